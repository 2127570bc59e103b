import { dateOfDay, showDate, showZoned, zonedOfMs } from "../../base/index.ts"
import { type Diary, dayOfMoment } from "../../follow/index.ts"
import { type BatteryPart, batteryPart, weekly, weeklyDays } from "../../measure/index.ts"
import { type ToScore, toScore } from "../diary/trial/to-score.ts"

/** What a person measures, and how far they are with it today. */
export type Measuring = {
  /** False where nothing has been chosen yet. */
  readonly chosen: boolean
  /** The wall time from which on it is asked for; null for any. */
  readonly from: string | null
  readonly parts: readonly MeasuringPart[]
  /** Minutes of what is still to be done today. */
  readonly minutesLeft: number
}

export type MeasuringPart = BatteryPart & {
  readonly every: "day" | "week"
  /** The moment it was done last, zoned, as far as this diary goes back. */
  readonly last: string | null
  /** Whether it is asked for today. */
  readonly due: boolean
  /** ISO date: the first day on which it is asked for again, where that is after today. */
  readonly again: string | null
  /** How many sessions the diary has of it. */
  readonly sessions: number
}

/** What is measured by what was chosen last, on the day that `now` (milliseconds since 1970) falls on for somebody in `zone`. */
export const measuringOf = (diary: Diary, now: number, zone: string): Measuring => {
  const event = diary.batteries.all().at(-1)?.event
  const chosen = event?.kind === "battery-chosen" ? event : null
  const parts = withTrials(chosen?.parts ?? [], toScore(diary, dayOfMoment(now, zone))).flatMap(
    ({ instrument, outcomes }) => {
      const part = batteryPart(instrument, outcomes)
      return part === undefined ? [] : [standing(diary, part, now, zone)]
    },
  )
  const left = parts.reduce((sum, p) => sum + (p.due ? p.minutes : 0), 0)
  return { chosen: chosen !== null, from: chosen?.from ?? null, parts, minutesLeft: Math.round(left * 10) / 10 }
}

type Chosen = { readonly instrument: string; readonly outcomes: readonly string[] }

/** What was chosen, with what a running trial asks for besides: nobody has to choose that twice. */
const withTrials = (chosen: readonly Chosen[], asked: readonly ToScore[]): readonly Chosen[] => {
  const parts = new Map(chosen.map((p) => [p.instrument, p.outcomes]))
  for (const { by } of asked) {
    if (typeof by !== "object") continue
    const there = parts.get(by.instrument)
    // None in particular is all of them.
    if (there?.length !== 0) parts.set(by.instrument, [...new Set([...(there ?? []), by.outcome])])
  }
  return [...parts].map(([instrument, outcomes]) => ({ instrument, outcomes }))
}

/** Where one instrument stands today. A questionnaire that looks back over weeks is asked for once a week at most. */
export const standing = (diary: Diary, part: BatteryPart, now: number, zone: string): MeasuringPart => {
  const done = diary.entries.all().filter((s) => s.event.kind === "session" && s.event.instrument === part.instrument)
  const last = done.at(-1)
  const every = weekly.includes(part.instrument) ? "week" : "day"
  const today = dayOfMoment(now, zone)
  const next = last === undefined ? today : dayOfMoment(last.ms, zone) + (every === "week" ? weeklyDays : 1)
  return {
    ...part,
    every,
    last: last === undefined ? null : showZoned(zonedOfMs(last.ms, zone)),
    due: next <= today,
    again: next <= today ? null : showDate(dateOfDay(next)),
    sessions: done.length,
  }
}
