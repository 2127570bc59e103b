import { quote, type Reading, showExact, showQuantity } from "../../../base/index.ts"
import { portionsOf } from "../../../read/index.ts"
import { compoundNamed } from "../../../reference/index.ts"
import type { Comparison } from "../../contract/compare.ts"
import { pageTitle } from "../page-title.ts"
import { portionsAt, spreadsOf } from "./portions.ts"
import { type Amounts, comparedFields, type Side, sideBySide } from "./side-by-side.ts"

/** Several readings side by side: what each page is about and offers, its regimens with the words they were read from, and how far
 *  pages on one strength are apart in what a spray or drop carries. */
export const compareReadings = (readings: readonly Reading[]): Comparison => {
  const pages = readings.map((r) => ({
    reading: r,
    substance: substanceOf(r),
    portions: portionsAt(r, portionsOf(r.text)),
  }))
  return {
    pages: pages.map(({ reading, substance, portions }) => ({
      title: pageTitle(reading),
      substance,
      strengths: reading.page.formulations.map((f) => ({
        strength: f.strength,
        concentration: f.concentration && showQuantity(f.concentration),
        quote: quote(reading.text, f.span).trim(),
      })),
      portions: portions.map((p) => ({
        portion: p.portion,
        amount: shown(p),
        volume: p.volume && showQuantity(p.volume),
        quote: quote(reading.text, p.span).trim(),
      })),
    })),
    rows: sideBySide(readings).map((s) => rowOf(s, readings[s.page])),
    substances: distinct(pages.flatMap((p) => p.substance ?? [])),
    spreads: [...spreadsOf(pages.map((p) => p.portions))],
  }
}

const rowOf = (s: Side, reading: Reading | undefined): Comparison["rows"][number] => {
  const p = s.states
  return {
    page: s.page + 1,
    protocol: s.protocol + 1,
    name: p.name,
    compound: p.compound,
    dose: p.dose,
    frequency: p.frequency,
    perDay: s.perDay && shown(s.perDay),
    averaged: s.averaged,
    steps: p.steps.length,
    cycle: p.cycle,
    openEnded: p.openEnded,
    routes: p.routes,
    perSpray: s.perSpray && shown(s.perSpray),
    strengths: reading?.page.formulations.map((f) => f.strength) ?? [],
    from: Object.fromEntries(
      comparedFields.map((f) => [f, { status: p.how[f]?.status ?? "missing", quotes: [...s.quotes[f]] }]),
    ) as Comparison["rows"][number]["from"],
  }
}

/** What a page is about, by the name the facts know it under, so that two spellings are one substance. */
const substanceOf = (r: Reading): string | null => {
  const named = r.page.compounds[0]?.value
  return named === undefined ? null : (compoundNamed(named)?.names[0] ?? named)
}

const distinct = (names: readonly string[]): string[] => [...new Map(names.map((n) => [n.toLowerCase(), n])).values()]

const shown = (a: Amounts) => ({ low: showExact(a.low), high: showExact(a.high), unit: a.unit })
