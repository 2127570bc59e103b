import { type Protocol, settled } from "../../base/index.ts"
import type { RegimenRow } from "../../reference/index.ts"
import { daysOf, whereOf } from "../doses.ts"
import type { Page } from "../page.ts"
import { labelled } from "../regimens.ts"
import type { Judged } from "./judged.ts"

/** The length of a course against the courses on instruction copies; undefined where there is nothing to hold against it. */
export const judgeCourse = (page: Page, p: Protocol): Judged | undefined => {
  const compound = page.compoundOf(p)
  const open = settled(p.openEnded) === true
  const days = open ? undefined : daysOf(p)
  if (!compound || (!days && !open)) return undefined
  const { use, forUse, all } = labelled(page, compound, p)
  const timed = (rows: readonly RegimenRow[]) =>
    rows.flatMap((r) => (r.courseDays ? [{ r, course: r.courseDays }] : []))
  const own = timed(forUse)
  // Where no copy speaks about the use, the longest everyday course of any copy stands in.
  const rows = own.length > 0 ? own : timed(all.filter((r) => r.adult && !r.hospital))
  if (rows.length === 0) return undefined
  const spans = whereOf(p, "cycle", "openEnded")
  const basis = rows.map(({ r, course }) =>
    page.facts.basis(
      course,
      `${compound.names[0]}, ${r.population}, ${r.use}: a course of ${showDays(course.value)}${r.hospital ? " (hospital use)" : ""}`,
    ),
  )
  const sure = rows.filter(({ course }) => page.facts.settled(course, "label"))
  const said = days ? `a course of ${showDays(days)}` : "use without an end"
  if (sure.length === 0) {
    return {
      verdict: "unknown",
      why: `the page gives ${said}; the only label course for ${use?.name ?? "this use"} is recalled and unconfirmed`,
      spans,
      basis,
    }
  }
  const longest = Math.max(...sure.map(({ course }) => course.value.high))
  const verdict = !days || days.low > longest ? "contradicts-label" : days.high > longest ? "partly" : "supported"
  return {
    verdict,
    why: `the page gives ${said}, and the longest course on label copies ${own.length > 0 && use ? `for ${use.name}` : "for everyday use"} is ${longest} days`,
    spans,
    basis,
  }
}

const showDays = (d: { readonly low: number; readonly high: number }): string =>
  d.low === d.high ? `${d.low} days` : `${d.low} to ${d.high} days`
