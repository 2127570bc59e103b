import {
  type Dose,
  exact,
  type Frequency,
  hull,
  type Mention,
  missing,
  type Protocol,
  type Sourced,
  type Step,
  stated,
} from "../../base/index.ts"
import type { DoseValue, FrequencyValue } from "../engine/piece.ts"
import { type Draft, type Found, mapFound } from "./draft.ts"

const sourced = <A, B>(f: Found<A> | null, change: (a: A) => B): Sourced<B> => {
  if (f === null) return missing
  if (f.candidates !== null)
    return {
      how: "ambiguous",
      candidates: f.candidates.map((c) => ({ value: change(c), spans: f.spans, rule: f.rule })),
      reason: f.reason ?? "",
    }
  return stated(change(f.value), f.spans, f.rule)
}

const same = <T>(v: T): T => v

const doseOf = ({ inTurn: _, ...d }: DoseValue): Dose => ({ ...d, low: exact(d.low), high: exact(d.high) })
const frequencyOf = (f: FrequencyValue): Frequency => f
const mention = (f: Found<string>): Mention => ({ value: f.value, span: f.spans[0] ?? [0, 0] })

const once = (list: readonly Found<string>[]): readonly Found<string>[] => {
  const seen = new Set<string>()
  return list.filter((f) => seen.size < seen.add(f.value.toLowerCase()).size)
}

const listOf = (list: readonly Found<string>[]): Sourced<readonly Mention[]> =>
  list.length === 0
    ? missing
    : stated(
        list.map(mention),
        list.flatMap((f) => f.spans),
        (list[0] as Found<string>).rule,
      )

/** What one amount is for, where the amount itself does not say: with a rhythm or a time of day it is each dose; cut into doses it is the day. */
const settlePer = (d: Draft): void => {
  if (d.split !== null && d.dose?.value.per === "week" && d.frequency === null)
    d.frequency = { ...d.split, value: { ...d.split.value, per: "week", pattern: null }, candidates: null }
  else if (d.split !== null && d.dose !== null) {
    const rhythm = d.frequency
    const daily =
      rhythm === null ||
      (rhythm.value.per === "day" &&
        (rhythm.value.pattern === null || rhythm.value.pattern.type === "on_off") &&
        rhythm.value.high === 1)
    const weekly =
      rhythm !== null && rhythm.value.per === "week" && rhythm.value.pattern === null && rhythm.value.high === 1
    if ((weekly || rhythm === null) && (d.dose.value.per === "week" || (weekly && d.dose.value.per === null))) {
      d.dose = mapFound(d.dose, (v) => ({ ...v, per: "week" }))
      d.frequency = { ...d.split, value: { ...d.split.value, per: "week", pattern: null }, candidates: null }
      return
    }
    if (daily && (d.dose.value.per === null || d.dose.value.per === "day")) {
      d.dose = mapFound(d.dose, (v) => ({ ...v, per: "day" }))
      d.frequency = {
        ...d.split,
        value: { ...d.split.value, per: "day", pattern: rhythm?.value.pattern ?? null },
        candidates: null,
      }
      return
    }
  }
  const counted = d.perDose || d.frequency !== null || d.times.length > 0 || d.asNeeded !== null || d.kind === "report"
  if (d.dose !== null && d.dose.value.per === null && counted) d.dose = mapFound(d.dose, (v) => ({ ...v, per: "dose" }))
}

/** An amount with nothing that says when or how often is a level, not a regimen. */
const levelOnly = (d: Draft): "dose_level" | null =>
  d.dose !== null && d.dose.value.per === null && d.frequency === null && d.cycle === null && d.steps.length === 0
    ? "dose_level"
    : null

/** A draft as the protocol it says: what was not found is missing. `instead` is the place of the protocol it is an alternative to. */
export const protocolOf = (d: Draft, instead: number | null): Protocol => {
  settlePer(d)
  // A rhythm that is stated once for the whole course is that of every step.
  const rhythm =
    d.frequency !== null && d.frequency.candidates === null && d.steps.every((s) => s.frequency === null)
      ? d.frequency.value
      : null
  const steps: readonly Step[] = d.steps.map((s) => {
    const frequency = s.frequency ?? rhythm
    const counted = s.dose !== null && s.dose.per === null && frequency !== null
    return {
      ...s,
      dose: s.dose === null ? null : doseOf(counted ? { ...s.dose, per: "dose" } : s.dose),
      frequency,
    }
  })
  return {
    name: sourced(d.name, same),
    compound: sourced(d.compound, same),
    kind: d.kind ?? levelOnly(d) ?? (d.dose === null && d.steps.length === 0 && d.cycle !== null ? "cycle_only" : null),
    dose: sourced(d.dose, doseOf),
    frequency: sourced(d.frequency, frequencyOf),
    timesOfDay:
      d.times.length === 0
        ? missing
        : stated(
            [...new Set(d.times.flatMap((f) => f.value.split(", ")))],
            d.times.flatMap((f) => f.spans),
            (d.times[0] as Found<string>).rule,
          ),
    cycle: sourced(d.cycle, same),
    cycleMinimum: sourced(d.cycleMinimum, same),
    rest: sourced(d.rest, same),
    reassess: sourced(d.reassess, same),
    openEnded: sourced(d.open, same),
    asNeeded: sourced(d.asNeeded, same),
    routes: sourced(d.routes, same),
    formulation: sourced(d.formulation, same),
    stack: listOf(once(d.stack)),
    stackJoin: d.stackJoin,
    stackPurpose: sourced(d.stackPurpose, same),
    benefits: listOf(d.benefits),
    steps,
    increment: sourced(d.increment, (i) => ({ by: doseOf(i.by), every: i.every })),
    condition: sourced(d.condition, same),
    maximum: sourced(d.maximum, doseOf),
    alternativeOf: instead,
    optional: d.optional,
    span: d.dose === null ? d.span : hull([d.span, ...d.dose.spans]),
  }
}
