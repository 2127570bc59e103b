import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  as,
  brand,
  exact,
  instant,
  type PersonId,
  parseDate,
  parseQuantity,
  type Quantity,
  type Result,
  settled,
  showDate,
  showQuantity,
  time,
} from "../../../base/index.ts"
import { describeProduct } from "../../../deliver/index.ts"
import { type Made, makePlan, type PlanRequest } from "../../../plan/index.ts"
import { contractCall, protocol, q } from "../../../plan/testing/semax.ts"
import { toFhirR4, toFhirR5 } from "../out/plan.ts"
import { type FhirRegimen, regimensInFhir } from "./regimen.ts"

const value = <T>(r: Result<T>): T => {
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}
const entry = { by: brand<PersonId>("self"), at: "2026-11-22T12:00:00Z" }
const read = (resource: unknown) => regimensInFhir(JSON.parse(JSON.stringify(resource)), entry)
const made = (request: PlanRequest): Made => ({
  id: "plan-1",
  version: 0,
  madeAt: instant("2026-11-22T12:00:00Z"),
  request,
  plan: makePlan(request),
})

/** A measure that every dose of the property can be made with, so that nothing but FHIR stands in the way. */
const fine: PlanRequest = {
  ...contractCall,
  product: value(describeProduct({ strength: "1mg/mL", volume: "1000mL", permits: ["oral"] })),
  confirmedStrength: "1mg/mL",
  route: "oral",
  device: {
    kind: "measure",
    id: "fine",
    name: "fine",
    capacity: q("100mL"),
    mark: { value: exact("1/1000"), unit: "mL" },
  },
  protocol: null,
}

const without = ({ asNeeded: _, ...r }: PlanRequest): PlanRequest => r

/** The request that a regimen read from FHIR comes to, for the bottle that the plan was for. */
const requestOf = ({ protocol: p, settles: s }: FhirRegimen, zone: string | null, of: PlanRequest): PlanRequest => ({
  ...without(of),
  protocol: p,
  route: s.route ?? "oral",
  dose: s.dose,
  times: s.times.map((t) => time(t)),
  start: s.start ?? value(parseDate("1900-01-01")),
  length: { n: s.length ?? 1, unit: "day" },
  rest: s.rest === null ? null : { n: s.rest, unit: "day" },
  cycles: s.cycles,
  zone: zone ?? "UTC",
  ...(s.asNeeded ? { asNeeded: s.asNeeded } : {}),
})

const wall = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom(0, 15, 30, 45))
  .map(([h, m]) => time(`${`${h}`.padStart(2, "0")}:${`${m}`.padStart(2, "0")}`))
const dose = fc
  .constantFrom("0.25 mg", "300 mcg", "1/3 mL", "1.5 mL", "700 ng", "1/7 mg")
  .map((t) => value(parseQuantity(t)))
