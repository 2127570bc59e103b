import { describe, expect, test } from "vitest"
import { saidBy } from "../testing/said.ts"

describe("a text that is data", () => {
  test("a record is a regimen of what it is called, wherever its name stands", () => {
    expect(
      saidBy(
        '[\n {"id": "a1", "dose": "200 mcg", "frequency": "twice daily", "name": "KRL-22", "vial_sizes": ["5mg", "10mg"]},\n {"name": "Selvax-4", "dosage": "2 mg", "frequency": "once weekly", "cycle": "8 weeks",},\n]',
      ),
    ).toEqual(["KRL-22 200 mcg 2/day", "Selvax-4 2 mg 1/week for 8 week"])
  })

  test("what is mixed, held and drawn is no dose, and what a record says itself stands before what is told within it", () => {
    expect(
      saidBy(
        '{\n "krl": {\n  "name": "KRL-22",\n  "reconstitution": {"bac_water": "2mL", "units_per_dose": {"250mcg": "0.1mL (10 units)"}},\n  "typical_dose_range": "250-500mcg per dose",\n  "frequency": "1-2x daily",\n  "goes_with": [{"name": "Magnesium", "dose": "400 mg daily"}],\n  "vial_lasts": "10 doses per vial (5mg total)"\n },\n "sel": {"name": "Selvax-4", "dose": "2 mg daily"}\n}',
      ),
    ).toEqual(["KRL-22 250–500 mcg 1–2/day with Magnesium", "Magnesium 400 mg 1/day", "Selvax-4 2 mg 1/day"])
  })

  test("keys without quotes, comments and a name for the whole are JavaScript", () => {
    expect(
      saidBy(
        "export const stack = [\n  // mine\n  { name: 'Magnesium', howToTake: 'The standard dose is 400 mg, taken once daily with a meal in the evening.', uses: ['sleep', 'calm'] },\n  { name: 'Zinc', dose: '15 mg', timing: 'morning' },\n]",
      ),
    ).toEqual(["Magnesium 400 mg 1/day", "Zinc 15 mg"])
  })

  test("indents are YAML", () => {
    expect(
      saidBy(
        "stack:\n  - name: Magnesium\n    dose: 400 mg\n    frequency: nightly\n  - name: Zinc\n    dose: 15 mg\n    frequency: twice a week\n",
      ),
    ).toEqual(["Magnesium 400 mg 1/day with Zinc", "Zinc 15 mg 2/week with Magnesium"])
  })

  test("labelled lines are a page, and brackets that do not end are text", () => {
    expect(saidBy("Zeptol\n\nDose: 2 mg daily\nCycle: 8 weeks")).toEqual(["Zeptol 2 mg 1/day for 8 week"])
    expect(saidBy('{"name": "Zinc", "dose": "15 mg daily"')).toEqual(["Zinc 15 mg 1/day"])
  })

  test("a list of doses among the properties of a page is a section of it", () => {
    expect(
      saidBy(
        '---\ntitle: Zeptol\ndosage_levels: ["Week 1-4: 2.5mg once weekly", "Week 5+: 5mg once weekly", "Strengths: 2.5, 5 mg per 0.5mL"]\n---\nSome words about it.\n',
      ),
    ).toEqual(["Zeptol 2.5–5 mg 1/week, weeks 1–4: 2.5, weeks 5–: 5"])
  })
})
