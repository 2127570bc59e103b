import { z } from "zod"
import { type PlainDate, routes, settled } from "../../base/index.ts"
import { makePlan, type PlanRequest, scheduleOf } from "../../plan/index.ts"
import { planSchema } from "../contract/plan.ts"
import { pageMost } from "../most.ts"
import { ownRegimen, planRequestOf, type Regimen, regimenOf } from "../plan-request.ts"
import { type Ports, today } from "../ports.ts"
import { presentPlan, strangeAnswer } from "../present/plan.ts"
import { checked, done, type Outcome, unusable, useCase, wrongCall } from "../use-case.ts"
import { enteredProtocol, typedProtocol } from "./entered.ts"
import { fhirChoices, fhirRegimen } from "./fhir.ts"
import { pageInput, readPage } from "./page-input.ts"

const text = z.string().optional()
const calendarLabel = z
  .string()
  .trim()
  .regex(
    /^[^\p{Cc}\u2028\u2029]{1,60}$/u,
    "expected a name for the calendar on one line and of at most 60 characters, such as Morning drops",
  )

/** The choices a plan is made from, as they are typed. Amounts carry their unit; nothing is filled in for what is left out. */
export const planInput = z.strictObject({
  page: pageInput.optional(),
  /** Which of the page's protocols, from 1. */
  protocol: z.number().int().optional(),
  /** A protocol typed in, instead of a page. */
  typed: typedProtocol.optional(),
  /** A FHIR MedicationRequest (R4 or R5), instead of a page. Of several dosages `protocol` says which. */
  fhir: z.unknown().optional(),
  route: z.enum(routes),
  product: text,
  strength: text,
  volume: text,
  vial: text,
  diluent: text,
  /** Capsules or tablets: "500mg per capsule". */
  each: text,
  permits: z.array(z.enum(routes)).optional(),
  /** What is taken, where the page does not name it. */
  compound: text,
  /** Who prescribed it, for a prescription that is typed in. */
  prescriber: text,
  /** Partners of the page that are taken with it, and those that are not. */
  taking: z.array(z.string()).default([]),
  notTaking: z.array(z.string()).default([]),
  /** What was said to warnings, by code: that somebody was asked, or that the plan goes on without. */
  answers: z.record(z.string(), z.enum(["asked", "go-on"])).optional(),
  confirmStrength: text,
  device: text,
  drop: text,
  spray: text,
  syringe: text,
  measure: text,
  /** Presses that a new spray bottle loses before its first dose. */
  priming: z.number().int().min(0).max(100).optional(),
  /** What stays in a syringe and its needle at every dose, or in a spray bottle at its end. */
  deadSpace: text,
  dose: text,
  times: z.array(z.string()).default([]),
  /** Taken only when needed, instead of at times of day. */
  asNeeded: z
    .strictObject({ atMost: z.number().int().min(1).max(24), hoursApart: z.number().int().min(0).max(24) })
    .optional(),
  weekdays: z.array(z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])).optional(),
  start: z.string(),
  weeks: z.number().int().min(1).max(520).optional(),
  days: z.number().int().min(1).max(3640).optional(),
  rest: text,
  cycles: z.number().int().min(1).max(100).default(1),
  zone: z.string(),
  zoneRule: z.enum(["home", "wherever"]).optional(),
  weight: text,
  /** Questions answered with yes, or conditions as the facts name them. */
  conditions: z.array(z.string()).default([]),
  /** The person's age. */
  years: z.number().int().min(0).max(130).optional(),
  /** Classes of medicines, or medicines, that are taken besides. */
  medicines: z.array(z.string()).default([]),
  /** How many containers the page's price buys. */
  pack: z.number().int().min(1).optional(),
  inUseDays: z.number().int().min(1).optional(),
  stock: z.number().int().min(0).optional(),
  leadDays: z.number().int().min(0).optional(),
  expiry: text,
  /** What the plan is called in a calendar: the person's own word, which need not name the substance. */
  label: calendarLabel.optional(),
})
export type PlanInput = z.output<typeof planInput>

