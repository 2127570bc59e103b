import {
  compareDates,
  type Delivery,
  epochDay,
  type Finding,
  nightEndsMinute,
  type Plan,
  type Product,
  type Quantity,
  quantity,
  type Supply,
  showDate,
  showQuantity,
  showTime,
} from "../base/index.ts"
import { caution, type Delivered, deliver, note, refused, stop } from "../deliver/index.ts"
import type { Schedule } from "../schedule/index.ts"
import { dosesOf } from "./doses.ts"
import { fixedRules } from "./fixed-rules.ts"
import { hospitalDose } from "./hospital.ts"
import { ladderFault } from "./ladder.ts"
import { inOrder, marksOf } from "./marks.ts"
import { pageLimits } from "./page-limits.ts"
import { asPrescribed } from "./prescribed.ts"
import type { PlanRequest } from "./request.ts"
import { stepDoses } from "./step-doses.ts"
import { strengthLock, tenfoldTwin } from "./strength-lock.ts"
import { type Draw, supplyOf } from "./supply.ts"
import { scheduleOf } from "./to-schedule.ts"

/** A protocol and a person's choices worked out, or refused: then there are no doses, `possible` is false, and a finding of severity `stop` says why. */
export const makePlan = (request: PlanRequest): Plan => {
  const asked = request.dose ?? quantity(0, "mcg")
  const fixed = fixedRules(request)
  const conditions = request.answered ?? []
  const contraindicated = conditions
    .filter((f) => f.severity === "stop")
    .map((f) => ({ ...f, protocol: request.index }))
  const [forbidden, ...reasons] = [...(fixed ? [fixed] : []), ...otherReasons(request, fixed), ...contraindicated]
  if (forbidden) return refusedPlan({ ...refused(asked, forbidden), findings: [forbidden, ...reasons] })
  const { product } = request
  if (product === null) {
    const why = "Nobody has said how strong what is in the container is; name the product, or its strength and volume."
    return refusedPlan(refused(asked, stop("product/no-concentration", "product", why, "a strength")))
  }
  const doses = stepDoses(request)
  if (!doses.ok) return refusedPlan(refused(asked, stop(doses.problem.code, "dose", doses.problem.message, "a dose")))
  const deliveries = doses.value.map((dose) => deliverOne(request, product, dose))
  const [first] = deliveries
  if (first === undefined) throw new Error("a plan without a dose")
  // A forbidden route ends it: its refusal carries no figures, and no other finding may bring one in.
  const routeStop = first.findings.find((f) => f.severity === "stop" && f.dimension === "route")
  if (routeStop) return refusedPlan(refused(asked, routeStop))
  // What is in the hand may be another bottle: no amount made of this one is shown before its strength is typed.
  const lock = strengthLock(product, request.confirmedStrength)
  const unmixed = first.findings.filter((f) => f.severity === "stop" && f.code === "strength/no-diluent")
  if (lock) return refusedPlan(lockedOut(request, asked, [lock, ...unmixed, ...conditions]))
  const schedule = scheduleOf(request)
  const ladder = ladderFault(request)
  const findings: readonly Finding[] = [
    ...(ladder ? [ladder] : []),
    ...conditions,
    ...distinct([...deliveries.flatMap((d) => withinLimits(request, d)), ...deliveries.flatMap((d) => d.findings)]),
    ...(schedule.ok || ladder
      ? []
      : [stop(schedule.problem.code, "course", schedule.problem.message, "a calendar to follow")]),
  ].map((f) => (f.protocol === null ? { ...f, protocol: request.index } : f))
  const failed = deliveries.find((d) => !d.delivery.possible)
  if (!schedule.ok || findings.some((f) => f.severity === "stop")) {
    return refusedPlan({ delivery: (failed ?? first).delivery, findings })
  }
  return granted(request, product, schedule.value, deliveries, findings)
}

const lockedOut = (
  request: PlanRequest,
  asked: Quantity,
  findings: readonly [Finding, ...Finding[]],
): Omit<Delivered, "holds"> => ({
  ...refused(asked, findings[0]),
  findings: findings.map((f) => ({ ...f, protocol: f.protocol ?? request.index })),
})

const granted = (
  request: PlanRequest,
  product: Product,
  schedule: Schedule,
  deliveries: readonly Delivered[],
  findings: readonly Finding[],
): Plan => {
  const made = deliveries.map((d) => d.delivery)
  const [delivery] = made
  if (delivery === undefined) throw new Error("a plan without a delivery")
  const planned = dosesOf(schedule, made)
  const { supply, marks } = request.asNeeded
    ? { supply: asNeeded(), marks: [] }
    : supplyOf(planned.draws, product.contents, request.device, request.supply ?? {})
  const twin = delivery.tenfold === null ? null : tenfoldTwin(product, showQuantity(delivery.tenfold.amount))
  return {
    delivery,
    doses: planned.doses,
    marks: inOrder([...marksOf(schedule), ...marks]),
    supply,
    findings: [
      ...findings,
      ...[twin, nightNote(request), closeTimes(request), expiresFirst(request, planned.draws)].flatMap((f) =>
        f ? [{ ...f, protocol: request.index }] : [],
      ),
    ],
    warnings: warningsOf(request),
  }
}

