import { expect, it } from "vitest"
import { date } from "../base/index.ts"
import { read } from "../read/index.ts"
import { compoundsIn } from "../reference/index.ts"
import { check } from "./index.ts"

const ceilings = (title: string, line: string) => {
  const reading = read(
    { text: `# ${title}\n\n## Dosage\n\n- ${line}\n`, kind: "markdown" },
    { sha256: () => "", names: compoundsIn },
  )
  if (!reading.ok) throw new Error(reading.problem.message)
  return check(reading.value, { today: date("2026-11-28") })
    .findings.filter((f) => f.code.endsWith("ceiling"))
    .map((f) => f.severity)
}

it.each([
  ["Zinc", "300 mg daily", ["stop"]],
  ["Zinc carnosine", "300 mg daily", ["caution"]],
  ["Zinc carnosine", "3 g daily", ["stop"]],
  ["Magnesium threonate", "4 g daily", ["caution"]],
  ["Calcium carbonate", "30 g daily", ["caution"]],
  ["Psilocybin", "350 mg once daily", ["stop"]],
  ["Magic mushrooms", "3.5 g of dried mushrooms once a week", []],
])("of %s, %s: the scales may hold a salt or a plant", (title, line, severities) => {
  expect(ceilings(title, line)).toEqual(severities)
})
