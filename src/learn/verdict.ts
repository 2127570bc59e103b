/** What a trial says about a promise. The rules and how often each is wrong are measured in docs/learn-calibration.md. */
export type Verdict = "helped" | "too small to matter" | "hurt" | "not settled"

/** Decides from three posterior probabilities: of any benefit, of a worthwhile one, and of an effect smaller than
 *  worthwhile either way. */
export const verdictOf = (p: {
  readonly benefit: number
  readonly worthwhile: number
  readonly negligible: number
}): Verdict =>
  p.benefit >= 0.975 && p.worthwhile >= 0.8
    ? "helped"
    : 1 - p.benefit >= 0.975
      ? "hurt"
      : p.negligible >= 0.9
        ? "too small to matter"
        : "not settled"
