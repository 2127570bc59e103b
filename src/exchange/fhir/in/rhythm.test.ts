import { describe, expect, it } from "vitest"
import { brand, type PersonId, settled } from "../../../base/index.ts"
import { regimensInFhir } from "./regimen.ts"

const entry = { by: brand<PersonId>("self"), at: "2026-11-22T12:00:00Z" }
const dose = (doseQuantity: object) => [{ doseQuantity }]
const mcg = (value: number) => ({ value, unit: "mcg", system: "http://unitsofmeasure.org", code: "ug" })
const request = (dosages: object | readonly object[], more: object = {}) => ({
  resourceType: "MedicationRequest",
  status: "active",
  intent: "order",
  dosageInstruction: [dosages].flat().map((d) => ({ doseAndRate: dose(mcg(250)), ...d })),
  ...more,
})
const daily = { repeat: { frequency: 1, period: 1, periodUnit: "d" } }
const read = (dosages: object | readonly object[], more?: object) => {
  const r = regimensInFhir(request(dosages, more), entry)
  if (!r.ok) return `${r.problem.code} ${r.problem.message}`
  return r.value.regimens.map(({ protocol: p }) => {
    const f = settled(p.frequency)
    return f === undefined ? "open" : { ...f, pattern: f.pattern }
  })
}
const aDay = (n: number, pattern: object | null = null) => [{ low: n, high: n, per: "day", pattern }]

describe("a rhythm in FHIR", () => {
  it("is read from repeat, in whole and broken days, by events of the day and by known codes", () => {
    const repeat = (r: object) => read({ timing: { repeat: r } })
    expect(repeat({ frequency: 1, period: 3.5, periodUnit: "d" })).toEqual(
      aDay(1, { type: "every_n", n: 3.5, unit: "day" }),
    )
    expect(repeat({ frequency: 1, period: 0.5, periodUnit: "wk" })).toEqual(
      aDay(1, { type: "every_n", n: 3.5, unit: "day" }),
    )
    expect(repeat({ frequency: 1, period: 1.5, periodUnit: "h" })).toEqual(
      aDay(1, { type: "every_n", n: 1.5, unit: "hour" }),
    )
    expect(repeat({ frequency: 1, period: 1, periodUnit: "d", when: ["HS"] })).toEqual(aDay(1))
    expect(repeat({ period: 1, periodUnit: "d", when: ["MORN", "EVE"] })).toEqual(aDay(2))
    expect(repeat({ frequency: 3, period: 1, periodUnit: "d", when: ["PC"] })).toEqual(aDay(3))
    expect(repeat({ timeOfDay: ["08:00:00"] })).toEqual(aDay(1))
    for (const code of ["QD", "AM", "BED"]) expect(read({ timing: { code: { coding: [{ code }] } } })).toEqual(aDay(1))
    expect(read({ timing: { code: { text: "q8h" } } })).toEqual(aDay(1, { type: "every_n", n: 8, unit: "hour" }))
    expect(read({ timing: { repeat: { timeOfDay: ["08:00:00"] }, code: { coding: [{ code: "WK" }] } } })).toEqual(
      aDay(1, { type: "every_n", n: 7, unit: "day" }),
    )
  })

  it("is never every day because nothing else was understood", () => {
    const open: readonly object[] = [
      {},
      { timing: {} },
      { timing: { repeat: { boundsPeriod: { start: "2026-12-01" } } } },
      { timing: { code: { coding: [{ code: "EVERY  4 WEEKS" }] } } },
      { timing: { code: { text: "once a week on Monday" } } },
      { timing: { code: { coding: [{ system: "http://snomed.info/sct", code: "225752000" }] } } },
      { timing: { repeat: { timeOfDay: ["08:00:00"] }, code: { text: "alternate days" } } },
      { text: "250 mcg once weekly" },
      { patientInstruction: "every third night" },
      { timing: { repeat: { when: ["HS"] } } },
      { timing: { event: ["2026-12-01T08:00:00Z", "2026-12-08T08:00:00Z"] } },
      { timing: { repeat: { frequency: 1, period: 4, periodMax: 6, periodUnit: "h" } } },
      { timing: { repeat: { frequency: 1, period: 1, periodUnit: "d", duration: 30, durationUnit: "min" } } },
      { timing: { repeat: { frequency: 1, period: 1, periodUnit: "d", when: ["MORN", "EVE"] } } },
      { timing: { repeat: { frequency: 1, period: 1, periodUnit: "d", when: ["ELEVENSES"] } } },
      { timing: { repeat: { period: 1, periodUnit: "d", when: ["PC"] } } },
      { timing: { repeat: { frequency: 2, period: 3.5, periodUnit: "d" } } },
      { timing: { repeat: { frequency: 1, period: 3.5, periodUnit: "d", timeOfDay: ["08:00:00", "20:00:00"] } } },
      { timing: { repeat: { frequency: 1, period: 0, periodUnit: "d" } } },
      { timing: { ...daily, code: { coding: [{ code: "WK" }] } } },
      { timing: { repeat: { frequency: 1, period: 1, periodUnit: "wk" }, code: { coding: [{ code: "BID" }] } } },
      { timing: { code: { coding: [{ code: "QD" }, { code: "BID" }] } } },
      { timing: { repeat: { timeOfDay: ["08:00:00"] }, code: { coding: [{ code: "BID" }] } } },
    ]
    for (const dosage of open)
      expect([dosage, read(dosage)]).toEqual([dosage, expect.stringMatching(/^fhir\/timing .*\.$/)])
    expect(read({ asNeededBoolean: true })).toEqual(["open"])
  })

  it("of numbered dosages without dates is a ladder, each step behind the one before", () => {
    const step = (sequence: number, value: number, weeks: number | null) => ({
      sequence,
      timing: {
        repeat: {
          frequency: 1,
          period: 1,
          periodUnit: "wk",
          ...(weeks ? { boundsDuration: { value: weeks, code: "wk" } } : {}),
        },
      },
      doseAndRate: dose(mcg(value)),
    })
    const ladder = regimensInFhir(request([step(2, 500, 4), step(1, 250, 4)]), entry)
    if (!ladder.ok) throw new Error(ladder.problem.message)
    expect(ladder.value.regimens).toHaveLength(1)
    expect(ladder.value.regimens[0].protocol.steps.map((s) => [s.from, s.to, s.dose?.high.toString()])).toEqual([
      [1, 28, "250"],
      [29, 56, "500"],
    ])
    expect(ladder.value.regimens[0].settles).toMatchObject({ start: null, length: 56, dose: null })
    expect(read([step(1, 250, 4), step(2, 500, null)])).toMatch(/^fhir\/sequence/)
    expect(read([step(1, 250, 4), { ...step(2, 500, 4), route: { text: "oral" } }])).toMatch(/^fhir\/sequence/)
  })
})

