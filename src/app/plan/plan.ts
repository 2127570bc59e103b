import type { z } from "zod"
import { type PlainDate, settled } from "../../base/index.ts"
import { makePlan, type PlanRequest, scheduleOf } from "../../plan/index.ts"
import { planSchema } from "../contract/plan.ts"
import { readPage } from "../page/page-input.ts"
import { type Ports, today } from "../ports/ports.ts"
import { checked, done, type Outcome, unusable, useCase, wrongCall } from "../use-case.ts"
import { enteredProtocol } from "./entered.ts"
import { fhirChoices, fhirRegimen } from "./fhir.ts"
import { pageMost } from "./most.ts"
import { type PlanInput, planCall, planInput } from "./plan-input.ts"
import { ownRegimen, planRequestOf, regimenOf } from "./plan-request.ts"
import { presentPlan, strangeAnswer } from "./present-plan.ts"
import type { Regimen } from "./regimen.ts"

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
