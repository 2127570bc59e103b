import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import * as learn from "./index.ts"

// Each `expression // → value` line of the example becomes a check; numbers are held to the digits that are printed.
it("the worked example of docs/learn.md says what the program says", () => {
  const text = readFileSync(new URL("../../docs/learn.md", import.meta.url), "utf8")
  const code = /```ts\n([\s\S]*?)```/.exec(text)?.[1] ?? ""
  const checked = code
    .split("\n")
    .filter((line) => !line.startsWith("import "))
    .map((line) => {
      const [, expression, value] = /^(.*?) \/\/ → ("[^"]*"|\[[^\]]*\]|[\w.-]+)/.exec(line) ?? []
      return expression === undefined ? line : `check(${JSON.stringify(line)}, ${expression}, ${JSON.stringify(value)})`
    })
  let count = 0
  const check = (line: string, got: unknown, want: string) => {
    count++
    const said = JSON.parse(want)
    const digits = /\.(\d+)$/.exec(want)?.[1]?.length ?? 0
    expect(typeof got === "number" ? Number(got.toFixed(digits)) : got, line).toEqual(said)
  }
  const names = [...Object.keys(learn), "readFileSync", "check"]
  new Function(...names, checked.join("\n"))(...Object.values(learn), readFileSync, check)
  expect(count).toBe(code.split(" // → ").length - 1)
  expect(count).toBeGreaterThan(15)
})