/** The same as it is called: what a FHIR request settles may be left out, and whatever is said goes before it. */
export const planCall = planInput.extend({
  route: planInput.shape.route.optional(),
  start: text,
  zone: text,
  times: z.array(z.string()).optional(),
  cycles: planInput.shape.cycles.unwrap().optional(),
})

/** A protocol and a person's choices, worked out: what to take, when, out of what; or a refusal that says why. */
export const plan = useCase({
  name: "plan",
  summary: "what a bottle and a device deliver, exactly, and when",
  input: planCall,
  output: planSchema,
  run: (ports, called): Outcome<z.output<typeof planSchema>> => {
    const input = complete(ports, called)
    if (!input.ok) return input
    const from = regimen(ports, input.value)
    return from.ok ? workOut(input.value, from.value, today(ports.clock)) : from
  },
})

/** The call with what its FHIR request settles; what is still open is said as for any other call. */
export const complete = (ports: Ports, called: z.output<typeof planCall>): Outcome<PlanInput> => {
  if (called.fhir === undefined) return checked(planInput, called, "plan")
  const settled = fhirChoices(ports, called.fhir, called)
  return settled.ok ? checked(planInput, { ...settled.value, ...called }, "plan") : settled
}

/** The plan that a regimen and a person's choices come to. */
export const workOut = (
  input: PlanInput,
  from: Regimen,
  day: PlainDate,
  heldFrom?: PlainDate,
): Outcome<z.output<typeof planSchema>> => {
  const request = planRequestOf(input, from, day)
  if (!request.ok) return wrongCall(request.problem)
  const schedule = scheduleOf(request.value)
  const plan = makePlan({ ...request.value, ...(heldFrom ? { heldFrom } : {}) })
  const said = { ...plan, findings: [...plan.findings, ...from.said] }
  // A change of a kept plan brings along what was answered before it, and some of that may have gone.
  const strange = heldFrom ? null : strangeAnswer(plan, input.answers)
  if (strange) return wrongCall(strange)
  const { protocol } = request.value
  return done({
    ...presentPlan(said, schedule.ok ? schedule.value : null, input.answers),
    compound: (protocol && settled(protocol.compound)) ?? null,
    pageMost: protocol ? [...pageMost(protocol)] : [],
  })
}

/** The typed choices as what a plan is made of. */
export const planRequest = (ports: Ports, called: z.output<typeof planCall>): Outcome<PlanRequest> => {
  const whole = complete(ports, called)
  if (!whole.ok) return whole
  const input = whole.value
  const from = regimen(ports, input)
  if (!from.ok) return from
  const request = planRequestOf(input, from.value, today(ports.clock))
  return request.ok ? done(request.value) : wrongCall(request.problem)
}

/** The regimen of a call: out of a page, out of FHIR, or typed in. */
export const regimen = (ports: Ports, input: PlanInput): Outcome<Regimen> => {
  const others = [input.page, input.protocol, input.fhir].filter((x) => x !== undefined).length
  if ((input.typed !== undefined && others > 0) || (input.fhir !== undefined && input.page !== undefined))
    return wrongCall({ code: "plan/twice", message: "Give a page or a protocol of your own, not both." })
  if (input.fhir !== undefined) return fhirRegimen(ports, input.fhir, input)
  if (input.typed !== undefined) {
    const protocol = enteredProtocol(input.typed, ports.clock)
    return protocol.ok
      ? done(ownRegimen(protocol.value, input.typed.prescriber?.trim() || null))
      : unusable(protocol.problem)
  }
  if (input.page === undefined)
    return wrongCall({ code: "plan/nothing", message: "Say what to plan: a page, or a protocol with --protocol-file." })
  const reading = readPage(ports, input.page)
  return reading.ok ? regimenOf(reading.value, input.protocol) : unusable(reading.problem)
}
