import type { Span } from "../../base/index.ts"
import { reports } from "../en/words/cues.ts"
import type { Field } from "../en/words/labels.ts"
import type { Count, DoseValue, FrequencyValue, PeriodValue, Piece } from "../engine/piece.ts"
import { type Clause, clausesOf } from "./clauses.ts"
import { withCourse } from "./course.ts"
import { type Draft, type Found, found, widen } from "./draft.ts"
import { fill, noteCondition } from "./fill.ts"
import { shareJoined } from "./joined.ts"
import { first, spanOf, surely } from "./line.ts"
import { knownBehind, nameBefore } from "./names-before.ts"
import { prefaceOf } from "./populations.ts"
import { begin, namesCompound, type Work } from "./work.ts"

export const doseIn = (pieces: readonly Piece[]): boolean =>
  pieces.some((p) => p.kind === "amount" || p.kind === "dose")

/** A stretch of a line that states amounts, with what is printed in front of it. */
export type Statement = {
  readonly span: Span
  readonly pieces: readonly Piece[]
  readonly label: Found<string> | null
  readonly field: Field | null
  /** A list item or a labelled line states; running text may merely tell. */
  readonly firm: boolean
}

/** Reads a statement into regimens: one amount one regimen, but phases of one course are its steps, and "up to" and "maximum" its limit. */
export const readDoses = (w: Work, s: Statement): void => {
  const { t } = w
  if (s.field === "maximum" && s.label === null) {
    fill(t, w.current ?? w.shared, s.pieces, s.field)
    return
  }
  let fresh = s.label !== null || w.current === null || w.current.dose !== null || w.current.steps.length > 0
  const atStart = s.pieces[0]
  const route = atStart?.kind === "route" && spanOf(t, atStart)[0] <= s.span[0] + 1 ? [atStart] : []
  const clauses = shareJoined(t, clausesOf(t, s.span, s.firm ? withCourse(t, s.span, s.pieces) : s.pieces))
  const parts = s.label === null ? [] : partsNamed(w, clauses)
  for (const c of clauses) {
    if (!doseIn(c.pieces)) {
      if (w.current !== null && !fresh) fill(t, w.current, c.pieces, s.field)
      continue
    }
    if (w.current !== null && asIncrement(w, c)) continue
    if (w.current !== null && asTarget(w, c)) continue
    if (!fresh && (asMaximum(w, c) || asSameDay(w, c))) continue
    if (!s.firm && reports.test(t.text.slice(c.span[0], c.span[1]))) continue
    const amount = first(c.pieces, "amount") ?? first(c.pieces, "dose")
    if (amount === undefined) continue
    const preface = prefaceOf(t.text, c.span[0], spanOf(t, amount)[0])
    const phase = preface.phase ?? (s.field === "phase" ? (s.label?.value.toLowerCase() ?? null) : null)
    if (
      (preface.next
        ? phase === null
        : phase?.startsWith("main") === true && (!fresh || s.field === "phase") && w.current?.steps.length === 0) &&
      w.current !== null &&
      w.current.span[0] < c.span[0] &&
      goesOnFrom(w, w.current, c, s, spanOf(t, amount))
    ) {
      widen(w.current, c.span)
      continue
    }
    const dated = first(c.pieces, "step")
    if (dated !== undefined && phase === null && spanOf(t, dated)[0] < spanOf(t, amount)[0]) {
      const d =
        !fresh && w.current !== null && w.current.steps.length > 0
          ? w.current
          : begin(w, c.span, labelFor(w, s, c, fresh))
      if (preface.population !== null)
        d.condition ??= found(preface.population.value, preface.population.span, "condition/population")
      addPhase(d, c, null, spanOf(t, amount))
      fill(t, d, [...c.pieces.filter((p) => !ofStep.has(p.kind)), ...route], null)
      widen(d, c.span)
      fresh = false
      continue
    }
    const opening = phase === null || !/^main/.test(phase)
    const goesOn = w.current !== null && w.current.steps.length > 0 && !opening
    const use =
      preface.use !== null && s.label === null && s.field === "dose"
        ? found(
            w.part.heading === null ? preface.use.value : `${w.part.title}: ${preface.use.value}`,
            preface.use.span,
            "name/use",
          )
        : null
    const d =
      goesOn || (!fresh && opening && untouched(w.current))
        ? (w.current as Draft)
        : !fresh || w.current === null || w.current.dose !== null || w.current.steps.length > 0
          ? begin(w, c.span, labelFor(w, s, c, fresh) ?? use ?? nameBefore(w, c))
          : w.current
    if (d.compound === null && s.label !== null) d.compound = nameBefore(w, c)
    if (parts.length > 1) d.compound = knownBehind(w, spanOf(t, amount)[1], c.span[1]) ?? d.compound
    d.compound ??= knownBehind(w, spanOf(t, amount)[1], c.span[1])
    if (!fresh && OR.test(t.text.slice(c.span[0], spanOf(t, amount)[0])))
      d.instead = w.drafts[w.drafts.lastIndexOf(d) - 1] ?? null
    fresh = false
    if (preface.population !== null)
      d.condition ??= found(preface.population.value, preface.population.span, "condition/population")
    if (phase !== null) addPhase(d, c, phase, spanOf(t, amount))
    fill(
      t,
      d,
      [...(phase === null ? c.pieces : c.pieces.filter((p) => !ofStep.has(p.kind))), ...route],
      s.field === "phase" ? null : s.field,
    )
    if (d.increment !== null && d.steps.length === 0 && d.dose !== null) addPhase(d, c, "start", spanOf(t, amount))
    noteCondition(t, d, c.span)
  }
}

