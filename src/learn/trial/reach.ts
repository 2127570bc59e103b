import { dayOf, daysOf, type Layout } from "../../base/index.ts"
import { exposure } from "../exposure.ts"
import { armOfBlock } from "./allocation.ts"

/** The share of a substance's full difference that the scored days of a layout would show, when it comes and goes with one half-life in days:
 *  the mean over orders that alternate both ways. 1 when it comes and goes at once. */
export const shareSeen = (l: Layout, halfLifeDays: number): number => {
  const days = daysOf(l)
  const orders = [(k: number) => k % 2, () => 1, () => 0, (k: number) => (k + 1) % 2]
  const shares = orders.map((coin) => {
    const allocation = Array.from({ length: l.pairs }, (_, k) => coin(k) as 0 | 1)
    const places = Array.from({ length: days }, (_, n) => dayOf(l, n))
    const on = places.map((p) => (p.phase === "block" && armOfBlock(allocation, p.block) === 0 ? 1 : 0))
    const level = exposure(on, halfLifeDays)
    let [sumOn, nOn, sumOff, nOff] = [0, 0, 0, 0]
    for (const [n, p] of places.entries()) {
      if (p.phase !== "block" || !p.scored) continue
      if (on[n] === 1) {
        sumOn += level[n] as number
        nOn++
      } else {
        sumOff += level[n] as number
        nOff++
      }
    }
    return sumOn / nOn - sumOff / nOff
  })
  return shares.reduce((a, b) => a + b, 0) / shares.length
}

/** The half-lives that are tried, in days. */
const TRIED = [0.25, 0.5, 1, 2, 3, 4, 5, 7, 10, 14, 21, 28]

/** The slowest coming and going that a layout still shows four fifths of, as a half-life in days; null when not even a quarter of a day. */
export const slowestSeen = (l: Layout): number | null => TRIED.filter((h) => shareSeen(l, h) >= 0.8).at(-1) ?? null