const weekday = fc.subarray(["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const, { minLength: 1 })
const length = fc.record({ n: fc.integer({ min: 1, max: 30 }), unit: fc.constantFrom("day" as const, "week" as const) })
const pattern = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 2, max: 5 }).map((n) => ({ type: "every_n" as const, n, unit: "day" as const })),
  weekday.map((days) => ({ type: "weekdays" as const, days })),
  fc.record({
    type: fc.constant("on_off" as const),
    on: fc.integer({ min: 1, max: 6 }),
    off: fc.integer({ min: 1, max: 6 }),
    unit: fc.constantFrom("day" as const, "week" as const),
  }),
)
const anyRequest: fc.Arbitrary<PlanRequest> = fc
  .record({
    times: fc.uniqueArray(wall, { minLength: 1, maxLength: 4, selector: (t) => t.toString() }),
    dose,
    length,
    rest: length,
    cycles: fc.integer({ min: 1, max: 4 }),
    start: fc.integer({ min: 0, max: 9000 }).map((n) => value(parseDate("2010-01-01")).add({ days: n })),
    zone: fc.constantFrom("UTC", "America/New_York", "Australia/Lord_Howe", "Africa/Johannesburg"),
    pattern,
    // A week at least, so that no step goes by without the weekday it names: FHIR has no place for a step without a dose.
    ladder: fc.array(fc.record({ n: fc.integer({ min: 7, max: 20 }), mcg: fc.integer({ min: 1, max: 900 }) }), {
      maxLength: 4,
    }),
  })
  .map(({ pattern: p, ladder, ...r }) => {
    const f = { low: r.times.length, high: r.times.length, per: "day" as const, pattern: p }
    const said = { how: "entered" as const, value: f, ...entry }
    let day = 0
    const steps = ladder.map(({ n, mcg }) => {
      const from = day + 1
      day += n
      const amount = {
        low: exact(mcg),
        high: exact(mcg),
        unit: "mcg",
        per: "dose",
        perKg: false,
        upTo: false,
        approx: false,
      } as const
      return { from, to: day, unit: "day" as const, dose: amount, frequency: f, phase: null, span: [0, 0] as const }
    })
    const cap = {
      low: exact(1),
      high: exact(9),
      unit: "g",
      per: "dose",
      perKg: false,
      upTo: false,
      approx: false,
    } as const
    const stated = { how: "entered" as const, value: cap, ...entry }
    return steps.length > 1
      ? {
          ...fine,
          ...r,
          protocol: protocol({ frequency: said, steps, compound: { how: "missing" } }),
          dose: null,
          length: { n: day, unit: "day" as const },
        }
      : {
          ...fine,
          ...r,
          protocol: protocol({
            frequency: said,
            compound: { how: "missing" },
            dose: r.dose.unit === "mL" ? { how: "missing" } : stated,
          }),
        }
  })
  .map((r) => (r.dose?.unit === "mL" ? { ...r, protocol: r.protocol && { ...r.protocol, dose: millilitres } } : r))
  .map((r) => (r.dose === null ? r : { ...r, device: { ...r.device, mark: seventhOf(r.dose) } }))
/** Seven printed lines make the dose: at 1 mg/mL a milligram is a millilitre. */
const seventhOf = (d: Quantity): Quantity =>
  d.unit === "mL"
    ? { value: d.value.div(exact(7)), unit: "mL" }
    : { value: as(d, "mg").value.div(exact(7)), unit: "mL" }
const threeADay = protocol({
  compound: { how: "missing" },
  frequency: { how: "entered", value: { low: 1, high: 3, per: "day", pattern: null }, ...entry },
})
const millilitres = {
  how: "entered",
  value: { low: exact(1), high: exact(9), unit: "mL", per: "dose", perKg: false, upTo: false, approx: false },
  ...entry,
} as const

describe("a plan that goes out as FHIR and comes in again", () => {
  it("is the same plan, and goes out the same, for any course, rest, pattern and ladder", () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const before = made(request)
        const says = (m: Made) => m.plan.doses.map((d) => `${d.at.epochMilliseconds} ${showQuantity(d.amount)}`)
        expect(before.plan.findings.filter((f) => f.severity === "stop")).toEqual([])
        for (const write of [toFhirR4, toFhirR5] as const) {
          const written = value<{ dosageInstruction: object[] }>(write(before))
          if (written.dosageInstruction.length === 0) continue
          const back = value(read(written))
          expect(back).toMatchObject({ notHeld: [], zone: request.zone })
          expect(back.regimens).toHaveLength(1)
          const again = made(requestOf(back.regimens[0], back.zone, request))
          expect(again.plan.findings.filter((f) => f.severity === "stop")).toEqual([])
          // 700 ng are read as 0.7 mcg: the amount is the same, and stands in another unit only where FHIR kept it so.
          expect(says(again)).toEqual(says(before))
          expect(value<{ dosageInstruction: object[] }>(write(again)).dosageInstruction).toEqual(
            written.dosageInstruction,
          )
        }
      }),
      { numRuns: 60 },
    )
  })
})

const rx = (dosage: object, more: object = {}) => ({
  resourceType: "MedicationRequest",
  status: "active",
  intent: "order",
  medicationCodeableConcept: { text: "Semax nasal drops 0.1 %" },
  dosageInstruction: [dosage],
  ...more,
})
const ug = (v: number) => ({ value: v, system: "http://unitsofmeasure.org", code: "ug" })
const twice = { repeat: { frequency: 2, period: 1, periodUnit: "d" } }
const drops = { timing: twice, doseAndRate: [{ doseQuantity: ug(300) }] }

