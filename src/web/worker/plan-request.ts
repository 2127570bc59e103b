import {
  fail,
  ok,
  type Problem,
  parseDate,
  parseQuantity,
  parseTime,
  parseZone,
  type Reading,
  type Result,
  routes,
} from "../../base/index.ts"
import type { PlanRequest } from "../../plan/index.ts"
import type { Choices, Label } from "../desk/state.ts"
import { inHandOf } from "./in-hand.ts"

/** What the plan screen's inputs ask for; the first one that is blank or cannot be read is the problem, with its input's name as `path`. */
export const planRequest = (reading: Reading, label: Label, c: Choices, zone: string): Result<PlanRequest> => {
  const protocol = reading.protocols[c.protocol]
  if (!protocol) return at("protocol", fail("plan/protocol", "Choose one of the page’s protocols."))
  const hand = inHandOf(label)
  if (!hand.ok) return hand
  const route = routes.find((r) => r === c.route)
  if (!route) return at("route", fail("plan/route", "Choose the route."))
  if (c.dose.trim() === "") return at("dose", fail("plan/dose", "Choose one dose."))
  const dose = parseQuantity(c.dose)
  if (!dose.ok) return at("dose", dose)
  const times = c.times
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(parseTime)
  const badTime = times.find((t) => !t.ok)
  if (badTime && !badTime.ok) return at("times", badTime)
  if (times.length === 0) return at("times", fail("plan/times", "Say at what times of day, for example 08:00, 14:00."))
  if (c.start === "") return at("start", fail("plan/start", "Say on which day it starts; it may lie in the past."))
  const start = parseDate(c.start)
  if (!start.ok) return at("start", start)
  const weeks = whole(c.weeks)
  if (weeks === null) return at("weeks", fail("plan/weeks", "Say for how many weeks, as a whole number."))
  const rest = c.rest.trim() === "" ? 0 : whole(c.rest)
  if (rest === null) return at("rest", fail("plan/rest", "Give the break in whole weeks, or leave it blank."))
  const cycles = whole(c.cycles)
  if (cycles === null) return at("cycles", fail("plan/cycles", "Say how many courses, as a whole number."))
  const where = parseZone(zone)
  if (!where.ok) return at("zone", where)
  const weight = c.weight.trim() === "" ? ok(null) : parseQuantity(c.weight)
  if (!weight.ok) return at("weight", weight)
  return ok({
    protocol,
    index: c.protocol,
    text: reading.text,
    route,
    product: hand.value.product,
    confirmedStrength: hand.value.confirmedStrength,
    device: hand.value.device,
    dose: dose.value,
    times: times.flatMap((t) => (t.ok ? [t.value] : [])),
    start: start.value,
    length: { n: weeks, unit: "week" },
    rest: rest > 0 ? { n: rest, unit: "week" } : null,
    cycles,
    zone: where.value,
    weight: weight.value,
  })
}

const whole = (text: string): number | null => {
  const t = text.trim()
  return /^\d{1,3}$/.test(t) && Number(t) > 0 ? Number(t) : null
}

const at = (path: string, r: { readonly ok: false; readonly problem: Problem }) =>
  fail(r.problem.code, r.problem.message, { path })
