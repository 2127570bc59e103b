import type { Reference } from "../../base/index.ts"
import type { Facts, JournalRow, PaperRow } from "../../reference/index.ts"
import { type JournalMatch, matchJournal } from "./journal.ts"
import { pageRange } from "./pages.ts"
import { familyName, titleLikeness } from "./similarity.ts"

/** The offline rules a printed reference can break, by their number in docs/references.md. */
export type RuleId = "O1" | "O2" | "O3" | "O4" | "O5" | "O6" | "O7" | "O8" | "O9"

/** A rule that a reference breaks. `rows` are the facts it rests on; `confirmed` is false when one of them is not settled. */
export type Broken = {
  readonly rule: RuleId
  readonly why: string
  readonly journals: readonly JournalRow[]
  readonly papers: readonly PaperRow[]
  readonly confirmed: boolean
}

/** O1–O4: the reference cannot exist as printed. A slip in copying stays possible. */
export const refutes = (rule: RuleId): boolean => rule === "O1" || rule === "O2" || rule === "O3" || rule === "O4"

/** Every offline rule that a printed reference breaks, in order. `year` is the present year. */
export const brokenRules = (ref: Reference, facts: Facts, year: number): readonly Broken[] => {
  const match = ref.journal === null ? undefined : matchJournal(ref.journal, facts)
  return [
    ...notYet(ref, year),
    ...(match && match.kind !== "unknown" ? ofJournal(ref, match.row, facts, year) : []),
    ...pageOrder(ref),
    ...(match ? ofName(match) : []),
    ...noIdentifier(ref),
    ...misattribution(ref, facts, match),
  ]
}

const broken = (rule: RuleId, why: string, rest: Partial<Broken> = {}): Broken => ({
  rule,
  why,
  journals: [],
  papers: [],
  confirmed: true,
  ...rest,
})

/** What appears ahead of print carries the next year at most. */
const notYet = (ref: Reference, year: number): Broken[] =>
  ref.year !== null && ref.year > year + 1
    ? [broken("O1", `the reference says ${ref.year}, a year that has not come yet`)]
    : []

const ofJournal = (ref: Reference, row: JournalRow, facts: Facts, year: number): Broken[] => {
  const editions = facts.set.journals.filter((j) => j.family === row.family)
  const sure = (rows: readonly JournalRow[]) => ({
    journals: rows,
    confirmed: rows.every((j) => facts.settled(j, "journal")),
  })
  const volume = ref.volume !== null && /^\d+$/u.test(ref.volume) ? Number(ref.volume) : null
  const ruled = editions.filter((j) => j.offset !== null)
  const offBy = (j: JournalRow, y: number) => (volume === null ? 0 : Math.abs(volume - (y - (j.offset ?? 0))))
  // A paper dated 31 December carries the next year's volume, so one year either way is allowed.
  const fits =
    ref.year === null || volume === null || ruled.length === 0 || ruled.some((j) => offBy(j, ref.year ?? 0) <= 1)
  const out: Broken[] = []

  const early = row.firstYear !== null && ref.year !== null && ref.year < row.firstYear
  // Under an older edition's volume it may be a translated title: the volume rule alone then speaks.
  if (early && !(fits && ruled.length > 1)) {
    out.push(broken("O1", `${row.title} began in ${row.firstYear}, and the reference says ${ref.year}`, sure([row])))
  }
  if (!fits) {
    const years = ruled.map((j) => `volume ${volume} of ${j.title} is ${(j.offset ?? 0) + (volume ?? 0)}`)
    out.push(broken("O2", `${years.join("; ")}; the reference says ${ref.year}`, sure(ruled)))
  }
  if (volume !== null && ruled.length > 0 && ruled.every((j) => (j.offset ?? 0) + volume > year + 1)) {
    out.push(broken("O3", `volume ${volume} has not appeared yet`, sure(ruled)))
  }
  const issue = ref.issue !== null && /^\d+$/u.test(ref.issue) ? Number(ref.issue) : null
  if (issue !== null && row.issuesPerYear !== undefined && issue > row.issuesPerYear) {
    out.push(
      broken(
        "O4",
        `${row.title} has ${row.issuesPerYear} issues a year, and the reference says issue ${issue}`,
        sure([row]),
      ),
    )
  }
  const range = ref.pages === null ? null : pageRange(ref.pages)
  const near = row.anchors.find((a) => a.volume === volume && a.issue !== undefined && a.firstPage !== undefined)
  if (near?.issue !== undefined && near.firstPage !== undefined && issue !== null && range) {
    const wrong =
      (issue < near.issue && range.first > near.firstPage) || (issue > near.issue && range.first < near.firstPage)
    if (wrong) {
      out.push(
        broken(
          "O7",
          `issue ${near.issue} of that volume has page ${near.firstPage}, which does not go with issue ${issue} and page ${range.first}`,
          sure([row]),
        ),
      )
    }
  }
  return out
}

const pageOrder = (ref: Reference): Broken[] => {
  const range = ref.pages === null ? null : pageRange(ref.pages)
  return range && range.last < range.first
    ? [broken("O4", `the last page, ${range.last}, comes before the first, ${range.first}`)]
    : []
}

const ofName = (match: JournalMatch): Broken[] =>
  match.kind === "unknown"
    ? [broken("O5", match.looked?.what ?? "the journal is not in the table that came with this program")]
    : match.kind === "misspelt"
      ? [broken("O6", `the journal is spelt ${match.row.title}`, { journals: [match.row] })]
      : []

const noIdentifier = (ref: Reference): Broken[] =>
  ref.doi === null && ref.pmid === null ? [broken("O8", "it carries neither a DOI nor a PubMed number")] : []

const misattribution = (ref: Reference, facts: Facts, match: JournalMatch | undefined): Broken[] => {
  const author = ref.authors[0]
  if (author === undefined || ref.year === null) return []
  const same = facts.set.papers.filter(
    (p) => p.year === ref.year && p.authors[0] !== undefined && familyName(p.authors[0]) === familyName(author),
  )
  const journal = match && match.kind !== "unknown" ? match.row.id : null
  const agrees = (p: PaperRow) =>
    (p.journal !== null && p.journal === journal && p.volume === ref.volume) ||
    (ref.title !== null && titleLikeness(p.title, ref.title) >= 0.6) ||
    (ref.pmid !== null && ref.pmid === p.pmid) ||
    (ref.doi !== null && ref.doi.toLowerCase() === p.doi?.toLowerCase())
  return same.length > 0 && !same.some(agrees)
    ? [
        broken(
          "O9",
          "the first author has a paper on the compound from that year under another title or in another journal",
          { papers: same },
        ),
      ]
    : []
}
