import { z } from "zod"
import { type EventId, type PersonId, type PracticeId, routes } from "../../base/index.ts"
import { eventSchema, idSchema, instantSchema } from "./event.ts"
import { planId } from "./kept.ts"
import { mostSchema } from "./most.ts"
import { layoutSchema } from "./trial-event.ts"

const gives = z.array(z.object({ amount: z.string(), instruction: z.string() }).nullable())

/** A trial as far as a device may know it: the arms of the days lived, today and tomorrow. */
const trial = z.object({
  id: idSchema<EventId>(),
  layout: layoutSchema,
  from: z.number().int(),
  until: z.number().int(),
  source: z.number().int(),
  gives: z.tuple([gives.nullable(), gives.nullable()]),
  blinded: z.boolean(),
  known: z.array(z.literal([0, 1]).nullable()),
  seenUntil: z.number().int(),
})

/** A plan as a device carries it: every amount as exact text, the schedule in its own language. */
export const packedPlanSchema = z.object({
  id: planId,
  title: z.string(),
  route: z.enum(routes),
  schedule: z.string(),
  gives,
  /** Left out by a copy from before plans could change. */
  earlier: z.array(z.object({ until: z.number().int(), schedule: z.string(), gives })).optional(),
  tolerance: z.string().nullable(),
  sites: z.array(z.string()),
  inUseDays: z.number().nullable(),
  leadDays: z.number().nullable(),
  inHand: z
    .object({
      container: z.string(),
      product: z.string(),
      strengthTyped: z.string(),
      holds: z.string().nullable(),
    })
    .nullable(),
  losses: z.object({ opening: z.string().nullable(), dose: z.string().nullable() }).nullable().optional(),
  compound: z.object({ id: z.string(), name: z.string() }).nullable().optional(),
  most: z.array(mostSchema).optional(),
  warnings: z
    .array(
      z.object({
        code: z.string(),
        severity: z.enum(["caution", "unknown"]),
        says: z.string(),
        answer: z.enum(["asked", "go-on"]).nullable(),
      }),
    )
    .optional(),
  effects: z.array(z.string()),
  trials: z.array(trial).optional(),
})
export type PackedPlan = z.infer<typeof packedPlanSchema>

/** What a device carries to work without a network. */
export const pocketSchema = z.object({
  format: z.literal("posology/pocket@1"),
  at: z.string(),
  who: z.object({ practice: idSchema<PracticeId>(), person: idSchema<PersonId>() }),
  /** Whatever happened before this is left out, unless it shapes how a plan is followed. */
  since: z.string(),
  plans: z.array(packedPlanSchema),
  events: z.array(eventSchema),
})
export type Pocket = z.infer<typeof pocketSchema>

/** What a device has of the diary: from when on, and {@link copyMark} of it. */
export const copyKnownSchema = z.strictObject({ since: instantSchema, mark: z.string().max(64) })
export type CopyKnown = z.infer<typeof copyKnownSchema>

/** Nothing is missing in what the device has; it stands for what was known at `at`. */
export const samePocketSchema = z.object({ format: z.literal("posology/pocket-same@1"), at: z.string() })
export type SamePocket = z.infer<typeof samePocketSchema>
