import { fail, ok, type Result } from "../../base/index.ts"
import { amountOf } from "./amount.ts"
import { fromMs } from "./moment.ts"
import type { Told, ToldRow } from "./told.ts"

// PsychonautWiki Journal exports `{ experiences: [{ title, text, sortDate, ingestions, timedNotes }] }`, times in milliseconds.

type Fields = Readonly<Record<string, unknown>>

/** The ingestions and notes of a journal, one row each. Somebody else's ingestions are left out: this diary is one person's. */
export const tellJournal = (json: unknown): Result<readonly ToldRow[]> => {
  if (!isFields(json) || !Array.isArray(json.experiences))
    return fail("import/journal", "This is not a PsychonautWiki Journal export: it has no experiences.")
  const rows = json.experiences
    .filter(isFields)
    .flatMap((x) => [
      ...list(x.ingestions).map(ingestion),
      ...list(x.timedNotes).map((n) => noted(Number(n.time), text(n.note))),
      ...(text(x.text) === ""
        ? []
        : [noted(Number(x.sortDate ?? x.creationDate), [text(x.title), text(x.text)].filter(Boolean).join(": "))]),
    ])
  return ok(rows.map((r, i) => ({ row: i + 1, ...r })))
}

const ingestion = (i: Fields): Omit<ToldRow, "row"> => {
  const name = text(i.substanceName)
  const said = `${name} | ${i.dose ?? ""} ${text(i.units)}`.trim()
  const ms = Number(i.time)
  if (name === "" || !(ms > 0)) return { text: said, told: [], why: "It does not say what was taken, or when." }
  if (text(i.consumerName) !== "") return { text: said, told: [], why: `It was taken by ${text(i.consumerName)}.` }
  const at = fromMs(ms)
  const amount = typeof i.dose === "number" ? amountOf(`${i.dose}`, text(i.units), null) : undefined
  if (amount && !amount.ok && amount.problem.code === "import/amount")
    return { text: said, told: [], why: amount.problem.message }
  const unread = amount && !amount.ok
  const what = `${name}${i.isDoseAnEstimate === true ? " (estimated)" : ""}${unread ? ` (${i.dose} ${text(i.units)})` : ""}`
  const told: Told[] = [
    {
      at,
      body: {
        kind: "dose-noted",
        what,
        amount: amount?.ok ? amount.value : null,
        route: text(i.administrationRoute).toLowerCase() || null,
        site: text(i.administrationSite) || null,
      },
    },
  ]
  if (text(i.notes) !== "") told.push({ at, body: { kind: "note", text: text(i.notes) } })
  return {
    text: said,
    told,
    why: unread ? `“${i.dose} ${text(i.units)}” has no unit that is known, so it was kept as words.` : null,
  }
}

const noted = (ms: number, words: string): Omit<ToldRow, "row"> =>
  words !== "" && ms > 0
    ? {
        text: words.slice(0, 200),
        told: [{ at: fromMs(ms), body: { kind: "note", text: words.slice(0, 10_000) } }],
        why: null,
      }
    : { text: words.slice(0, 200), told: [], why: "It says nothing, or not when." }

const isFields = (v: unknown): v is Fields => typeof v === "object" && v !== null && !Array.isArray(v)
const list = (v: unknown): readonly Fields[] => (Array.isArray(v) ? v.filter(isFields) : [])
const text = (v: unknown): string => (typeof v === "string" ? v.trim() : "")
