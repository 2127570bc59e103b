import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

type Packages = Readonly<
  Record<string, { readonly version: string; readonly integrity: string; readonly cpu?: string[] }>
>

const react = { version: "19.3.1", integrity: "sha512-aa" }
const tool = { version: "2.0.0", integrity: "sha512-bb" }
const elsewhere = { version: "2.0.0", integrity: "sha512-cc", cpu: ["arm64"] }

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "posology-lock-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const held = (locked: Packages, installed: Packages) => {
  const [lock, here] = ["lock.json", "installed.json"].map((n) => join(folder, n)) as [string, string]
  writeFileSync(lock, JSON.stringify({ packages: { "": {}, ...locked } }))
  writeFileSync(here, JSON.stringify({ packages: installed }))
  const r = spawnSync(process.execPath, ["scripts/lock.js", lock, here], { encoding: "utf8" })
  return { status: r.status, said: r.stderr.trim() }
}

describe("what npm installed against the committed lock", () => {
  test("the same versions and integrities pass", () => {
    expect(held({ react, tool }, { react, tool })).toEqual({ status: 0, said: "" })
  })
  test("another platform's package in the lock alone passes", () => {
    expect(held({ react, tool, elsewhere }, { react, tool }).status).toBe(0)
  })
  test("another version is named", () => {
    const r = held({ react, tool }, { react: { ...react, version: "19.3.2" }, tool })
    expect(r.status).toBe(1)
    expect(r.said).toMatch(/^react: the lock says 19\.3\.1 .*, installed is 19\.3\.2/)
  })
  test("the same version with other bytes is named", () => {
    expect(held({ react }, { react: { ...react, integrity: "sha512-zz" } }).status).toBe(1)
  })
  test("a package that the lock does not hold is named", () => {
    expect(held({ react }, { react, tool }).said).toBe("tool: 2.0.0 is installed and is not in the lock")
  })
  test("an empty installation is no pass", () => {
    expect(held({ react }, {}).status).toBe(1)
  })
})
