import { describe, expect, it } from "vitest"
import { brand, type PersonId } from "../../base/index.ts"
import { regimensInFhir } from "../../exchange/index.ts"
import { saidBeside } from "./fhir-said.ts"

const entry = { by: brand<PersonId>("self"), at: "2026-11-22T12:00:00Z" }
const daily = { frequency: 1, period: 1, periodUnit: "d" }
const said = (dosage: object, repeat: object = daily, more: object = {}) => {
  const doseAndRate = [{ doseQuantity: { value: 250, unit: "mcg", code: "ug" } }]
  const request = {
    resourceType: "MedicationRequest",
    dosageInstruction: [{ doseAndRate, timing: { repeat }, ...dosage }],
    ...more,
  }
  const read = regimensInFhir(request, entry)
  if (!read.ok) throw new Error(read.problem.message)
  const r = saidBeside(read.value, read.value.regimens[0])
  return r.ok ? r.value.map((f) => `${f.severity} ${f.message}`) : `${r.problem.code} ${r.problem.message}`
}

describe("the words of a FHIR request", () => {
  it("say nothing where they agree with its structure", () => {
    for (const text of [
      "250 mcg once daily",
      "Inject 0.25 mg every day under the skin",
      "take in the evening",
      "one injection a day (250 mcg)",
      "for 4 weeks",
    ])
      expect([text, said({ text })]).toEqual([text, []])
    expect(said({ text: "250 mcg once weekly" }, { ...daily, periodUnit: "wk" })).toEqual([])
    expect(said({ text: "on Mondays" }, { ...daily, periodUnit: "wk", dayOfWeek: ["mon"] })).toEqual([])
    expect(said({ text: "every 3.5 days" }, { ...daily, period: 3.5 })).toEqual([])
  })

  it("are a caution with both in it where they name another rhythm, wherever they stand", () => {
    const other = [/^caution .*1 time a day/]
    const matching = other.map((o) => expect.stringMatching(o))
    expect(said({ text: "250 mcg once weekly" })).toEqual(matching)
    expect(said({ text: "250 mcg twice daily" })).toEqual(matching)
    expect(said({ patientInstruction: "Inject every other day" })).toEqual(matching)
    expect(said({ additionalInstruction: [{ text: "every 3 days" }] })).toEqual(matching)
    expect(said({}, daily, { note: [{ text: "take once a week" }] })).toEqual(matching)
    expect(said({ timing: { repeat: daily, code: { text: "twice weekly" } } })).toEqual(matching)
    expect(said({}, daily, { renderedDosageInstruction: "250 mcg every 8 hours" })).toEqual(matching)
    expect(said({ text: "on Tuesdays" }, { ...daily, periodUnit: "wk", dayOfWeek: ["mon"] })).not.toEqual([])
    expect(said({ additionalInstruction: [{ text: "only on Mondays" }] })).toEqual([
      expect.stringMatching(/^caution .*on which days/),
    ])
    expect(said({ text: "250 mcg daily as needed" })).toEqual([expect.stringMatching(/^caution .*as needed/)])
  })

  it("are refused where they name another amount, and doubted where that may be a part or a most", () => {
    expect(said({ text: "Inject 2.5 mg daily" })).toMatch(/^fhir\/text-disagrees .*2\.5 mg.*250 mcg/)
    expect(said({ patientInstruction: "25 mcg each morning daily" })).toEqual([
      expect.stringMatching(/^caution .*25 mcg/),
    ])
    expect(said({ text: "at most 1 mg daily" })).toEqual([expect.stringMatching(/^caution .*1 mg.*250 mcg/)])
    expect(said({ text: "0.1 mL daily" })).toEqual([])
  })
})
