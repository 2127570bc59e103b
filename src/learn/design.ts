import { fail, ok, type Result } from "../base/index.ts"

/** A design in which each pair holds one on and one off block and a coin decided their order.
 *  `pairOf[t]` is the pair of calendar day t, `sign[t]` +1 where the day is on if the pair's coin shows 1 and off if it
 *  shows 0, and -1 where it is the other way round. `coins` is the order that was drawn. */
export type PairedDesign = {
  readonly pairs: number
  readonly blockDays: number | null
  readonly pairOf: Int32Array
  readonly sign: Int8Array
  readonly coins: Uint8Array
}

/** A paired design of equal blocks; `coins[k]` is 1 when pair k begins with the on block. */
export const pairedDesign = (blockDays: number, coins: ArrayLike<number>): PairedDesign => {
  const days = 2 * blockDays * coins.length
  return {
    pairs: coins.length,
    blockDays,
    pairOf: Int32Array.from({ length: days }, (_, t) => Math.floor(t / (2 * blockDays))),
    sign: Int8Array.from({ length: days }, (_, t) => (t % (2 * blockDays) < blockDays ? 1 : -1)),
    coins: Uint8Array.from(coins),
  }
}

/** The arm of every day, 0 or 1. */
export const armsOf = (d: PairedDesign): Float64Array =>
  Float64Array.from(d.pairOf, (k, t) => ((d.coins[k] === 1) === (d.sign[t] as number) > 0 ? 1 : 0))

/** Finds the pairs in a sequence of daily arms: the longest equal blocks that cut it into on/off pairs. The last block may be
 *  cut short. Whether the order was really drawn by coins is not in the data. */
export const findPairs = (arm: Float64Array): Result<PairedDesign> => {
  const days = arm.length
  const mixed = arm.findIndex((a) => a !== 0 && a !== 1)
  if (mixed !== -1)
    return fail(
      "learn/no-pairs",
      `Day ${mixed + 1} has sessions of both conditions, so the order of on and off days cannot be drawn again.`,
    )
  for (let length = Math.floor((days + 1) / 2); length >= 1; length--) {
    const pairs = Math.ceil(days / (2 * length))
    if (days <= (2 * pairs - 1) * length) continue
    const fits = arm.every((a, t) => {
      const start = Math.floor(t / (2 * length)) * 2 * length
      return a === (t - start < length ? arm[start] : 1 - (arm[start] as number))
    })
    if (!fits) continue
    const whole = pairedDesign(
      length,
      Uint8Array.from({ length: pairs }, (_, k) => arm[2 * k * length] as number),
    )
    return ok({ ...whole, pairOf: whole.pairOf.slice(0, days), sign: whole.sign.slice(0, days) })
  }
  return fail(
    "learn/no-pairs",
    "The on and off days do not fall into pairs of equal blocks, so there is no design from which orders could be drawn again.",
  )
}

/** The pairs that a column of pair numbers states, one number a scored day. Both kinds of day must occur in each. */
export const statedPairs = (arm: Float64Array, day: Int32Array, pair: Float64Array): Result<PairedDesign> => {
  const of = new Map<number, number>()
  for (const [i, d] of day.entries()) of.set(d - 1, pair[i] as number)
  const labels = [...new Set(pair)].filter((p) => !Number.isNaN(p)).sort((a, b) => a - b)
  const pairOf = new Int32Array(arm.length)
  let current = pair[0] as number
  for (let t = 0; t < arm.length; t++) {
    const label = of.get(t)
    if (label !== undefined && !Number.isNaN(label)) current = label
    pairOf[t] = labels.indexOf(current)
  }
  const coins = labels.map((_, k) => (arm[pairOf.indexOf(k)] as number) > 0.5)
  for (const [k, label] of labels.entries()) {
    const arms = new Set(arm.filter((_, t) => pairOf[t] === k))
    if (arms.size !== 2 || !arms.has(0) || !arms.has(1))
      return fail(
        "learn/no-pairs",
        `Pair ${label} does not hold both on and off days, so its order cannot be drawn again.`,
      )
  }
  return ok({
    pairs: labels.length,
    blockDays: null,
    pairOf,
    sign: Int8Array.from(arm, (a, t) => ((a === 1) === coins[pairOf[t] as number] ? 1 : -1)),
    coins: Uint8Array.from(coins, Number),
  })
}
