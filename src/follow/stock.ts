import {
  addDays,
  dateOfDay,
  dimensionOf,
  type EventBody,
  type Exact,
  epochDay,
  exact,
  inBase,
  type PlainDate,
  parseDate,
  parseQuantity,
  type Quantity,
  quantity,
  showQuantity,
  volumeOf,
  zero,
  zoneClock,
} from "../base/index.ts"
import { inContainer } from "../deliver/index.ts"
import { costIn } from "./acts/cost.ts"
import type { Diary } from "./diary.ts"
import type { FollowedPlan } from "./followed.ts"
import { isHidden, isNumbered } from "./numbered.ts"
import { plannedBetween } from "./planned.ts"
import type { Standing } from "./standing.ts"

type Opening = Extract<EventBody, { kind: "container-opened" }>

/** One container that was opened: what went out of it, and what is left. */
export type ContainerStock = {
  readonly container: string
  readonly plan: FollowedPlan["id"]
  readonly opening: Opening
  /** Milliseconds since 1970. */
  readonly openedAt: number
  readonly doses: number
  /** Volumes in uL, or pieces; null where the opening does not say what a full one holds. */
  readonly holds: Quantity | null
  readonly taken: Quantity | null
  readonly lost: Quantity | null
  readonly left: Quantity | null
  /** What is left at least and at most, by the device's tolerance and by doses that may have been logged twice; null when nothing is known of it. */
  readonly band: readonly [Quantity, Quantity] | null
  /** How much more was logged than a full one holds; null where nothing was. */
  readonly over: Quantity | null
  /** Doses logged after the last day it may be used. */
  readonly afterUseBy: number
  /** True once that day is over. */
  readonly expired: boolean
  /** Amounts that could not be turned into volume or pieces, each a sentence; `left` is then too high. */
  readonly unknown: readonly string[]
  /** The last day it may be used, by in-use life or by what is printed on it; null when neither is known. */
  readonly useBy: PlainDate | null
  /** True for the container the next dose comes out of. */
  readonly current: boolean
}

/** What is left for a plan, and how far it goes. */
export type PlanStock = {
  readonly plan: FollowedPlan
  readonly containers: readonly ContainerStock[]
  /** Doses taken before any container was opened: they count against none. */
  readonly outside: number
  /** Doses taken out of numbered containers of a trial that nobody logged opening: they count against none. */
  readonly inTrial: number
  /** The day of the last dose out of the current container, which a plan calls "bottle out"; null when nobody knows. */
  readonly runsOut: PlainDate | null
  /** The last day to order; null without a lead time. */
  readonly reorder: PlainDate | null
  /** What its containers have cost so far, by currency. */
  readonly spent: readonly { readonly amount: Exact; readonly currency: string }[]
  /** Containers whose cost nobody wrote down, or not as an amount and a currency. */
  readonly unpriced: number
}

const DAY_MS = 86_400_000
/** How far ahead the end of a container is looked for. */
const HORIZON_DAYS = 400

/** What is left of a plan's containers at `now` (milliseconds since 1970), and how far it goes. */
export const stockOf = (diary: Diary, plan: FollowedPlan, now: number): PlanStock => {
  const containers = containersOf(diary, plan, now)
  const { lastDose: runsOut, nextNeeded } = endOfCurrent(
    diary,
    plan,
    containers.find((c) => c.current),
    now,
  )
  const doses = diary.dosesOf(plan.id).all()
  const own = containers.filter((c) => !isNumbered(plan, c.opening.lot, c.openedAt))
  const first = own[0]?.openedAt ?? Number.POSITIVE_INFINITY
  const hidden = doses.filter((d) => isHidden(plan, d.ms)).length
  const inNumbered = containers.reduce((n, c) => n + (own.includes(c) ? 0 : c.doses), 0)
  return {
    plan,
    containers,
    outside: doses.filter((d) => d.ms < first && !isHidden(plan, d.ms)).length,
    inTrial: hidden - inNumbered,
    runsOut,
    reorder: nextNeeded && plan.leadDays !== null ? addDays(nextNeeded, -plan.leadDays) : null,
    ...costOf(containers),
  }
}

