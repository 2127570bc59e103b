import { z } from "zod"
import { routes } from "../../base/index.ts"
import { spanSchema } from "./span.ts"

/** `S` of the contract: something the page names, with where and how. */
export const mentionSchema = z.object({ value: z.string(), span: spanSchema, quote: z.string() })

const doseSchema = z.object({
  low: z.number(),
  high: z.number(),
  unit: z.enum(["mcg", "mg", "g", "IU", "mL"]).nullable(),
  /** What is counted, where the amount is a number of things. */
  counted: z.enum(["drop", "spray", "capsule", "tablet"]).exactOptional(),
  per: z.enum(["dose", "day", "week", "nostril", "spray"]).nullable(),
  perKg: z.boolean(),
  upTo: z.boolean(),
  approx: z.boolean(),
})

const weekday = z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"])
const frequencySchema = z.object({
  low: z.number(),
  high: z.number(),
  per: z.enum(["day", "week"]),
  pattern: z
    .discriminatedUnion("type", [
      z.object({ type: z.literal("on_off"), on: z.number(), off: z.number(), unit: z.enum(["day", "week"]) }),
      z.object({ type: z.literal("every_n"), n: z.number(), unit: z.enum(["hour", "day", "week", "month"]) }),
      z.object({ type: z.literal("weekdays"), days: z.array(weekday) }),
      z.object({ type: z.literal("weekdays_alternatives"), alternatives: z.array(z.array(weekday)) }),
      z.object({ type: z.literal("monthdays"), days: z.array(z.number()) }),
      z.object({ type: z.literal("alternate"), amounts: z.array(z.string()) }),
    ])
    .nullable(),
})

const periodSchema = z.object({ low: z.number(), high: z.number(), unit: z.enum(["day", "week", "month"]) })

const howSchema = z.object({
  status: z.enum(["stated", "implied", "entered", "computed", "missing", "ambiguous"]),
  rule: z.string().optional(),
  spans: z.array(spanSchema),
  reason: z.string().optional(),
  candidates: z.array(z.unknown()).optional(),
  /** Of an entered field: who typed it, and when. */
  by: z.string().optional(),
  at: z.string().optional(),
})

export const protocolSchema = z.object({
  name: z.string().nullable(),
  compound: z.string().nullable(),
  kind: z.enum(["cycle_only", "dose_level", "no_dose", "report", "trial", "companion", "remark"]).nullable(),
  dose: doseSchema.nullable(),
  frequency: frequencySchema.nullable(),
  timesOfDay: z.array(z.string()),
  cycle: periodSchema.nullable(),
  cycleMinimum: periodSchema.nullable(),
  rest: z.union([periodSchema, z.enum(["as needed", "periodic", "unspecified"])]).nullable(),
  reassess: z.boolean(),
  openEnded: z.boolean(),
  asNeeded: z.boolean(),
  routes: z.array(z.enum(routes)),
  formulation: z.string().nullable(),
  stack: z.array(z.string()),
  stackJoin: z.enum(["or", "and"]).nullable(),
  stackPurpose: z.string().nullable(),
  benefits: z.array(z.string()),
  steps: z.array(
    z.object({
      from: z.number().nullable(),
      to: z.number().nullable(),
      unit: z.enum(["day", "week", "month"]),
      dose: doseSchema.nullable(),
      frequency: frequencySchema.nullable(),
      phase: z.string().nullable(),
      span: spanSchema,
      quote: z.string(),
    }),
  ),
  increment: z.object({ by: doseSchema, every: periodSchema }).nullable(),
  condition: z.string().nullable(),
  maximum: doseSchema.nullable(),
  alternativeOf: z.number().int().nullable(),
  optional: z.boolean(),
  span: spanSchema,
  how: z.record(z.string(), howSchema),
})

export const problemSchema = z.object({ code: z.string(), message: z.string(), spans: z.array(spanSchema) })

/** `posology read --json`. */
export const readSchema = z.object({
  format: z.literal("posology/read@1"),
  source: z.object({ kind: z.enum(["text", "html", "markdown", "pdf"]), chars: z.number().int(), sha256: z.string() }),
  text: z.string(),
  sections: z.array(z.object({ title: z.string(), level: z.number().int(), span: spanSchema })),
  page: z.object({
    compounds: z.array(mentionSchema),
    formulations: z.array(mentionSchema.extend({ strength: z.string(), concentration: z.string().nullable() })),
    routes: z.array(mentionSchema),
    indications: z.array(mentionSchema),
    sideEffects: z.array(mentionSchema.extend({ qualifier: z.string().nullable() })),
    contraindications: z.array(mentionSchema),
    mechanisms: z.array(mentionSchema),
    benefits: z.array(mentionSchema),
    claims: z.array(mentionSchema),
    stack: z.array(mentionSchema),
    reconstitution: z.array(mentionSchema),
    reassessment: z.array(mentionSchema),
    references: z.array(
      z.object({
        authors: z.array(z.string()),
        year: z.number().int().nullable(),
        title: z.string().nullable(),
        journal: z.string().nullable(),
        volume: z.string().nullable(),
        issue: z.string().nullable(),
        pages: z.string().nullable(),
        doi: z.string().nullable(),
        pmid: z.string().nullable(),
        span: spanSchema,
        quote: z.string(),
      }),
    ),
    price: z.array(
      z.object({
        amount: z.number(),
        currency: z.string(),
        from: z.boolean(),
        pack: z.string().nullable(),
        span: spanSchema,
        quote: z.string(),
      }),
    ),
  }),
  protocols: z.array(protocolSchema),
  unread: z.array(z.object({ span: spanSchema, quote: z.string(), why: z.string(), dosing: z.boolean() })),
  problems: z.array(problemSchema),
})

export type ReadAnswer = z.infer<typeof readSchema>
export type ProtocolAnswer = z.infer<typeof protocolSchema>
