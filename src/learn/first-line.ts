import type { Check } from "./checks/check.ts"
import { type Chosen, choosing } from "./chosen.ts"
import { dayWords } from "./day-words.ts"
import type { Diary } from "./diary.ts"
import type { Verdict } from "./verdict.ts"

/** The answer in plain words: what was found, over which days, who chose them, whether they could be told apart, and what else would
 *  look the same. */
export const firstLine = (
  diary: Diary,
  a: {
    readonly verdict: Verdict
    readonly chosen: Chosen
    readonly better: 1 | -1
    readonly effect: { readonly mean: number; readonly q025: number; readonly q975: number }
    readonly couldAlsoBe: readonly string[]
    readonly withheld: string | null
    readonly checks: readonly Check[]
  },
): string => {
  const words = dayWords(diary.firstDay)
  const { series, outcome } = diary
  const on = series.on.reduce((n, v) => n + (v > 0.5 ? 1 : 0), 0)
  const days = `${on} on and ${series.on.length - on} off scores from ${words(1)} to ${words(series.arm.length)}`
  const alike = a.couldAlsoBe.length === 0 ? "" : `; ${a.couldAlsoBe.map(brief).join(", or ")} would look the same`
  const by = `${figure(Math.abs(a.effect.mean))} (95 % from ${figure(a.effect.q025)} to ${figure(a.effect.q975)})`
  const way = a.effect.mean > 0 ? "higher" : "lower"
  const held = a.withheld === null ? "" : ` No verdict is given: ${a.withheld}`
  return `${heads[a.verdict](outcome, `${way} by ${by}`)}, over ${days}; ${choosing[a.chosen]}, ${blinding(diary, a.checks)}${alike}.${held}`
}

const heads: Readonly<Record<Verdict, (outcome: string, by: string) => string>> = {
  helped: (o, by) => `It helped: ${o} was ${by} on the on days`,
  hurt: (o, by) => `It hurt: ${o} was ${by} on the on days`,
  "too small to matter": (o, by) => `Whatever it did to ${o} is too small to matter: ${by} on the on days`,
  "not settled": (o, by) => `Not settled: ${o} was ${by} on the on days`,
  "went with better days": (o, by) => `On days went with better ones: ${o} was ${by}`,
  "went with worse days": (o, by) => `On days went with worse ones: ${o} was ${by}`,
  "nothing seen": (o, by) => `Nothing seen: ${o} was ${by} on the on days, less than matters`,
}

const blinding = (diary: Diary, checks: readonly Check[]): string => {
  const guess = checks.find((c) => c.name === "guess")
  return diary.guess === null || guess === undefined || guess.status === "not possible"
    ? "and no guesses say whether the person could tell"
    : guess.status === "look"
      ? "and guesses were right more often than chance gives"
      : "and guesses were no better than chance"
}

// What stands before the colon or the first comma names the reason; the list below the line tells the rest.
const brief = (cause: string): string => cause.split(/[:,]/)[0] as string

const figure = (x: number): string => Number(x.toPrecision(3)).toString()
