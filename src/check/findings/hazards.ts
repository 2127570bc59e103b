import { nameOf, whereOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import type { Page, Substance } from "../page.ts"
import { followed } from "../regimens.ts"

/** What can hurt of what a protocol is of, said with the protocol so that it travels with the plan. */
export const knownHazard: Look = {
  codes: ["product/hazard"],
  looksFor: "known hazards of what is to be taken",
  at: (page) => [
    ...undosedSubjects(page),
    ...followed(page).flatMap(({ p, i }) => {
      const of = page.substanceOf(p)
      const row = of && page.facts.hazardRow(of.ids)
      return row && p.dose.how !== "missing"
        ? [
            found(page, {
              code: "product/hazard",
              severity: "caution",
              dimension: "product",
              protocol: i,
              message: `Know before ${nameOf(p, i)}: ${row.sentence}${row.basis === "general-knowledge" ? " (no source located yet)" : ""}.`,
              spans: whereOf(p, "dose"),
              basis: [page.facts.basis(row, row.sentence)],
            }),
          ]
        : []
    }),
  ],
}

/** What the page is about and doses nothing of, and what an amount that was not understood may be of: the reason of its bar, or else its hazard, is
 *  then what there is to know. */
const undosedSubjects = (page: Page) => {
  const dosed = new Set(
    followed(page).flatMap(({ p }) => (p.dose.how === "missing" ? [] : (page.substanceOf(p)?.ids[0] ?? []))),
  )
  // What somebody reports having taken is no regimen of the page's.
  const nothingDosed = followed(page).every(({ p }) => p.dose.how === "missing")
  const [title] = page.subjects
  const named = nothingDosed ? page.subjects : title && titled(page, title) ? [title] : []
  const about = [...named, ...page.leftOver, ...page.held, ...entriesOf(page)]
  const told = new Set<string>()
  return about.flatMap((of) => {
    const bar = nothingDosed ? page.facts.planBarRow(of.name) : undefined
    const row = page.facts.hazardRow(of.ids)
    const id = of.ids[0] ?? of.name
    if (!of.span || dosed.has(id) || told.has(id)) return []
    told.add(id)
    const said = bar ? bar.reason : row?.sentence
    const fact = bar ?? row
    if (said === undefined || fact === undefined) return []
    return [
      found(page, {
        code: "product/hazard",
        severity: "caution",
        dimension: "product",
        message: `Know about ${of.name}: ${said}${fact.basis === "general-knowledge" ? " (no source located yet)" : ""}.`,
        spans: [of.span],
        basis: [page.facts.basis(fact, said)],
      }),
    ]
  })
}

/** What the page has an entry of, as a line that begins with its name, and gives no dose of: a heading, a row of a table, an item of a list. What
 *  it names among those who must not take something, or what it does, is none. */
const entriesOf = ({ reading, facts }: Page): readonly Substance[] => {
  const { text, page } = reading
  const elsewhere = [...page.contraindications, ...page.sideEffects, ...page.references].map((m) => m.span)
  return facts.mentionedIn(text).flatMap(({ id, start, end }) => {
    const name = text.slice(start, end)
    const line = text.slice(text.lastIndexOf("\n", start - 1) + 1, start)
    const isEntry =
      /^[\s\p{P}\p{S}\d]*$/u.test(line) && /^(?:\s*(?:[:|\u2014\u2013]|--)|[ \t]*(?:\n|$))/u.test(text.slice(end))
    const stands = elsewhere.some(([from, to]) => start >= from && start < to)
    return isEntry && !stands ? [{ name, ids: [id], span: [start, end] as const }] : []
  })
}

/** Whether the first line of the page names it. */
const titled = (page: Page, of: Substance): boolean => {
  const { text } = page.reading
  const start = text.length - text.trimStart().length
  const end = text.indexOf("\n", start)
  return of.span !== undefined && of.span[0] < (end < 0 ? text.length : end)
}
