import { z } from "zod"
import {
  exact,
  type Finding,
  fail,
  gather,
  ok,
  type Price,
  type Protocol,
  parseDate,
  parseQuantity,
  parseTime,
  parseZone,
  type Reading,
  type Result,
  routes,
} from "../../base/index.ts"
import { makePlan, type PlanRequest, scheduleOf } from "../../plan/index.ts"
import { planSchema } from "../contract/plan.ts"
import type { Ports } from "../ports.ts"
import { presentPlan } from "../present/plan.ts"
import { checked, done, type Outcome, unusable, useCase, wrongCall } from "../use-case.ts"
import { enteredProtocol, typedProtocol } from "./entered.ts"
import { fhirChoices, fhirRegimen } from "./fhir.ts"
import { chosenDevice, chosenProduct } from "./in-hand.ts"
import { pageInput, readPage } from "./page-input.ts"

const text = z.string().optional()

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
  confirmStrength: text,
  device: text,
  drop: text,
  spray: text,
  syringe: text,
  measure: text,
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
  conditions: z.array(z.string()).default([]),
  /** How many containers the page's price buys. */
  pack: z.number().int().min(1).optional(),
  inUseDays: z.number().int().min(1).optional(),
  stock: z.number().int().min(0).optional(),
  leadDays: z.number().int().min(0).optional(),
  expiry: text,
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
    return from.ok ? workOut(input.value, from.value) : from
  },
})

/** The call with what its FHIR request settles; what is still open is said as for any other call. */
export const complete = (ports: Ports, called: z.output<typeof planCall>): Outcome<PlanInput> => {
  if (called.fhir === undefined) return checked(planInput, called, "plan")
  const settled = fhirChoices(ports, called.fhir, called)
  return settled.ok ? checked(planInput, { ...settled.value, ...called }, "plan") : settled
}

/** The plan that a regimen and a person's choices come to. */
export const workOut = (input: PlanInput, from: Regimen): Outcome<z.output<typeof planSchema>> => {
  const request = requestOf(input, from)
  if (!request.ok) return wrongCall(request.problem)
  const schedule = scheduleOf(request.value)
  const plan = makePlan(request.value)
  return done(presentPlan({ ...plan, findings: [...plan.findings, ...from.said] }, schedule.ok ? schedule.value : null))
}

/** The typed choices as what a plan is made of. */
export const planRequest = (ports: Ports, called: z.output<typeof planCall>): Outcome<PlanRequest> => {
  const whole = complete(ports, called)
  if (!whole.ok) return whole
  const input = whole.value
  const from = regimen(ports, input)
  if (!from.ok) return from
  const request = requestOf(input, from.value)
  return request.ok ? done(request.value) : wrongCall(request.problem)
}

export type Regimen = {
  readonly protocol: Protocol | null
  readonly index: number | null
  readonly text: string | null
  readonly price: Price | null
  /** What there is to know about where it came from. */
  readonly said: readonly Finding[]
}

const regimen = (ports: Ports, input: PlanInput): Outcome<Regimen> => {
  const others = [input.page, input.protocol, input.fhir].filter((x) => x !== undefined).length
  if ((input.typed !== undefined && others > 0) || (input.fhir !== undefined && input.page !== undefined))
    return wrongCall({ code: "plan/twice", message: "Give a page or a protocol of your own, not both." })
  if (input.fhir !== undefined) return fhirRegimen(ports, input.fhir, input.protocol)
  if (input.typed !== undefined) {
    const protocol = enteredProtocol(input.typed, ports.clock)
    return protocol.ok
      ? done({ protocol: protocol.value, index: null, text: null, price: null, said: [] })
      : unusable(protocol.problem)
  }
  if (input.page === undefined)
    return wrongCall({ code: "plan/nothing", message: "Say what to plan: a page, or a protocol with --protocol-file." })
  const reading = readPage(ports, input.page)
  return reading.ok ? regimenOf(reading.value, input.protocol) : unusable(reading.problem)
}