describe("a dose as needed", () => {
  it("goes out with the most in a day and the hours between, falls never due, and comes in again", () => {
    for (const dose of ["300 mcg", "1/7 mg"].map(q)) {
      const request: PlanRequest = {
        ...fine,
        dose,
        times: [],
        asNeeded: { atMost: 3, hoursApart: 6 },
        device: { ...fine.device, mark: seventhOf(dose) } as PlanRequest["device"],
      }
      const before = made(request)
      expect(before.plan).toMatchObject({ doses: [], delivery: { possible: true }, supply: { containers: null } })
      for (const write of [toFhirR4, toFhirR5] as const) {
        const written = value<{ dosageInstruction: object[] }>(write(before))
        const back = value(read(written))
        expect(back.regimens[0].settles).toMatchObject({ times: [], asNeeded: { atMost: 3, hoursApart: 6 } })
        const again = made(requestOf(back.regimens[0], back.zone, request))
        expect(value<{ dosageInstruction: object[] }>(write(again)).dosageInstruction).toEqual(
          written.dosageInstruction,
        )
      }
    }
    const four = made({ ...fine, times: [], asNeeded: { atMost: 4, hoursApart: 4 }, protocol: threeADay })
    expect(four.plan.findings[0]?.code).toBe("plan/more-times-than-page")
  })
})

