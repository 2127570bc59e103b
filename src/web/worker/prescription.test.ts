import { describe, expect, it } from "vitest"
import { instant } from "../../base/index.ts"
import { prescriptionIn } from "./prescription.ts"

const ports = { clock: { now: () => instant("2026-11-22T12:00:00Z") } }
const rx = (dosage: object, more: object = {}) =>
  JSON.stringify({
    resourceType: "MedicationRequest",
    medicationCodeableConcept: { text: "Semax nasal drops 0.1 %" },
    dosageInstruction: [dosage],
    ...more,
  })
const ug = { doseAndRate: [{ doseQuantity: { value: 300, code: "ug" } }] }
const repeat = {
  boundsPeriod: { start: "2026-12-01", end: "2027-01-11" },
  frequency: 2,
  period: 1,
  periodUnit: "d",
  timeOfDay: ["08:00:00", "14:00:00"],
}
const read = (text: string) => {
  const r = prescriptionIn(ports, text)
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

describe("a prescription on the screen", () => {
  it("fills the form and the choices with what it says", () => {
    const { regimens } = read(rx({ ...ug, timing: { repeat }, route: { text: "intranasal" } }))
    expect(regimens[0]).toMatchObject({
      protocol: { compound: "Semax", dose: { low: 300, high: 300, unit: "mcg" }, frequency: { low: 2, high: 2 } },
      choices: { route: "intranasal", dose: "300 mcg", times: "08:00, 14:00", start: "2026-12-01", weeks: "6" },
      leftOut: [],
    })
  })

  it("names what the form cannot hold, and puts nothing else in its place", () => {
    const weekly = { ...repeat, dayOfWeek: ["mon"] }
    const [one] = read(rx({ ...ug, timing: { repeat: weekly }, patientInstruction: "lie down" })).regimens
    expect([one?.protocol.frequency, one?.choices.times, one?.leftOut]).toEqual([
      null,
      undefined,
      ["on which days it is taken"],
    ])
    const third = { extension: [{ url: "urn:posology:exact-dose", valueString: "1/3 mL" }] }
    const [odd] = read(rx({ doseAndRate: [third], timing: { repeat } })).regimens
    expect([odd?.protocol.dose, odd?.choices.dose, odd?.leftOut]).toEqual([
      null,
      undefined,
      ["a dose that no decimal can hold"],
    ])
    expect(read(rx({ ...ug, timing: { repeat }, patientInstruction: "lie down" })).notHeld.join()).toContain("lie down")
  })

  it("carries what it is for where the fixed rules look", () => {
    const [r] = read(rx({ ...ug, timing: { repeat } }, { reasonCode: [{ text: "after a stroke" }] })).regimens
    expect(r?.protocol.name).toBe("after a stroke")
  })

  it("says in one sentence why a file is none", () => {
    for (const text of ["{", "Take 300 mcg", '{"resourceType":"Patient"}', `"${"x".repeat(6e6)}"`]) {
      const r = prescriptionIn(ports, text)
      expect(r.ok ? "read" : r.problem.message).toMatch(/^[^\n]{20,160}\.$/)
    }
  })
})
