import { fail, ok, type Result } from "./problem.ts"

/** How the days of a trial are laid out: a run-in without anything, then pairs of blocks. Each pair holds one block of each arm, and a coin
 *  says which comes first. */
export type Layout = {
  readonly pairs: number
  /** Whole days. A block is lived whole. */
  readonly blockDays: number
  /** What is compared: "on" and "off", or two amounts. The first one is what the answer counts as on. */
  readonly arms: readonly [on: string, off: string]
  /** Days before the first block on which nothing is taken. */
  readonly runInDays: number
  /** First days of each block that are followed as the block says and are not scored: what came before has to go. */
  readonly washoutDays: number
}

/** Two names of one seed must not give two trials: a coin is one bit of it. */
const MOST_PAIRS = 128

/** The layout, or what is wrong with it (`trial/design`, with the part as path). */
export const checkLayout = (l: Layout): Result<Layout> => {
  const whole = (n: number, low: number, high: number) => Number.isInteger(n) && n >= low && n <= high
  if (!whole(l.pairs, 1, MOST_PAIRS)) return bad("pairs", `A trial has from 1 to ${MOST_PAIRS} pairs of blocks.`)
  if (!whole(l.blockDays, 1, 90)) return bad("block", "A block lasts from 1 to 90 whole days.")
  if (!whole(l.runInDays, 0, 90)) return bad("runIn", "A run-in lasts from 0 to 90 whole days.")
  if (!whole(l.washoutDays, 0, 89) || l.washoutDays >= l.blockDays)
    return bad(
      "washout",
      `The days at the start of a block that are not scored must be fewer than the block's ${l.blockDays}; make the blocks longer.`,
    )
  if (l.arms[0] === l.arms[1]) return bad("arms", "The two arms are the same, so there is nothing to compare.")
  return daysOf(l) > 2000 ? bad("pairs", `This trial would last ${daysOf(l)} days; at most 2,000 are planned.`) : ok(l)
}

const bad = (path: string, message: string): Result<never> => fail("trial/design", message, { path })

/** All days, run-in included. */
export const daysOf = (l: Pick<Layout, "pairs" | "blockDays" | "runInDays">): number =>
  l.runInDays + 2 * l.pairs * l.blockDays

/** Where a day of a trial lies. */
export type TrialDay =
  | { readonly phase: "before" | "run-in" | "after" }
  | {
      readonly phase: "block"
      /** From 0. */
      readonly pair: number
      /** Over the whole trial, from 0: blocks 2k and 2k + 1 are pair k. */
      readonly block: number
      /** Day of the block, from 0. */
      readonly day: number
      /** False on the first days of a block, which are not scored. */
      readonly scored: boolean
    }

/** The place of day `n` of a trial; 0 is its first day. */
export const dayOf = (l: Layout, n: number): TrialDay => {
  if (n < 0) return { phase: "before" }
  if (n < l.runInDays) return { phase: "run-in" }
  if (n >= daysOf(l)) return { phase: "after" }
  const block = Math.floor((n - l.runInDays) / l.blockDays)
  const day = (n - l.runInDays) % l.blockDays
  return { phase: "block", pair: block >> 1, block, day, scored: day >= l.washoutDays }
}

/** The first day of a block, as a day of the trial. */
export const blockStarts = (l: Layout, block: number): number => l.runInDays + block * l.blockDays

/** The block that day `n` of a trial lies in, or the last one before it; -1 before the first. */
export const blockOf = (l: Layout, n: number): number => {
  const place = dayOf(l, n)
  return place.phase === "block" ? place.block : place.phase === "after" ? 2 * l.pairs - 1 : -1
}
