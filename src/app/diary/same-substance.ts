import { compareQuantity, date, epochDay, type Quantity, showQuantity, zoneClock } from "../../base/index.ts"
import { Diary, type FollowedPlan, plannedBetween } from "../../follow/index.ts"
import type { Ports } from "../ports/ports.ts"
import type { SavedPlan } from "../ports/store-port.ts"
import { done, type Outcome } from "../use-case.ts"
import { isWeekly, sumOf, totalsIn } from "./day-totals.ts"
import { followed } from "./followed.ts"
import { withDiary } from "./kept-diary.ts"
import { versionsOf } from "./live-plan.ts"

const DAY_MS = 86_400_000
const HORIZON_DAYS = 400

/** What the other kept plans give in the weeks of a new one. */
export type Beside = {
  /** The other substances, by name. */
  readonly others: readonly string[]
  /** Which of them gives the same substance, and what a day of both comes to, in a sentence; null where none does. */
  readonly same: string | null
}

export const besideOf = (ports: Ports, saved: SavedPlan): Promise<Outcome<Beside>> =>
  withDiary(ports, async ({ plans }) => {
    const versions = versionsOf(saved, new Diary())
    const fresh = versions && followed(saved, versions)
    if (!fresh) return done({ others: [], same: null })
    const now = ports.clock.now().epochMilliseconds
    const weeks = weeksOf(fresh, now)
    const others = plans.filter((p) => p.id !== fresh.id && p.compound?.id !== fresh.compound?.id && falls(p, weeks))
    const names = others.flatMap((p) => (p.compound == null ? [] : [p.compound.name]))
    return done({ others: [...new Set(names)], same: sayBeside(fresh, plans, now) })
  })

/** Which other plan gives the same substance in the same weeks, and what a day of all comes to, in a sentence; null where none does. */
export const sayBeside = (fresh: FollowedPlan, plans: readonly FollowedPlan[], now: number): string | null => {
  const { compound } = fresh
  if (compound == null) return null
  const weeks = weeksOf(fresh, now)
  const others = plans.filter((p) => p.id !== fresh.id && p.compound?.id === compound.id && falls(p, weeks))
  const [first] = others
  if (first === undefined) return null
  const { name } = first.compound ?? compound
  const rest = others.length === 1 ? "" : ` and ${others.length - 1} more`
  return `“${first.title}”${rest} already gives ${name} in these weeks; ${sayFullest([fresh, ...others], weeks, name)}.`
}

type Weeks = { readonly from: number; readonly to: number }

/** From its first day, or today where that is past, to its last. */
const weeksOf = (plan: FollowedPlan, now: number): Weeks => {
  const { start, zone } = plan.schedule
  const begins = /^\d{4}-/.test(start) ? zoneClock(zone).msOf(epochDay(date(start)), 0) : now
  const from = Math.max(begins, now - DAY_MS)
  const end = from + HORIZON_DAYS * DAY_MS
  const last = mostADay(plan) === null ? plannedBetween(plan, from, end).at(-1) : undefined
  return { from, to: last === undefined ? end : last.ms + DAY_MS }
}

const falls = (plan: FollowedPlan, { from, to }: Weeks): boolean =>
  mostADay(plan) !== null || plannedBetween(plan, from, to).length > 0

/** How often a day at most, of what is taken as needed; null where it falls due. */
const mostADay = ({ schedule }: FollowedPlan): number | null => {
  const times = schedule.lines.flatMap((l) => l.phases.map((p) => p.times))
  const needed = times.flatMap((t) => ("atMost" in t ? [t.atMost] : []))
  return needed.length === 0 ? null : Math.max(...needed)
}

/** The fullest day of all of them, and what it and the fullest week are above of what is known. */
const sayFullest = (plans: readonly FollowedPlan[], weeks: Weeks, name: string): string => {
  const days = daysOf(plans, weeks)
  const sums = days.map(({ amounts }) => sumOf(amounts.flat()))
  const known = sums.flatMap((sum, i) => (sum === null ? [] : [{ sum, amounts: days[i]?.amounts ?? [] }]))
  const fullest = known.reduce<(typeof known)[number] | undefined>(
    (a, b) => (a && !isMore(b.sum, a.sum) ? a : b),
    undefined,
  )
  if (fullest === undefined || known.length < sums.length)
    return `what a day of both comes to is unknown, because their doses of ${name} cannot be added up`
  const own = sumOf(fullest.amounts[0] ?? [])
  const week = plans.some(isWeekly) ? fullestWeek(days) : []
  const took = plans.map((plan, i) => ({ plan, amounts: fullest.amounts[i] ?? [], week: week[i] ?? [] }))
  const over = totalsIn(took).flatMap((t) => t.above)
  const ofDay = over.filter((o) => o.per === "day").map((o) => `, above ${o.says}`)
  const ofWeek = over
    .filter((o) => o.per === "week")
    .map((o) => `, and a week to ${showQuantity(o.of)}, above ${o.says}`)
  const share = own === null ? "" : `, ${showQuantity(own)} of it by this one`
  const above = [...ofDay, ...ofWeek].join("")
  return `together a day comes to ${showQuantity(fullest.sum)} of ${name}${share}${above}`
}

const isMore = (a: Quantity, b: Quantity): boolean => {
  try {
    return compareQuantity(a, b) > 0
  } catch {
    return false
  }
}

type Given = {
  /** Days since 1970; null for what is only taken as needed, on any day. */
  readonly day: number | null
  /** By plan. */
  readonly amounts: readonly (readonly string[])[]
}

/** By day what each plan gives; days without any are left out. */
const daysOf = (plans: readonly FollowedPlan[], { from, to }: Weeks): readonly Given[] => {
  const by = plans.map((p) => plannedBetween(p, from, to))
  const always = plans.map((p) => {
    const gives = p.gives[0]
    return gives ? Array.from({ length: mostADay(p) ?? 0 }, () => showQuantity(gives.amount)) : []
  })
  const planned = [...new Set(by.flatMap((doses) => doses.map((d) => d.date)))].sort((a, b) => a - b)
  const [first = 0, last = 0] = [planned[0], planned.at(-1)]
  // What is taken as needed may be taken on any day between.
  const dates =
    planned.length > 0 && always.some((a) => a.length > 0)
      ? Array.from({ length: last - first + 1 }, (_, i) => first + i)
      : planned
  const onDate = dates.map((day) => ({
    day,
    amounts: by.map((doses, i) => [
      ...doses.filter((d) => d.date === day).map((d) => showQuantity(d.amount)),
      ...(always[i] ?? []),
    ]),
  }))
  return onDate.length > 0 ? onDate : [{ day: null, amounts: always }]
}

/** By plan what the fullest seven days in a row give. */
const fullestWeek = (days: readonly Given[]): readonly (readonly string[])[] => {
  const weeks = days.map(({ day, amounts }) => {
    // Taken as needed it may be taken every day.
    if (day === null) return amounts.map((a) => Array.from({ length: 7 }, () => a).flat())
    const within = days.filter((d) => d.day !== null && d.day <= day && d.day > day - 7)
    return amounts.map((_, i) => within.flatMap((d) => d.amounts[i] ?? []))
  })
  return weeks.reduce<readonly (readonly string[])[]>((a, b) => {
    const [x, y] = [sumOf(a.flat()), sumOf(b.flat())]
    return y !== null && (x === null || isMore(y, x)) ? b : a
  }, [])
}
