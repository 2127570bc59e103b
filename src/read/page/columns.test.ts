import { describe, expect, test } from "vitest"
import { saidBy } from "../testing/said.ts"

describe("a text in which tables stand as they were pasted", () => {
  test("tabs part the cells of a table, and its first line heads it", () => {
    expect(
      saidBy(
        "Somatin\n\nDosing Protocol\nUse\tDose\tFrequency\tNotes\nAnti-ageing\t1-3 IU\tDaily\tlow end\nAdvanced\t5-7 IU\tDaily\twatch",
      ),
    ).toEqual(["Somatin 1–3 IU 1/day", "Somatin 5–7 IU 1/day"])
  })

  test("so do runs of spaces", () => {
    expect(
      saidBy(
        "Somatin\n\nDosing Protocol\nUse            Dose      Frequency\nAnti-ageing    1-3 IU    Daily\nAdvanced       5-7 IU    Daily\n",
      ),
    ).toEqual(["Somatin 1–3 IU 1/day", "Somatin 5–7 IU 1/day"])
  })

  test("a wide space in prose makes no cell", () => {
    expect(saidBy("Somatin\n\nDosage\nTake 2 mg daily.    Then rest.\nTake it with food.    Water is best.")).toEqual([
      "Somatin 2 mg 1/day",
    ])
  })

  test("a tabbed line keeps its tabs, so that it is found where it stands on the page", () => {
    expect(saidBy("Somatin dosing\n\nUse\tDose\tFrequency\n- a\t2 mg\tDaily\n- b\t4 mg\tDaily")).toHaveLength(2)
  })
})

describe("labels on lines of their own above what they label", () => {
  test("dose, rhythm and course of one sheet are one regimen", () => {
    expect(saidBy("Gonatide\n\nDosage\n300-600 IU\nFrequency\n2x weekly\nDuration\n6-8 weeks")).toEqual([
      "Gonatide 300–600 IU 2/week for 6–8 week",
    ])
  })

  test("the second line of a value belongs to it", () => {
    expect(
      saidBy(
        "Gonatide\n\nTypical Dose\n250-500 IU\nAdminister SubQ.\nFrequency\n2-3x weekly\nNever on Sundays\nDuration\n8 weeks",
      ),
    ).toEqual(["Gonatide 250–500 IU 2–3/week for 8 week subcutaneous"])
  })

  test("the cards of a web page are such a sheet", () => {
    expect(
      saidBy(
        "<h1>Gonatide</h1><div><div>Dose</div><div>300 mcg</div></div><div><div>Frequency</div><div>Twice daily</div></div><div><div>Cycle</div><div>8 weeks</div></div>",
      ),
    ).toEqual(["Gonatide 300 mcg 2/day for 8 week"])
  })

  test("one label alone heads what stands below it", () => {
    expect(saidBy("# Gonatide\n\n## Dosage\n\n300 mcg daily, see below.")).toEqual(["Gonatide 300 mcg 1/day"])
  })
})

describe("a count of time alone on its line", () => {
  test("is the rhythm of the amount above it, not a heading", () => {
    expect(saidBy("# Nootide\n\n## Dosing\n\n60-150 mg after waking\n\n4-6 days per week")).toEqual([
      "Nootide 60–150 mg 4–6/week",
    ])
  })

  test("a heading may begin with one", () => {
    expect(saidBy("# Nootide\n\n## Dosing\n\n8 Week Protocol\n\n- 2 mg daily")).toEqual([
      "Nootide 2 mg 1/day for 8 week",
    ])
  })
})
