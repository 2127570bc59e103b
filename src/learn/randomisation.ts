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

// Random orders, seven pairs at a time: for each of the 128 ways their coins can fall, what they add to numerator and
// denominator among themselves, and to every pair before them, is worked out beforehand. An order then costs one row of sums a
// group in place of pairs squared over two.
const someOrders = (
  r: Redraw,
  far: number,
  good: number,
  better: number,
  random: Random,
  draws: number,
): { far: number; good: number } => {
  const size = r.pairs + 1
  let base = 0
  for (let i = 0; i < size; i++) base += r.gram[i * size + i] as number
  const groups = Array.from({ length: Math.ceil(r.pairs / GROUP) }, (_, k) => groupFrom(r, 1 + k * GROUP))
  const s = new Float64Array(size).fill(1)
  const found = { far: 0, good: 0 }
  for (let d = 0; d < draws; d++) {
    let n = r.product[0] as number
    let q = base
    let bits = 0
    for (let k = 0; k < groups.length; k++) {
      const { first, count, product, within, before } = groups[k] as Group
      bits = (k & 3) === 0 ? random.bits() : bits >>> GROUP
      const way = bits & ((1 << count) - 1)
      n += product[way] as number
      let row = within[way] as number
      for (let i = 0, at = way * first; i < first; i++, at++) row += (before[at] as number) * (s[i] as number)
      q += row
      for (let c = 0; c < count; c++) s[first + c] = ((way >> c) & 1) * 2 - 1
    }
    const b = n / q
    if (Math.abs(b) >= far) found.far++
    if (better * b >= good) found.good++
  }
  return found
}

const GROUP = 7

type Group = {
  readonly first: number
  readonly count: number
  readonly product: Float64Array
  readonly within: Float64Array
  readonly before: Float64Array
}

// The tables of the pairs from `first` on; entry `way` has coin c of the group in its bit c.
const groupFrom = (r: Redraw, first: number): Group => {
  const size = r.pairs + 1
  const count = Math.min(GROUP, size - first)
  const ways = 1 << count
  const g = {
    first,
    count,
    product: new Float64Array(ways),
    within: new Float64Array(ways),
    before: new Float64Array(ways * first),
  }
  for (let way = 0; way < ways; way++)
    for (let c = 0; c < count; c++) {
      const k = first + c
      const s = ((way >> c) & 1) * 2 - 1
      g.product[way] = (g.product[way] as number) + s * (r.product[k] as number)
      for (let e = 0; e < c; e++)
        g.within[way] =
          (g.within[way] as number) + 2 * s * (((way >> e) & 1) * 2 - 1) * (r.gram[k * size + first + e] as number)
      for (let i = 0; i < first; i++)
        g.before[way * first + i] = (g.before[way * first + i] as number) + 2 * s * (r.gram[k * size + i] as number)
    }
  return g
}

const trailingZeros = (n: number): number => 31 - Math.clz32(n & -n)

const dot = (a: Float64Array, b: Float64Array): number => {
  let s = 0
  for (let i = 0; i < a.length; i++) s += (a[i] as number) * (b[i] as number)
  return s
}
