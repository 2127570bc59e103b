import { z } from "zod"
import type { Result } from "../../base/index.ts"
import { planIcs, toCsv, toFhirR4, toFhirR5, toPrint } from "../../exchange/index.ts"
import { type Made, makePlan } from "../../plan/index.ts"
import type { Ports } from "../ports/ports.ts"
import { done, type Outcome, useCase } from "../use-case.ts"
import { planRequest } from "./plan.ts"
import { planCall } from "./plan-input.ts"

const form = z.enum(["ics", "fhir-r4", "fhir-r5", "csv", "print"])

const answer = z.object({
  form,
  mediaType: z.string(),
  /** The whole file; null when the plan was refused, for a refusal has no other form. */
  text: z.string().nullable(),
  refusal: z.string().nullable(),
})

/** A plan as a calendar file, a FHIR resource, a table or a page for paper. */
export const planForm = useCase({
  name: "planForm",
  summary: "a plan as iCalendar, FHIR, CSV or a printed page",
  input: planCall.extend({ form }),
  output: answer,
  run: (ports, { form, ...input }): Outcome<z.output<typeof answer>> => {
    const request = planRequest(ports, input)
    if (!request.ok) return request
    const plan = makePlan(request.value)
    const made: Made = { id: planId(ports, input), version: 0, madeAt: ports.clock.now(), request: request.value, plan }
    const { mediaType, write } = forms[form]
    const text = write(made, { label: input.label, person: ports.who.person })
    return done({
      form,
      mediaType,
      text: text.ok ? text.value : null,
      refusal: text.ok ? null : text.problem.message,
    })
  },
})

/** The same choices have the same id, so that a calendar read in twice holds every entry once; under another label it is the same plan. */
const planId = (ports: Ports, { label: _, ...input }: z.output<typeof planCall>): string =>
  ports.hash.sha256(JSON.stringify(input)).slice(0, 20)

type Said = { readonly label: string | undefined; readonly person: string }

const json = <T>(r: Result<T>): Result<string> =>
  r.ok ? { ok: true, value: `${JSON.stringify(r.value, null, 2)}\n` } : r

const forms: Readonly<
  Record<
    z.output<typeof form>,
    { readonly mediaType: string; readonly write: (made: Made, said: Said) => Result<string> }
  >
> = {
  ics: { mediaType: "text/calendar; charset=utf-8", write: (m, { label }) => planIcs(m, { alarm: true, label }) },
  "fhir-r4": { mediaType: "application/fhir+json", write: (m, { person }) => json(toFhirR4(m, person)) },
  "fhir-r5": { mediaType: "application/fhir+json", write: (m, { person }) => json(toFhirR5(m, person)) },
  csv: { mediaType: "text/csv; charset=utf-8", write: toCsv },
  print: { mediaType: "text/html; charset=utf-8", write: toPrint },
}
