import { type FieldEntry, type Ports, type ProtocolAnswer, presentProtocol, saidBeside } from "../../../app/index.ts"
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
} from "../../../base/index.ts"
import { type FhirRegimen, regimensInFhir } from "../../../exchange/index.ts"
import type { Choices } from "../desk/state.ts"

/** One regimen of a prescription as the screens can hold it. */
export type Prescribed = {
  readonly protocol: ProtocolAnswer
  /** The choices it has already made; what is not there is for the person. */
  readonly choices: Partial<Choices>
  /** What it says, the form's inputs cannot show and the protocol holds whole all the same: its rhythm, the most in a stretch of time. */
  readonly carried: readonly FieldEntry[]
  /** Why the form cannot go on with it: what would be lost changes how much is taken. */
  readonly stops: readonly string[]
  /** What it says and the form leaves blank, to be said by the person. */
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
  const pieces = shown.dose !== null && shown.dose.unit === null
  const leftOut = [
    ...(endless ? ["a dose that no decimal can hold"] : []),
    ...(pieces ? ["a dose counted in pieces"] : []),
    ...(s.length !== null && weeks === "" ? [`that it lasts ${s.length} days`] : []),
    ...(s.rest !== null && rest === "" ? [`that the rest lasts ${s.rest} days`] : []),
  ]
  const stops = [
    ...(p.steps.length > 0
      ? [
          "It goes in steps of doses, and nothing of it is planned here, because one dose in their place would be another treatment.",
        ]
      : []),
    ...(shown.asNeeded
      ? ["It says to take this only as needed, and nothing of it is planned here, because fixed times would be more."]
      : []),
    ...(s.rest !== null && rest === ""
      ? [`The rest of ${s.rest} days is not a number of weeks, which is all that this form holds.`]
      : []),
  ]
  // A name is also what the fixed rules look at for emergencies.
  const name = shown.name ?? shown.condition
  const dose = endless || pieces ? null : shown.dose
  const { frequency, maximum } = shown
  return {
    protocol: { ...shown, name, dose },
    carried: [
      ...(frequency?.pattern ? [{ field: "frequency" as const, ...frequency }] : []),
      ...(maximum === null ? [] : [{ field: "maximum" as const, value: maximum }]),
    ],
    choices: {
      ...(prescriber === null ? {} : { prescriber }),
      ...(s.route === null ? {} : { route: s.route }),
      ...(s.dose === null || dose === null ? {} : { dose: showQuantity(s.dose) }),
      ...(s.times.length === 0 ? {} : { times: s.times.join(", ") }),
      ...(s.start === null ? {} : { start: showDate(s.start) }),
      ...(weeks === "" ? {} : { weeks }),
      ...(rest === "" ? {} : { rest }),
      ...(s.cycles === 1 ? {} : { cycles: `${s.cycles}` }),
    },
    leftOut,
    stops,
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
