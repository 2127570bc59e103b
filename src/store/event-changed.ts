import { fail } from "../base/index.ts"

/** The problem of an event that is stored under the same id with other words. */
export const eventChanged = (id: string) =>
  fail(
    "event/changed",
    `The event ${id} is already in the diary and says something else; an event is never rewritten, a correction is a new one.`,
  )
