import { addDays, date, type PlainDate, showDate } from "../../../base/index.ts"
import { daysIn, isFraction, type Line, minutesOf, type Phase, type Schedule, timeOf } from "../../../schedule/index.ts"
import { DAYS_ON_OFF, type Dosage, type Repeat } from "../types.ts"

/** One FHIR Timing and the phase it stands for. */
export type PhaseTiming = {
  readonly line: number
  readonly phase: number
  readonly timing: NonNullable<Dosage["timing"]>
}

/** A schedule as FHIR Timings: one for each phase of each cycle, so that a rest is the gap between their bounds. Times before
 *  04:00 belong to the night before, which FHIR does not know: they stand in a Timing of their own, a day later. */
export const timingsOf = (schedule: Schedule): readonly PhaseTiming[] =>
  schedule.lines.flatMap((line, index) =>
    stretchesOf(line).flatMap(({ phase, from, length }) => {
      const of = line.phases[phase]
      const start = addDays(date(schedule.start), from)
      return of === undefined
        ? []
        : [false, true].flatMap((late) => {
            const timing = timingOf(of, late ? addDays(start, 1) : start, length, late)
            return timing === null ? [] : [{ line: index, phase, timing }]
          })
    }),
  )

const stretchesOf = (line: Line): readonly { phase: number; from: number; length: number | null }[] => {
  const out: { phase: number; from: number; length: number | null }[] = []
  let day = line.offset
  for (let cycle = 0; cycle < line.cycles; cycle++) {
    for (const [i, phase] of line.phases.entries()) {
      const length = phase.length === null ? null : daysIn(phase.length)
      out.push({ phase: i, from: day, length })
      day += length ?? 0
    }
    day += line.rest === null ? 0 : daysIn(line.rest)
  }
  return out
}

const timingOf = (
  phase: Phase,
  from: PlainDate,
  length: number | null,
  late: boolean,
): PhaseTiming["timing"] | null => {
  const { days, times } = phase
  const end = length === null ? {} : { end: showDate(addDays(from, length - 1)) }
  const bounds = { boundsPeriod: { start: showDate(from), ...end } }
  if ("everyHours" in times) {
    const repeat: Repeat = {
      ...bounds,
      frequency: 1,
      period: times.everyHours,
      periodUnit: "h",
      timeOfDay: [`${times.from}:00`],
    }
    return late ? null : { repeat }
  }
  if ("atMost" in times) {
    const apart = { frequency: 1, period: times.hoursApart, periodUnit: "h" as const }
    return late ? null : { repeat: times.hoursApart > 0 ? { ...bounds, ...apart } : bounds }
  }
  if ("low" in times) {
    if (late) return null
    const often = times.low === times.high ? {} : { frequencyMax: times.high }
    const repeat: Repeat = { ...bounds, frequency: times.low, ...often, period: 1, periodUnit: "d" }
    return "every" in days && days.every === 1 ? { repeat } : null
  }
  // Like hours that run on: the time of day is that of the first one, and belongs to the night before where it is before 04:00.
  if ("every" in days && isFraction(days)) {
    const [first = 0] = minutesOf(times)
    const started = { frequency: 1, period: days.every, periodUnit: "d" as const, timeOfDay: [`${timeOf(first)}:00`] }
    return late ? null : { repeat: { ...bounds, ...started } }
  }
  const minutes = minutesOf(times).filter((m) => m >= 1440 === late)
  if (minutes.length === 0) return null
  const daily = {
    ...bounds,
    frequency: minutes.length,
    periodUnit: "d" as const,
    timeOfDay: minutes.map((m) => `${timeOf(m)}:00`),
  }
  if ("every" in days) return { repeat: { ...daily, period: days.every } }
  if ("weekdays" in days) {
    return { repeat: { ...daily, period: 1, dayOfWeek: days.weekdays.map((d) => (late ? after[d] : d)) } }
  }
  // Days on and off have no place in Timing; they stand in an extension, and a reader that skips it sees that there is one.
  const said = `${days.on} ${days.off} ${days.unit}`
  return { repeat: { ...daily, period: 1 }, extension: [{ url: DAYS_ON_OFF, valueString: said }] }
}

const after = { mon: "tue", tue: "wed", wed: "thu", thu: "fri", fri: "sat", sat: "sun", sun: "mon" } as const
