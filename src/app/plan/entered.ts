import { z } from "zod"
import {
  brand,
  type Dose,
  type Entered,
  exact,
  type Frequency,
  fail,
  type Mention,
  type Missing,
  missing,
  ok,
  type PersonId,
  type Protocol,
  type Result,
  routes,
  silentProtocol,
} from "../../base/index.ts"
import { protocolSchema } from "../contract/read.ts"
import type { Clock } from "../ports/ports.ts"

// A number may come as JSON number or as text; text keeps what a float would lose.
const number = z.union([
  z.string().regex(/^\d{1,9}(\.\d{1,9})?$/, "expected a plain number"),
  z.number().min(0).max(1e9),
])
const whole = z.number().int().min(1).max(1000)

const dose = z.object({
  low: number,
  high: number,
  unit: z.enum(["mcg", "mg", "g", "IU", "mL"]),
  per: z.enum(["dose", "day", "week", "nostril", "spray"]).nullish(),
  perKg: z.boolean().default(false),
  upTo: z.boolean().default(false),
  approx: z.boolean().default(false),
})
const frequency = z.object({
  low: whole,
  high: whole,
  per: z.enum(["day", "week"]),
  pattern: protocolSchema.shape.frequency.unwrap().shape.pattern.default(null),
})
const period = z.object({ low: whole, high: whole, unit: z.enum(["day", "week", "month"]) })

/** A protocol that somebody types in: a prescription, a friend's plan. The same names as in `read --json`; whatever is left out is missing.
 *  Fields that only a page can have (spans, provenance) are passed over; a field that would change the plan and is not known here is not. */
export const typedProtocol = z.object({
  name: z.string().nullish(),
  compound: z.string().nullish(),
  /** Who prescribed it, where it is a prescription. */
  prescriber: z.string().max(200).nullish(),
  dose: dose.nullish(),
  frequency: frequency.nullish(),
  cycle: period.nullish(),
  rest: z.union([period, z.enum(["as needed", "periodic", "unspecified"])]).nullish(),
  reassess: z.boolean().nullish(),
  openEnded: z.boolean().nullish(),
  asNeeded: z.boolean().nullish(),
  routes: z.array(z.enum(routes)).default([]),
  condition: z.string().nullish(),
  maximum: dose.nullish(),
  stack: z.array(z.string()).default([]),
  stackJoin: z.enum(["or", "and"]).nullish(),
  stackPurpose: z.string().nullish(),
  benefits: z.array(z.string()).default([]),
  steps: z
    .array(
      z.object({
        from: z.number().int().min(1).nullable(),
        to: z.number().int().min(1).nullable(),
        unit: z.enum(["day", "week", "month"]),
        dose: dose.nullish(),
        frequency: frequency.nullish(),
        phase: z.string().nullish(),
      }),
    )
    .default([]),
})
export type TypedProtocol = z.output<typeof typedProtocol>

/** A typed-in protocol as the rooms know it: every field says that a person entered it, and when. Problem: `protocol/range`. */
export const enteredProtocol = (t: TypedProtocol, clock: Clock): Result<Protocol> => {
  const backwards = upsideDown(t)
  if (backwards)
    return fail("protocol/range", `The low end of ${backwards} is above its high end.`, { path: backwards })
  const entry = { how: "entered", by: brand<PersonId>("self"), at: clock.now().toString() } as const
  const entered = <T>(value: T | null | undefined): Entered<T> | Missing =>
    value === null || value === undefined ? missing : { ...entry, value }
  const mentions = (values: readonly string[]) =>
    values.length > 0 ? entered<readonly Mention[]>(values.map((value) => ({ value, span: [0, 0] }))) : missing
  return ok({
    ...silentProtocol,
    name: entered(t.name),
    compound: entered(t.compound),
    dose: entered(exactDose(t.dose)),
    frequency: entered<Frequency>(t.frequency),
    cycle: entered(t.cycle),
    rest: entered(t.rest),
    reassess: entered(t.reassess),
    openEnded: entered(t.openEnded),
    asNeeded: entered(t.asNeeded),
    routes: t.routes.length > 0 ? entered(t.routes) : missing,
    stack: mentions(t.stack),
    stackJoin: t.stackJoin ?? null,
    stackPurpose: entered(t.stackPurpose),
    benefits: mentions(t.benefits),
    steps: t.steps.map((s) => ({
      from: s.from,
      to: s.to,
      unit: s.unit,
      dose: exactDose(s.dose),
      frequency: s.frequency ?? null,
      phase: s.phase ?? null,
      span: [0, 0],
    })),
    condition: entered(t.condition),
    maximum: entered(exactDose(t.maximum)),
  })
}

const exactDose = (d: TypedProtocol["dose"]): Dose | null =>
  d ? { ...d, low: exactNumber(d.low), high: exactNumber(d.high), per: d.per ?? null } : null

/** A JSON number is taken at the digits it prints with. */
const exactNumber = (n: string | number) => exact(typeof n === "string" ? n : decimal(n))

const decimal = (n: number): string => (/e/i.test(`${n}`) ? n.toFixed(9) : `${n}`)

/** The name of the first field whose ends stand the wrong way round. */
const upsideDown = (t: TypedProtocol): string | undefined => {
  const doses = {
    dose: t.dose,
    maximum: t.maximum,
    ...Object.fromEntries(t.steps.map((s, i) => [`steps.${i}`, s.dose])),
  }
  const found = Object.entries(doses).find(([, d]) => d && exactNumber(d.low).compare(exactNumber(d.high)) > 0)
  return found?.[0] ?? (["frequency", "cycle"] as const).find((field) => (t[field]?.low ?? 0) > (t[field]?.high ?? 0))
}
