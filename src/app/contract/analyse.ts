import { z } from "zod"

const interval = { mean: z.number(), q025: z.number(), q975: z.number() }
const effect = { ...interval, sd: z.number(), q50: z.number() }
const ruledOut = { benefitAbove: z.number(), harmAbove: z.number() }
const discrete = z.object({
  ...interval,
  values: z.array(z.object({ value: z.number(), probability: z.number() })).readonly(),
})

const scored = z.object({
  ...effect,
  probBenefit: z.number(),
  probWorthwhile: z.number(),
  unit: z.string(),
  d: z.object(interval),
})

/** `posology analyse --json`. */
export const analyseSchema = z.object({
  format: z.literal("posology/analysis@1"),
  sentence: z.string(),
  chosen: z.enum(["coin", "plan", "self", "unsaid"]),
  outcome: z.string(),
  family: z.string(),
  n: z.number().int(),
  missing: z.number().int(),
  estimand: z.string(),
  effect: z.object({
    ...effect,
    probBenefit: z.number(),
    probWorthwhile: z.number(),
    unit: z.string(),
    d: z.object(interval).nullable(),
  }),
  flat: z.object(effect),
  sceptic: z.object(effect),
  naive: z.object({
    difference: z.number(),
    q025: z.number().nullable(),
    q975: z.number().nullable(),
    tTestP: z.number().nullable(),
    pooledTTestP: z.number().nullable(),
  }),
  ruledOut: z.object({ ...ruledOut, d: z.object(ruledOut).nullable() }),
  nuisance: z.object({
    rho: z.object({ ...interval, edge: z.number() }),
    noiseShare: discrete.nullable(),
    halfLifeDays: discrete,
    sigma: z.object(interval).nullable(),
  }),
  logMarginal: z.number(),
  bayesFactor: z.number(),
  randomisation: z.union([
    z.object({
      statistic: z.number(),
      draws: z.number().int(),
      enumerated: z.boolean(),
      p: z.number(),
      pOneSided: z.number(),
      smallestPossibleP: z.number(),
    }),
    z.object({ notPossible: z.string() }),
  ]),
  eProcess: z.array(z.number()).readonly().nullable(),
  fullExposure: z.object({ ...interval, sd: z.number() }).nullable(),
  fullExposureWhy: z.string(),
  randomisationInterval: z.tuple([z.number(), z.number()]).readonly().nullable(),
  verdict: z.enum([
    "helped",
    "too small to matter",
    "hurt",
    "not settled",
    "went with better days",
    "nothing seen",
    "went with worse days",
  ]),
  withheld: z.string().nullable(),
  couldAlsoBe: z.array(z.string()).readonly(),
  adjusted: z
    .object({
      method: z.enum(["recent past and calendar", "step at the change"]),
      ...interval,
      sd: z.number(),
      assumption: z.string(),
      sensitivity: z.object({ nothing: z.number(), doubt: z.number(), sentence: z.string() }),
    })
    .nullable(),
  winnersCurse: z.object({ reported: z.number(), shrinkage: z.number(), sentence: z.string() }).nullable(),
  indices: z.object({
    nap: z.number(),
    tau: z.number(),
    tauU: z.number(),
    pnd: z.number(),
    pem: z.number(),
    logResponseRatio: z.object({ value: z.number(), se: z.number() }).nullable(),
    smd: z.number().nullable(),
  }),
  needs: z.object({ morePairs: z.number().int() }).nullable(),
  checks: z
    .array(
      z.object({
        name: z.string(),
        status: z.enum(["fine", "look", "not possible"]),
        message: z.string(),
        values: z.record(z.string(), z.union([z.number(), z.array(z.number()).readonly(), z.null()])),
      }),
    )
    .readonly(),
  /** A family that would suit the scores better, by what they look like. */
  suggested: z
    .object({ family: z.enum(["count", "ordinal", "binary", "hits"]).nullable(), sentence: z.string() })
    .nullable(),
  notes: z.array(z.string()).readonly(),
  /** By what was taken, beside what was assigned. */
  taken: z
    .object({
      column: z.string(),
      days: z.number().int(),
      otherwise: z.number().int(),
      followed: z.object({ on: z.number(), off: z.number() }),
      effect: scored,
      flat: z.object(effect),
      perTaken: z.object(interval).nullable(),
      sentence: z.string(),
    })
    .optional(),
  /** Three arms and more, or dose levels, against the first. */
  levels: z
    .object({
      levels: z
        .array(
          z.object({
            label: z.string(),
            dose: z.number().nullable(),
            n: z.number().int(),
            effect: z.object({ ...interval, sd: z.number() }).nullable(),
            curve: z.object(interval).nullable(),
          }),
        )
        .readonly(),
      between: z.array(z.object({ from: z.string(), to: z.string(), ...interval })).readonly(),
      monotone: z.number().nullable(),
      sentence: z.string(),
    })
    .optional(),
  /** The report in the order of CENT 2015, where it was asked for. */
  report: z.string().optional(),
  others: z
    .array(
      z.object({
        outcome: z.string(),
        effect: scored,
        eValue: z.number(),
        discovered: z.boolean(),
      }),
    )
    .readonly()
    .optional(),
})
