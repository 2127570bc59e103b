import { expect, test } from "vitest"
import { settled, showExact } from "../../base/index.ts"
import { read } from "../read.ts"
import { sha256 } from "../testing/sha256.ts"

const protocolsOf = (text: string) => {
  const r = read({ text, kind: "markdown" }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value.protocols
}

test.each([
  ["Daily dose (mg)", "6", "day", false],
  ["Weekly dose (mg)", "7", "week", false],
  ["Dose (mg per day)", "6", "day", false],
  ["Dose (mg/kg)", "5", "dose", true],
])("a column headed %s says what %s is for: a %s", (title, cell, per, perKg) => {
  const page = `# Halexin\n\n## Dosage\n\n| Goal | ${title} | Frequency |\n|---|---|---|\n| Rest | ${cell} mg | daily |\n| Work | ${cell} mg | daily |\n`
  for (const p of protocolsOf(page)) {
    const d = settled(p.dose)
    expect(d && [showExact(d.low), d.per, d.perKg]).toEqual([cell, per, perKg])
  }
})

test("soft-wrapped lines that each begin a step are steps, the first among them", () => {
  const page =
    "# Halexin\nTitration schedule\nWeeks 1-4: 0.25 mg once weekly\nWeeks 5-8: 0.5 mg once weekly\nWeeks 9-12: 1 mg once weekly\nRoute: subcutaneous injection\n"
  expect(protocolsOf(page).map((p) => p.steps.map((s) => s.from))).toEqual([[1, 5, 9]])
})
