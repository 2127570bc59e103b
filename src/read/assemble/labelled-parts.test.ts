import { expect, test } from "vitest"
import { block } from "../page/page.ts"
import { labelledParts } from "./labelled-parts.ts"

const parts = (text: string): readonly string[] =>
  labelledParts(text, block("paragraph", 0, [0, text.length])).map((b) => text.slice(...b.span))

test("a line that says dose, course and route is a line for each", () => {
  expect(parts("Dosage: 2 mg daily. Cycle: 8 weeks on; Administration: oral")).toEqual([
    "Dosage: 2 mg daily.",
    "Cycle: 8 weeks on",
    "Administration: oral",
  ])
  expect(parts("Dose: 250 mcg | Frequency: daily")).toEqual(["Dose: 250 mcg", "Frequency: daily"])
})

test("a label of anything else cuts nothing", () => {
  for (const line of [
    "Note: stop after 8 weeks. Warning: 5 mg is a lot",
    "Dose: 2 mg at 8:30 or 9:00",
    "no label here",
  ])
    expect(parts(line)).toEqual([line])
})