describe("a prescription in FHIR", () => {
  it("becomes a protocol; what it leaves out is left to the person", () => {
    const { regimens, notHeld, zone } = value(
      read(
        rx(
          { ...drops, route: { coding: [{ code: "46713006" }] }, text: "sniff, do not blow" },
          { reasonCode: [{ text: "concentration" }], subject: { reference: "Patient/1" } },
        ),
      ),
    )
    const { protocol: p, settles } = regimens[0]
    expect([settled(p.compound), settled(p.routes), settled(p.condition)]).toEqual([
      "Semax",
      ["intranasal"],
      "concentration",
    ])
    expect(settled(p.frequency)).toEqual({ low: 2, high: 2, per: "day", pattern: null })
    expect(settles).toMatchObject({ route: "intranasal", times: [], start: null, length: null, rest: null, cycles: 1 })
    expect(settles.dose && showQuantity(settles.dose)).toBe("300 mcg")
    expect(zone).toBeNull()
    expect(notHeld.join("\n")).toMatch(/sniff, do not blow[\s\S]*subject/)
  })

  it("keeps a range as a range, a most as a most, and times a week as times a week", () => {
    const range = { timing: twice, doseAndRate: [{ doseRange: { low: ug(300), high: ug(600) } }] }
    const p = value(read(rx(range))).regimens[0]
    expect([
      settled(p.protocol.dose)?.low.toString(),
      settled(p.protocol.dose)?.high.toString(),
      p.settles.dose,
    ]).toEqual(["300", "600", null])
    const weekly = { ...drops, timing: { repeat: { frequency: 3, period: 1, periodUnit: "wk" } } }
    expect(settled(value(read(rx(weekly))).regimens[0].protocol.frequency)).toMatchObject({
      low: 3,
      high: 3,
      per: "week",
    })
    const most = { numerator: ug(900), denominator: { value: 1, code: "d" } }
    for (const maxDosePerPeriod of [most, [most]])
      expect(settled(value(read(rx({ ...drops, maxDosePerPeriod }))).regimens[0].protocol.maximum)).toMatchObject({
        per: "day",
      })
  })

  it("keeps dosages apart that run side by side, and says that nothing adds them up", () => {
    const morning = {
      ...drops,
      timing: { repeat: { timeOfDay: ["08:00:00"], boundsPeriod: { start: "2026-12-01", end: "2026-12-28" } } },
    }
    const evening = { ...morning, doseAndRate: [{ doseQuantity: ug(600) }] }
    const { regimens, notHeld } = value(read(rx(morning, { dosageInstruction: [morning, evening] })))
    expect(regimens.map((r) => r.dosages)).toEqual([[1], [2]])
    expect(notHeld.join()).toContain("belong together")
    const later = { ...morning, timing: { repeat: { ...morning.timing.repeat, timeOfDay: ["20:00:00"] } } }
    const one = value(read(rx(morning, { dosageInstruction: [morning, later] }))).regimens
    expect(one.map((r) => [r.dosages, r.settles.times])).toEqual([
      [
        [1, 2],
        ["08:00", "20:00"],
      ],
    ])
  })

  it("is read on leap days, as needed and by abbreviation", () => {
    const leap = {
      ...drops,
      timing: { repeat: { timeOfDay: ["08:00:00"], boundsPeriod: { start: "2028-02-29", end: "2028-03-01" } } },
    }
    const { settles } = value(read(rx(leap))).regimens[0]
    expect([settles.start && showDate(settles.start), settles.length]).toEqual(["2028-02-29", 2])
    const needed = {
      ...drops,
      asNeededBoolean: true,
      timing: { repeat: { frequency: 1, period: 6, periodUnit: "h" } },
      maxDosePerPeriod: { numerator: ug(900), denominator: { value: 1, code: "d" } },
    }
    expect(value(read(rx(needed))).regimens[0].settles).toMatchObject({
      times: [],
      asNeeded: { atMost: 3, hoursApart: 6 },
    })
    const bid = { ...drops, timing: { code: { coding: [{ code: "BID" }] } } }
    expect(settled(value(read(rx(bid))).regimens[0].protocol.frequency)).toMatchObject({ low: 2, high: 2, per: "day" })
  })

  it("is refused in one sentence when it is not FHIR, not to be followed, or says two things at once", () => {
    const timing = (repeat: object) => rx({ ...drops, timing: { repeat } })
    const quantity = (doseQuantity: object) => rx({ timing: twice, doseAndRate: [{ doseQuantity }] })
    const cases: readonly (readonly [unknown, string])[] = [
      [null, "fhir/resource"],
      [[], "fhir/resource"],
      [{ resourceType: "Bundle", entry: [] }, "fhir/resource"],
      [{ resourceType: 7 }, "fhir/resource"],
      [rx(drops, { status: "cancelled" }), "fhir/status"],
      [rx(drops, { doNotPerform: true }), "fhir/status"],
      [rx(drops, { modifierExtension: [{ url: "urn:x" }] }), "fhir/modifier"],
      [rx({ ...drops, modifierExtension: [{ url: "urn:x" }] }), "fhir/modifier"],
      [rx(drops, { dosageInstruction: [] }), "fhir/bounds"],
      [rx(drops, { dosageInstruction: {} }), "fhir/shape"],
      [rx(drops, { dosageInstruction: Array.from({ length: 5000 }, () => drops) }), "fhir/shape"],
      [quantity({ value: 300 }), "fhir/dose"],
      [quantity({ value: "300", code: "ug" }), "fhir/shape"],
      [quantity({ value: 300, code: "furlong" }), "fhir/dose"],
      [quantity({ value: 0, code: "ug" }), "fhir/dose"],
      [quantity({ value: -300, code: "ug" }), "fhir/dose"],
      [quantity({ value: 1e-9, code: "g" }), "fhir/dose"],
      [quantity({ value: 300, code: "ug", comparator: "<" }), "fhir/dose"],
      [quantity({ code: "ug" }), "fhir/dose"],
      [rx({ timing: twice, doseAndRate: [{ doseRatio: { numerator: ug(1), denominator: ug(1) } }] }), "fhir/dose"],
      [rx({ timing: twice, doseAndRate: [{ rateQuantity: ug(1) }] }), "fhir/dose"],
      [rx({ timing: twice, doseAndRate: [{ doseRange: { low: ug(6), high: ug(3) } }] }), "fhir/dose"],
      [rx({ timing: twice, doseAndRate: [{ doseRange: { low: ug(6) } }] }), "fhir/dose"],
      [timing({ frequency: 2 }), "fhir/timing"],
      [timing({ frequency: 2, period: 1 }), "fhir/timing"],
      [timing({ frequency: 2.5, period: 1, periodUnit: "d" }), "fhir/timing"],
      [timing({ frequency: -1, period: 1, periodUnit: "d" }), "fhir/timing"],
      [timing({ frequency: 3, period: 1, periodUnit: "d", timeOfDay: ["08:00:00"] }), "fhir/timing"],
      [timing({ frequency: 1, period: 1, periodUnit: "mo" }), "fhir/timing"],
      [timing({ frequency: 1, period: 1, periodUnit: "fortnight" }), "fhir/shape"],
      [timing({ frequency: 1, period: 2, periodUnit: "wk", dayOfWeek: ["mon"] }), "fhir/timing"],
      [timing({ frequency: 2, period: 3, periodUnit: "d" }), "fhir/timing"],
      [timing({ timeOfDay: ["25:00:00"] }), "fhir/timing"],
      [timing({ timeOfDay: ["8 am"] }), "fhir/timing"],
      [timing({ timeOfDay: ["00:30:00", "08:00:00"] }), "fhir/night"],
      [timing({ timeOfDay: ["08:00:00"], boundsPeriod: { start: "2027-02-29" } }), "fhir/bounds"],
      [timing({ timeOfDay: ["08:00:00"], boundsPeriod: { start: "2026-12" } }), "fhir/bounds"],
      [timing({ timeOfDay: ["08:00:00"], boundsPeriod: { start: "2026-12-02", end: "2026-12-01" } }), "fhir/bounds"],
      [timing({ timeOfDay: ["08:00:00"], boundsDuration: { value: 1.5, code: "wk" } }), "fhir/bounds"],
    ]
    for (const [resource, code] of cases) {
      const r = read(resource)
      expect([JSON.stringify(resource).slice(0, 300), r.ok ? "read" : r.problem.code]).toEqual([
        JSON.stringify(resource).slice(0, 300),
        code,
      ])
      if (!r.ok) expect(r.problem.message).toMatch(/^[^\n]{10,200}[.]$/)
    }
  })

  it("names what it cannot hold, and of very much of it the first", () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`key${i}`, i]))
    const { notHeld } = value(read(rx({ ...drops, ...many })))
    expect([notHeld.length, notHeld[0], notHeld.at(-1)]).toEqual([61, "Dosage 1: key0 0", "and 4940 more parts of it"])
  })

  it("survives anything in the place of anything", () => {
    const parts = ["timing", "doseAndRate", "route", "maxDosePerPeriod", "asNeededBoolean", "text", "modifierExtension"]
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.jsonValue(), (part, x) => {
        expect(typeof read(rx({ ...drops, [part]: x })).ok).toBe("boolean")
        expect(typeof read(rx({ ...drops, timing: { repeat: { [part]: x, boundsPeriod: x } } })).ok).toBe("boolean")
      }),
    )
  })
})

