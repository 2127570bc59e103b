import { type Ports, type ProtocolAnswer, presentProtocol, saidBeside } from "../../app/index.ts"
import {
  brand,
  fail,
  ok,
  type PersonId,
  type Result,
  settled,
  showDate,
  showExact,
  showQuantity,
} from "../../base/index.ts"
import { type FhirRegimen, regimensInFhir } from "../../plan/index.ts"
import type { Choices } from "../desk/state.ts"

/** One regimen of a prescription as the screens can hold it. */
export type Prescribed = {
  readonly protocol: ProtocolAnswer
  /** The choices it has already made; what is not there is for the person. */
  readonly choices: Partial<Choices>
  /** What it says and the form cannot hold. */
  readonly leftOut: readonly string[]
}

export type PrescriptionAnswer = { readonly regimens: readonly Prescribed[]; readonly notHeld: readonly string[] }

const MOST_CHARS = 5 * 1024 * 1024

/** Reads a FHIR MedicationRequest that somebody gave as a file. */
export const prescriptionIn = (ports: Pick<Ports, "clock">, text: string): Result<PrescriptionAnswer> => {
  const resource = text.length > MOST_CHARS ? undefined : parsed(text)
  if (resource === undefined)
    return fail("fhir/json", "This file is not JSON; a FHIR prescription is a JSON file with one MedicationRequest.")
  const read = regimensInFhir(resource, { by: brand<PersonId>("self"), at: ports.clock.now().toString() })
  if (!read.ok) return read
  const beside: string[] = []
  for (const r of read.value.regimens) {
    const said = saidBeside(read.value, r)
    if (!said.ok) return said
    beside.push(...said.value.map((f) => f.message.replace(/\.$/u, "")))
  }
  return ok({
    regimens: read.value.regimens.map((r) => prescribed(r, read.value.prescriber)),
    notHeld: [...beside, ...read.value.notHeld],
  })
}

const prescribed = ({ protocol: p, settles: s }: FhirRegimen, prescriber: string | null): Prescribed => {
  const shown = presentProtocol(p, "")
  const weeks = s.length !== null && s.length % 7 === 0 ? `${s.length / 7}` : ""
  const rest = s.rest !== null && s.rest % 7 === 0 ? `${s.rest / 7}` : ""
  const stated = settled(p.dose)
  const endless = stated !== undefined && [stated.low, stated.high].some((x) => showExact(x).includes("/"))
  const leftOut = [
    ...(endless ? ["a dose that no decimal can hold"] : []),
    ...(p.steps.length > 0 ? ["its steps of doses"] : []),
    ...(shown.dose?.perKg ? ["that the dose is per kg"] : []),
    ...(shown.dose && shown.dose.unit === null ? ["a dose counted in pieces"] : []),
    ...(shown.frequency?.pattern ? ["on which days it is taken"] : []),
    ...(shown.asNeeded ? ["that it is taken only as needed"] : []),
    ...(shown.maximum ? ["the most in a stretch of time"] : []),
    ...(s.length !== null && weeks === "" ? [`that it lasts ${s.length} days`] : []),
    ...(s.rest !== null && rest === "" ? [`that the rest lasts ${s.rest} days`] : []),
  ]
  // A name is also what the fixed rules look at for emergencies.
  const name = shown.name ?? shown.condition
  const dose = !endless && shown.dose && shown.dose.unit !== null && !shown.dose.perKg ? shown.dose : null
  const frequency = shown.frequency?.pattern ? null : shown.frequency
  return {
    protocol: { ...shown, name, dose, frequency },
    choices: {
      ...(prescriber === null ? {} : { prescriber }),
      ...(s.route === null ? {} : { route: s.route }),
      ...(s.dose === null || dose === null ? {} : { dose: showQuantity(s.dose) }),
      ...(s.times.length === 0 || frequency === null ? {} : { times: s.times.join(", ") }),
      ...(s.start === null ? {} : { start: showDate(s.start) }),
      ...(weeks === "" ? {} : { weeks }),
      ...(rest === "" ? {} : { rest }),
      ...(s.cycles === 1 ? {} : { cycles: `${s.cycles}` }),
    },
    leftOut,
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