/** What comes along with the plan and is to be answered: from the check of the page, and from what the person said. */
const warningsOf = ({ checked, answered = [] }: PlanRequest): readonly Finding[] =>
  [...checked, ...answered].filter((f) => f.severity === "caution" || f.severity === "unknown")

/** What a check stops, but for what a fixed rule has just said. */
const otherReasons = ({ checked }: PlanRequest, fixed: Finding | null): readonly Finding[] =>
  checked
    .filter((f) => f.severity === "stop" || (f.severity === "note" && f.code === "plan/partner-counts-as-taken"))
    .filter((f) => !fixed || !sameReason(f, fixed))

const sameReason = (a: Finding, b: Finding): boolean =>
  a.code === b.code ||
  (a.dimension === "route" && b.dimension === "route") ||
  a.basis.some((x) => b.basis.some((y) => x.source === y.source && x.source !== ""))

const nightNote = ({ times }: PlanRequest): Finding | null => {
  const night = times.filter((t) => t.hour * 60 + t.minute < nightEndsMinute).map(showTime)
  return night.length === 0
    ? null
    : note(
        "plan/night",
        "course",
        `${night.join(" and ")} belongs to the night that ends the day: it falls on the next date and counts as the day before.`,
        "a dose in the small hours of the first date",
      )
}

/** Two times of one day that stand closely together: nothing is known about a distance, and it may be a slip of typing. */
const closeTimes = ({ times, protocol }: PlanRequest): Finding | null => {
  const clock = times.map((t) => t.hour * 60 + t.minute).sort((a, b) => a - b)
  const gaps = clock.slice(1).map((minute, i) => minute - (clock[i] ?? minute))
  const [first, last] = [clock[0], clock[clock.length - 1]]
  const overnight = first === undefined || last === undefined || clock.length < 2 ? [] : [first + DAY_MINUTES - last]
  const least = Math.min(...gaps, ...overnight)
  if (least >= CLOSE_MINUTES) return null
  const apart = least === 1 ? "a minute apart" : `${least} minutes apart`
  return caution(
    "plan/close-times",
    "course",
    `Two doses stand ${apart}; ${protocol === null ? "nothing" : "nothing that was read of the page"} says how far apart doses have to be. Check the times.`,
    "a distance between two doses",
  )
}

const CLOSE_MINUTES = 60
const DAY_MINUTES = 24 * 60

const expiresFirst = ({ supply }: PlanRequest, draws: readonly Draw[]): Finding | null => {
  const last = draws[draws.length - 1]
  if (!supply?.expiry || last === undefined || last.day <= epochDay(supply.expiry)) return null
  return caution(
    "plan/expires-first",
    "product",
    `The container expires on ${showDate(supply.expiry)}, and doses go on after that.`,
    "a container that lasts to the end",
  )
}

const deliverOne = (request: PlanRequest, product: Product, asked: Quantity): Delivered =>
  deliver({
    asked,
    product,
    device: request.device,
    route: request.route,
    weight: request.weight ?? null,
    potency: request.potency ?? null,
  })

/** What can be delivered is held against the page and against hospital regimens; what cannot needs no second refusal. */
const withinLimits = (request: PlanRequest, { holds, delivery }: Delivered): readonly Finding[] => {
  if (holds === null) return []
  const hospital = hospitalDose(request, holds)
  return [
    ...(hospital ? [hospital] : []),
    ...expired(request),
    ...asPrescribed(request, holds),
    ...pageLimits(request, holds, delivery),
  ]
}

const expired = ({ supply, start }: PlanRequest): readonly Finding[] =>
  supply?.expiry && compareDates(supply.expiry, start) < 0
    ? [
        stop(
          "supply/expired",
          "product",
          `The container's date, ${showDate(supply.expiry)}, lies before the first dose.`,
          "a container that is still in date",
        ),
      ]
    : []

/** The same finding about several steps is said once. */
const distinct = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((f, i) => findings.findIndex((g) => g.code === f.code && g.message === f.message) === i)

// After a refusal "below the page's lowest dose" would read like room above.
const refusedPlan = ({ delivery, findings }: Omit<Delivered, "holds">): Plan => ({
  delivery: { ...withheld(delivery), reachable: findings.every(isOfDevice) ? delivery.reachable : [] },
  doses: [],
  marks: [],
  supply: noSupply,
  findings: findings.filter((f) => f.code !== "plan/below-page"),
  warnings: [],
})

/** Only where nothing but the device stands in the way is it said what the device can make: after any other refusal it would help to take more. */
const isOfDevice = (f: Finding): boolean => f.severity !== "stop" || f.code.startsWith("deliver/")

/** What a refused plan still shows of a delivery: what was asked. */
const withheld = (d: Delivery): Delivery =>
  d.possible
    ? {
        ...d,
        possible: false,
        delivered: null,
        error: null,
        instruction: "",
        count: null,
        unit: null,
        volume: null,
        instillations: null,
        band: null,
        tenfold: null,
      }
    : d

/** Nobody knows how often. */
const asNeeded = (): Supply => ({
  ...noSupply,
  ask: ["How often will it be needed? How long a container lasts depends on that."],
})

const noSupply: Supply = {
  containers: null,
  limitedBy: "unknown",
  primingLoss: null,
  waste: null,
  lastsUntil: null,
  cost: null,
  ask: [],
}
