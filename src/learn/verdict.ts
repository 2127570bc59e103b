import { byCoin, type Chosen } from "./chosen.ts"

/** What a diary says about a promise. Only where a coin chose the days can anything have helped or hurt; else the words say what
 *  went together. The rules and how often each is wrong are measured in docs/learn-calibration.md. */
export type Verdict = (typeof drawn)[number] | (typeof picked)[number]

const drawn = ["helped", "too small to matter", "hurt", "not settled"] as const
const picked = ["went with better days", "nothing seen", "went with worse days", "not settled"] as const

/** Decides from three posterior probabilities: of any benefit, of a worthwhile one, and of an effect smaller than
 *  worthwhile either way. */
export const verdictOf = (
  p: {
    readonly benefit: number
    readonly worthwhile: number
    readonly negligible: number
  },
  chosen: Chosen,
): Verdict =>
  (byCoin(chosen) ? drawn : picked)[
    p.benefit >= 0.975 && p.worthwhile >= 0.8 ? 0 : 1 - p.benefit >= 0.975 ? 2 : p.negligible >= 0.9 ? 1 : 3
  ] as Verdict
