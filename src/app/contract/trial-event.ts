import { z } from "zod"
import { type EventId, type PlanId, parseDate } from "../../base/index.ts"
import { idSchema } from "./id.ts"

const words = z.string().max(10_000)
const hex = z.string().regex(/^[0-9a-f]{64}$/u, "expected 64 hex characters")

/** How the days of a trial are laid out. */
export const layoutSchema = z.strictObject({
  pairs: z.number().int(),
  blockDays: z.number().int(),
  arms: z.tuple([z.string().min(1).max(40), z.string().min(1).max(40)]).readonly(),
  runInDays: z.number().int(),
  washoutDays: z.number().int(),
})

const gives = z
  .array(z.strictObject({ amount: words, instruction: words }).nullable())
  .max(1000)
  .readonly()
  .nullable()

const terms = layoutSchema.extend({
  plan: idSchema<PlanId>(),
  planDay: z.number().int().min(1),
  gives: z.tuple([gives, gives]).readonly(),
  startedAt: z.string(),
  zone: z.string(),
  startsOn: z.string().refine((s) => parseDate(s).ok, "expected a date such as 2026-12-01"),
  primary: z.string().min(1).max(200),
  better: z.enum(["higher", "lower"]),
  worthwhile: z.string().max(40),
  preparer: z.string().max(10_000).nullable(),
})

const trial = idSchema<EventId>()
const block = z.number().int().min(0).max(255)
/** What happens to a trial; only its own use cases write it. */
export const trialKinds = {
  started: {
    kind: z.literal("trial-started"),
    plan: idSchema<PlanId>(),
    terms,
    commitment: hex,
    sealed: words,
  },
  opened: {
    kind: z.literal("trial-opened"),
    trial,
    early: z.boolean(),
    why: words.nullable(),
    salt: hex,
    seed: hex,
  },
  changed: {
    kind: z.literal("trial-changed"),
    trial,
    what: z.enum(["primary", "better", "worthwhile"]),
    to: words,
    why: words,
  },
  guessed: { kind: z.literal("trial-guessed"), trial, block, guess: z.literal([0, 1]).nullable() },
  unblinded: { kind: z.literal("trial-unblinded"), trial, block, why: words },
} as const
