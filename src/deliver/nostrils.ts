import { type Basis, exact, inBase, type Quantity } from "../base/index.ts"
import { basisOf, limitOf, limitRow } from "../reference/index.ts"
import { countOf } from "./portion.ts"

/** One round of a nasal dose: how many portions go into each nostril, the fuller one first. */
export type Round = readonly [number, number]

/** The facts a split over nostrils and rounds rests on. */
export const nostrilBasis: readonly Basis[] = (
  ["nostril-volume", "drops-per-nostril", "instillation-wait"] as const
).map((id) => basisOf(limitRow(id), limitRow(id).what))

/** Splits `count` portions over two nostrils and as few rounds as the volume a nostril holds allows; rounds and nostrils differ by one portion at most.
 *  A single portion larger than a nostril holds still goes in one at a time: `crowded` says so. Null when it takes more than `mostRounds`. */
export const splitNostrils = (
  count: number,
  each: Quantity,
  unit: "drop" | "spray",
  mostRounds: number,
): { readonly rounds: readonly Round[]; readonly crowded: boolean } | null => {
  const fits = countOf(inBase(limitOf("nostril-volume")).div(inBase(each)).floor())
  const dropsAtOnce = countOf(limitOf("drops-per-nostril").value)
  const atOnce = unit === "drop" && fits > dropsAtOnce ? dropsAtOnce : fits
  const perNostril = atOnce > 0 ? atOnce : 1
  const goes = ceilShare(count, 2 * perNostril)
  if (goes > mostRounds) return null
  const rounds: Round[] = []
  let left = count
  for (let remaining = goes; remaining > 0; remaining--) {
    const now = ceilShare(left, remaining)
    const first = ceilShare(now, 2)
    rounds.push([first, now - first])
    left -= now
  }
  return { rounds, crowded: fits === 0 }
}

/** How many separate goes at a nostril that makes. */
export const goesOf = (rounds: readonly Round[]): number => rounds.flat().filter((n) => n > 0).length

const ceilShare = (n: number, among: number): number => countOf(exact(n).div(exact(among)).ceil())
