import { z } from "zod"
import { routes } from "../../base/index.ts"
import { exactCodec } from "./codecs.ts"

const span = z.tuple([z.number().int().min(0), z.number().int().min(0)])
const spans = z.array(span)

/** A value with how it is known, as a protocol keeps every field. */
const sourced = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion("how", [
    z.strictObject({ how: z.literal("stated"), value, spans, rule: z.string() }),
    z.strictObject({ how: z.literal("implied"), value, spans, rule: z.string(), reason: z.string() }),
    z.strictObject({ how: z.literal("entered"), value, by: z.string(), at: z.string() }),
    z.strictObject({ how: z.literal("computed"), value, from: z.array(z.string()) }),
    z.strictObject({ how: z.literal("missing") }),
    z.strictObject({
      how: z.literal("ambiguous"),
      candidates: z.array(z.strictObject({ value, spans, rule: z.string() })),
      reason: z.string(),
    }),
  ])

const whole = z.number().int()
const dose = z.strictObject({
  low: exactCodec,
  high: exactCodec,
  unit: z.enum(["mcg", "mg", "g", "IU", "mL"]).nullable(),
  counted: z.enum(["drop", "spray", "capsule", "tablet"]).exactOptional(),
  per: z.enum(["dose", "day", "week", "nostril", "spray"]).nullable(),
  perKg: z.boolean(),
  upTo: z.boolean(),
  approx: z.boolean(),
})
const weekday = z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])
const frequency = z.strictObject({
  low: z.number(),
  high: z.number(),
  per: z.enum(["day", "week"]),
  pattern: z
    .discriminatedUnion("type", [
      z.strictObject({ type: z.literal("on_off"), on: whole, off: whole, unit: z.enum(["day", "week"]) }),
      z.strictObject({ type: z.literal("every_n"), n: whole, unit: z.enum(["hour", "day", "week", "month"]) }),
      z.strictObject({ type: z.literal("weekdays"), days: z.array(weekday) }),
      z.strictObject({ type: z.literal("weekdays_alternatives"), alternatives: z.array(z.array(weekday)) }),
      z.strictObject({ type: z.literal("monthdays"), days: z.array(whole) }),
      z.strictObject({ type: z.literal("alternate"), amounts: z.array(z.string()) }),
    ])
    .nullable(),
})
const period = z.strictObject({ low: z.number(), high: z.number(), unit: z.enum(["day", "week", "month"]) })
const mention = z.strictObject({ value: z.string(), span })

/** A protocol in JSON, every field with its provenance. */
export const protocolCodec = z.strictObject({
  name: sourced(z.string()),
  compound: sourced(z.string()),
  kind: z.enum(["cycle_only", "dose_level", "no_dose", "report", "trial", "companion", "remark"]).nullable(),
  dose: sourced(dose),
  frequency: sourced(frequency),
  timesOfDay: sourced(z.array(z.string())),
  cycle: sourced(period),
  cycleMinimum: sourced(period),
  rest: sourced(z.union([period, z.enum(["as needed", "periodic", "unspecified"])])),
  reassess: sourced(z.boolean()),
  openEnded: sourced(z.boolean()),
  asNeeded: sourced(z.boolean()),
  routes: sourced(z.array(z.enum(routes))),
  formulation: sourced(z.string()),
  stack: sourced(z.array(mention)),
  stackJoin: z.enum(["or", "and"]).nullable(),
  stackPurpose: sourced(z.string()),
  benefits: sourced(z.array(mention)),
  steps: z.array(
    z.strictObject({
      from: z.number().nullable(),
      to: z.number().nullable(),
      unit: z.enum(["day", "week", "month"]),
      dose: dose.nullable(),
      frequency: frequency.nullable(),
      phase: z.string().nullable(),
      span,
    }),
  ),
  increment: sourced(z.strictObject({ by: dose, every: period })),
  condition: sourced(z.string()),
  maximum: sourced(dose),
  alternativeOf: whole.nullable(),
  optional: z.boolean(),
  span,
})
