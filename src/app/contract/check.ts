import { z } from "zod"
import { spanSchema } from "./span.ts"

export const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(["stop", "caution", "note", "unknown"]),
  dimension: z.enum(["dose", "course", "route", "claim", "reference", "stack", "product", "page"]),
  protocol: z.number().int().nullable(),
  message: z.string(),
  spans: z.array(spanSchema),
  quotes: z.array(z.string()),
  absent: z.string().nullable(),
  basis: z.array(
    z.object({
      fact: z.string(),
      source: z.string(),
      confidence: z.enum(["high", "medium", "low"]),
      checkedOn: z.string(),
      unconfirmed: z.boolean(),
    }),
  ),
})

const askLines = z.array(z.object({ question: z.string(), because: z.array(z.string()) }))

/** The findings turned into questions (`--ask`). */
const askSchema = z.object({
  about: z.string(),
  on: z.string(),
  seller: askLines,
  pharmacist: askLines,
  doctor: askLines,
})

/** `posology check --json`. */
export const checkSchema = z.object({
  format: z.literal("posology/check@1"),
  findings: z.array(findingSchema),
  /** At most five of the findings' sentences, gravest first, one a reason. */
  lead: z.array(z.string()),
  /** Substances on the page about which nothing is known, in the page's order. */
  unknown: z.array(z.object({ name: z.string(), span: spanSchema })),
  /** What somebody asks first: whether the page can be relied on, and what its claims rest on. A sentence or two each; neither ever reassures. */
  plain: z.object({ trust: z.string(), effect: z.string() }),
  coverage: z.object({
    checksRun: z.number().int(),
    notChecked: z.array(z.object({ what: z.string(), why: z.string() })),
  }),
  ask: askSchema.optional(),
})

export type CheckAnswer = z.infer<typeof checkSchema>