/** "Fish oil (1200 mg EPA + 900 mg DHA)": the names behind the amounts of one line, where each has its own. */
const partsNamed = (w: Work, clauses: readonly Clause[]): readonly string[] => {
  const names = clauses.flatMap((c) => {
    const amount = first(c.pieces, "amount") ?? first(c.pieces, "dose")
    return amount === undefined ? [] : [knownBehind(w, spanOf(w.t, amount)[1], c.span[1])?.value ?? null]
  })
  return names.includes(null) || new Set(names).size !== names.length ? [] : (names as readonly string[])
}

/** "250 mcg in the morning and 250 mcg at night": the same amount at another time of the day is the second dose of that day. */
export const asSameDay = (w: Work, c: Clause): boolean => {
  const d = w.current
  const p = first(c.pieces, "amount")
  const at = first(c.pieces, "when")
  const had = d?.dose?.value
  if (d === null || p === undefined || at === undefined || had === undefined || c.opens) return false
  if (c.pieces.some((x) => x.kind === "frequency") || d.times.length === 0 || d.steps.length > 0) return false
  if (had.low !== p.value.low || had.high !== p.value.high || had.unit !== p.value.unit || had.perKg !== p.value.perKg)
    return false
  // Two amounts with a name behind each are of two substances.
  const named = (to: number): boolean => /^\s+(?:of\s+)?\p{Lu}\p{Ll}/u.test(w.t.text.slice(to, to + 12))
  if (nameBefore(w, c) !== null || named(spanOf(w.t, p)[1]) || named(d.dose?.spans[0]?.[1] ?? 0)) return false
  if (!/^[\s,;+&]*(?:and|then|plus|again|another)?\s*$/i.test(w.t.text.slice(c.span[0], spanOf(w.t, p)[0])))
    return false
  const counted = d.frequency === null ? 1 : d.frequency.rule === "frequency/times-of-day" ? d.frequency.value.high : 0
  if (counted > 0)
    d.frequency = found<FrequencyValue>(
      { low: counted + 1, high: counted + 1, per: "day", pattern: null },
      spanOf(w.t, at),
      "frequency/times-of-day",
    )
  fill(
    w.t,
    d,
    c.pieces.filter((x) => x.kind !== "amount"),
    null,
  )
  return true
}

