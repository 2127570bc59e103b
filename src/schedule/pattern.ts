import { weekdayOfDay } from "../base/index.ts"
import { type DayRule, daysIn, isFraction, type Line, weekdays } from "./schedule.ts"

/** Where a day stands in a line: which cycle, which phase, which day of the phase, all from 0. */
export type Place = { readonly cycle: number; readonly phase: number; readonly dayOfPhase: number }

/** The days of a line, as integers: `first` and the results are days since 1970-01-01. Everything is arithmetic: the ten-thousandth day costs what the first does. */
export type Pattern = {
  readonly first: number
  /** The first day after the last cycle's rest; Infinity for a line without end. */
  readonly end: number
  /** The first day at or after `day` on which something is due, or Infinity. */
  readonly nextOn: (day: number) => number
  /** Where a day stands, or null when it is before the line, in a rest, or after the end. */
  readonly placeOf: (day: number) => Place | null
  /** The first day of a phase in a cycle, and the first day after it. */
  readonly spanOf: (cycle: number, phase: number) => readonly [number, number]
  /** Days in one cycle, rest included; Infinity for a line without end. */
  readonly cycleDays: number
  /** Days of a cycle before its rest. */
  readonly onDays: number
}

export const patternOf = (line: Line, start: number): Pattern => {
  const first = start + line.offset
  const starts: number[] = []
  let total = 0
  for (const phase of line.phases) {
    starts.push(total)
    total += phase.length === null ? Number.POSITIVE_INFINITY : daysIn(phase.length)
  }
  const onDays = total
  const cycleDays = onDays + (line.rest === null ? 0 : daysIn(line.rest))
  const end = first + cycleDays * line.cycles
  const nextIn = line.phases.map((p) => nextOf(p.days))
  const phaseAt = (offset: number): number => {
    let p = starts.length - 1
    while (p > 0 && offset < (starts[p] ?? 0)) p--
    return p
  }
  const cycleOf = (day: number): number =>
    cycleDays === Number.POSITIVE_INFINITY ? 0 : Math.floor((day - first) / cycleDays)
  const cycleStart = (cycle: number): number => (cycle === 0 ? first : first + cycle * cycleDays)

  const placeOf = (day: number): Place | null => {
    if (day < first || day >= end) return null
    const cycle = cycleOf(day)
    const offset = day - cycleStart(cycle)
    if (offset >= onDays) return null
    const phase = phaseAt(offset)
    return { cycle, phase, dayOfPhase: offset - (starts[phase] ?? 0) }
  }
  const spanOf = (cycle: number, phase: number): readonly [number, number] => {
    const from = cycleStart(cycle) + (starts[phase] ?? 0)
    return [from, cycleStart(cycle) + (starts[phase + 1] ?? onDays)]
  }
  const nextOn = (day: number): number => {
    let d = Math.max(day, first)
    while (d < end) {
      const place = placeOf(d)
      if (place === null) {
        d = cycleStart(cycleOf(d) + 1)
        continue
      }
      const [from, to] = spanOf(place.cycle, place.phase)
      const next = nextIn[place.phase]
      const due = next === undefined ? d : from + next(d - from, from)
      if (due < to) return due
      d = to
    }
    return Number.POSITIVE_INFINITY
  }
  return { first, end, nextOn, placeOf, spanOf, cycleDays, onDays }
}

/** The next day of a phase at or after day `k` of it; `from` is the phase's first day, which weekdays need. */
const nextOf = (rule: DayRule): ((k: number, from: number) => number) => {
  // Where the steps of a fraction fall is a question of times of day; the phase is entered on whichever day is asked.
  if (isFraction(rule)) return (k) => k
  if ("every" in rule) return (k) => Math.ceil(k / rule.every) * rule.every
  if ("on" in rule) {
    const scale = rule.unit === "week" ? 7 : 1
    const on = rule.on * scale
    const round = on + rule.off * scale
    return (k) => (k % round < on ? k : (Math.floor(k / round) + 1) * round)
  }
  const wanted = weekdays.map((w) => rule.weekdays.includes(w))
  return (k, from) => {
    for (let wait = 0; wait < 7; wait++) if (wanted[weekdayOfDay(from + k + wait)]) return k + wait
    return Number.POSITIVE_INFINITY
  }
}
