import { describe, expect, it } from "vitest"
import { date } from "../base/index.ts"
import { read } from "../read/index.ts"
import { check } from "./index.ts"

const over = (dose: string) => {
  const reading = read({ text: `# Modafinil\n\n- Dose: ${dose}\n`, kind: "markdown" }, { sha256: () => "" })
  if (!reading.ok) throw new Error(reading.problem.message)
  return check(reading.value, { today: date("2026-11-28") }).findings.filter((f) => /ceiling$/.test(f.code))
}

describe("times of day that say how often", () => {
  it.each([
    "250 mg in the morning and at night",
    "250 mg morning and evening",
    "250 mg before breakfast and before bed",
    "150 mg with every meal",
    "250 mg 14 times a week",
    "250 mg AM and PM",
  ])("are all counted against a day's most: %s", (dose) => {
    expect(over(dose).map((f) => f.severity)).toEqual(["caution"])
  })

  it("are a stop at ten times it", () => {
    expect(over("2100 mg in the morning and at night").map((f) => f.severity)).toEqual(["stop"])
  })

  it.each([
    "250 mg in the morning or at night",
    "250 mg morning/evening",
    "250 mg once daily in the morning or evening",
    "250 mg with meals",
    "150 mg in the morning and at night",
  ])("are a choice, or within it: %s", (dose) => {
    expect(over(dose)).toEqual([])
  })
})
