import { daysOf, type Layout } from "../../base/index.ts"
import { slowestSeen } from "./reach.ts"

/** What is known about how good a design is at its question. Shares between 0 and 1; `effect` in the person's own standard deviations. */
export type Chance = { readonly power: number; readonly effect: number; readonly weeksFor80: number | null }

/** What a design can answer and what it cannot, a sentence each. */
export const canAnswer = (l: Layout, { power, effect, weeksFor80 }: Chance): string =>
  [
    `${l.pairs} ${l.pairs === 1 ? "pair" : "pairs"} of ${l.blockDays}-day blocks, ${weeksSaid(daysOf(l))} in all, can answer whether days on “${l.arms[0]}” differ from days on “${l.arms[1]}” in what comes and goes fast.`,
    `An effect of ${effect} of your own standard deviations would be seen with a chance of about ${percent(power)}${power >= 0.8 ? "" : weeksFor80 === null ? "; not even two years of such blocks would make it 80 %" : `; for 80 % it takes ${weeksFor80} weeks of such blocks`}.`,
    howFast(l),
    ...(l.pairs < 5
      ? [
          `The test that draws the order again can never give less than 1 in ${2 ** l.pairs} with ${l.pairs} ${l.pairs === 1 ? "pair" : "pairs"}, so chance alone cannot be excluded by it.`,
        ]
      : []),
    "It cannot answer what longer use would do, what changes slowly over weeks, or what happens in anybody else.",
  ].join(" ")

const howFast = (l: Layout): string => {
  const slowest = slowestSeen(l)
  return slowest === null
    ? "Even what comes and goes within a day would show up in part only; longer blocks, or first days that are not scored, would show more."
    : `What comes and goes by half within ${daysSaid(slowest)} shows up almost whole; what takes longer shows up in part, or not at all.`
}

const percent = (share: number): string => `${Math.round(share * 100)} %`

const daysSaid = (days: number): string =>
  days < 1 ? `${Math.round(days * 24)} hours` : days === 1 ? "a day" : `${days} days`

const weeksSaid = (days: number): string => {
  const weeks = Math.floor(days / 7)
  const rest = days % 7
  const w = weeks === 0 ? "" : weeks === 1 ? "1 week" : `${weeks} weeks`
  const d = rest === 0 ? "" : rest === 1 ? "1 day" : `${rest} days`
  return [w, d].filter(Boolean).join(" and ")
}
