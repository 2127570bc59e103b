import { z } from "zod"

/** How often each caller guessed wrong since the last right passphrase, and before which moment (ms) none of its tries is heard. */
export const triesSchema = z.record(z.string(), z.object({ wrong: z.number(), notBefore: z.number() }))

/** So many wrong tries cost nothing but their own time; each one after them doubles the wait, up to the longest. */
const FREE_TRIES = 3
const FIRST_WAIT_MS = 5_000
export const LONGEST_WAIT_MS = 300_000

/** What is kept of a caller that tries once more after `wrong` wrong tries. */
export const afterAnotherTry = (wrong: number, nowMs: number): z.infer<typeof triesSchema>[string] => {
  const over = wrong + 1 - FREE_TRIES
  const waitMs = over > 0 ? Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (over - 1)) : 0
  return { wrong: wrong + 1, notBefore: waitMs === 0 ? 0 : nowMs + waitMs }
}
