import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, it } from "vitest"
import { main } from "./main.ts"

const folder = mkdtempSync(join(tmpdir(), "posology-move-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each(["mistyped", "."])("moves nothing from %s, where no database is, and makes none", async (name) => {
  const err: string[] = []
  const from = join(folder, name)
  const code = await main(["move", "--from", from, "--to", join(folder, "new"), "--json"], {
    out: () => {},
    err: (t) => void err.push(t),
  })
  expect([code, JSON.parse(err.join("")).error]).toEqual([
    1,
    expect.objectContaining({ code: "move/nothing", path: "--from" }),
  ])
  expect(readdirSync(folder)).toEqual([])
  expect(existsSync(from)).toBe(name === ".")
})
