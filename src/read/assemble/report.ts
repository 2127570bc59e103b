import type { Mention, Span } from "../../base/index.ts"
import { type Field, fieldOf } from "../en/words/labels.ts"
import type { Tokens } from "../engine/tokens.ts"
import { type Draft, draft, found, precise } from "./draft.ts"
import { fill } from "./fill.ts"
import { piecesIn } from "./line.ts"
import type { Part } from "./outline.ts"

/** What the front matter of a person's report says: one regimen, and the compound it was of. */
export type Report = { readonly head: Draft; readonly compounds: readonly Mention[] }

const COMPOUND = /^(?:peptides?|compounds?|supplements?|substances?|products?|stack)$/i
const NAME = /^(?:purpose|goal|reason)$/i

/** Reads the `key: value` lines at the top of a page; null when they state no amount and no course. */
export const reportOf = (t: Tokens, top: Part | undefined): Report | null => {
  const lines = (top?.blocks ?? []).filter((b) => b.kind === "property")
  const first = lines[0]
  if (first === undefined) return null
  const head = draft(first.span)
  const compounds: Mention[] = []
  let stated = false
  for (const b of lines) {
    const words = t.text.slice(b.span[0], b.span[1])
    const colon = words.indexOf(":")
    const key = words.slice(0, colon)
    const value: Span = [b.span[0] + colon + 2, b.span[1]]
    const field: Field | null = fieldOf(key)
    if (COMPOUND.test(key))
      for (const m of words.slice(colon).matchAll(/[\p{L}\p{N}][^,"'[\]]*/gu))
        compounds.push({
          value: m[0].trim(),
          span: [b.span[0] + colon + m.index, b.span[0] + colon + m.index + m[0].trimEnd().length],
        })
    else if (NAME.test(key)) head.name = found(t.text.slice(value[0], value[1]), value, "name/purpose")
    else if (field !== null && field !== "none" && field !== "strength") {
      fill(t, head, piecesIn(t, value), field)
      if (field === "dose") stated = true
    }
  }
  head.kind = "report"
  return stated ? { head, compounds } : null
}

/** Puts a report's own words and its front matter together: the text says the amounts in full, the front matter the course and the route.
 *  `changes` are what the diary says was changed on the way. */
export const joinReport = (report: Report, told: readonly Draft[], changes: ReadonlySet<Draft>): readonly Draft[] => {
  const { head } = report
  const main = told.find(
    (d) =>
      d.dose !== null &&
      !changes.has(d) &&
      (d.compound === null || report.compounds.some((c) => c.value === d.compound?.value)),
  )
  const only = report.compounds.length === 1 ? report.compounds[0] : undefined
  const all = main === undefined ? [head, ...told] : told
  for (const d of all) {
    d.kind = "report"
    d.routes = precise(d.routes, head.routes)
    if (only !== undefined) d.compound ??= found(only.value, only.span, "compound/property")
  }
  if (report.compounds.length > 1)
    for (const d of told)
      if (!changes.has(d) && report.compounds.some((c) => c.value === d.compound?.value)) {
        d.cycle ??= head.cycle
        d.name = head.name ?? d.name
      }
  if (main !== undefined) {
    main.name = head.name ?? main.name
    main.cycle ??= head.cycle
    main.frequency ??= head.frequency
    main.dose ??= head.dose
  }
  return all
}

const CHANGED =
  /\b(?:increas\w+|rais\w+|bump\w*|titrat\w+|went up|moved (?:up )?to|dropp\w+|lower\w+|reduc\w+|switch\w+|tried|started|began)\b/i

/** True for a line of a diary that says the writer's own amount changed. */
export const tellsChange = (words: string): boolean => CHANGED.test(words)
