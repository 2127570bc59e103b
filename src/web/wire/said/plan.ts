import type { PlanChoices } from "../../../app/index.ts"
import { fail, ok, type Result, routes } from "../../../base/index.ts"
import { asTyped } from "../../kit/words/number.ts"
import type { Choices, Label } from "../desk/state.ts"
import { OLDEST, saidBefore } from "./before.ts"
import { handSaid } from "./in-hand.ts"

/** What the two forms say, as the use case `plan` takes it; the first input that is blank or no number is the problem, with its name as `path`. */
export const choicesSaid = (label: Label, c: Choices, zone: string): Result<PlanChoices> => {
  const hand = handSaid(label)
  if (!hand.ok) return hand
  const route = routes.find((r) => r === c.route)
  if (!route) return fail("plan/route", "Choose the route.", { path: "route" })
  if (!c.inSteps && c.dose.trim() === "") return fail("plan/dose", "Choose one dose.", { path: "dose" })
  const dose = asTyped(c.dose.trim())
  if (!dose.ok) return { ok: false, problem: { ...dose.problem, path: "dose" } }
  const weight = asTyped(c.weight.trim())
  if (!weight.ok) return { ok: false, problem: { ...weight.problem, path: "weight" } }
  const times = c.times.split(/[\s,;]+/).filter(Boolean)
  if (times.length === 0)
    return fail("plan/times", "Say at what times of day, for example 08:00, 14:00.", { path: "times" })
  if (c.start === "")
    return fail("plan/start", "Say on which day it starts; it may lie in the past.", { path: "start" })
  const weeks = whole(c.weeks)
  if (weeks === null) return fail("plan/weeks", "Say for how many weeks, as a whole number.", { path: "weeks" })
  const rest = c.rest.trim() === "" ? 0 : whole(c.rest)
  if (rest === null) return fail("plan/rest", "Give the break in whole weeks, or leave it blank.", { path: "rest" })
  const cycles = whole(c.cycles)
  if (cycles === null) return fail("plan/cycles", "Say how many courses, as a whole number.", { path: "cycles" })
  const before = saidBefore(c.before)
  if (c.before.years.trim() !== "" && before.years === undefined)
    return fail("plan/years", `Give your age in whole years up to ${OLDEST}, or leave it blank.`, { path: "years" })
  return ok({
    ...hand.value,
    ...(hand.value.permits ? { permits: [...hand.value.permits] } : { permits: undefined }),
    protocol: c.protocol + 1,
    route,
    ...(c.inSteps ? {} : { dose: dose.value }),
    times,
    ...(c.weekdays.length === 0 ? {} : { weekdays: [...c.weekdays] }),
    start: c.start,
    weeks,
    ...(rest > 0 ? { rest: `${rest}w` } : {}),
    cycles,
    zone,
    ...(weight.value === "" ? {} : { weight: weight.value }),
    ...(c.compound.trim() === "" ? {} : { compound: c.compound.trim() }),
    ...(c.prescriber.trim() === "" ? {} : { prescriber: c.prescriber.trim() }),
    taking: partners(c, "yes"),
    notTaking: partners(c, "no"),
    answers: { ...c.answers },
    ...before,
  })
}

const partners = ({ partners: said }: Choices, answer: "yes" | "no"): string[] =>
  Object.entries(said).flatMap(([name, of]) => (of === answer ? [name] : []))

const whole = (text: string): number | null => {
  const t = text.trim()
  return /^\d{1,3}$/.test(t) && Number(t) > 0 ? Number(t) : null
}
