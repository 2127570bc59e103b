import { expect, test } from "vitest"
import { scan } from "./scan.ts"
import { lexAt, tokenFrom } from "./tokens.ts"
import "../en/rules/index.ts"

const numbers = (text: string) => {
  const t = scan(text)
  return t.digits.flatMap((d, i) => (d === null ? [] : [lexAt(t, i).text === "#" ? `part of a name: ${d}` : d]))
}

test.each([
  ["300–600 mcg", ["300", "600"]],
  ["1,000 mg and 2,500.5 mg", ["1000", "2500.5"]],
  ["０.２５ mg", ["0.25"]],
  ["３００ mcg", ["300"]],
  ["½ mg, 1½ mg", ["1/2", "1.5"]],
  [".5 mg, (.25 mg)", ["0.5", "0.25"]],
  ["end.5 mg", ["part of a name: 5"]],
  ["0. 5 mg", ["0", "part of a name: 5"]],
  ["0,125 mg, 0,5 mg, 300,000 mcg", ["0.125", "0.5", "part of a name: 300.000"]],
  ["1/2 mg", ["1/2"]],
  ["5/10 mg, 1 1/2 mg", ["5", "10", "1", "1", "2"]],
  ["take 0,25 mg once", ["0.25"]],
  ["0,25 mg here and 0.5 mg there", ["part of a name: 0", "part of a name: 25", "0.5"]],
  ["BPC-157 and B12", ["part of a name: 157"]],
  ["ACTH(4-10)", ["part of a name: 4", "part of a name: 10"]],
  ["500mcg-1mg", ["500", "1"]],
  ["꧗50 mcg", []],
])("scans the numbers of %s", (text, expected) => {
  expect(numbers(text)).toEqual(expected)
})

test("covers every character that is not white space exactly once", () => {
  const text = "Dosage: 300–600 µg (SC), 1–3× daily; then 5 mg/kg!"
  const t = scan(text)
  let said = ""
  for (let i = 0; i < t.count; i++) said += text.slice(t.start[i], t.end[i])
  expect(said).toBe(text.replace(/\s/g, ""))
})

test("finds the first token at or behind any place", () => {
  const text = `  Dosage: 300 mcg ${" ".repeat(90)} daily${"x".repeat(70)} (SC)  `
  const t = scan(text)
  for (let at = -1; at <= text.length + 1; at++)
    expect(tokenFrom(t, at)).toBe([...t.start.subarray(0, t.count)].filter((s) => s < at).length)
})
