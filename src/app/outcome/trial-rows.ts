import { dateOfDay, dayOf, showDate } from "../../base/index.ts"
import { type Diary, dayOfMoment, type KeptTrial } from "../../follow/index.ts"
import { type Allocation, armOfBlock } from "../../learn/index.ts"
import type { DayScore } from "./scores.ts"

/** One row of what is analysed: a day of a block, and its score where it has one. */
export type TrialRow = {
  readonly date: string
  readonly block: number
  readonly pair: number
  /** 1 for the first arm. */
  readonly on: 0 | 1
  /** Null where the day is not scored, or has no score. */
  readonly score: number | null
  readonly scored: boolean
  /** Doses that were logged on that day. */
  readonly doses: number
  /** What the block was guessed to be, on its first row: 1 for the first arm; null where nobody guessed. */
  readonly guess: 0 | 1 | null
}

/** The days of the blocks that were lived before `until` (days since 1970), as assigned, whatever was taken on them. */
export const rowsOf = (
  diary: Diary,
  all: readonly DayScore[],
  trial: KeptTrial,
  allocation: Allocation,
  from: number,
  until: number,
): readonly TrialRow[] => {
  const { terms } = trial.started
  const scores = new Map<number, DayScore[]>()
  for (const s of all) scores.set(s.day, [...(scores.get(s.day) ?? []), s])
  const doses = new Map<number, number>()
  for (const { ms } of diary.dosesOf(terms.plan).all()) {
    const lived = dayOfMoment(ms, terms.zone)
    doses.set(lived, (doses.get(lived) ?? 0) + 1)
  }
  return Array.from({ length: Math.max(0, until - from) }, (_, n) => n).flatMap((n): readonly TrialRow[] => {
    const place = dayOf(terms, n)
    if (place.phase !== "block") return []
    const on = armOfBlock(allocation, place.block) === 0 ? 1 : 0
    const guess = place.day === 0 ? (trial.guesses.find((g) => g.block === place.block)?.guess ?? null) : null
    const row = {
      date: showDate(dateOfDay(from + n)),
      block: place.block + 1,
      pair: place.pair + 1,
      on,
      scored: place.scored,
      doses: doses.get(from + n) ?? 0,
    } as const
    const own = place.scored ? (scores.get(from + n) ?? []) : []
    const said = guess === null ? null : guess === 0 ? 1 : 0
    return own.length === 0
      ? [{ ...row, score: null, guess: said }]
      : own.map((s, i) => ({ ...row, score: s.value, guess: i === 0 ? said : null }))
  })
}