/** A plan's containers, oldest first, with what is left of each. A dose comes out of the container that was opened last before it, in a blinded trial
 *  out of the numbered one, and out of none where nobody logged opening that. `unlogged` is
 *  one that is not written down yet, counted as if it were; doses after `upTo` are not counted. */
export const containersOf = (
  diary: Diary,
  plan: FollowedPlan,
  now: number,
  unlogged: Standing | null = null,
  upTo = Number.POSITIVE_INFINITY,
): readonly ContainerStock[] => {
  const besides = unlogged === null ? [] : [unlogged]
  const doses = [...diary.dosesOf(plan.id).all(), ...besides].sort((a, b) => a.ms - b.ms)
  const opened = firstOpenings(diary.openingsOf(plan.id).all())
  // What a trial numbers is taken on its days only, and on them nothing is taken out of the plan's own.
  const numbered = opened.filter((o) => isNumbered(plan, o.opening.lot, o.ms))
  const ownDoses = doses.filter((d) => !isHidden(plan, d.ms))
  const own = withFirst(
    plan,
    opened.filter((o) => !numbered.includes(o)),
    ownDoses[0],
  )
  const inUse = (isHidden(plan, now) ? numbered.at(-1) : undefined) ?? own.at(-1) ?? numbered.at(-1)
  const stockIn = (openings: readonly Opened[], hidden: boolean) =>
    openings.map((opening, i) => {
      const until = openings[i + 1]?.ms ?? Number.POSITIVE_INFINITY
      const more = besides.filter((d) => d.ms >= opening.ms && d.ms < until)
      const out = [...diary.dosesOf(plan.id).between(opening.ms, Math.min(until, upTo + 1)), ...more]
      const mine = out.filter((d) => isHidden(plan, d.ms) === hidden)
      return containerStock(diary, plan, opening, mine, opening === inUse, now)
    })
  return [...stockIn(own, false), ...stockIn(numbered, true)].sort((a, b) => a.openedAt - b.openedAt)
}

const costOf = (containers: readonly ContainerStock[]): Pick<PlanStock, "spent" | "unpriced"> => {
  const sums = new Map<string, Exact>()
  let unpriced = 0
  for (const { opening } of containers) {
    const cost = costIn(opening.cost ?? "")
    if (cost === null) unpriced++
    else sums.set(cost.currency, (sums.get(cost.currency) ?? zero).add(cost.amount))
  }
  return { spent: [...sums].map(([currency, amount]) => ({ amount, currency })), unpriced }
}

type Opened = { readonly ms: number; readonly opening: Opening }

/** A container opened twice is opened once. */
const firstOpenings = (openings: readonly Standing[]): readonly Opened[] => {
  const seen = new Set<string>()
  return openings.flatMap(({ event, ms }) => {
    if (event.kind !== "container-opened" || seen.has(event.container)) return []
    seen.add(event.container)
    return [{ ms, opening: event }]
  })
}

/** The container the plan was made for counts as opened with the first dose, unless another had been opened by then. */
const withFirst = (plan: FollowedPlan, openings: readonly Opened[], dose: Standing | undefined): readonly Opened[] => {
  const first = openings[0]
  if (plan.inHand === null || dose === undefined || (first && first.ms <= dose.ms)) return openings
  const unsaid = { lot: null, expiry: null, cost: null }
  return [{ ms: dose.ms, opening: { kind: "container-opened", plan: plan.id, ...plan.inHand, ...unsaid } }, ...openings]
}

