import { nightEndsMinute, zoneClock } from "../../base/index.ts"
import type { Diary } from "../../follow/index.ts"

/** A score of the diary, and the day it belongs to (days since 1970): until 04:00 that is still the day before. */
export type DayScore = { readonly day: number; readonly value: number }

/** Every score of an outcome, in order of time. Names are compared without case and outer spaces; what is no number is no score. */
export const scoresOf = (diary: Diary, outcome: string, zone: string): readonly DayScore[] => {
  const clock = zoneClock(zone)
  const wanted = plainly(outcome)
  return diary.entries.all().flatMap(({ event, ms }): readonly DayScore[] => {
    if (event.kind !== "measurement" || plainly(event.instrument) !== wanted) return []
    const value = Number(event.score.trim())
    if (event.score.trim() === "" || !Number.isFinite(value)) return []
    const { day, minute } = clock.wallOf(ms)
    return [{ day: minute < nightEndsMinute ? day - 1 : day, value }]
  })
}

const plainly = (name: string): string => name.normalize("NFKC").trim().toLowerCase()
