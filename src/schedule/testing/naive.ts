import { addDays, at, compareDates, date, type PlainDate, time } from "../../base/index.ts"
import { daysIn, type Phase, type Schedule, type TimeRule, weekdays } from "../schedule.ts"

/** The same schedule unrolled the slow way: cycle by cycle, day by day, each wall time asked of Temporal. */
export const naively = (s: Schedule): readonly number[] =>
  s.lines
    .flatMap((line) => {
      const due: number[] = []
      let day = addDays(date(s.start), line.offset)
      for (let cycle = 0; cycle < line.cycles; cycle++) {
        for (const phase of line.phases) {
          if (phase.length === null) throw new Error("endless")
          if ("every" in phase.days && !Number.isInteger(phase.days.every)) {
            due.push(...stepped(phase, phase.days.every, day, s.zone))
            day = addDays(day, daysIn(phase.length))
            continue
          }
          for (let k = 0; k < daysIn(phase.length); k++) {
            if (falls(phase, k, day)) due.push(...moments(phase.times, day, s.zone))
            day = addDays(day, 1)
          }
        }
        if (line.rest !== null) day = addDays(day, daysIn(line.rest))
      }
      return [...new Set(due)]
    })
    .sort((a, b) => a - b)

/** Fractions by wall clock, minute by minute of a calendar without clock changes. */
const stepped = (p: Phase, days: number, first: PlainDate, zone: string): readonly number[] => {
  if (!("at" in p.times) || p.length === null) throw new Error("a fraction with other times than one")
  const from = time(p.times.at[0]!)
  const begins = (from.hour < 4 ? 1440 : 0) + from.hour * 60 + from.minute
  const due: number[] = []
  for (let k = 0; ; k++) {
    const minute = begins + Math.round(k * days * 1440)
    if (minute >= daysIn(p.length) * 1440 + 240) return due
    const on = addDays(first, Math.floor(minute / 1440))
    if (compareDates(at(on, time("12:00"), zone).toPlainDate(), on) !== 0) continue
    const wall = time("00:00").add({ minutes: minute % 1440 })
    due.push(at(on, wall, zone).epochMilliseconds)
  }
}

const falls = (p: Phase, k: number, day: PlainDate): boolean => {
  const d = p.days
  if ("every" in d) return k % d.every === 0
  if ("weekdays" in d) return d.weekdays.includes(weekdays[day.dayOfWeek - 1]!)
  const scale = d.unit === "week" ? 7 : 1
  return k % ((d.on + d.off) * scale) < d.on * scale
}

const moments = (t: TimeRule, day: PlainDate, zone: string): readonly number[] => {
  const noon = at(day, time("12:00"), zone).toPlainDate()
  if (compareDates(noon, day) !== 0) return []
  const clock =
    "at" in t
      ? t.at
      : "spread" in t
        ? Array.from({ length: t.spread }, (_, i) => {
            const from = time(t.from)
            const minutes = from.until(time(t.to), { largestUnit: "minute" }).minutes
            return from
              .add({ minutes: t.spread === 1 ? 0 : Math.floor((minutes * i) / (t.spread - 1)) })
              .toString({ smallestUnit: "minute" })
          })
        : []
  return clock.map((c) => at(c < "04:00" ? addDays(day, 1) : day, time(c), zone).epochMilliseconds)
}
