import { fail, ok, type Result } from "../../base/index.ts"
import { parseCsv } from "./csv.ts"

/** Which column of a table tells what. `date` may hold the time too. */
export type Columns = {
  readonly date: string
  readonly time?: string
  readonly what?: string
  readonly amount?: string
  readonly unit?: string
  readonly route?: string
  readonly site?: string
  readonly note?: string
  readonly weight?: string
  readonly effects?: string
  /** What became of the dose. */
  readonly status?: string
  /** Whether the row is a dose or something else. */
  readonly kind?: string
}

const unitBehind = String.raw`(?:\s*[([].*[)\]]|[ _](?:mcg|µg|μg|ug|mg|g|iu|ml))?`

/** The header names that are understood without being told, in the words trackers use. */
const known: Readonly<Record<keyof Columns, RegExp>> = {
  date: /^(?:when|date|datetime|date[ _]?(?:\/|and|&)?[ _]?time|timestamp|taken|taken at|logged at|(?:shot|injection|dose)[ _]date|administered at|datum|zeitpunkt|date et heure|fecha|data)$/iu,
  time: /^(?:time|time of day|(?:shot|injection|dose)[ _]time|uhrzeit|zeit|heure|hora)$/iu,
  what: /^(?:what|medications?|medicine|med|medication[ _]?name|medicine[ _]?name|compound|substance|drug|drug name|name|product|peptide|supplement|jab|shot|injection|medikament|mittel|wirkstoff|präparat|arzneimittel|médicament|medicamento)$/iu,
  amount: new RegExp(
    `^(?:dose|dosage|amount|dose[ _]?amount|strength|quantity|dosis|dosierung|menge|quantité|cantidad)${unitBehind}$`,
    "iu",
  ),
  unit: /^(?:units?|dose[ _]units?|dosage[ _]units?|einheit|unité|unidad)$/iu,
  route: /^(?:route|administration route|method)$/iu,
  site: /^(?:site|injection[ _]?site|location|body part|administration site|stelle|injektionsstelle)$/iu,
  note: /^(?:notes?|comments?|remarks?|notiz(?:en)?|bemerkung(?:en)?|kommentar|remarques?|notas?)$/iu,
  weight: /^(?:weight|body weight|gewicht|poids|peso)(?:\s*[([].*[)\]]|[ _](?:kg|lbs?))?$/iu,
  effects: /^(?:side[ _]?effects?|symptoms?|nebenwirkungen)$/iu,
  // What became of a dose has a reading of its own (outcome.ts); it is named here only where somebody says which column it is.
  status: /^$/u,
  kind: /^(?:type|kind|event|event[ _]type|entry[ _]type|category|record[ _]type|art|typ)$/iu,
}

/** The columns of a header, by their usual names; `given` says them outright. `sample` is a row beneath it: a column called "Taken" is a date only where
 *  one stands in it. A problem (`import/columns`) when there is no date, or nothing that a row could tell. */
export const columnsOf = (
  header: readonly string[],
  given: Partial<Columns> = {},
  sample: readonly string[] = [],
): Result<Columns> => {
  const names = header.map((h) => h.trim())
  const missing = Object.values(given).find((name) => !names.includes(name))
  if (missing !== undefined)
    return fail("import/columns", `There is no column “${missing}”; the columns are ${names.join(", ")}.`)
  const taken = new Set<string>(Object.values(given))
  const found: Record<string, string> = { ...given }
  const dated = (n: string) => /\d.*\d.*\d/u.test(sample[names.indexOf(n)] ?? "")
  for (const [meaning, pattern] of Object.entries(known)) {
    const fitting = names.filter((n) => pattern.test(n) && !taken.has(n))
    const name =
      meaning === "date" ? (fitting.find(dated) ?? fitting.find((n) => !/^taken$/iu.test(n)) ?? fitting[0]) : fitting[0]
    if (found[meaning] === undefined && name !== undefined) {
      found[meaning] = name
      taken.add(name)
    }
  }
  if (found.date === undefined)
    return fail(
      "import/columns",
      `No column says when; name it, for example date=“${names[0] ?? ""}”. The columns are ${names.join(", ")}.`,
    )
  if (!found.what && !found.note && !found.weight && !found.effects)
    return fail(
      "import/columns",
      `No column says what was taken; name it, for example what=“${names[1] ?? ""}”. The columns are ${names.join(", ")}.`,
    )
  return ok(found as Columns)
}

/** The names of a table's columns, for somebody who has to say what they mean; none where the text is no table. */
export const headerOf = (text: string): readonly string[] => {
  if (/^\s*[[{]/u.test(text.replace(/^\uFEFF/u, ""))) return []
  const [header = []] = parseCsv(text.slice(0, HEADER_CHARS))
  return [...new Set(header.map((h) => h.trim()).filter((h) => h !== ""))]
}

const HEADER_CHARS = 20_000

/** "Dose (mg)", "dose_mg" and "Dose mg" say the unit of every row. */
export const unitIn = (name: string | undefined): string =>
  /[([]([^)\]]+)[)\]]\s*$/u.exec(name ?? "")?.[1]?.trim() ??
  /[ _](mcg|µg|μg|ug|mg|g|iu|ml|kg|lbs?)$/iu.exec(name ?? "")?.[1] ??
  ""
