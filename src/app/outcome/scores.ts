import { problem } from "../../base/index.ts"
import { type Diary, dayOfMoment } from "../../follow/index.ts"
import { done, type Outcome, unusable } from "../use-case.ts"
import { type Outcome as Measured, outcomeNamed, outcomesOf } from "./readings.ts"

/** A score of the diary, and the day of the trial it belongs to (days since 1970): until 04:00 that is still the day before. */
export type DayScore = { readonly day: number; readonly value: number }

/** Every score of the outcome that a trial is about, in order of time, whatever it was written down with: a session, a number, a side effect. None
 *  where the diary has nothing of that name. Refused where it is the name of several: they are not to be put together, nor one of them chosen. */
export const scoresOf = (diary: Diary, name: string, zone: string): Outcome<readonly DayScore[]> => {
  const [outcome, ...others] = outcomeNamed(outcomesOf(diary), name)
  if (outcome === undefined) return done([])
  return others.length > 0
    ? unusable(severalNamed(name, [outcome, ...others]))
    : done(outcome.readings.map(({ ms, value }) => ({ day: dayOfMoment(ms, zone), value })))
}

const severalNamed = (name: string, all: readonly Measured[]) =>
  problem(
    "trial/several-scores",
    `“${name}” could be ${all.map((o) => o.name).join(" or ")}; correct the entries so that one outcome has that name.`,
    { path: "primary" },
  )
