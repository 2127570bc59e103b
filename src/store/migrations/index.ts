import type { Migration } from "kysely"
import { first } from "./0001-first.ts"

/** Every schema there has been, in order. One that has been released is never edited: the next one changes it. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-first": first,
}
