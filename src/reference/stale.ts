import { addDays, date, daysBetween, type PlainDate, showDate } from "../base/index.ts"
import type { FactSet } from "./format/set.ts"
import { type Shelf, shelfLifeDays } from "./shelf-life.ts"

/** A row, or a value of a row with a day of its own, and the day until which it may stand unread. */
export type AgedRow = {
  /** The list it stands in ("claims"), or the value of a compound ("compounds status"). */
  readonly list: string
  /** What it is about: its id, its substance, its name. */
  readonly about: string
  readonly shelf: Shelf
  /** ISO dates. */
  readonly checkedOn: string
  readonly until: string
}

const shelves: Partial<Readonly<Record<keyof FactSet, Shelf>>> = {
  studies: "study",
  absences: "study",
  claims: "study",
  constructs: "study",
  journals: "journal",
  unfoundJournals: "journal",
  papers: "journal",
  retractions: "journal",
  helpLines: "help",
  standings: "status",
}
const ofCompound: Readonly<Record<string, Shelf>> = {
  class: "identity",
  identity: "identity",
  status: "status",
  humanDose: "label",
  storage: "label",
}

/** Every row of a set with the day it was last read and the day that outlives it, the oldest first. What carries no day is no fact and is left out. */
export const agesOf = (set: FactSet): readonly AgedRow[] =>
  Object.entries(set)
    .flatMap(([list, rows]) =>
      Array.isArray(rows) ? rows.flatMap((row: object) => aged(list as keyof FactSet, row)) : [],
    )
    .sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))

/** The rows of a set that have outlived their shelf life on a day: what rests on them is shown as unconfirmed. */
export const staleOn = (set: FactSet, today: PlainDate): readonly AgedRow[] =>
  agesOf(set).filter((r) => daysBetween(date(r.until), today) > 0)

const aged = (list: keyof FactSet, row: object): AgedRow[] => {
  const about = ["id", "compound", "substance", "country", "phrase", "name"]
    .map((key) => (row as Readonly<Record<string, unknown>>)[key])
    .find((v): v is string => typeof v === "string")
  const said = (where: string, shelf: Shelf, value: unknown): AgedRow[] => {
    if (Array.isArray(value)) return value.flatMap((v) => said(where, shelf, v))
    if (typeof value !== "object" || value === null) return []
    if (!("checkedOn" in value && typeof value.checkedOn === "string"))
      return Object.values(value).flatMap((v) => said(where, shelf, v))
    const { checkedOn } = value
    const until = showDate(addDays(date(checkedOn), shelfLifeDays[shelf]))
    return [{ list: where, about: about ?? "", shelf, checkedOn, until }]
  }
  if (list === "compounds")
    return Object.entries(row).flatMap(([key, v]) => said(`${list} ${key}`, ofCompound[key] ?? "study", v))
  return said(list, shelves[list] ?? "label", row)
}
