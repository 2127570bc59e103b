import { describe, expect, it } from "vitest"
import { csvField } from "./csv-field.ts"

describe("a cell of a table", () => {
  it.each([
    "=1+1",
    "+1",
    "-1+1",
    "@SUM(A1)",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    "﹦1",
    "﹢1",
    "﹣1",
    "﹫x",
    "−1",
    " =1+1",
    "\u00a0=1+1",
    "\u200b=1+1",
    "\ufeff＝1+1",
    "\u0000=1+1",
    "\u202e=1+1",
    "\u3000＝cmd",
    "\u0301=1",
  ])("that a spreadsheet would run is text: %j", (run) => {
    expect(csvField(run).replace(/^"/, "")).toMatch(/^'/)
  })

  it.each(["\tx", "\rx", "\nx", "\t=1", "\r\n=1", "\u000bx"])("led by a tab or a line's end is text: %j", (led) => {
    expect(csvField(led).replace(/^"/, "").startsWith("'")).toBe(true)
  })

  it.each(["a=b", "300 mcg", "2026-12-01", "ＡＢＣ", "x + y", "", "   ", "½ of it", "µg", "'quoted'"])(
    "that nobody would run stays as it is: %j",
    (plain) => expect(csvField(plain)).toBe(plain),
  )

  it("keeps what any program takes for a cell's end inside its quotes", () => {
    for (const end of [",", ";", "\t", "\n", "\r", "|", '"']) expect(csvField(`note${end}=1+1`)).toMatch(/^"[\s\S]*"$/)
    expect(csvField('a"b')).toBe('"a""b"')
  })
})
