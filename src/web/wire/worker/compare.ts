import {
  type Comparison,
  type CorrectedField,
  compareReadings,
  type Ports,
  printComparison,
  today,
} from "../../../app/index.ts"
import { fail, ok, type Reading, type Result, showDate } from "../../../base/index.ts"
import { dayOf, portionOf, remarksOf } from "../../kit/words/compare.ts"
import { sayDose, sayFrequency, sayPeriod, sayRoute } from "../../kit/words/protocol.ts"
import type { GivenPage } from "../desk/keeping.ts"

type Pages = { readonly pages: readonly (GivenPage & { readonly corrections: readonly CorrectedField[] })[] }

/** What the screen of several pages asks. It leaves the page on the desk alone. */
export type CompareQuestions = {
  /** A page as it was handed in; out of a PDF comes its text. */
  readonly textOf: GivenPage
  readonly compare: Pages
  /** The same as a whole HTML document for paper. */
  readonly comparePaper: Pages
}

export type CompareAnswers = { readonly textOf: GivenPage; readonly compare: Comparison; readonly comparePaper: string }

type Compared = { readonly [Q in keyof CompareQuestions]: (input: CompareQuestions[Q]) => Result<CompareAnswers[Q]> }

/** Reads a page with what was put right in it. It is handed in: what imports it from here would tear the worker's first part in two. */
type Read = (page: Pages["pages"][number]) => Result<Reading>

/** Answers about several pages at once. */
export const comparedBy = (ports: Ports, read: Read): Compared => ({
  textOf: (given) => ok(given),
  compare: ({ pages }) => compared(read, pages),
  comparePaper: ({ pages }) => {
    const comparison = compared(read, pages)
    if (!comparison.ok) return comparison
    return ok(
      printComparison({
        comparison: comparison.value,
        sources: pages.map((p) => p.name),
        on: showDate(today(ports.clock)),
        sayPortion: portionOf,
        remarks: remarksOf(comparison.value),
        say: (r) => [
          { what: "a day", words: dayOf(r), quotes: [] },
          { what: "dose", words: r.dose ? sayDose(r.dose) : "unknown", quotes: r.from.dose.quotes },
          {
            what: "how often",
            words: r.frequency ? sayFrequency(r.frequency) : "unknown",
            quotes: r.from.frequency.quotes,
          },
          {
            what: "course",
            words: r.cycle ? sayPeriod(r.cycle) : r.openEnded ? "open-ended" : "unknown",
            quotes: r.from.cycle.quotes,
          },
          { what: "route", words: r.routes.map(sayRoute).join(" or ") || "unknown", quotes: r.from.routes.quotes },
        ],
      }),
    )
  },
})

const compared = (read: Read, pages: Pages["pages"]): Result<Comparison> => {
  const readings: Reading[] = []
  for (const page of pages) {
    const reading = read(page)
    if (!reading.ok) return fail(reading.problem.code, `${page.name}: ${reading.problem.message}`)
    readings.push(reading.value)
  }
  return ok(compareReadings(readings))
}
