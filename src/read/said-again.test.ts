import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { exact, missing, type Protocol, type Route, silentProtocol, stated } from "../base/index.ts"
import { shapeOf } from "./corpus/shape.ts"
import { say as inGerman } from "./de/say.ts"
import { say as inSpanish } from "./es/say.ts"
import { say as inFrench } from "./fr/say.ts"
import { read } from "./read.ts"
import { say as inRussian } from "./ru/say.ts"
import { sha256 } from "./testing/sha256.ts"

const said = <T>(value: T) => stated(value, [], "test")
const number = fc.constantFrom(2, 3, 4, 5, 6, 8, 10, 12)
const ends = fc.tuple(number, number).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))
const dose = fc.record({
  amount: fc.constantFrom(["100", "250"], ["0.5", "0.5"], ["1000", "2000"], ["2.4", "7.5"], ["300", "300"]),
  unit: fc.constantFrom("mcg" as const, "mg" as const, "IU" as const, "g" as const),
  per: fc.constantFrom("dose" as const, "day" as const),
})
const frequency = fc.oneof(
  ends.map((e) => ({ ...e, per: "day" as const, pattern: null })),
  ends.map((e) => ({ ...e, per: "week" as const, pattern: null })),
  fc.constantFrom(
    { low: 1, high: 1, per: "day" as const, pattern: { type: "every_n" as const, n: 3, unit: "day" as const } },
    { low: 1, high: 1, per: "day" as const, pattern: { type: "every_n" as const, n: 8, unit: "hour" as const } },
    { low: 1, high: 1, per: "day" as const, pattern: { type: "on_off" as const, on: 5, off: 2, unit: "day" as const } },
    {
      low: 3,
      high: 3,
      per: "week" as const,
      pattern: { type: "weekdays" as const, days: ["mon" as const, "wed" as const, "fri" as const] },
    },
  ),
)
const protocol = fc
  .record({
    dose,
    frequency,
    cycle: ends,
    rest: fc.option(fc.oneof(ends, fc.constantFrom("as needed" as const, "periodic" as const))),
    routes: fc.constantFrom<readonly Route[]>([], ["intranasal"], ["subcutaneous", "intramuscular"], ["oral"]),
  })
  .map(
    (s): Protocol => ({
      ...silentProtocol,
      compound: said("Testamin"),
      dose: said({
        low: exact(s.dose.amount[0] ?? "1"),
        high: exact(s.dose.amount[1] ?? "1"),
        unit: s.dose.unit,
        per: s.dose.per,
        perKg: false,
        upTo: false,
        approx: false,
      }),
      frequency: said(s.frequency),
      cycle: said({ ...s.cycle, unit: "week" }),
      rest: s.rest === null ? missing : said(typeof s.rest === "string" ? s.rest : { ...s.rest, unit: "week" }),
      routes: s.routes.length === 0 ? missing : said(s.routes),
    }),
  )

describe.each([
  ["German", "de", inGerman],
  ["Spanish", "es", inSpanish],
  ["Russian", "ru", inRussian],
  ["French", "fr", inFrench],
] as const)("a protocol said in %s", (_, code, say) => {
  test("is read as the protocol it was", () => {
    fc.assert(
      fc.property(protocol, (p) => {
        const text = `---\nlang: ${code}\n---\n${say(p)}`
        const r = read({ text, kind: "markdown" }, { sha256 })
        const found = r.ok ? r.value.protocols : []
        const fields = (q: Protocol | undefined) => {
          if (q === undefined) return null
          const { dose, frequency, cycle, rest, routes, compound } = shapeOf(q)
          return { dose, frequency, cycle, rest, routes, compound }
        }
        expect(found.length === 1 ? fields(found[0]) : text).toEqual(fields(p))
      }),
      { numRuns: 150 },
    )
  })
})