describe("an amount in FHIR", () => {
  it("is in the unit that is shown and coded alike", () => {
    for (const q of [
      mcg(250),
      { value: 250, unit: "micrograms", code: "ug" },
      { value: 250, code: "ug" },
      { value: 250, unit: "µg" },
      { value: 2, unit: "Tablet(s)", code: "{tbl}" },
      { value: 2, unit: "tablet", system: "http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm", code: "TAB" },
      { value: 100, unit: "IU", code: "[iU]" },
      { value: 1, unit: "mL", code: "mL" },
      { value: 0.25, unit: "Milligramm", code: "mg" },
    ])
      expect([q, read({ timing: daily, doseAndRate: dose(q) })]).toEqual([q, aDay(1)])
  })

  it("is refused where the two part, naming both, and where either is not known", () => {
    const cases: readonly (readonly [object, RegExp])[] = [
      [{ value: 250, unit: "mg", code: "ug" }, /"mg" and codes "ug"/],
      [{ value: 250, unit: "mcg", code: "mg" }, /"mcg" and codes "mg"/],
      [{ value: 1, unit: "mL", code: "mg" }, /"mL" and codes "mg"/],
      [{ value: 1, unit: "tablet", code: "{capsule}" }, /"tablet" and codes "\{capsule\}"/],
      [{ value: 1, unit: "g", code: "mg" }, /"g" and codes "mg"/],
      [{ value: 10, unit: "units", code: "U" }, /"U"/],
      [{ value: 10, unit: "units", code: "[iU]" }, /"units" with the code "\[iU\]"/],
      [{ value: 1, unit: "vial", code: "mg" }, /"vial" with the code "mg"/],
      [{ value: 1, code: "MG" }, /"MG"/],
      [{ value: 1, code: "Mg" }, /"Mg"/],
      [{ value: 1, system: "urn:other", code: "g" }, /"g"/],
      [{ value: 1, unit: "constructor" }, /"constructor"/],
      [{ value: 1, unit: " ", code: "" }, /without a unit/],
    ]
    for (const [q, says] of cases) expect(read({ timing: daily, doseAndRate: dose(q) })).toMatch(says)
  })

  it("is refused where the request gives two, or allows less at once", () => {
    const two = [{ doseQuantity: mcg(250) }, { doseQuantity: mcg(500) }]
    expect(read({ timing: daily, doseAndRate: two })).toMatch(/^fhir\/dose .*two doses/)
    expect(read({ timing: daily, doseAndRate: [two[0]!, two[0]!] })).toEqual(aDay(1))
    expect(read({ timing: daily, doseQuantity: mcg(250) })).toMatch(/^fhir\/dose .*doseQuantity/)
    expect(read({ timing: daily, maxDosePerAdministration: mcg(200) })).toMatch(/^fhir\/dose .*at once/)
    expect(read({ timing: daily, maxDosePerAdministration: { value: 0.25, code: "mg" } })).toEqual(aDay(1))
  })
})

describe("a request in FHIR", () => {
  it("is followed only while it is active and decided on", () => {
    for (const status of ["draft", "cancelled", "entered-in-error", "on-hold", "stopped", "completed", "unknown", "x"])
      expect(read({ timing: daily }, { status })).toMatch(/^fhir\/status/)
    for (const intent of ["proposal", "option", "directive"])
      expect(read({ timing: daily }, { intent })).toMatch(/^fhir\/status/)
    for (const intent of ["plan", "order", "original-order"])
      expect(read({ timing: daily }, { intent })).toEqual(aDay(1))
    expect(read({ timing: { ...daily, modifierExtension: [{ url: "urn:x" }] } })).toMatch(/^fhir\/modifier/)
    const coding = [{ system: "http://snomed.info/sct", code: "34206005" }]
    expect(read({ timing: daily, route: { text: "intranasal", coding } })).toMatch(
      /^fhir\/route .*subcutaneous and intranasal/,
    )
  })
})
