import {
  compareQuantity,
  dimensionOf,
  type Finding,
  overlaps,
  type Quantity,
  quantity,
  settled,
  showQuantity,
} from "../base/index.ts"
import { caution, stop } from "../deliver/index.ts"
import { dosesADay } from "./page-rhythm.ts"
import type { PlanRequest } from "./request.ts"

/** A most in the words of this regimen that was not understood is a limit nobody can keep to. Whoever enters how often, how long or how much at most has
 *  said it instead. */
export const unreadMost = (request: PlanRequest): readonly Finding[] => {
  const { protocol, text, unread } = request
  if (protocol === null || text === null) return []
  const { span, frequency, cycle, maximum } = protocol
  if ([frequency, cycle, maximum].some((f) => f.how === "entered")) return []
  const doses = dosesADay(request)
  const left = unread?.find(
    (u) => u.about === "most" && overlaps(u.span, span) && !(u.dosesADay !== undefined && doses <= u.dosesADay),
  )
  if (left === undefined) return []
  const words = text.slice(...left.span).replace(/\s+/gu, " ")
  if (left.dosesADay !== undefined)
    return [
      stop(
        "plan/more-times-than-page",
        "course",
        `${doses} times a day is more often than the page's “${words}”; a plan may stay below the page and does not go above it.`,
        "a statement on the page of this many doses",
      ),
    ]
  return [
    stop(
      "plan/unread-most",
      "course",
      `The page says “${words}”, a most that was not understood; a plan would not keep to it. Say yourself how often, how long, or how much at most.`,
      "a most that was understood",
    ),
  ]
}

/** A most that says neither "a dose" nor "a day" may be either: where the day's doses come to more than it, that is said. */
export const mostOfWhat = (request: PlanRequest, held: Quantity): readonly Finding[] => {
  const most = request.protocol === null ? undefined : settled(request.protocol.maximum)
  const times = dosesADay(request)
  if (most === undefined || most.per !== null || most.unit === null || most.perKg || times < 2) return []
  const limit = quantity(most.high, most.unit)
  const day = quantity(held.value.mul(times), held.unit)
  return dimensionOf(limit) === dimensionOf(day) && compareQuantity(day, limit) > 0
    ? [
        caution(
          "plan/most-of-what",
          "dose",
          `The page's most is ${showQuantity(limit)}, and it does not say whether in a dose or in a day; this plan comes to ${showQuantity(day)} a day. Ask which is meant before the first dose.`,
          "whether the most is a dose's or a day's",
        ),
      ]
    : []
}