describe("a request that counts", () => {
  const counting = (repeat: object, doseQuantity: object = { value: 300, unit: "mcg" }) =>
    read({
      resourceType: "MedicationRequest",
      dosageInstruction: [{ timing: { repeat }, route: { text: "nasal" }, doseAndRate: [{ doseQuantity }] }],
    })
  const plannedFrom = (resource: ReturnType<typeof counting>, tweak: Partial<PlanRequest> = {}) => {
    const [regimen] = value(resource).regimens
    return makePlan({ ...contractCall, protocol: regimen.protocol, ...tweak })
  }
  const stops = (p: ReturnType<typeof makePlan>) => p.findings.filter((f) => f.severity === "stop").map((f) => f.code)

  it("drops is held against the drops that a plan counts out", () => {
    const oneDrop = counting({ frequency: 2, period: 1, periodUnit: "d" }, { value: 1, unit: "drop", code: "[drp]" })
    expect(stops(plannedFrom(oneDrop))).toEqual(["plan/above-page"])
    const sixDrops = counting({ frequency: 2, period: 1, periodUnit: "d" }, { value: 6, unit: "drop", code: "[drp]" })
    expect(plannedFrom(sixDrops).doses).toHaveLength(84)
  })

  it("doses in all ends on the day the count is full, and no plan goes past it", () => {
    const four = counting({ count: 4, timeOfDay: ["08:00:00", "14:00:00"], frequency: 2, period: 1, periodUnit: "d" })
    const [regimen] = value(four).regimens
    expect(regimen.settles.length).toBe(2)
    expect(stops(plannedFrom(four))).toEqual(["plan/longer-than-page"])
    expect(plannedFrom(four, { length: { n: 2, unit: "day" } }).doses).toHaveLength(4)
    const five = value(counting({ count: 5, frequency: 2, period: 1, periodUnit: "d" }))
    expect(five.regimens[0].settles.length).toBe(2)
    expect(five.notHeld.join()).toContain("the last 1 of its 5 doses")
    for (const open of [
      { count: 4, dayOfWeek: ["mon"], timeOfDay: ["08:00:00"] },
      { count: 4, period: 6, periodUnit: "h" },
      { count: 1, frequency: 2, period: 1, periodUnit: "d" },
      { count: 2.5, frequency: 1, period: 1, periodUnit: "d" },
    ])
      expect(counting(open)).toMatchObject({ ok: false, problem: { code: "fhir/bounds" } })
  })
})
