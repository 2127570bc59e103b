import type { EventId, PlanId } from "./brand.ts"
import type { Layout } from "./trial-layout.ts"

/** Everything about a trial that is settled before its first dose. Its commitment is over all of it, so that nothing of it can change afterwards
 *  without being seen. */
export type Terms = Layout & {
  /** The plan that is tried. */
  readonly plan: PlanId
  /** The day of the plan, from 1, that the first block begins with. */
  readonly planDay: number
  /** What each arm gives, by phase as in the plan; null where nothing is due. */
  readonly gives: readonly [ArmSaid, ArmSaid]
  /** The instant it was begun, ISO 8601 in UTC, and the IANA zone its days are counted in. */
  readonly startedAt: string
  readonly zone: string
  /** ISO date of the first day, run-in included. */
  readonly startsOn: string
  /** The score that the answer is about. */
  readonly primary: string
  readonly better: "higher" | "lower"
  /** The smallest difference worth having: "0.2sd" or a number. */
  readonly worthwhile: string
  /** The preparer that a blinded trial is sealed to as well, an age recipient; null for one that is not blinded. */
  readonly preparer: string | null
}

/** What an arm gives, as text: amount and instruction. */
export type ArmSaid = readonly ({ readonly amount: string; readonly instruction: string } | null)[] | null

/** What happens to a trial. `trial` is the id of its start. None of these can be corrected: a trial that could be put right afterwards would
 *  prove nothing. */
export type TrialBody =
  | {
      readonly kind: "trial-started"
      readonly plan: PlanId
      readonly terms: Terms
      /** SHA-256 over salt, terms and seed, in hex. */
      readonly commitment: string
      /** Salt and seed, sealed (age, base64): nobody reads them here. */
      readonly sealed: string
    }
  | {
      readonly kind: "trial-opened"
      readonly trial: EventId
      /** Before its last day was over. */
      readonly early: boolean
      readonly why: string | null
      readonly salt: string
      readonly seed: string
    }
  /** Another outcome, direction or size from now on; what was settled stays the trial's own, and the report says both. */
  | {
      readonly kind: "trial-changed"
      readonly trial: EventId
      readonly what: "primary" | "better" | "worthwhile"
      readonly to: string
      readonly why: string
    }
  /** What the person thinks a block was (from 0). */
  | { readonly kind: "trial-guessed"; readonly trial: EventId; readonly block: number; readonly guess: 0 | 1 | null }
  /** The arm of one block was looked at before its time, or became known. */
  | { readonly kind: "trial-unblinded"; readonly trial: EventId; readonly block: number; readonly why: string }
