import type { Migration } from "kysely"
import { first } from "./0001-first.ts"
import { follow } from "./0002-follow.ts"
import { feeds } from "./0003-feeds.ts"
import { people } from "./0004-people.ts"
import { push } from "./0005-push.ts"
import { doors } from "./0006-doors.ts"

/** Every schema there has been, in order. One that has been released is never edited: the next one changes it. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-first": first,
  "0002-follow": follow,
  "0003-feeds": feeds,
  "0004-people": people,
  "0005-push": push,
  "0006-doors": doors,
}
