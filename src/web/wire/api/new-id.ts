import { timeOrderedId } from "../../../base/index.ts"

let last = 0

/** An id for a record about to be sent: in the order of their making, even within one millisecond, and later than the id `after`. Made once and sent as often as it takes. */
export const newId = (after?: string): string => {
  last = Math.max(Date.now(), last + 1, after === undefined ? 0 : madeAt(after) + 1)
  return timeOrderedId(last, crypto.getRandomValues(new Uint8Array(10)))
}

/** When a time-ordered id was made, in milliseconds since 1970; 0 for an id of another kind. */
const madeAt = (id: string): number =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-7/.test(id) ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : 0
