import { expect, it } from "vitest"
import { date } from "../base/index.ts"
import { read } from "../read/index.ts"
import { check } from "./index.ts"

const said = (text: string) => {
  const reading = read({ text, kind: "text" }, { sha256: () => "" })
  if (!reading.ok) throw new Error(reading.problem.message)
  return check(reading.value, { today: date("2026-11-28") })
    .findings.filter((f) => f.dimension === "dose" && (f.severity === "stop" || f.severity === "caution"))
    .map((f) => `${f.severity} ${f.message}`)
}

it.each([
  ["2,000 IU daily", null],
  ["10,000 IU daily", "caution"],
  ["1,000,000 IU daily", "stop"],
  ["25,000 IU once a week", null],
  ["50,000 IU once a week", "caution"],
  ["1,000,000 IU once a week", "stop"],
  ["5 mg daily", "stop"],
])("vitamin D, %s: %s", (dose, severity) => {
  const over = said(`Vitamin D3\n\nTake ${dose} by mouth for 8 weeks.\n`).filter((s) => s.includes("upper level"))
  expect(over.map((s) => s.split(" ")[0])).toEqual(severity === null ? [] : [severity])
})

it("holds what is taken once a week against a week of the level, in whole units", () => {
  expect(said("Vitamin D3\n\nTake 50,000 IU once a week.\n")).toContainEqual(
    expect.stringContaining("50000 IU a week in protocol 1 (Vitamin D3), above 28000 IU a week"),
  )
})
