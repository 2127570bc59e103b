import type { FrequencyValue, Piece } from "../engine/piece.ts"
import type { Tokens } from "../engine/tokens.ts"
import type { Draft } from "./draft.ts"
import { spanOf } from "./line.ts"

/** "100 mcg daily, 5 days on, 2 off": a pattern joins a plain count, and named days say which days "daily" means; otherwise the first statement
 *  stands. `together`: nothing but a few words parts the two. */
export const joinFrequency = (
  had: Draft["frequency"],
  now: NonNullable<Draft["frequency"]>,
  together = false,
): NonNullable<Draft["frequency"]> => {
  if (had === null) return now
  const pattern: FrequencyValue["pattern"] = now.value.pattern
  const once = had.value.pattern === null && had.value.per === "day" && had.value.high === 1
  // "Once daily, 5 days a week": the days say which of them.
  if (once && now.rule === "frequency/days-per-week") return now
  if (together && pattern?.type !== "on_off" && had.value.pattern?.type !== "on_off" && !sameRate(had.value, now.value))
    return bothOf(had, now, once)
  if (had.value.pattern !== null || pattern === null) return had
  if (once && (pattern.type === "weekdays" || pattern.type === "weekdays_alternatives")) return now
  if (pattern.type !== "on_off") return had
  return { ...had, value: { ...had.value, pattern }, spans: [...had.spans, ...now.spans] }
}

/** Two rhythms of one dose that come to different amounts ("twice daily on alternate days"): on a day of the one it is taken as often as the other
 *  says, or one is a slip; only once a day leaves no question. */
const bothOf = (
  had: NonNullable<Draft["frequency"]>,
  now: NonNullable<Draft["frequency"]>,
  once: boolean,
): NonNullable<Draft["frequency"]> =>
  once && now.value.pattern !== null && !everyFewWeeks(now.value)
    ? { ...now, spans: [...had.spans, ...now.spans] }
    : {
        ...had,
        spans: [...had.spans, ...now.spans],
        candidates: [had.value, now.value],
        reason: "Two rhythms for one dose; how they go together, the page does not say plainly.",
      }

/** "Once daily, every other week" is a week on and a week off, or a slip. */
const everyFewWeeks = ({ pattern }: FrequencyValue): boolean =>
  pattern?.type === "every_n" && pattern.unit !== "hour" && pattern.n * DAYS[pattern.unit] >= 7

/** Whether a rhythm stands right behind the one before it, with nothing but a few words between. */
export const beside = (t: Tokens, had: Draft["frequency"], p: Piece<"frequency">): boolean => {
  const end = had?.spans.at(-1)?.[1]
  if (end === undefined) return false
  const between = t.text.slice(end, spanOf(t, p)[0])
  return /^[\s,(–-]*(?:(?:but|only|on|for|taken|and|each|the)\s+){0,3}$/i.test(between) && between.length < 24
}

/** How many doses a week a rhythm comes to, as far as it says. */
const rateOf = ({ high, per, pattern }: FrequencyValue): number => {
  if (pattern?.type === "every_n")
    return pattern.unit === "hour" ? 168 / pattern.n : 7 / (pattern.n * DAYS[pattern.unit])
  if (pattern?.type === "weekdays") return pattern.days.length
  if (pattern?.type === "weekdays_alternatives") return pattern.alternatives[0]?.length ?? 0
  return Number(high) * (per === "day" ? 7 : 1)
}
const DAYS = { day: 1, week: 7, month: 30 } as const

/** Whether two rhythms come to as many doses a week: "twice weekly (Monday and Thursday)" says one thing twice. */
export const sameRate = (a: FrequencyValue, b: FrequencyValue): boolean => Math.abs(rateOf(a) - rateOf(b)) < 0.05
