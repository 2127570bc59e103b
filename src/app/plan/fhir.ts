import { z } from "zod"
import { brand, type Finding, type PersonId, settled, showDate, showQuantity } from "../../base/index.ts"
import { type FhirRegimen, type FhirRegimens, regimensInFhir } from "../../exchange/index.ts"
import { protocolSchema } from "../contract/read.ts"
import { presentProtocol } from "../page/present/read.ts"
import type { Ports } from "../ports/ports.ts"
import { done, type Outcome, unusable, useCase, wrongCall } from "../use-case.ts"
import { saidBeside } from "./fhir-said.ts"
import type { PlanInput, planCall } from "./plan-input.ts"
import { ownRegimen } from "./plan-request.ts"
import type { Regimen } from "./regimen.ts"

/** What a FHIR request settles, as the choices of `plan`. */
type Choices = Partial<
  Pick<PlanInput, "route" | "dose" | "times" | "asNeeded" | "start" | "days" | "rest" | "cycles" | "zone">
>

/** A FHIR request as it was read. */
export const fhirSchema = z.object({
  format: z.literal("posology/fhir@1"),
  medication: z.string().nullable(),
  regimens: z.array(
    z.object({
      protocol: protocolSchema,
      /** Which of its dosages, from 1. */
      dosages: z.array(z.number().int()),
      /** The choices of `plan` that it makes; what is not there is for the person. */
      settles: z.record(z.string(), z.unknown()),
    }),
  ),
  notHeld: z.array(z.string()),
})

export const readFhir = useCase({
  name: "read-fhir",
  summary: "a FHIR MedicationRequest (R4 or R5) as regimens to plan, with what it says that a plan cannot hold",
  input: z.strictObject({ resource: z.unknown() }),
  output: fhirSchema,
  run: (ports, { resource }) => {
    const read = requestIn(ports, resource)
    if (!read.ok) return read
    const { medication, zone, notHeld, regimens } = read.value
    return done({
      format: "posology/fhir@1" as const,
      medication,
      regimens: regimens.map((r) => ({
        protocol: presentProtocol(r.protocol, ""),
        dosages: [...r.dosages],
        settles: settledBy(r, zone),
      })),
      notHeld: [...notHeld],
    })
  },
})

const requestIn = (ports: Ports, resource: unknown): Outcome<FhirRegimens> => {
  const read = regimensInFhir(resource, { by: brand<PersonId>("self"), at: ports.clock.now().toString() })
  return read.ok ? done(read.value) : unusable(read.problem)
}

/** What a request leaves to choose and a call has not chosen, filled with what the request settles. */
export const fhirChoices = (ports: Ports, resource: unknown, called: z.output<typeof planCall>): Outcome<Choices> => {
  const read = requestIn(ports, resource)
  if (!read.ok) return read
  const one = chosen(read.value, called.protocol)
  if (!one.ok) return one
  if (
    settled(one.value.protocol.asNeeded) === true &&
    one.value.settles.asNeeded === null &&
    !called.asNeeded &&
    !called.times
  )
    return wrongCall({
      code: "fhir/as-needed",
      message:
        "The request says to take this only when it is needed, and not how many a day at most and how many hours apart; say so with --as-needed, for example 3/6h.",
      path: "asNeeded",
    })
  const { asNeeded, days, ...rest } = settledBy(one.value, read.value.zone)
  return done({
    ...rest,
    ...(asNeeded && called.times === undefined ? { asNeeded } : {}),
    ...(days !== undefined && called.weeks === undefined ? { days } : {}),
  })
}

/** The regimen a plan is made from, and a finding that says what the request holds beside it. */
export const fhirRegimen = (ports: Ports, resource: unknown, called: PlanInput): Outcome<Regimen> => {
  const read = requestIn(ports, resource)
  if (!read.ok) return read
  const one = chosen(read.value, called.protocol)
  if (!one.ok) return one
  const beside = saidBeside(read.value, one.value)
  if (!beside.ok) return unusable(beside.problem)
  const atTimes = settled(one.value.protocol.asNeeded) === true && called.asNeeded === undefined
  const said = [
    ...(atTimes ? [atTimesFinding] : []),
    ...beside.value,
    ...(read.value.notHeld.length === 0 ? [] : [notHeldFinding(read.value.notHeld)]),
  ]
  return done({ ...ownRegimen(one.value.protocol, read.value.prescriber), said })
}

const chosen = ({ regimens }: FhirRegimens, asked: number | undefined): Outcome<FhirRegimen> => {
  const [only, ...more] = regimens
  if (asked === undefined && more.length === 0) return done(only)
  const one = asked === undefined ? undefined : regimens[asked - 1]
  if (one !== undefined) return done(one)
  const named = regimens.slice(0, 8).map((r, i) => `${i + 1} (dosage ${r.dosages.join(" and ")})`)
  const which = `${named.join(", ")}${regimens.length > named.length ? ` … to ${regimens.length}` : ""}`
  return wrongCall({
    code: asked === undefined ? "plan/which-protocol" : "plan/no-such-protocol",
    message: `The request holds ${regimens.length === 1 ? "one regimen" : `${regimens.length} regimens, each planned by itself`}; say which one with --protocol: ${which}.`,
    path: "protocol",
  })
}

const settledBy = ({ settles: s }: FhirRegimen, zone: string | null): Choices => ({
  ...(s.route === null ? {} : { route: s.route }),
  ...(s.dose === null ? {} : { dose: showQuantity(s.dose) }),
  ...(s.times.length === 0 ? {} : { times: [...s.times] }),
  ...(s.asNeeded === null ? {} : { asNeeded: s.asNeeded }),
  ...(s.start === null ? {} : { start: showDate(s.start) }),
  ...(s.length === null ? {} : { days: s.length }),
  ...(s.rest === null ? {} : { rest: `${s.rest}d` }),
  ...(s.cycles === 1 ? {} : { cycles: s.cycles }),
  ...(zone === null ? {} : { zone }),
})

const atTimesFinding: Finding = {
  code: "fhir/as-needed",
  severity: "caution",
  dimension: "course",
  protocol: null,
  message:
    "The request says to take this only when it is needed, and the plan has it at fixed times; to keep it as needed, give the most in a day and the hours apart, for example 3/6h, in place of times.",
  spans: [],
  quotes: [],
  absent: "a dose at fixed times",
  basis: [],
}

const notHeldFinding = (notHeld: readonly string[]): Finding => ({
  code: "fhir/not-held",
  severity: "caution",
  dimension: "page",
  protocol: null,
  message: `The request also says what a plan here cannot hold; read it there: ${notHeld.join("; ")}.`,
  spans: [],
  quotes: [],
  absent: "a place for it in a plan",
  basis: [],
})
