import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

describe("the README", () => {
  it("shows what the commands really print (npm run accept rewrites it)", () => {
    const r = spawnSync(process.execPath, ["scripts/readme.js", "--check"], { encoding: "utf8" })
    expect(r.stderr).toBe("")
    expect(r.status).toBe(0)
  })

  it("has an example of the library that runs as printed", () => {
    const code = /```js\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8"))?.[1] ?? ""
    const r = spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" })
    expect(r.stderr).toBe("")
    expect(r.stdout).toContain("caution")
    expect(r.stdout).toContain("300–600 mcg")
  })
})
