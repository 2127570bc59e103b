import { z } from "zod"
import { findingSchema } from "./check.ts"
import { mostSchema } from "./most.ts"

const amount = z.string()

/** What a person says to a warning: somebody was asked, or the plan goes on without. */
export const answerSchema = z.enum(["asked", "go-on"])
export type WarningAnswer = z.infer<typeof answerSchema>

/** `posology plan --json`. Amounts are exact strings with a unit. */
export const planSchema = z.object({
  format: z.literal("posology/plan@1"),
  delivery: z.object({
    asked: amount,
    delivered: amount.nullable(),
    error: amount.nullable(),
    possible: z.boolean(),
    instruction: z.string(),
    count: z.number().int().nullable(),
    unit: z.string().nullable(),
    volume: amount.nullable(),
    instillations: z.number().int().nullable(),
    reachable: z.array(amount),
    band: z.tuple([amount, amount]).nullable(),
    tenfold: z.string().nullable(),
  }),
  doses: z.array(
    z.object({ at: z.string(), amount, instruction: z.string(), day: z.number().int(), phase: z.string() }),
  ),
  /** The same doses as a rule: the schedule as text (docs/schedule.md) and what each of its phases gives. Null for a plan without doses. */
  course: z
    .object({
      schedule: z.string(),
      phases: z.array(z.object({ amount: amount.nullable(), instruction: z.string() })),
    })
    .nullable(),
  marks: z.array(z.object({ date: z.string(), what: z.string() })),
  supply: z.object({
    containers: z.number().int().nullable(),
    limitedBy: z.enum(["volume", "in-use-life", "unknown"]),
    primingLoss: amount.nullable(),
    waste: amount.nullable(),
    lastsUntil: z.string().nullable(),
    cost: z.object({ amount: z.string(), currency: z.string(), assumes: z.string() }).nullable(),
    ask: z.array(z.string()),
  }),
  /** What is taken; left out or null where nobody named it. */
  compound: z.string().nullable().optional(),
  /** The most of it that the page gives, which all plans of it together are held against. */
  pageMost: z.array(mostSchema).optional(),
  findings: z.array(findingSchema),
  /** Cautions and unknowns that come along, one a reason, with what was answered to each. */
  warnings: z.array(findingSchema.extend({ answer: answerSchema.nullable() })).default([]),
  /** The codes of the warnings that nobody has answered. */
  unanswered: z.array(z.string()).default([]),
})

export type PlanAnswer = z.infer<typeof planSchema>
