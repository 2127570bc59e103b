import { z } from "zod"
import {
  brand,
  type Dose,
  type Entered,
  exact,
  fail,
  type Missing,
  missing,
  ok,
  type PersonId,
  type Protocol,
  type Result,
  routes,
} from "../../base/index.ts"
import type { Clock } from "../ports.ts"

// A number may come as JSON number or as text; text keeps what a float would lose.
const number = z.union([z.string().regex(/^\d+(\.\d+)?$/, "expected a plain number"), z.number().min(0)])
const period = z.object({ low: z.number().min(0), high: z.number().min(0), unit: z.enum(["day", "week", "month"]) })

/** A protocol that somebody types in: a prescription, a friend's plan. The same names as in `read --json`; whatever is left out is missing. */
export const typedProtocol = z.looseObject({
  name: z.string().nullish(),
  compound: z.string().nullish(),
  dose: z
    .looseObject({
      low: number,
      high: number,
      unit: z.enum(["mcg", "mg", "g", "IU", "mL"]),
      per: z.enum(["dose", "day", "week", "nostril", "spray"]).nullish(),
      perKg: z.boolean().default(false),
    })
    .nullish(),
  frequency: z
    .looseObject({ low: z.number().int().min(1), high: z.number().int().min(1), per: z.enum(["day", "week"]) })
    .nullish(),
  cycle: period.nullish(),
  rest: z.union([period, z.enum(["as needed", "periodic", "unspecified"])]).nullish(),
  routes: z.array(z.enum(routes)).default([]),
  condition: z.string().nullish(),
  stackPurpose: z.string().nullish(),
})
export type TypedProtocol = z.output<typeof typedProtocol>

/** A typed-in protocol as the rooms know it: every field says that a person entered it, and when. Problem: `protocol/range`. */
export const enteredProtocol = (t: TypedProtocol, clock: Clock): Result<Protocol> => {
  const entry = { how: "entered", by: brand<PersonId>("self"), at: clock.now().toString() } as const
  const entered = <T>(value: T | null | undefined): Entered<T> | Missing =>
    value === null || value === undefined ? missing : { ...entry, value }
  const dose: Dose | null = t.dose
    ? {
        low: exact(`${t.dose.low}`),
        high: exact(`${t.dose.high}`),
        unit: t.dose.unit,
        per: t.dose.per ?? null,
        perKg: t.dose.perKg,
        upTo: false,
        approx: false,
      }
    : null
  const backwards =
    (dose && dose.low.compare(dose.high) > 0 && "dose") ||
    (t.frequency && t.frequency.low > t.frequency.high && "frequency") ||
    (t.cycle && t.cycle.low > t.cycle.high && "cycle")
  if (backwards) return fail("protocol/range", `The ${backwards}'s low end is above its high end.`, { path: backwards })
  return ok({
    name: entered(t.name),
    compound: entered(t.compound),
    kind: null,
    dose: entered(dose),
    frequency: entered(
      t.frequency && { low: t.frequency.low, high: t.frequency.high, per: t.frequency.per, pattern: null },
    ),
    timesOfDay: missing,
    cycle: entered(t.cycle),
    cycleMinimum: missing,
    rest: entered(t.rest),
    reassess: missing,
    openEnded: missing,
    asNeeded: missing,
    routes: t.routes.length > 0 ? entered(t.routes) : missing,
    formulation: missing,
    stack: missing,
    stackJoin: null,
    stackPurpose: entered(t.stackPurpose),
    benefits: missing,
    steps: [],
    increment: missing,
    condition: entered(t.condition),
    maximum: missing,
    alternativeOf: null,
    optional: false,
    span: [0, 0],
  })
}
