import { compareQuantity, date, epochDay, problem, type Quantity, showQuantity, zoneClock } from "../base/index.ts"
import { Diary, type FollowedPlan, plannedBetween } from "../follow/index.ts"
import { sumOf, totalsIn } from "./day-totals.ts"
import { followed } from "./followed.ts"
import { withDiary } from "./kept-diary.ts"
import { versionsOf } from "./live-plan.ts"
import type { Ports } from "./ports.ts"
import type { SavedPlan } from "./store-port.ts"
import { done, type Outcome, wrongCall } from "./use-case.ts"

const DAY_MS = 86_400_000
const HORIZON_DAYS = 400

/** Refuses a plan whose substance another kept plan gives in the same weeks: it names that plan and what a day of both comes to. */
export const sameSubstance = (ports: Ports, saved: SavedPlan): Promise<Outcome<null>> =>
  withDiary(ports, async ({ plans }) => {
    const versions = versionsOf(saved, new Diary())
    const fresh = versions && followed(saved, versions)
    if (!fresh?.compound) return done(null)
    const weeks = weeksOf(fresh, ports.clock.now().epochMilliseconds)
    const others = plans.filter((p) => p.compound?.id === fresh.compound?.id && falls(p, weeks))
    const [first] = others
    return first === undefined ? done(null) : asked(fresh, first, others, weeks)
  })

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

const asked = (
  fresh: FollowedPlan,
  first: FollowedPlan,
  others: readonly FollowedPlan[],
  weeks: Weeks,
): Outcome<never> => {
  const name = first.compound?.name ?? ""
  const rest = others.length === 1 ? "" : ` and ${others.length - 1} more`
  return wrongCall(
    problem(
      "plan/same-compound",
      `“${first.title}”${rest} already gives ${name} in these weeks; ${sayFullest([fresh, ...others], weeks, name)}. Keep it beside the other with --beside, or archive the other first.`,
      { path: "beside" },
    ),
  )
}

/** The fullest day of all of them, and what that is above of what is known. */
const sayFullest = (plans: readonly FollowedPlan[], weeks: Weeks, name: string): string => {
  const days = daysOf(plans, weeks)
  const sums = days.map((amounts) => sumOf(amounts.flat()))
  const known = sums.flatMap((sum, i) => (sum === null ? [] : [{ sum, amounts: days[i] ?? [] }]))
  const fullest = known.reduce<(typeof known)[number] | undefined>(
    (a, b) => (a && !isMore(b.sum, a.sum) ? a : b),
    undefined,
  )
  if (fullest === undefined || known.length < sums.length)
    return `what a day of both comes to is unknown, because their doses of ${name} cannot be added up`
  const own = sumOf(fullest.amounts[0] ?? [])
  const over = totalsIn(plans.map((plan, i) => ({ plan, amounts: fullest.amounts[i] ?? [] }))).flatMap((t) => t.above)
  const share = own === null ? "" : `, ${showQuantity(own)} of it by this one`
  const above = over.length === 0 ? "" : `, above ${over.join(", and above ")}`
  return `together a day comes to ${showQuantity(fullest.sum)} of ${name}${share}${above}`
}

const isMore = (a: Quantity, b: Quantity): boolean => {
  try {
    return compareQuantity(a, b) > 0
  } catch {
    return false
  }
}

/** By day what each plan gives; days without any are left out. */
const daysOf = (plans: readonly FollowedPlan[], { from, to }: Weeks): readonly (readonly (readonly string[])[])[] => {
  const by = plans.map((p) => plannedBetween(p, from, to))
  const always = plans.map((p) => {
    const gives = p.gives[0]
    return gives ? Array.from({ length: mostADay(p) ?? 0 }, () => showQuantity(gives.amount)) : []
  })
  const dates = new Set(by.flatMap((doses) => doses.map((d) => d.date)))
  const onDate = [...dates].map((day) =>
    by.map((doses, i) => [
      ...doses.filter((d) => d.date === day).map((d) => showQuantity(d.amount)),
      ...(always[i] ?? []),
    ]),
  )
  return onDate.length > 0 ? onDate : [always]
}
