import type { Session } from "../../../../measure/index.ts"

// A list is asked for again half an hour later, when the tab it was learned in may be long gone.
const KEY = "posology-words"

const FROM_MS = 20 * 60_000
const UNTIL_MS = 45 * 60_000

/** A session of the word list that waits for the second asking: the session as kept, the instant it was begun, and from when to when it can be asked
 *  (milliseconds since 1970). */
export type Waiting = {
  readonly session: Session
  readonly began: string
  readonly from: number
  readonly until: number
}

export const keepWords = (session: Session, began: string): void => {
  const now = Date.now()
  localStorage.setItem(
    KEY,
    JSON.stringify({ session, began, from: now + FROM_MS, until: now + UNTIL_MS } satisfies Waiting),
  )
}

/** What waits; null where nothing does, or where it is too late for it to mean anything. */
export const wordsWaiting = (now: number): Waiting | null => {
  const kept = localStorage.getItem(KEY)
  if (kept === null) return null
  const waiting = JSON.parse(kept) as Waiting
  if (now <= waiting.until) return waiting
  forgetWords()
  return null
}

export const forgetWords = (): void => localStorage.removeItem(KEY)
