/** What a trial draws: one coin a pair, 1 where the pair begins with the first arm. */
export type Allocation = readonly (0 | 1)[]

/** The allocation that a seed of 256 bits (64 hex characters) stands for: the coin of pair k is bit k of the seed, the highest bit of each
 *  byte first. Every order is as likely as any other; nothing is left out of them to make the trial look even, so that the test that draws
 *  them again is exact. Throws for a seed that is no such text and for more pairs than it has bits. */
export const allocationOf = (seed: string, pairs: number): Allocation => {
  if (!/^[0-9a-f]{64}$/u.test(seed)) throw new Error("a seed is 64 hex characters")
  if (pairs > 256) throw new Error(`a seed has 256 coins, not ${pairs}`)
  return Array.from({ length: pairs }, (_, k) => {
    const byte = Number.parseInt(seed.slice((k >> 3) * 2, (k >> 3) * 2 + 2), 16)
    return ((byte >> (7 - (k & 7))) & 1) as 0 | 1
  })
}

/** The arm of a block (from 0): 0 for the first arm, 1 for the second. */
export const armOfBlock = (allocation: Allocation, block: number): 0 | 1 => {
  const coin = allocation[block >> 1]
  if (coin === undefined) throw new Error(`block ${block} lies beyond the ${allocation.length} pairs that were drawn`)
  return (coin === 1) === (block % 2 === 0) ? 0 : 1
}
