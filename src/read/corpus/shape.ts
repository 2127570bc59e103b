import {
  type Dose,
  type Frequency,
  type Protocol,
  type Sourced,
  settled,
  showExact,
  spansOf,
} from "../../base/index.ts"

/** A protocol in the shape of an annotated page: plain numbers, null where nothing is said, empty lists. */
export type Shape = Readonly<Record<string, unknown>>

const value = <T>(s: Sourced<T>): T | null => settled(s) ?? null

const dose = (d: Dose | null): Shape | null =>
  d === null
    ? null
    : {
        low: Number(showExact(d.low)),
        high: Number(showExact(d.high)),
        unit: d.unit,
        per: d.per,
        per_kg: d.perKg,
        up_to: d.upTo,
      }

const frequency = (f: Frequency | null): Shape | null =>
  f === null ? null : { low: f.low, high: f.high, per: f.per, pattern: f.pattern }

/** What of a protocol is scored, spelled as annotations spell it. Ambiguous fields count as not said. */
export const shapeOf = (p: Protocol): Shape => ({
  name: value(p.name),
  compound: value(p.compound),
  kind: p.kind,
  dose: dose(value(p.dose)),
  frequency: frequency(value(p.frequency)),
  times_of_day: value(p.timesOfDay) ?? [],
  cycle: value(p.cycle),
  cycle_minimum: value(p.cycleMinimum),
  rest: value(p.rest),
  reassess: value(p.reassess) ?? false,
  open_ended: value(p.openEnded) ?? false,
  as_needed: value(p.asNeeded) ?? false,
  routes: value(p.routes) ?? [],
  stack: (value(p.stack) ?? []).map((m) => m.value),
  benefits: (value(p.benefits) ?? []).map((m) => m.value),
  steps: p.steps.map((s) => ({ from: s.from, to: s.to, dose: dose(s.dose), frequency: frequency(s.frequency) })),
  increment: increment(p),
  maximum: dose(value(p.maximum)),
  condition: value(p.condition),
  spans: [p.dose, p.frequency, p.cycle, p.rest].flatMap(spansOf),
})

const increment = (p: Protocol): Shape | null => {
  const i = value(p.increment)
  return i === null ? null : { by: dose(i.by), every: i.every }
}
