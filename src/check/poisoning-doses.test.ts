import { describe, expect, it } from "vitest"
import { compareQuantity, date, dimensionOf, exact, type Finding, times } from "../base/index.ts"
import { read } from "../read/index.ts"
import { takenAsThere } from "../reference/data/poisoning-doses.ts"
import { compoundsIn, readQuantity, shipped } from "../reference/index.ts"
import { check } from "./index.ts"

const dose = (text: string): readonly Finding[] => {
  const reading = read({ text, kind: "text" }, { sha256: () => "", names: compoundsIn })
  if (!reading.ok) throw new Error(reading.problem.message)
  return check(reading.value, { today: date("2026-11-28") }).findings.filter((f) => /^dose\/.*ceiling$/u.test(f.code))
}
const severities = (text: string) => dose(text).map((f) => f.severity)

describe("a dose that poisons, below ten times the most of a label", () => {
  it.each([
    "Paracetamol 12 g daily",
    "Paracetamol 3 g four times a day",
    "Tylenol 1 g every 2 hours",
    "Парацетамол 12 г в день",
    "Paracetamol 200 mg/kg daily",
    "Ibuprofen 20 g once daily",
    "Diphenhydramine 1 g at night",
    "Loperamide 50 mg twice daily",
    "Metformin 20 g once daily",
    "Aspirin 30 g once daily",
    "Iron 3 g elemental daily",
    "Caffeine 3 g once daily",
    "Nicotine\nDose: 60 mg at once",
    "Colchicine 10 mg daily",
    "Chloroquine 5 g daily",
    "Theophylline 5 g daily",
    "Digoxin 2 mg daily",
    "Verapamil 2 g daily",
    "Lithium 8 g daily",
    "Naproxen 8 g daily",
    "Ketorolac 120 mg daily",
    "Pseudoephedrine 2 g daily",
    "Doxylamine 400 mg at night",
    "Promethazine 1 g daily",
    "Hydroxyzine 1 g daily",
    "Ondansetron 160 mg daily",
    "Vitamin D 35000 IU daily",
    "Vitamin A 90000 IU daily",
    "Selenium 1.5 mg daily",
    "Potassium 9 g daily",
    "Sildenafil 400 mg daily",
    "Semaglutide 12 mg weekly, subcutaneous",
    "Ivermectin 120 mg daily",
  ])("is a stop: %s", (text) => {
    expect(severities(text)).toContain("stop")
  })

  it.each([
    "Paracetamol 1 g four times a day",
    "Paracetamol 4 g daily",
    "Ibuprofen 800 mg three times a day",
    "Diphenhydramine 50 mg at night",
    "Loperamide 4 mg twice daily",
    "Metformin 1 g twice daily",
    "Aspirin 75 mg daily",
    "Iron 200 mg daily",
    "Caffeine 200 mg twice daily",
    "Nicotine patch 21 mg daily",
    "Nicotine gum 4 mg eight times a day",
    "Vitamin D 50,000 IU once a week",
    "Vitamin D 10000 IU daily",
    "Finasteride 5 mg daily",
    "Piracetam 24 g daily",
    "Sildenafil 100 mg daily",
    "Melatonin 20 mg daily",
    "Cetirizine 20 mg daily",
    "Magnesium glycinate 2000 mg daily",
    "Ferrous sulfate 325 mg three times a day",
    "Amoxicillin 90 mg/kg daily",
  ])("is none within what people are given: %s", (text) => {
    expect(severities(text)).not.toContain("stop")
  })

  it("says from where on, that no source is located yet, and what the most is", () => {
    const [said] = dose("Ibuprofen 20 g once daily")
    expect(said?.message).toBe(
      "The page reaches 20 g a day in protocol 1 (Ibuprofen): 4.8 g a day and more can poison or do lasting harm (unconfirmed: no source located yet). The most is 2400 mg a day, the label's maximum (unconfirmed: no source located yet).",
    )
    expect(said?.basis.map((b) => b.unconfirmed)).toEqual([true, true])
    expect(dose("Colchicine 10 mg daily")[0]?.basis[0]).toMatchObject({ unconfirmed: false })
  })

  it("five times what only a prescriber gives is a stop, and of what is food or was only studied ten times is", () => {
    expect(dose("Modafinil 2 g daily")[0]).toMatchObject({
      severity: "stop",
      message: expect.stringContaining("five times or more 400 mg a day"),
    })
    expect(severities("Modafinil 1.9 g daily")).toEqual(["caution"])
    expect(severities("Glycine 15 g daily")).toEqual(["caution"])
    expect(dose("Glycine 30 g daily")[0]?.message).toContain("ten times or more 3 g a day")
  })
})

describe("an amount from which a dose stops", () => {
  const rows = shipped.ceilings.flatMap((c) => (c.stopsFrom ? [{ ...c, from: c.stopsFrom }] : []))

  // Their ceilings are for food, and prescriptions lie far above: what poisons then is what stops a prescription.
  const forFood = ["niacin", "vitamin-b6"]

  it("lies above the ceiling, counted as that is, and not above ten times it, which stops at any rate", () => {
    expect(rows.length).toBeGreaterThan(150)
    const odd = rows.filter((c) => {
      const [most, from] = [readQuantity(c.amount), readQuantity(c.from.value)]
      return (
        dimensionOf(most) !== dimensionOf(from) ||
        compareQuantity(from, most) <= 0 ||
        (!forFood.includes(c.substance) && compareQuantity(from, times(most, exact(10))) > 0)
      )
    })
    expect(odd.map((c) => `${c.id} ${c.from.value}`)).toEqual([])
  })

  it("stands beside a ceiling wherever it takes one to be there", () => {
    const there = new Set(rows.map((c) => `${c.substance} ${c.per}`))
    expect(takenAsThere().filter((key) => !there.has(key))).toEqual([])
  })
})