/** "2 mg a week or 1 mg twice a week": the second is offered instead of the first. */
const OR = /^[\s,;(]*(?:or|alternatively)\b/i

const ofStep: ReadonlySet<Piece["kind"]> = new Set(["amount", "dose", "frequency"])

/** What a regimen of a labelled line is called: its label, unless a later amount of the line has a substance of its own in front of it. */
const labelFor = (w: Work, s: Statement, c: Clause, first: boolean): Found<string> | null => {
  if (s.field === "phase" || s.label === null) return null
  return !first && namesCompound(w, s.label) ? (nameBefore(w, c) ?? s.label) : s.label
}

/** The same for running text. */
export const asNext = (w: Work, c: Clause): boolean => {
  const amount = first(c.pieces, "amount") ?? first(c.pieces, "dose")
  if (amount === undefined || w.current === null) return false
  const span = spanOf(w.t, amount)
  const preface = prefaceOf(w.t.text, c.span[0], span[0])
  const later = !c.opens && LATER.test(w.t.text.slice(span[1], c.span[1]))
  if (!preface.next && !later && preface.phase?.startsWith("main") !== true) return false
  return goesOnFrom(w, w.current, c, { span: c.span, pieces: c.pieces, label: null, field: null, firm: false }, span)
}

/** "… and 500 mcg twice a week after that". */
const LATER = /^[^.;]{0,40}\b(?:after that|thereafter|from then on|afterwards)\b/i

/** A sentence that begins so goes on from the one before it. */
const GOES_ON =
  /^\s*(?:(?:on|from|at) (?:day|week|month) \d+,?|after (?:that|this|\p{L}+ (?:days?|weeks?|months?)|\d+ (?:days?|weeks?|months?))|thereafter|then|next|from then|increase|if (?:well )?tolerated|once (?:well )?tolerated|maintenance)\b/iu

/** Makes a regimen and what follows "then" into steps: "2 mg weekly for 4 weeks, then 4 mg". Time is counted on where each step says how long it is. */
const goesOnFrom = (w: Work, d: Draft, c: Clause, s: Statement, span: Span): boolean => {
  const near = !c.opens || s.firm || GOES_ON.test(w.t.text.slice(c.span[0], span[0]))
  if (!near || (d.dose === null && d.steps.length === 0)) return false
  if (d.steps.length === 0 && d.dose !== null) {
    const length = lengthOf(d.cycle?.value)
    const per = d.dose.value.per === "week" ? "week" : "day"
    d.steps.push({
      from: d.dated?.from ?? (length === null ? null : 1),
      to: d.dated?.to ?? length,
      unit: d.dated?.unit ?? d.cycle?.value.unit ?? "week",
      dose: d.dose.value,
      frequency:
        d.split === null
          ? d.frequency?.candidates == null
            ? (d.frequency?.value ?? null)
            : null
          : { ...d.split.value, per, pattern: null },
      phase: null,
      span: d.dose.spans[0] ?? span,
    })
    d.cycle = null
    d.frequency = null
    d.split = null
  }
  const before = d.steps.at(-1)
  const last = before?.to ?? null
  const unit = before?.unit ?? "week"
  addPhase(d, c, "", span)
  const step = d.steps.pop()
  if (step === undefined) return false
  const said = w.t.text.slice(c.span[0], c.span[1])
  const on = first(c.pieces, "cycle")?.value.on
  const length = on?.unit === unit ? lengthOf(on) : null
  d.steps.push({
    ...step,
    dose:
      step.dose !== null && step.dose.per === null && before !== undefined
        ? { ...step.dose, per: before.dose?.per ?? null }
        : step.dose,
    frequency: step.frequency ?? (step.dose?.per === null && !RHYTHM.test(said) ? (before?.frequency ?? null) : null),
    phase: null,
    unit,
    from: last === null ? null : last + 1,
    to: last === null || length === null ? null : last + length,
  })
  return true
}

/** Words of a rhythm, understood or not. */
const RHYTHM = /\b(?:every|each|per|daily|weekly|monthly|nightly|times|once|twice)\b|\ba (?:day|week|month)\b/i

const lengthOf = (p: PeriodValue | undefined): number | null => (p !== undefined && p.low === p.high ? p.low : null)

const untouched = (d: Draft | null): boolean => d !== null && d.dose === null && d.steps.length === 0

const addPhase = (d: Draft, c: Clause, phase: string | null, span: Span): void => {
  const amount = first(c.pieces, "amount") ?? first(c.pieces, "dose")
  if (amount === undefined) return
  const split: Count | undefined = first(c.pieces, "split")?.value
  const rhythm: FrequencyValue | null =
    split !== undefined
      ? { ...split, per: amount.value.per === "week" ? "week" : "day", pattern: null }
      : surely(first(c.pieces, "frequency"))
  const dose: DoseValue =
    split !== undefined && amount.value.per === null ? { ...amount.value, per: "day" } : amount.value
  const dated = first(c.pieces, "step")?.value
  d.steps.push({
    from: dated?.from ?? null,
    to: dated?.to ?? null,
    unit: dated?.unit ?? "week",
    dose,
    frequency: rhythm,
    phase:
      phase === null
        ? null
        : phase === "initial" || phase === "initially" || phase.startsWith("start")
          ? "start"
          : phase,
    span,
  })
}

/** "… by 2.5 mg every 4 weeks to 15 mg": where the climb ends is the most. */
const asTarget = (w: Work, c: Clause): boolean => {
  const p = first(c.pieces, "amount") ?? first(c.pieces, "dose")
  const d = w.current
  if (p === undefined || d === null || d.increment === null || c.opens) return false
  if (!/^[\s,]*(?:up )?to (?:a (?:target|total) of )?$/i.test(w.t.text.slice(c.span[0], spanOf(w.t, p)[0])))
    return false
  d.maximum ??= {
    value: { ...p.value, upTo: false },
    spans: [spanOf(w.t, p)],
    rule: "dose/target",
    candidates: null,
    reason: null,
  }
  return true
}

/** "Increase by 50 mcg every week, up to 300 mcg" changes the regimen before it and begins none. */
const asIncrement = (w: Work, c: Clause): boolean => {
  const by = first(c.pieces, "increment")
  const d = w.current
  if (by === undefined || d === null || (d.dose === null && d.steps.length === 0) || d.increment !== null) return false
  const limit = first(c.pieces, "amount")
  if (limit !== undefined && !limit.value.upTo) return false
  fill(w.t, d, [by], null)
  if (limit === undefined) return true
  const daily = first(c.pieces, "frequency")?.value
  d.maximum ??= {
    value: { ...limit.value, upTo: false, per: daily?.per === "day" ? "day" : null },
    spans: [spanOf(w.t, limit)],
    rule: "dose/up-to",
    candidates: null,
    reason: null,
  }
  return true
}

/** "Up to 4.8 g may be used in severe cases", right behind a dose, is the most that is allowed. */
export const asMaximum = (w: Work, c: Clause): boolean => {
  const p = first(c.pieces, "amount") ?? first(c.pieces, "dose")
  if (p === undefined || !p.value.upTo || w.current === null) return false
  if (w.current.dose === null && w.current.steps.length === 0) return false
  const words = w.t.text.slice(c.span[0], spanOf(w.t, p)[0])
  if (
    !(c.opens && /^\s*(?:(?:doses|dosages|amounts) (?:of )?)?$/i.test(words)) &&
    !/^[\s,;–—-]*$/.test(words) &&
    !/\b(?:titrat|increas|rais|escalat)\w*(?: (?:the )?dos(?:e|age))?\s*$/i.test(words)
  )
    return false
  // What some were found to bear is no limit that the page sets.
  if (/\b(?:tolerated|studied|tested|trial|appears?|seems?)\b/i.test(w.t.text.slice(c.span[0], c.span[1]))) return true
  const daily = first(c.pieces, "frequency")?.value
  const per = p.value.per ?? (daily?.per === "day" && daily.pattern === null ? "day" : null)
  w.current.maximum ??= {
    value: { ...p.value, per, upTo: false },
    spans: [spanOf(w.t, p)],
    rule: "dose/up-to",
    candidates: null,
    reason: null,
  }
  return true
}
