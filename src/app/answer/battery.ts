import { z } from "zod"
import { type Mention, type Protocol, problem, settled } from "../../base/index.ts"
import { batteryFor, mostMinutes, runInSessions, seenBy } from "../../measure/index.ts"
import { type ConstructRow, type Facts, factsOf, shipped } from "../../reference/index.ts"
import { batterySchema } from "../contract/battery.ts"
import { pageInput, readPage } from "../page/page-input.ts"
import { today } from "../ports/ports.ts"
import { done, unusable, useCase, wrongCall } from "../use-case.ts"

/** What a person could measure of what a protocol promises, and what nobody can at home. */
export const battery = useCase({
  name: "battery",
  summary: "for each benefit a protocol promises: what measures it, and a battery of at most eight minutes a day",
  input: pageInput.extend({
    /** Which protocol of the page, from 1. */
    protocol: z.number().int().min(1),
    /** The instruments the person chooses, in their order; what the benefits ask for, if left out. */
    with: z.array(z.string()).max(20).optional(),
    /** At most so many minutes a day. */
    minutes: z.number().optional(),
  }),
  output: batterySchema,
  run: (ports, { protocol: n, with: chosen, minutes, ...page }) => {
    const reading = readPage(ports, page)
    if (!reading.ok) return unusable(reading.problem)
    const protocol = reading.value.protocols[n - 1]
    if (protocol === undefined)
      return wrongCall(
        problem(
          "battery/protocol",
          `This page has ${count(reading.value.protocols.length)}; there is no number ${n}.`,
          {
            path: "protocol",
          },
        ),
      )
    const facts = factsOf(shipped, today(ports.clock))
    const benefits = (settled(protocol.benefits) ?? []).map((m) => benefitOf(m, facts))
    const wanted = benefits.flatMap(({ by, construct }) => (by === "self" ? (seenBy(construct ?? "") ?? []) : []))
    const made = batteryFor(wanted, chosen, minutes ?? mostMinutes)
    if (!made.ok) return wrongCall(made.problem)
    // An emergency is measured where it is treated, whatever else the page promises beside it.
    const emergency = facts.emergencyRowIn(promisedIn(protocol)) !== undefined
    const none = { daily: [], minutes: 0, weekly: [], leftOut: [] }
    const { daily, weekly, leftOut, ...rest } = emergency ? none : made.value
    return done({
      format: "posology/battery@1" as const,
      protocol: n,
      name: settled(protocol.name) ?? `protocol ${n}`,
      benefits,
      daily,
      ...rest,
      weekly,
      leftOut,
      runIn: runInSessions,
      said: sentences(benefits, { daily, weekly, leftOut }, emergency),
    })
  },
})

type Benefit = z.infer<typeof batterySchema>["benefits"][number]

const promisedIn = (p: Protocol): string =>
  [settled(p.name) ?? "", ...(settled(p.benefits) ?? []).map((m) => m.value)].join("; ")

const benefitOf = ({ value, span }: Mention, facts: Facts): Benefit => {
  const row = facts.constructIn(value)
  const seen = row?.by === "self" ? seenBy(row.construct) : undefined
  return {
    value,
    span: span[0] === span[1] ? null : [span[0], span[1]],
    construct: row?.construct ?? null,
    by: row?.by ?? null,
    sees: seen?.sees ?? [],
    atBest: seen?.atBest ?? whoElse(row),
    change: row?.change ?? null,
    caution: row?.caution ?? null,
    unconfirmed: row === undefined || !facts.settled(row, "study"),
  }
}

const whoElse = (row: ConstructRow | undefined): string => {
  if (row?.by === "clinician")
    return "Only a clinician can measure this; nothing done at home can bear it out or rule it out."
  if (row?.by === "laboratory")
    return "Not measurable here: it takes a laboratory, and how one feels cannot stand in for it."
  return "Not measurable here: these words name nothing that is known to be measured."
}

const sentences = (
  benefits: readonly Benefit[],
  made: {
    readonly daily: readonly unknown[]
    readonly weekly: readonly unknown[]
    readonly leftOut: readonly unknown[]
  },
  emergency: boolean,
): readonly string[] => {
  if (emergency)
    return [
      "This is about an emergency or an illness of the brain: only a clinician can measure this, and nothing is measured at home for it.",
    ]
  if (benefits.length === 0) return ["The page promises nothing here that could be measured."]
  if (made.daily.length + made.weekly.length === 0) return ["Nothing that is promised here can be measured at home."]
  return [
    `The first ${runInSessions} sessions are practice: do them before the first day that counts.`,
    "Measure at the same hour and on the same device; both are kept with each session.",
    ...(made.leftOut.length > 0
      ? ["Not everything fits into the minutes; what is left out can be chosen in place of another."]
      : []),
  ]
}

const count = (n: number): string => (n === 0 ? "no protocol" : n === 1 ? "one protocol" : `${n} protocols`)
