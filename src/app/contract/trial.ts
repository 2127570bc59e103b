import { z } from "zod"
import { analyseSchema } from "./analyse.ts"
import { powerSchema } from "./power.ts"
import { layoutSchema } from "./trial-event.ts"

/** `posology trial design --json`. */
export const designSchema = z.object({
  format: z.literal("posology/design@1"),
  design: layoutSchema,
  /** Why the first days of a block are, or are not, left out. */
  washout: z.string(),
  power: powerSchema,
  cost: z.object({
    /** Run-in included. */
    weeks: z.number(),
    days: z.number().int(),
    /** Null where no plan was named, or nobody knows what a container holds. */
    containers: z.number().int().nullable(),
    money: z.object({ amount: z.string(), currency: z.string(), assumes: z.string() }).nullable(),
    /** What it takes and what chance that buys, in one sentence. */
    says: z.string(),
    /** How to have an 80 % chance of seeing the effect that was asked for, and what it takes; null where not even two years would do. */
    toKnow: z.string().nullable(),
  }),
  /** The chance of seeing a small (0.2 of the person's own standard deviations), medium (0.5) and large (0.8) effect by length. */
  curve: z.array(
    z.object({
      pairs: z.number().int(),
      weeks: z.number(),
      small: z.number(),
      medium: z.number(),
      large: z.number(),
    }),
  ),
  /** The same days of the plan in blocks of other lengths, and the chance of seeing the effect that was asked for; none without a plan. */
  otherwise: z.array(
    z.object({ blockDays: z.number().int(), pairs: z.number().int(), weeks: z.number(), chance: z.number() }),
  ),
  canAnswer: z.string(),
  notes: z.array(z.string()),
  /** False where the plan has not days enough for it, as a note says. */
  fits: z.boolean(),
})

/** `posology trial start --json`. */
export const startedSchema = z.object({
  format: z.literal("posology/trial@1"),
  id: z.string(),
  commitment: z.string(),
  startsOn: z.string(),
  /** The last day. */
  endsOn: z.string(),
  blinded: z.boolean(),
  says: z.array(z.string()),
})

/** `posology trial open --json`: the secret, and everything that is needed to check it by hand. */
export const openedSchema = z.object({
  format: z.literal("posology/trial-opened@1"),
  id: z.string(),
  early: z.boolean(),
  salt: z.string(),
  seed: z.string(),
  /** What each block was, in order. */
  allocation: z.array(z.string()),
  commitment: z.string(),
  /** The exact text whose SHA-256 is the commitment. */
  hashed: z.string(),
  matches: z.boolean(),
})

export const markSchema = z.object({ code: z.string(), says: z.string() })

/** `posology trial status --json`. Nothing in it says more about a coming day than the design does, tomorrow's arm apart. */
export const statusSchema = z.object({
  format: z.literal("posology/trial-status@1"),
  id: z.string(),
  plan: z.string(),
  title: z.string(),
  arms: z.tuple([z.string(), z.string()]),
  state: z.enum(["waiting", "run-in", "running", "over", "opened"]),
  startsOn: z.string(),
  endsOn: z.string(),
  /** Day of the trial, from 1; null before it begins and after it ends. */
  day: z.number().int().nullable(),
  days: z.number().int(),
  /** The block of today, from 1; null outside of all blocks. */
  block: z.number().int().nullable(),
  blocks: z.number().int(),
  /** The last block that is over and may still be guessed, where containers hide what it was; else null. */
  toGuess: z.number().int().nullable(),
  /** Doses of days lived whose time is over, and how many of them were taken. */
  doses: z.object({ due: z.number().int(), taken: z.number().int() }),
  commitment: z.string(),
  blinded: z.boolean(),
  primary: z.string(),
  better: z.enum(["higher", "lower"]),
  worthwhile: z.string(),
  /** What may be known of today and tomorrow. */
  today: z.string(),
  tomorrow: z.string(),
  /** Scored days lived so far, and how many of them have a score. */
  lived: z.number().int(),
  scored: z.number().int(),
  nextLook: z.string().nullable(),
  marks: z.array(markSchema),
})

const harm = z.object({
  what: z.string(),
  on: z.number().int(),
  off: z.number().int(),
  worstOn: z.number().int(),
  worstOff: z.number().int(),
})

/** `posology trial report --json`: the analysis, and what has to be known of it. */
export const trialReportSchema = analyseSchema.extend({
  marks: z.array(markSchema),
  trial: z.object({
    /** The answer in plain words with its weeks, its blinding and its lots; the marks stand beside it. */
    says: z.string(),
    id: z.string(),
    plan: z.string(),
    commitment: z.string(),
    matches: z.boolean(),
    blinding: z.enum(["drug and expectation", "containers"]),
    arms: z.tuple([z.string(), z.string()]),
    allocation: z.array(z.string()),
    lots: z.array(z.string()),
    onDays: z.number().int(),
    onDaysWithDose: z.number().int(),
    offDays: z.number().int(),
    offDaysWithDose: z.number().int(),
    harms: z.array(harm),
    days: z.array(
      z.object({
        date: z.string(),
        block: z.number().int(),
        pair: z.number().int(),
        on: z.number().int(),
        score: z.number().nullable(),
        scored: z.boolean(),
        doses: z.number().int(),
        guess: z.number().int().nullable(),
      }),
    ),
  }),
})

/** What a page promises, beside what this person's own trials of its plans found. */
export const pageTrialsSchema = z.object({
  trials: z.array(
    z.object({
      id: z.string(),
      plan: z.string(),
      title: z.string(),
      /** Which protocol of the page the plan was made from, from 1; null where none is known. */
      protocol: z.number().int().nullable(),
      primary: z.string(),
      better: z.enum(["higher", "lower"]),
      /** The page's own words about what that regimen does; of the whole page where it says nothing of this one. */
      promises: z.array(z.string()),
      found: z
        .object({
          says: z.string(),
          verdict: analyseSchema.shape.verdict,
          ruledOut: z.object({ benefitAbove: z.number(), harmAbove: z.number() }),
          /** How many kinds of side effects were written down on its days. */
          harms: z.number().int(),
          marks: z.array(markSchema),
        })
        .nullable(),
      /** Why nothing was found: it is not over, or nothing was scored. */
      why: z.string().nullable(),
    }),
  ),
})