/** One of the protocols of a reading: number `asked`, from 1, or the only one there is. */
export const regimenOf = (reading: Reading, asked: number | undefined): Outcome<Regimen> => {
  const index = whichProtocol(reading, asked)
  if (!index.ok) return wrongCall(index.problem)
  const { protocols, text, page } = reading
  return done({
    protocol: protocols[index.value] ?? null,
    index: index.value,
    text,
    price: page.price[0] ?? null,
    said: [],
  })
}

const whichProtocol = ({ protocols }: Reading, asked: number | undefined): Result<number> => {
  const many = protocols.length
  if (many === 0)
    return fail(
      "plan/no-protocol",
      "This page states no regimen that could be planned; give one with --protocol-file.",
      { path: "protocol" },
    )
  if (asked === undefined)
    return many === 1
      ? ok(0)
      : fail("plan/which-protocol", `The page states ${many} protocols; say which one with --protocol 1 to ${many}.`, {
          path: "protocol",
        })
  return asked >= 1 && asked <= many
    ? ok(asked - 1)
    : fail(
        "plan/no-such-protocol",
        `There is no protocol ${asked}: the page states ${many}; say --protocol 1 to ${many}.`,
        { path: "protocol" },
      )
}

const requestOf = (input: PlanInput, from: Regimen): Result<PlanRequest> => {
  const parts = gather({
    product: chosenProduct(input),
    device: chosenDevice(input),
    dose: optional(input.dose, parseQuantity),
    times: list(input.times, parseTime),
    start: parseDate(input.start),
    length: lengthOf(input),
    rest: optional(input.rest, parseLength),
    zone: parseZone(input.zone),
    weight: optional(input.weight, parseQuantity),
    expiry: optional(input.expiry, parseDate),
  })
  if (!parts.ok) return parts
  const { expiry, ...choices } = parts.value
  return ok({
    ...choices,
    protocol: from.protocol,
    index: from.index,
    text: from.text,
    route: input.route,
    confirmedStrength: input.confirmStrength ?? null,
    cycles: input.cycles,
    ...(input.asNeeded ? { asNeeded: input.asNeeded } : {}),
    ...(input.weekdays ? { weekdays: input.weekdays } : {}),
    ...(input.zoneRule ? { rule: input.zoneRule } : {}),
    conditions: input.conditions,
    supply: {
      inUseDays: input.inUseDays ?? null,
      stock: input.stock ?? null,
      leadDays: input.leadDays ?? null,
      expiry,
      price: from.price && {
        amount: exact(from.price.amount),
        currency: from.price.currency,
        containers: input.pack ?? null,
      },
    },
  })
}

const optional = <T>(value: string | undefined, parse: (text: string) => Result<T>): Result<T | null> =>
  value === undefined ? ok(null) : parse(value)

const list = <T>(values: readonly string[], parse: (text: string) => Result<T>): Result<readonly T[]> => {
  const out: T[] = []
  for (const v of values) {
    const r = parse(v)
    if (!r.ok) return r
    out.push(r.value)
  }
  return ok(out)
}

const lengthOf = ({ weeks, days }: PlanInput): Result<PlanRequest["length"]> =>
  weeks !== undefined && days === undefined
    ? ok({ n: weeks, unit: "week" })
    : days !== undefined && weeks === undefined
      ? ok({ n: days, unit: "day" })
      : fail("plan/length", "Say how long the course is, with --weeks or with --days.", { path: "weeks" })

/** "2w", "10 days", "1 week". */
const parseLength = (value: string): Result<PlanRequest["length"]> => {
  const m = /^(\d{1,4})\s*(d|days?|w|weeks?)$/i.exec(value.trim())
  return m
    ? ok({ n: Number(m[1]), unit: m[2]?.toLowerCase().startsWith("w") ? "week" : "day" })
    : fail("plan/rest", `"${value}" is not a length; write for example 2w or 10d.`, { path: "rest" })
}
