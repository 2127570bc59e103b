import {
  dimensionOf,
  type EventBody,
  type EventId,
  msOfInstant,
  parseInstant,
  parseQuantity,
  type Quantity,
  showQuantity,
  showZoned,
  zonedOfMs,
} from "../../base/index.ts"
import type { Diary } from "../diary.ts"
import type { DoseStanding } from "../dose-state.ts"
import type { FollowedPlan } from "../followed.ts"
import { doseMeant, doseOfKey } from "../meant.ts"
import { beyondMost } from "./beyond-most.ts"
import { named } from "./dose-name.ts"
import type { Objection } from "./objection.ts"

const MONTH_MS = 31 * 24 * 3_600_000

/** When and where an act is said to have happened, in milliseconds since 1970, and its event where it stands in the diary already. */
export type When = { readonly at: number; readonly zone: string; readonly own?: EventId | undefined }

/** The planned dose that is meant: the one that was said, else the nearest; null where none is near, undefined where the plan has none of that name. */
export const doseSaid = (
  diary: Diary,
  plan: FollowedPlan,
  due: string | null | undefined,
  { at, zone }: When,
): DoseStanding | null | undefined => {
  if (due == null) return doseMeant(diary, plan, at, zone) ?? null
  const moment = parseInstant(due)
  return moment.ok ? doseOfKey(diary, plan, msOfInstant(moment.value), at, zone) : undefined
}

/** The amount a plan gives at a dose, or at any; undefined where it gives several. */
export const plannedAmount = (plan: FollowedPlan, dose: DoseStanding | null | undefined): Quantity | undefined => {
  const [only, ...others] = plan.gives
  return dose?.amount ?? (others.length === 0 ? only?.amount : undefined)
}

/** The name of a dose that the plan does not have. */
export const notPlanned = (due: string): Objection => ({
  code: "dose/not-planned",
  why: `No dose of this plan is due ${due}`,
  instead: "posology day lists them",
  path: "due",
  call: true,
})

type Taken = Extract<EventBody, { readonly kind: "dose-taken" }>

/** What stands against a dose that was taken: it lies more than a month ahead, is of no planned moment, was logged before, is one too many, is not
 *  above nothing, or counts in another kind of unit than its plan. `now` is in milliseconds since 1970. */
export const againstTaken = (
  diary: Diary,
  plan: FollowedPlan,
  body: Taken,
  when: When,
  now: number,
): readonly Objection[] => {
  const dose = body.due === null ? null : doseSaid(diary, plan, body.due, when)
  return [
    ...againstMoment(when, now),
    ...(body.due !== null && dose === undefined ? [notPlanned(body.due)] : []),
    ...againstDouble(plan, dose, when),
    ...(dose == null ? againstMost(diary, plan, when) : []),
    ...againstAmount(plan, dose, body.amount),
  ]
}

/** More than a month from now is another year or month by mistake. */
export const againstMoment = ({ at, zone }: When, now: number): readonly Objection[] =>
  at - now <= MONTH_MS
    ? []
    : [
        {
          code: "dose/future",
          why: `${showZoned(zonedOfMs(at, zone))} lies more than a month ahead of now, ${showZoned(zonedOfMs(now, zone))}`,
          instead: "a dose is logged once it was taken",
          path: "at",
        },
      ]

const againstDouble = (plan: FollowedPlan, dose: DoseStanding | null | undefined, { zone, own }: When) => {
  const first = dose?.state === "taken" ? dose.log : null
  return dose == null || first === null || first.id === own
    ? []
    : [
        {
          code: "dose/already-taken",
          why: `The dose due ${named(plan, dose)} is already logged as taken at ${showZoned(zonedOfMs(first.ms, zone))}`,
          instead: "say --again if you really took another one",
          path: "at",
        },
      ]
}

const againstMost = (diary: Diary, plan: FollowedPlan, { at, zone, own }: When): readonly Objection[] => {
  const why = beyondMost(diary, plan, at, zone, own)
  return why === null
    ? []
    : [{ code: "dose/beyond-most", why, instead: "say --again if you really took another one", path: "at" }]
}

const againstAmount = (
  plan: FollowedPlan,
  dose: DoseStanding | null | undefined,
  said: string,
): readonly Objection[] => {
  const amount = parseQuantity(said)
  if (!amount.ok) return []
  if (amount.value.value.compare(0) <= 0)
    return [
      {
        code: "dose/amount",
        why: "A dose that was taken is more than nothing",
        instead: "log a skip instead",
        path: "amount",
        call: true,
      },
    ]
  const planned = plannedAmount(plan, dose)
  const other =
    planned !== undefined &&
    (dimensionOf(planned) !== dimensionOf(amount.value) ||
      (dimensionOf(planned) === "count" && planned.unit !== amount.value.unit))
  return other
    ? [
        {
          code: "dose/unit",
          why: `This plan counts in ${planned.unit}; ${showQuantity(amount.value)} cannot be compared with it`,
          path: "amount",
          call: true,
        },
      ]
    : []
}