const containerStock = (
  diary: Diary,
  plan: FollowedPlan,
  opened: Opened,
  own: readonly Standing[],
  current: boolean,
  now: number,
): ContainerStock => {
  const { opening } = opened
  const unknown: string[] = []
  const drawn = (text: string): Exact => {
    const d = drawOf(text, opening)
    if (d !== undefined) return d
    const why = `${text} could not be counted against ${opening.strengthTyped}.`
    if (!unknown.includes(why)) unknown.push(why)
    return zero
  }
  const holds = opening.holds === null ? undefined : counted(opening.holds)
  const unit = holds?.unit ?? "uL"
  // Most doses of a plan are the same, and exact sums are dear: each amount is worked out once.
  const sum = (texts: readonly string[]): Exact =>
    [...counts(texts)].reduce((s, [text, n]) => s.add(drawn(text).mul(exact(n))), zero)
  const taken = sum(amounts(own))
  const twice = sum(amounts(repeats(diary, own)))
  const logged = (kind: "primed" | "spilled") =>
    sum(
      diary
        .container(opening.container)
        .all()
        .flatMap(({ event }) => (event.kind === kind ? [event.amount] : [])),
    )
  // Pieces lose nothing to a needle. Priming that was logged is the one that was foreseen, not a second one.
  const foreseen = unit === "uL" ? volumeIn(plan.losses?.opening) : zero
  const primed = logged("primed")
  const atDoses = unit === "uL" ? volumeIn(plan.losses?.dose).mul(exact(amounts(own).length)) : zero
  const lost = (primed.compare(foreseen) > 0 ? primed : foreseen).add(logged("spilled")).add(atDoses)
  const left = holds?.value.sub(taken).sub(lost)
  const slack = plan.tolerance === null ? null : taken.mul(plan.tolerance)
  const q = (value: Exact): Quantity => quantity(value, unit)
  const last = useBy(plan, opening, opened.ms)
  const ends = last === null ? Number.POSITIVE_INFINITY : endOf(plan, last)
  const floor = (value: Exact): Exact => (value.compare(zero) < 0 ? zero : value)
  return {
    container: opening.container,
    plan: plan.id,
    opening,
    openedAt: opened.ms,
    doses: own.length,
    holds: holds ? q(holds.value) : null,
    taken: holds ? q(taken) : null,
    lost: holds ? q(lost) : null,
    left: left ? q(floor(left)) : null,
    band: left && slack ? [q(floor(left.sub(slack))), q(floor(left.add(slack).add(twice)))] : null,
    unknown,
    over: left && left.compare(zero) < 0 ? q(left.neg()) : null,
    useBy: last,
    afterUseBy: own.filter((d) => d.ms >= ends).length,
    expired: now >= ends,
    current,
  }
}

/** Doses logged again for a moment that already had one: perhaps taken double, perhaps logged on two devices. */
const repeats = (diary: Diary, own: readonly Standing[]): readonly Standing[] =>
  own.filter((s) => {
    if (s.event.kind !== "dose-taken" || s.event.due === null) return false
    const first = diary.siblings(s).find((l) => l.event.kind === "dose-taken")
    return first !== undefined && first.id !== s.id
  })

const amounts = (doses: readonly Standing[]): readonly string[] =>
  doses.flatMap(({ event }) => (event.kind === "dose-taken" ? [event.amount] : []))

const counts = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const t of texts) found.set(t, (found.get(t) ?? 0) + 1)
  return found
}

/** A volume in uL; nothing where nobody said one. */
const volumeIn = (text: string | null | undefined): Exact => {
  const q = text == null ? undefined : parseQuantity(text)
  return q?.ok && dimensionOf(q.value) === "volume" ? inBase(q.value) : zero
}

/** A content as uL or pieces. */
const counted = (text: string): Quantity | undefined => {
  const q = parseQuantity(text)
  if (!q.ok) return undefined
  if (dimensionOf(q.value) === "volume") return quantity(inBase(q.value), "uL")
  return dimensionOf(q.value) === "count" ? q.value : undefined
}

