import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { contains, quote, type Reading, type Span, spansOf } from "../base/index.ts"
import { shapeOf } from "./corpus/shape.ts"
import { read } from "./read.ts"
import { say } from "./say/protocol.ts"
import { pieces } from "./testing/pieces.ts"
import { sha256 } from "./testing/sha256.ts"

const reading = (text: string, kind: "text" | "markdown" | "html"): Reading | null => {
  const r = read({ text, kind }, { sha256 })
  return r.ok ? r.value : null
}

const kind = fc.constantFrom("text" as const, "markdown" as const, "html" as const)
/** Pages made of the phrases real ones are made of, in any order, with any marks between them. */
const pageText = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 12 }), fc.string({ unit: "binary", maxLength: 8 })),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(""))

const spansIn = (value: unknown): readonly Span[] => {
  if (Array.isArray(value)) return value.flatMap(spansIn)
  if (typeof value !== "object" || value === null) return []
  const own = "span" in value ? [value.span as Span] : []
  return [...own, ...Object.values(value).flatMap(spansIn)]
}

describe("any page at all", () => {
  test("is read without throwing, and every span lies in its text", () => {
    fc.assert(
      fc.property(pageText, kind, (text, k) => {
        const r = reading(text, k)
        return r === null || spansIn(r).every(([a, z]) => 0 <= a && a <= z && z <= r.text.length)
      }),
      { numRuns: 20_000 },
    )
  }, 120_000)

  test("gives mentions that are the characters of their spans", () => {
    fc.assert(
      fc.property(pageText, kind, (text, k) => {
        const r = reading(text, k)
        if (r === null) return
        const { compounds, sideEffects, mechanisms, benefits, claims, indications, stack } = r.page
        for (const m of [...compounds, ...sideEffects, ...mechanisms, ...benefits, ...claims, ...indications, ...stack])
          expect(quote(r.text, m.span)).toBe(m.value)
      }),
      { numRuns: 600 },
    )
  })

  test("keeps the spans of a protocol's own amounts inside the protocol", () => {
    fc.assert(
      fc.property(pageText, kind, (text, k) => {
        for (const p of reading(text, k)?.protocols ?? [])
          for (const s of spansOf(p.dose)) expect(contains(p.span, s)).toBe(true)
      }),
      { numRuns: 600 },
    )
  })

  test("is read the same twice", () => {
    fc.assert(
      fc.property(pageText, kind, (text, k) => {
        expect(reading(text, k)).toEqual(reading(text, k))
      }),
      { numRuns: 100 },
    )
  })
})

const number = fc.constantFrom(1, 2, 3, 4, 5, 8, 10, 12)
const ends = fc.tuple(number, number).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }))
const amount = fc
  .tuple(
    fc.constantFrom("100", "250", "0.5", "1000", "2.4"),
    fc.constantFrom("mcg", "mg", "IU", "g"),
    fc.constantFrom("per dose", "per day", "per week", "per nostril"),
  )
  .map(([n, unit, per]) => `${n} ${unit} ${per}`)
const rhythm = fc.oneof(
  ends.map((e) => `${e.low}–${e.high} times daily`),
  ends.map((e) => `${e.low}–${e.high} times a week`),
  fc.constantFrom("every 2 days", "every 8 hours", "5 days on, 2 days off", "Mon, Wed, Fri"),
)
const stated = fc.record({
  dose: amount,
  rhythm,
  cycle: ends.map((e) => `${e.low}–${e.high} weeks`),
  rest: fc.constantFrom("", "Break: 2–4 weeks off", "Break: periodic breaks", "Break: breaks as needed"),
  route: fc.constantFrom("", "Administration: intranasal, subcutaneous", "Administration: oral"),
  end: fc.constantFrom("", ", followed by reassessment", ", ongoing"),
})

describe("a protocol said again", () => {
  test("is read as the protocol it was", () => {
    fc.assert(
      fc.property(stated, (s) => {
        const text = `# Testamin\n\n## Dosing\n\n### First\nDosage: ${s.dose}, ${s.rhythm}\nCycle: ${s.cycle}${s.end}\n${s.rest}\n${s.route}\n`
        const [p, ...others] = reading(text, "markdown")?.protocols ?? []
        expect(others).toEqual([])
        const again = reading(say(p!), "markdown")?.protocols ?? []
        const { spans: _a, ...before } = shapeOf(p!)
        const { spans: _b, ...after } = shapeOf(again[0]!)
        expect(after).toEqual(before)
        expect(before.dose).not.toBeNull()
        expect(before.frequency).not.toBeNull()
        expect(before.cycle).not.toBeNull()
      }),
      { numRuns: 300 },
    )
  })
})
