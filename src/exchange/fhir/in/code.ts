import type { Frequency } from "../../../base/index.ts"
import type { DayRule } from "../../../schedule/index.ts"
import type { Concept } from "./shape.ts"

/** How often, as hours that run on or as times on days. */
export type Counted =
  | { readonly hours: number }
  | {
      readonly frequency: Frequency
      readonly days: DayRule | null
      /** Said by times of day alone. */
      readonly implied?: true
    }

export const aDay = (low: number, high: number): Frequency => ({ low, high, per: "day", pattern: null })

export const daily: DayRule = { every: 1, unit: "day" }

/** What the code of a timing says: how often, nothing because there is none, or in words what stands there and is not known. */
export const codeCount = (code: Concept | undefined): Counted | null | string => {
  if (code === undefined) return null
  const said = [...(code.coding ?? []).map((c) => c.code ?? ""), code.text ?? ""].flatMap((s) => abbreviation(s) ?? [])
  const [first, ...more] = said
  if (first === undefined) {
    const words = [code.text, ...(code.coding ?? []).flatMap((c) => [c.display, c.code])]
    return words.find((w) => w !== undefined && w.trim() !== "")?.slice(0, 80) ?? "a code without a word"
  }
  return more.some((c) => JSON.stringify(c) !== JSON.stringify(first)) ? "two codes that say different things" : first
}

/** The usual abbreviations (HL7's GTSAbbreviation), and hours as Q8H. */
const abbreviation = (text: string): Counted | undefined => {
  const said = text.trim().toUpperCase()
  const hours = Number.parseInt(/^Q(\d{1,2})H$/.exec(said)?.[1] ?? "", 10)
  return hours > 0 ? { hours } : abbreviations[said]
}

const abbreviations: Readonly<Record<string, Counted>> = {
  QD: { frequency: aDay(1, 1), days: daily },
  BID: { frequency: aDay(2, 2), days: daily },
  TID: { frequency: aDay(3, 3), days: daily },
  QID: { frequency: aDay(4, 4), days: daily },
  AM: { frequency: aDay(1, 1), days: daily },
  PM: { frequency: aDay(1, 1), days: daily },
  BED: { frequency: aDay(1, 1), days: daily },
  QOD: { frequency: aDay(1, 1), days: { every: 2, unit: "day" } },
  WK: { frequency: aDay(1, 1), days: { every: 7, unit: "day" } },
}
