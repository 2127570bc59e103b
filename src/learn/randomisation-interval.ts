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
  draws = 2000,
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
    ;[low[d], high[d]] = spared(observed, a, b)
  }
  low.sort()
  high.sort()
  // p(e) is the share of orders whose interval holds e; with drawn orders the one observed counts too.
  const own = enumerated ? 0 : 1
  const less = Math.floor(0.05 * (count + own)) - own
  const [from, to] = [low[less] as number, high[count - 1 - less] as number]
  return Number.isFinite(from) && Number.isFinite(to) ? [from, to] : null
}

// Between which effects e an order gives an estimate at least as far from zero as the order drawn: |a - e b| >= |observed - e|. The
// order drawn itself always does, and so does its mirror image where that estimates just the opposite.
const spared = (observed: number, a: number, b: number): [from: number, to: number] => {
  const tie = 1e-9
  const whole: [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  if (Math.abs(b) < 1 - tie) {
    const [one, two] = [(observed - a) / (1 - b), (observed + a) / (1 + b)]
    return [Math.min(one, two), Math.max(one, two)]
  }
  // Beyond 1 it would be all but a stretch; all of it is the careful answer.
  const other = b > 0 ? observed - a : observed + a
  if (Math.abs(b) > 1 + tie || Math.abs(other) <= tie * Math.abs(observed)) return whole
  const at = (b > 0 ? observed + a : observed - a) / 2
  return other > 0 ? [at, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, at]
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
