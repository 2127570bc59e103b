import { timeOrderedId } from "../../base/index.ts"

let last = 0

/** An id for a record about to be sent: in the order of their making, even within one millisecond. Made once and sent as often as it takes. */
export const newId = (): string => {
  last = Math.max(Date.now(), last + 1)
  return timeOrderedId(last, crypto.getRandomValues(new Uint8Array(10)))
}
