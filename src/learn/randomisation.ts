import type { Random } from "../numerics/index.ts"
import type { PairedDesign } from "./design.ts"
import { exposure } from "./exposure.ts"

/** What a re-drawn order does to the estimate at one grid point: with s_k = +1 or -1 for each pair, the estimate is
 *  (product[0] + sum s_k product[k]) / (s' gram s) where s_0 = 1. `gram` is (pairs + 1) squared, row by row. */
export type Redraw = { readonly pairs: number; readonly product: Float64Array; readonly gram: Float64Array }

/** The outcome of a test by re-drawing: how many orders gave an estimate at least as far from zero as the one observed. */
export type RandomisationTest = {
  /** The absolute estimate for the order that was drawn, in the units of the whitened outcome. */
  readonly statistic: number
  readonly draws: number
  readonly enumerated: boolean
  /** Two-sided, by the absolute estimate. */
  readonly p: number
  /** One-sided: as large in the direction asked for. */
  readonly pOneSided: number
  readonly smallestPossibleP: number
}

/** Works out `Redraw`. The exposure is linear in the arms, so each pair's part is whitened once, whatever the number of
 *  draws. `project` whitens a column of the scored rows and takes the nuisance columns out; `outcome` is the outcome so
 *  treated; `day` the calendar day of each row. */
export const prepareRedraw = (
  design: PairedDesign,
  day: Int32Array,
  halfLifeDays: number,
  project: (column: Float64Array) => Float64Array,
  outcome: Float64Array,
): Redraw => {
  const size = design.pairs + 1
  const parts = Array.from({ length: size }, (_, k) => {
    const half = Float64Array.from(design.pairOf, (p, t) =>
      k === 0 ? 0.5 : p === k - 1 ? 0.5 * (design.sign[t] as number) : 0,
    )
    const daily = exposure(half, halfLifeDays)
    return project(Float64Array.from(day, (d) => daily[d - 1] as number))
  })
  const product = Float64Array.from(parts, (p) => dot(p, outcome))
  const gram = new Float64Array(size * size)
  for (const [i, a] of parts.entries()) for (const [j, b] of parts.entries()) gram[i * size + j] = dot(a, b)
  return { pairs: design.pairs, product, gram }
}

/** Runs the test: every order when there are at most `enumerateUpTo` (20,000 unless told), else `draws` orders. */
export const randomisationTest = (
  redraw: Redraw,
  coins: Uint8Array,
  better: 1 | -1,
  random: Random,
  draws = 10_000,
  enumerateUpTo = 20_000,
): RandomisationTest => {
  const { pairs } = redraw
  const state = Float64Array.from({ length: pairs + 1 }, (_, k) => (k === 0 || coins[k - 1] === 1 ? 1 : -1))
  const observed = estimateAt(redraw, state)
  // Orders that are equal by symmetry differ in their last bits only, and must count as equal.
  const far = Math.abs(observed) * (1 - 1e-9)
  const good = better * observed - Math.abs(observed) * 1e-9
  const enumerated = 2 ** pairs <= enumerateUpTo
  const count = enumerated
    ? everyOrder(redraw, far, good, better)
    : someOrders(redraw, far, good, better, random, draws)
  const total = enumerated ? 2 ** pairs : draws
  const own = enumerated ? 0 : 1
  return {
    statistic: Math.abs(observed),
    draws: total,
    enumerated,
    p: (own + count.far) / (own + total),
    pOneSided: (own + count.good) / (own + total),
    smallestPossibleP: enumerated ? 2 ** -pairs : 1 / (1 + draws),
  }
}

const estimateAt = (r: Redraw, s: Float64Array): number => {
  const size = s.length
  let [n, q] = [0, 0]
  for (let i = 0; i < size; i++) {
    const si = s[i] as number
    n += si * (r.product[i] as number)
    let row = 0
    for (let j = 0; j < size; j++) row += (r.gram[i * size + j] as number) * (s[j] as number)
    q += si * row
  }
  return n / q
}

