import type { Check } from "./checks/check.ts"
import { byCoin, type Chosen } from "./chosen.ts"
import { dayWords } from "./day-words.ts"
import type { Diary } from "./diary.ts"

/** What else would look the same as an effect, the likeliest first: never empty without a coin. `causes` is what the checks of the days
 *  found; `differs` says whether on and off days differ at all. */
export const couldAlsoBe = (
  diary: Diary,
  chosen: Chosen,
  causes: readonly string[],
  checks: readonly Check[],
  differs: boolean,
): readonly string[] => {
  const fired = (name: string): boolean => checks.some((c) => c.name === name && c.status === "look")
  const lost = fired("missing days") ? ["bad days left without a score more often under one condition"] : []
  if (byCoin(chosen))
    return [
      ...(fired("guess") ? ["expecting it: guesses were right more often than chance gives"] : []),
      ...(diary.guess === null
        ? ["expecting it: no guesses were recorded, so nobody can say whether the days were told apart"]
        : []),
      ...lost,
    ]
  const all = [...causes, ...lost]
  const { arm } = diary.series
  const turns = Array.from(arm.keys()).filter((t) => t > 0 && arm[t] !== arm[t - 1])
  if (turns.length <= 2)
    all.push(
      `anything else that began or ended about ${turns.map((t) => dayWords(diary.firstDay)(t + 1)).join(" or ")}, and slow change over these weeks`,
    )
  else if (causes.length === 0 && chosen !== "plan" && dayByDay(arm, turns))
    all.push(
      differs
        ? "how the day itself began: a bad morning may decide both whether it is taken and how the day is scored"
        : "how the day itself began, which may hide a difference as well as make one",
    )
  return all.length > 0 ? all : ["a reason for choosing these days that the diary does not hold"]
}

// Chosen day by day: many changes, and neither blocks of one length nor strict alternation.
const dayByDay = (arm: Float64Array, turns: readonly number[]): boolean => {
  const runs = turns.map((t, k) => t - (turns[k - 1] ?? 0))
  const lengths = new Set(runs)
  return arm.length / (turns.length + 1) < 4 && lengths.size > 2
}
