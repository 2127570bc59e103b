// The randomisation test turned round: which effects, taken away from the on days as they were lived, would leave scores that the
// coins could well have given? No model of the errors is needed; only that coins drew the order and that the effect is one number.
import { Random } from "../numerics/index.ts"
import type { Redraw } from "./randomisation.ts"

/** Effects whose two-sided test by re-drawing does not reject at 5 %, in the units of the estimate, or null where the design has too
 *  few orders to reject any. With A(s) the estimate under order s and B(s) what it makes of the true exposure, taking away `e`
 *  leaves A - e B there and A0 - e at the order drawn; order s counts against no e between (A0 - A) / (1 - B) and (A0 + A) / (1 + B). */
export const randomisationInterval = (
  r: Redraw,
  coins: Uint8Array,
  seed: number,
  draws = 4000,
): readonly [low: number, high: number] | null => {
  const size = r.pairs + 1
  const truth = Float64Array.from({ length: size }, (_, k) => (k === 0 || coins[k - 1] === 1 ? 1 : -1))
  const image = new Float64Array(size)
  for (let i = 0; i < size; i++) {
    let s = 0
    for (let j = 0; j < size; j++) s += (r.gram[i * size + j] as number) * (truth[j] as number)
    image[i] = s
  }
  const observed = estimate(r, truth, image).a
  const enumerated = 2 ** r.pairs <= draws
  const count = enumerated ? 2 ** r.pairs : draws
  const [low, high] = [new Float64Array(count), new Float64Array(count)]
  const random = new Random(seed)
  const s = new Float64Array(size).fill(1)
  for (let d = 0; d < count; d++) {
    for (let k = 1; k < size; k++) s[k] = (enumerated ? (d >> (k - 1)) & 1 : random.coin()) * 2 - 1
    const { a, b } = estimate(r, s, image)
    const tie = 1e-9
    const one = 1 - b > tie ? (observed - a) / (1 - b) : Number.NEGATIVE_INFINITY
    const two = 1 + b > tie ? (observed + a) / (1 + b) : Number.POSITIVE_INFINITY
    // The order drawn, and one that estimates the same of anything, count against nothing.
    const same = 1 - b <= tie
    low[d] = same ? Number.NEGATIVE_INFINITY : Math.min(one, two)
    high[d] = same ? Number.POSITIVE_INFINITY : Math.max(one, two)
  }
  low.sort()
  high.sort()
  // p(e) is the share of orders whose interval holds e; with drawn orders the one observed counts too.
  const own = enumerated ? 0 : 1
  const spared = Math.floor(0.05 * (count + own)) - own
  const [from, to] = [low[spared] as number, high[count - 1 - spared] as number]
  return Number.isFinite(from) && Number.isFinite(to) ? [from, to] : null
}

const estimate = (r: Redraw, s: Float64Array, image: Float64Array): { readonly a: number; readonly b: number } => {
  const size = s.length
  let [n, q, m] = [0, 0, 0]
  for (let i = 0; i < size; i++) {
    const si = s[i] as number
    n += si * (r.product[i] as number)
    m += si * (image[i] as number)
    let row = 0.5 * (r.gram[i * size + i] as number) * si
    for (let j = 0; j < i; j++) row += (r.gram[i * size + j] as number) * (s[j] as number)
    q += 2 * si * row
  }
  return { a: n / q, b: m / q }
}
