import { expect, test } from "vitest"
import { missing, settled, showExact } from "../base/index.ts"
import { read } from "./read.ts"
import { sha256 } from "./testing/sha256.ts"
import type { Named } from "./words/named.ts"

/** Two names that are known here, as whole words. */
const names = (text: string): readonly Named[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}])(?:halexin|brevotide)(?![\p{L}\p{N}])/giu)].map((m) => ({
    id: m[0].toLowerCase(),
    start: m.index,
    end: m.index + m[0].length,
  }))

const pageOf = (text: string, kind: "text" | "markdown") => {
  const r = read({ text, kind }, { sha256, names })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

const said = (page: ReturnType<typeof pageOf>): readonly string[] =>
  page.protocols.map((p) => {
    const d = settled(p.dose)
    const f = settled(p.frequency)
    const low = d && showExact(d.low)
    const high = d && showExact(d.high)
    const much = d ? `${d.upTo ? "up to " : ""}${low === high ? low : `${low}–${high}`} ${d.unit} a ${d.per}` : "?"
    return `${settled(p.compound) ?? "?"}: ${much}${f ? `, ${f.high} a ${f.per}` : ""}`
  })

test.each([
  ["Cromotidin 50–100 mg is taken with it nightly", ["Cromotidin: 50–100 mg a dose, 1 a day"]],
  ["Take 3 g of brevotide and 1 mg of zinc at night.", ["brevotide: 3 g a dose", "zinc: 1 mg a dose"]],
  ["Cromotidin at 1 mg goes alongside it daily", ["Cromotidin: 1 mg a dose, 1 a day"]],
  [
    "300 mcg daily. Cromotidin 1 mg is taken with it nightly.",
    ["Halexin: 300 mcg a dose, 1 a day", "Cromotidin: 1 mg a dose, 1 a day"],
  ],
  [
    "300 mcg daily, alongside Cromotidin 1 mg nightly.",
    ["Halexin: 300 mcg a dose, 1 a day", "Cromotidin: 1 mg a dose, 1 a day"],
  ],
  ["300 mcg daily. Another tablet, 1 mg, is taken with it nightly.", ["Halexin: 300 mcg a dose, 1 a day"]],
  ["Halexin 300 mcg daily with food", ["Halexin: 300 mcg a dose, 1 a day"]],
  ["- 400 mcg per day\n- In two halves: 200 mcg on waking, 200 mcg at bedtime", ["Halexin: 400 mcg a day, 2 a day"]],
  ["400 mcg a day in two halves, 200 mcg on waking, 200 mcg at bedtime", ["Halexin: 400 mcg a day, 2 a day"]],
  ["2 sprays per nostril (200 mcg) daily", ["Halexin: 200 mcg a nostril, 1 a day"]],
  ["1 spray in each nostril (100 mcg) twice daily", ["Halexin: 100 mcg a nostril, 2 a day"]],
  ["2 sprays per nostril (400 mcg total) twice daily", ["Halexin: 400 mcg a dose, 2 a day"]],
  ["<= 5 mg daily", ["Halexin: up to 5 mg a dose, 1 a day"]],
  ["≤5 mg daily", ["Halexin: up to 5 mg a dose, 1 a day"]],
  ["less than 5 mg daily", []],
  ["fewer than 5 mg daily", []],
])("%j is of what it says", (line, regimens) => {
  expect(said(pageOf(`# Halexin\n\n## Dosing\n\n${line}\n`, "markdown"))).toEqual(regimens)
})

test("a number without a unit is listed with what was not understood", () => {
  const page = pageOf("# Halexin\n\n## Dosing\n\nDosage: 300 daily\n", "markdown")
  expect(page.unread.map((u) => [page.text.slice(...u.span), u.dosing])).toEqual([["300", true]])
})

test("an amount that somebody receives already is none to take", () => {
  const page = pageOf(
    "# Halexin\n\n## Dosing\n\nUp to 14 mg once daily, after at least 30 days receiving 7 mg dose.\n",
    "markdown",
  )
  expect(said(page)).toEqual(["Halexin: up to 14 mg a dose, 1 a day"])
})

test.each([
  ["Halexin is a peptide.", "Halexin"],
  ["halexin", "halexin"],
  ["This page tells how it is taken.\n\nMost who use Halexin do so by day.", "Halexin"],
  ["Brevotide is a peptide.\n\nIt is not Halexin.", "Brevotide"],
  ["Halexinum is a peptide.", undefined],
  ["This page tells how it is taken.\n\nHalexin and Brevotide are two of them.", undefined],
])("%j names the compound as far as it is known", (top, compound) => {
  const page = pageOf(`${top}\n\nDosage: 300 mcg daily\n`, "text")
  expect(page.protocols.map((p) => settled(p.compound))).toEqual([compound])
  expect(page.page.compounds.map((m) => m.value)).toEqual(compound === undefined ? [] : [compound])
})

test.each([
  ["Halexin 5 mg vial", "Halexin"],
  ["Halexin (5 mg vial)", "Halexin"],
  ["Halexin, 10mg", "Halexin"],
  ["Brevotide 10 mg vials for sale", "Brevotide"],
  // A name that nobody knows, with its size and its container, is what the page is about.
  ["Orbulin 5 mg vial", "Orbulin"],
  // A regimen names itself, and no heading below it.
  ["Halexin 300 mcg daily", "Tendon"],
])("%j above headings that are no substances names %s", (top, compound) => {
  const page = pageOf(`${top}\n\n1. Tendon\nDosage: 250 mcg once daily\n`, "text")
  expect(settled(page.protocols.at(-1)?.compound ?? missing)).toBe(compound)
})
