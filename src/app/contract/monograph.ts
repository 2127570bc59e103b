import { z } from "zod"
import { checkSchema, findingSchema } from "./check.ts"
import { spanSchema } from "./span.ts"

/** The checked page: its own sections and lines, each with its verdict. What the screen, the print and the terminal set. */
export const monographSchema = z.object({
  format: z.literal("posology/monograph@1"),
  title: z.string(),
  /** What stands before everything else: stops, then the one sentence on what nobody knows, then cautions; at most five in all. */
  head: z.object({
    stops: z.array(z.string()),
    unknown: z.string().nullable(),
    cautions: z.array(z.string()),
    /** What that leaves no room for: the other stops, and one caution a kind with how many more there are like it. */
    beside: z.array(
      z.object({ severity: findingSchema.shape.severity, message: z.string(), more: z.number().int().nonnegative() }),
    ),
  }),
  protocols: z.number().int(),
  /** The page's protocols in one line each, the substance first; `name` is what the page calls it where that says more. */
  regimens: z.array(z.object({ compound: z.string().nullable(), said: z.string(), name: z.string().nullable() })),
  sections: z.array(
    z.object({
      title: z.string(),
      level: z.number().int(),
      protocol: z.number().int().nullable(),
      lines: z.array(
        z.object({
          span: spanSchema,
          text: z.string(),
          state: z.enum(["stop", "caution", "unknown", "note", "read", "unread", "plain"]),
          findings: z.array(findingSchema),
        }),
      ),
    }),
  ),
  leftOut: z.array(findingSchema),
  plain: checkSchema.shape.plain,
  tally: z.object({ stop: z.number(), caution: z.number(), note: z.number(), unknown: z.number() }),
  coverage: checkSchema.shape.coverage,
})

export type MonographAnswer = z.infer<typeof monographSchema>
