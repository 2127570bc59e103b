import { canonical } from "../../base/index.ts"
import type { Layout } from "./layout.ts"

/** Everything that is settled before the first dose. Nothing of it can change afterwards without the commitment no longer matching. */
export type Terms = Layout & {
  /** The plan that is tried, by id. */
  readonly plan: string
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

/** What nobody may see before its time. Both are 256 bits as 64 hex characters; the allocation follows from the seed. */
export type Secret = { readonly salt: string; readonly seed: string }

/** The text whose SHA-256 is the commitment: the salt, then the canonical JSON (keys in order, no spaces) of the terms as `design` and the
 *  seed. Without the salt nobody can try seeds out; with it anybody can check the whole by hand. */
export const committedText = (design: Terms, { salt, seed }: Secret): string => `${salt}${canonical({ design, seed })}`

/** The commitment, in lower-case hex. */
export const commitmentOf = (design: Terms, secret: Secret, sha256: (text: string) => string): string =>
  sha256(committedText(design, secret))
