import { describe, expect, it } from "vitest"
import { ownReading, typedProtocol } from "../../../app/index.ts"
import { brand, instant, type PersonId, type Protocol } from "../../../base/index.ts"
import { regimensInFhir } from "../../../exchange/index.ts"
import { scheduleOf } from "../../../plan/index.ts"
import { occurrences, type Schedule } from "../../../schedule/index.ts"
import { emptyLabel, noChoices } from "../desk/state.ts"
import { planRequest } from "./plan-request.ts"
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

/** The days of the plan that the screen's form and the use case `plan` make of one request, taken at 08:00 for six weeks. */
const atOnce = (text: string) => {
  const [one] = read(text).regimens
  if (one === undefined) throw new Error("no regimen")
  const { dose } = one.protocol
  if (dose === null || dose.unit === null) throw new Error("no dose")
  const entries = [
    { field: "compound" as const, text: one.protocol.compound ?? "" },
    { field: "dose" as const, ...dose, unit: dose.unit, low: `${dose.low}`, high: `${dose.high}` },
    ...(one.protocol.frequency === null || one.carried.some((c) => c.field === "frequency")
      ? []
      : [{ field: "frequency" as const, ...one.protocol.frequency }]),
    { field: "routes" as const, routes: one.protocol.routes },
    ...one.carried,
  ]
  const typed = typedProtocol(entries, "2026-11-22T12:00:00Z")
  const own = regimensInFhir(JSON.parse(text), { by: brand<PersonId>("self"), at: "2026-11-22T12:00:00Z" })
  if (!typed.ok || !own.ok) throw new Error("unread")
  const choices = { ...noChoices, weeks: "6", times: "08:00", dose: "300 mcg", ...one.choices }
  const label = { ...emptyLabel, product: "semax-0.1-3ml", strength: "0.1%", device: "spray-100ul" }
  const scheduled = (p: Protocol) => {
    const request = planRequest(ports, ownReading([p]), label, choices, "UTC")
    return request.ok ? scheduleOf(request.value) : request
  }
  return {
    stops: one.stops,
    onScreen: scheduled(typed.value),
    byCall: scheduled(own.value.regimens[0].protocol),
  }
}

const daysIn = (s: Schedule) => [...occurrences(s)].map((o) => new Date(o.date * 86_400_000).toISOString().slice(0, 10))

describe("a prescription on the screen", () => {
  it("fills the form and the choices with what it says", () => {
    const { regimens } = read(rx({ ...ug, timing: { repeat }, route: { text: "intranasal" } }))
    expect(regimens[0]).toMatchObject({
      protocol: { compound: "Semax", dose: { low: 300, high: 300, unit: "mcg" }, frequency: { low: 2, high: 2 } },
      choices: { route: "intranasal", dose: "300 mcg", times: "08:00, 14:00", start: "2026-12-01", weeks: "6" },
      leftOut: [],
    })
  })

  it("carries a rhythm whole, and plans the days that the request says", () => {
    const rhythms: readonly (readonly [object, readonly string[]])[] = [
      [{ frequency: 1, period: 1, periodUnit: "d" }, ["2026-12-01", "2026-12-02", "2026-12-03"]],
      [{ frequency: 1, period: 1, periodUnit: "wk" }, ["2026-12-01", "2026-12-08", "2026-12-15"]],
      [{ frequency: 1, period: 2, periodUnit: "wk" }, ["2026-12-01", "2026-12-15", "2026-12-29"]],
      [{ frequency: 1, period: 3, periodUnit: "d" }, ["2026-12-01", "2026-12-04", "2026-12-07"]],
      [{ frequency: 1, period: 2, periodUnit: "d" }, ["2026-12-01", "2026-12-03", "2026-12-05"]],
      [{ frequency: 1, period: 3.5, periodUnit: "d" }, ["2026-12-01", "2026-12-04", "2026-12-08"]],
      [
        { frequency: 1, period: 1, periodUnit: "d", dayOfWeek: ["mon", "thu"] },
        ["2026-12-03", "2026-12-07", "2026-12-10"],
      ],
      [{ frequency: 1, period: 1, periodUnit: "wk", dayOfWeek: ["sat"] }, ["2026-12-05", "2026-12-12", "2026-12-19"]],
    ]
    for (const [rhythm, days] of rhythms) {
      const timing = { repeat: { boundsPeriod: repeat.boundsPeriod, ...rhythm } }
      const resource = rx({ ...ug, timing, route: { text: "intranasal" } })
      const made = { ...atOnce(resource), name: JSON.stringify(rhythm) }
      expect(made.stops, made.name).toEqual([])
      expect(made.onScreen.ok, made.name).toBe(true)
      expect(made.onScreen.ok && daysIn(made.onScreen.value).slice(0, 3), made.name).toEqual(days)
      expect(made.onScreen, made.name).toEqual(made.byCall)
    }
  })

  it("goes no further with what one dose at fixed times would change", () => {
    const asNeeded = read(
      rx({ ...ug, asNeededBoolean: true, timing: { repeat: { frequency: 1, period: 1, periodUnit: "d" } } }),
    )
    expect(asNeeded.regimens[0]?.stops.join()).toContain("only as needed")
    const step = (value: number, start: string, end: string) => ({
      doseAndRate: [{ doseQuantity: { value, code: "ug" } }],
      timing: { repeat: { ...repeat, boundsPeriod: { start, end } } },
    })
    const ladder = JSON.parse(rx({}))
    ladder.dosageInstruction = [step(100, "2026-12-01", "2026-12-07"), step(200, "2026-12-08", "2026-12-14")]
    expect(read(JSON.stringify(ladder)).regimens[0]?.stops.join()).toContain("steps of doses")
  })

  it("carries a dose per kg and the most a day", () => {
    const most = { maxDosePerPeriod: { numerator: { value: 600, code: "ug" }, denominator: { value: 1, code: "d" } } }
    const [a] = read(rx({ ...ug, timing: { repeat }, ...most })).regimens
    expect(a?.carried).toMatchObject([{ field: "maximum", value: { high: 600, unit: "mcg", per: "day" } }])
    const perKg = {
      doseAndRate: [{ doseQuantity: { value: 5, unit: "ug/kg", code: "ug/kg", system: "http://unitsofmeasure.org" } }],
    }
    const [b] = read(rx({ ...perKg, timing: { repeat } })).regimens
    expect(b?.protocol.dose).toMatchObject({ low: 5, unit: "mcg", perKg: true })
  })

  it("names what the form cannot hold, and puts nothing else in its place", () => {
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
