import { date, daysBetween, type PlainDate } from "../base/index.ts"
import type { Provenance } from "./format/provenance.ts"

/** How long a kind of fact may stand before somebody has to look again, in days. What a law or a telephone says changes sooner than what a label says. */
export const shelfLifeDays = {
  status: 183,
  help: 183,
  label: 730,
  study: 1095,
  identity: 3650,
  journal: 3650,
} as const
export type Shelf = keyof typeof shelfLifeDays

/** True when a row has outlived its shelf life on `today`: it then counts as unconfirmed, and a verdict that rests on it is unknown. */
export const outlived = (row: Pick<Provenance, "checkedOn">, shelf: Shelf, today: PlainDate): boolean =>
  daysBetween(date(row.checkedOn), today) > shelfLifeDays[shelf]
