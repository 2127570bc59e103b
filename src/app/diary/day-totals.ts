import {
  dimensionOf,
  type Exact,
  inBase,
  parseQuantity,
  type Quantity,
  quantity,
  showQuantity,
  zero,
} from "../../base/index.ts"
import type { FollowedPlan, Most, PlanDay, Uncertain } from "../../follow/index.ts"
import type { DayAnswer } from "../contract/day.ts"

type Total = {
  readonly compound: string
  readonly plans: readonly string[]
  readonly total: Quantity | null
  readonly trial: Uncertain | undefined
  /** What it is above of what is known, in words; `of` is the day's total, or that of the seven days that end with it. */
  readonly above: readonly { readonly of: Quantity; readonly per: Most["per"]; readonly says: string }[]
}
/** What a plan gives on a day, and in the seven days that end with it. */
type Took = {
  readonly plan: FollowedPlan
  readonly amounts: readonly string[]
  readonly week: readonly string[]
  /** What a trial leaves unsaid of them. */
  readonly trial?: Uncertain | undefined
}

/** What a day comes to of each substance, over all plans of it: what was taken, and what still falls due. Nothing is said of plans that name none.
 *  `before` gives the six days before it of a plan whose substance has a most in a week. */
export const totalsOf = (
  days: readonly PlanDay[],
  before: (plan: FollowedPlan) => readonly PlanDay[],
): NonNullable<DayAnswer["totals"]> =>
  totalsIn(
    days.map((d) => {
      const amounts = amountsOn(d)
      const trial = d.doses.find((dose) => dose.trial !== undefined)?.trial
      return {
        plan: d.plan,
        amounts,
        trial,
        week: isWeekly(d.plan) ? [...before(d.plan).flatMap(amountsOn), ...amounts] : [],
      }
    }),
  ).map(({ compound, plans, total, trial, above }) => ({
    compound,
    plans: [...plans],
    total: trial === undefined ? total && showQuantity(total) : null,
    ...(trial === undefined ? {} : { trial }),
    over: above.map(
      ({ of, per, says }) =>
        `${trial === undefined ? "" : "At most, "}${showQuantity(of)} of ${compound} ${per === "day" ? "on this day" : "in the seven days to this one"} is above ${says}.`,
    ),
  }))

/** Whether anything is known of the most in a week. */
export const isWeekly = (plan: FollowedPlan): boolean => (plan.most ?? []).some((m) => m.per === "week")

const amountsOn = (d: PlanDay): readonly string[] => [
  ...d.doses.flatMap((dose) => {
    const logged = [...(dose.log ? [dose.log] : []), ...dose.again].flatMap(({ event }) =>
      event.kind === "dose-taken" ? [event.amount] : [],
    )
    if (logged.length > 0) return logged
    return dose.state === "due" || dose.state === "later" || dose.state === "late" ? [showQuantity(dose.amount)] : []
  }),
  ...d.extra.flatMap(({ event }) => (event.kind === "dose-taken" ? [event.amount] : [])),
]

/** The same of amounts that are already known. */
export const totalsIn = (took: readonly Took[]): Total[] => {
  const groups = new Map<string, Took[]>()
  for (const t of took) {
    if (t.plan.compound == null) continue
    const of = t.plan.compound.id
    groups.set(of, [...(groups.get(of) ?? []), t])
  }
  return [...groups.values()].flatMap((group) => {
    const compound = group[0]?.plan.compound?.name
    const amounts = group.flatMap((t) => t.amounts)
    return compound === undefined || amounts.length === 0 ? [] : [totalOf(compound, group, amounts)]
  })
}

const totalOf = (compound: string, group: readonly Took[], amounts: readonly string[]): Total => {
  const plans = group.filter((t) => t.amounts.length > 0).map((t) => t.plan.id)
  const total = sumOf(amounts)
  const sums = { day: total, week: sumOf(group.flatMap((t) => t.week)) }
  const over = group.flatMap((t) =>
    (t.plan.most ?? []).flatMap(({ amount, per, says }) => {
      const of = sums[per]
      return of !== null && isAbove(of, amount) ? [{ of, per, says }] : []
    }),
  )
  const trial = group.find((t) => t.trial !== undefined)?.trial
  return { compound, plans, total, trial, above: over.filter((o, i) => over.findIndex((x) => x.says === o.says) === i) }
}

/** Amounts of one kind added up, in the unit of the first; null where they cannot be. */
export const sumOf = (amounts: readonly string[]): Quantity | null => {
  const read = amounts.map(parseQuantity)
  const all = read.flatMap((q) => (q.ok ? [q.value] : []))
  const [first] = all
  if (first === undefined || all.length < read.length) return null
  if (all.some((q) => dimensionOf(q) !== dimensionOf(first))) return null
  const sum = all.reduce<Exact>((total, q) => total.add(inBase(q)), zero)
  return quantity(sum.div(inBase(quantity(1, first.unit))), first.unit)
}

const isAbove = (total: Quantity, text: string): boolean => {
  const most = parseQuantity(text)
  return most.ok && dimensionOf(most.value) === dimensionOf(total) && inBase(total).compare(inBase(most.value)) > 0
}