// Gray code: each order differs from the one before by one coin, so numerator and denominator are updated in O(pairs).
const everyOrder = (r: Redraw, far: number, good: number, better: number): { far: number; good: number } => {
  const size = r.pairs + 1
  const s = new Float64Array(size).fill(1)
  const g = new Float64Array(size)
  let [n, q] = [0, 0]
  for (let i = 0; i < size; i++) {
    let row = 0
    for (let j = 0; j < size; j++) row += r.gram[i * size + j] as number
    g[i] = row
    q += row
    n += r.product[i] as number
  }
  const found = { far: 0, good: 0 }
  const total = 2 ** r.pairs
  for (let order = 0; order < total; order++) {
    const b = n / q
    if (Math.abs(b) >= far) found.far++
    if (better * b >= good) found.good++
    const flip = trailingZeros(order + 1) + 1
    if (flip >= size) break
    const change = -2 * (s[flip] as number)
    n += change * (r.product[flip] as number)
    q += 2 * change * (g[flip] as number) + change * change * (r.gram[flip * size + flip] as number)
    for (let j = 0; j < size; j++) g[j] = (g[j] as number) + change * (r.gram[flip * size + j] as number)
    s[flip] = -(s[flip] as number)
  }
  return found
}

// Random orders. s' gram s is summed over the lower triangle with the diagonal apart, since s_k^2 = 1.
const someOrders = (
  r: Redraw,
  far: number,
  good: number,
  better: number,
  random: Random,
  draws: number,
): { far: number; good: number } => {
  const size = r.pairs + 1
  const { product, gram } = r
  let diagonal = 0
  const lower = new Float64Array((size * (size - 1)) / 2)
  for (let i = 0, at = 0; i < size; i++) {
    diagonal += gram[i * size + i] as number
    for (let j = 0; j < i; j++) lower[at++] = 2 * (gram[i * size + j] as number)
  }
  // Four orders at a time: one sum waits for its last addition, four do not.
  const s = new Float64Array(size * 4).fill(1)
  const found = { far: 0, good: 0 }
  const count = (n: number, q: number): void => {
    const b = n / q
    if (Math.abs(b) >= far) found.far++
    if (better * b >= good) found.good++
  }
  for (let d = 0; d < draws; d += 4) {
    for (let lane = 0; lane < 4; lane++) {
      let bits = 0
      for (let k = 1; k < size; k++) {
        if ((k - 1) % 32 === 0) bits = random.bits()
        s[k * 4 + lane] = (bits & 1) * 2 - 1
        bits >>>= 1
      }
    }
    const first = product[0] as number
    let [n0, n1, n2, n3] = [first, first, first, first]
    let [q0, q1, q2, q3] = [diagonal, diagonal, diagonal, diagonal]
    let at = 0
    for (let i = 1; i < size; i++) {
      let [r0, r1, r2, r3] = [0, 0, 0, 0]
      for (let j = 0; j < i; j++) {
        const g = lower[at + j] as number
        r0 += g * (s[j * 4] as number)
        r1 += g * (s[j * 4 + 1] as number)
        r2 += g * (s[j * 4 + 2] as number)
        r3 += g * (s[j * 4 + 3] as number)
      }
      at += i
      const p = product[i] as number
      const [s0, s1, s2, s3] = [
        s[i * 4] as number,
        s[i * 4 + 1] as number,
        s[i * 4 + 2] as number,
        s[i * 4 + 3] as number,
      ]
      n0 += s0 * p
      n1 += s1 * p
      n2 += s2 * p
      n3 += s3 * p
      q0 += s0 * r0
      q1 += s1 * r1
      q2 += s2 * r2
      q3 += s3 * r3
    }
    count(n0, q0)
    if (d + 1 < draws) count(n1, q1)
    if (d + 2 < draws) count(n2, q2)
    if (d + 3 < draws) count(n3, q3)
  }
  return found
}

const trailingZeros = (n: number): number => 31 - Math.clz32(n & -n)

const dot = (a: Float64Array, b: Float64Array): number => {
  let s = 0
  for (let i = 0; i < a.length; i++) s += (a[i] as number) * (b[i] as number)
  return s
}