/** How much of a container an amount is: uL, or pieces; undefined where the strength does not say. */
const drawOf = (amount: string, { strengthTyped, holds }: Opening): Exact | undefined => {
  const q = parseQuantity(amount)
  if (!q.ok) return undefined
  const kind = dimensionOf(q.value)
  if (kind === "volume") return inBase(q.value)
  if (kind === "count") return q.value.value
  const inside = inContainer(strengthTyped, holds)
  if (inside?.kind === "liquid") {
    const volume = volumeOf(q.value, inside.strength)
    return volume.ok ? inBase(volume.value) : undefined
  }
  // Pieces out of what is not known to be counted would be a volume's number with another meaning.
  if (inside === undefined || dimensionOf(inside.each) !== kind) return undefined
  return inBase(q.value).div(inBase(inside.each))
}

const useBy = (plan: FollowedPlan, opening: Opening, openedMs: number): PlainDate | null => {
  const openedOn = zoneClock(plan.schedule.zone).wallOf(openedMs).day
  const byLife = plan.inUseDays === null ? null : openedOn + plan.inUseDays - 1
  const printed = opening.expiry === null ? null : isoDay(opening.expiry)
  const days = [byLife, printed].filter((d) => d !== null)
  return days.length === 0 ? null : dateOfDay(Math.min(...days))
}

/** The moment from which the day after `last` runs where the plan is at home. */
const endOf = (plan: FollowedPlan, last: PlainDate): number => zoneClock(plan.schedule.zone).msOf(epochDay(last) + 1, 0)

const isoDay = (iso: string): number | null => {
  const day = parseDate(iso)
  return day.ok ? epochDay(day.value) : null
}

type End = { readonly lastDose: PlainDate | null; readonly nextNeeded: PlainDate | null }
const unknownEnd: End = { lastDose: null, nextNeeded: null }

/** How far the container in use goes: the day of the last dose out of it, as a plan counts it, and the day on which another is needed. */
const endOfCurrent = (diary: Diary, plan: FollowedPlan, container: ContainerStock | undefined, now: number): End => {
  if (!container || container.left === null || container.unknown.length > 0 || isAsNeeded(plan)) return unknownEnd
  const loses = container.left.unit === "uL" ? volumeIn(plan.losses?.dose) : zero
  let left = container.left.value
  const numbered = isNumbered(plan, container.opening.lot, container.openedAt)
  let last = lastLogged(diary, plan, container, numbered)
  // Of days that a trial has not told yet each may need a dose: another container is ordered in time, and no last day is promised.
  let untold = false
  const end = now + HORIZON_DAYS * DAY_MS
  for (const d of plannedBetween(plan, now, end)) {
    if (diary.forDue(plan.id, d.key).length > 0 || (d.trial === "hidden") !== numbered) continue
    untold ||= d.trial === "not yet"
    const takes = drawOf(showQuantity(d.amount), container.opening)
    if (takes === undefined) return unknownEnd
    const tooOld = container.useBy !== null && epochDay(container.useBy) < d.date
    left = left.sub(takes).sub(loses)
    if (tooOld || left.compare(zero) < 0)
      return { lastDose: untold || last === null ? null : dateOfDay(last), nextNeeded: dateOfDay(d.date) }
    last = Math.max(last ?? d.date, d.date)
  }
  // Beyond the horizon nobody has looked.
  if (plannedBetween(plan, end, end + HORIZON_DAYS * DAY_MS).length > 0) return unknownEnd
  return { lastDose: untold || last === null ? null : dateOfDay(last), nextNeeded: null }
}

const isAsNeeded = ({ schedule }: FollowedPlan): boolean =>
  schedule.lines.some((l) => l.phases.some((p) => "atMost" in p.times))

/** The day of the last dose that was logged out of a container: of the one it was due for, or else when it was taken. */
const lastLogged = (
  diary: Diary,
  plan: FollowedPlan,
  { openedAt }: ContainerStock,
  numbered: boolean,
): number | null => {
  const last = diary
    .dosesOf(plan.id)
    .all()
    .filter((d) => d.ms >= openedAt && isHidden(plan, d.ms) === numbered)
    .at(-1)
  if (last === undefined) return null
  const due = last.event.kind === "dose-taken" && last.event.due !== null ? isoDay(last.event.due.slice(0, 10)) : null
  return due ?? zoneClock(plan.schedule.zone).wallOf(last.ms).day
}
