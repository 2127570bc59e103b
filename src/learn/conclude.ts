import { type Adjusted, adjusted } from "./adjusted.ts"
import type { Checked } from "./checks/all.ts"
import type { Check } from "./checks/check.ts"
import { byCoin, type Chosen } from "./chosen.ts"
import { couldAlsoBe } from "./could-be.ts"
import type { Diary } from "./diary.ts"
import { firstLine } from "./first-line.ts"
import { type Indices, indices } from "./indices.ts"
import type { Interval } from "./summarise.ts"
import { type Verdict, verdictOf } from "./verdict.ts"
import { type WinnersCurse, winnersCurse } from "./winners-curse.ts"

/** What is said of the figures, whatever family the scores are of. */
export type Conclusion = {
  readonly sentence: string
  readonly chosen: Chosen
  readonly verdict: Verdict
  readonly withheld: string | null
  readonly couldAlsoBe: readonly string[]
  readonly adjusted: Adjusted | null
  readonly winnersCurse: WinnersCurse | null
  readonly indices: Indices
  readonly checks: readonly Check[]
}

/** Draws the conclusion. `sdOfD` is the effect's flat-prior standard deviation in units of a day's. */
export const conclude = (
  diary: Diary,
  found: {
    readonly chosen: Chosen
    readonly better: 1 | -1
    readonly effect: Interval
    readonly differs: boolean
    readonly sdOfD: number
    readonly probabilities: Parameters<typeof verdictOf>[0]
    readonly checked: Checked
  },
): Conclusion => {
  const { chosen, better, effect, checked } = found
  const { checks } = checked
  const plain = verdictOf(found.probabilities, chosen)
  const decided = plain === "helped" || plain === "hurt"
  const withheld = decided ? whyWithheld(checks) : null
  const verdict: Verdict = withheld === null ? plain : "not settled"
  const alike = couldAlsoBe(diary, chosen, checked.causes, checks, found.differs)
  return {
    sentence: firstLine(diary, { verdict, chosen, better, effect, couldAlsoBe: alike, withheld, checks }),
    chosen,
    verdict,
    withheld,
    couldAlsoBe: alike,
    adjusted: adjusted(diary, chosen),
    winnersCurse: byCoin(chosen) && decided && withheld === null ? winnersCurse(found.sdOfD) : null,
    indices: indices(diary.series, better),
    checks,
  }
}

// Even with a coin a difference may be something else: what was believed, which days were scored, or a coin that was none.
const whyWithheld = (checks: readonly Check[]): string | null => {
  const reasons: readonly (readonly [name: string, why: string])[] = [
    ["guess", "guesses were right more often than chance gives, so this may be the expectation and not the substance."],
    [
      "missing days",
      "days without a score are far more common under one condition, so this may be the days that were left out.",
    ],
    ["by weekday", "the on days follow the week, which a coin does not do."],
    ["after yesterday’s score", "the on days follow the scores of the days before, which a coin does not do."],
  ]
  return reasons.find(([name]) => checks.some((c) => c.name === name && c.status === "look"))?.[1] ?? null
}
