import { compareQuantity, dimensionOf, type Protocol, type Quantity, showQuantity } from "../../base/index.ts"
import { type CompoundRow, type RegimenRow, readQuantity } from "../../reference/index.ts"
import { dailyOf, whereOf } from "../doses.ts"
import type { Page } from "../page.ts"
import { labelled } from "../regimens.ts"
import type { Judged } from "./judged.ts"

type Range = { readonly low: Quantity; readonly high: Quantity }

/** The daily amount of a protocol against what instruction copies give for its use; undefined where there is nothing to hold against it. */
export const judgeDose = (page: Page, p: Protocol): Judged | undefined => {
  const compound = page.compoundOf(p)
  const daily = dailyOf(p)
  if (!compound || !daily) return undefined
  const { use, forUse, all } = labelled(page, compound, p)
  if (all.length === 0) return undefined
  const spans = whereOf(p, "dose", "frequency")
  const said = showRange(daily)
  const rows = forUse.flatMap((r) => (r.daily ? [{ r, daily: r.daily, range: rangeOf(r.daily.value) }] : []))
  const basis = rows.map(({ r, daily: d, range }) => page.facts.basis(d, factOf(compound, r, range)))
  const wide = forUse.flatMap((r) => (r.wideDaily ? [{ r, wide: r.wideDaily }] : []))
  const wider = wide.map(({ r, wide: w }) =>
    page.facts.basis(w, `${factOf(compound, r, rangeOf(w.value))}, as a wider range of the same text is recalled`),
  )

  if (use === undefined || forUse.length === 0) {
    const none = page.facts.absencesOf(compound.id).filter((a) => use !== undefined && a.uses.includes(use.id))
    return {
      verdict: "no-human-evidence",
      why: `label copies of ${compound.names[0]} give no dose for ${use?.name ?? "this use"}; the page gives ${said} a day`,
      spans,
      basis: none.map((a) => page.facts.basis(a, `looked for and not found in people: ${a.what}`, "study")),
    }
  }
  const settled = rows.filter(({ daily: d }) => page.facts.settled(d, "label"))
  if (settled.length === 0) {
    return {
      verdict: "unknown",
      why: `the only label dose for ${use.name} is recalled and unconfirmed${forUse.every((r) => !r.adult) ? ", and for children" : ""}; the page gives ${said} a day`,
      spans,
      basis: [
        ...basis,
        ...forUse.flatMap((r) =>
          r.indication ? [page.facts.basis(r.indication, `label indication: ${r.indication.value}`)] : [],
        ),
      ],
    }
  }
  const fit = fitOf(
    daily,
    settled.map((s) => s.range),
  )
  const hospital = settled.every(({ r }) => r.hospital)
  return {
    // A hospital's dose is nobody's to reach: the nearer a page comes to it, the less it agrees with anything meant for home.
    verdict: fit === "outside" || hospital ? "contradicts-label" : fit === "within" ? "supported" : "partly",
    why: hospital
      ? `${said} a day is not the studied regimen for ${use.name}; that one is for hospital use and nothing to reach for at home`
      : `the page gives ${said} a day, and label copies give ${settled.map((s) => showRange(s.range)).join(" or ")} for ${use.name}`,
    spans,
    basis: [...basis, ...wider],
  }
}

const rangeOf = (v: { readonly low: string; readonly high: string }): Range => ({
  low: readQuantity(v.low),
  high: readQuantity(v.high),
})

const showRange = (r: Range): string =>
  compareQuantity(r.low, r.high) === 0 ? showQuantity(r.low) : `${showQuantity(r.low)} to ${showQuantity(r.high)}`

const factOf = (compound: CompoundRow, r: RegimenRow, range: Range): string =>
  `${compound.names[0]}, ${r.population}, ${r.use}: ${showRange(range)} a day${r.hospital ? " (hospital use)" : ""}`

/** Whether a range lies inside one of the others, touches one, or lies outside them all. */
const fitOf = (said: Range, others: readonly Range[]): "within" | "touching" | "outside" => {
  const comparable = others.filter((o) => sameKind(said.low, o.low))
  if (comparable.length === 0) return "outside"
  const inside = comparable.some(
    (o) => compareQuantity(said.low, o.low) >= 0 && compareQuantity(said.high, o.high) <= 0,
  )
  if (inside) return "within"
  return comparable.some((o) => compareQuantity(said.low, o.high) <= 0 && compareQuantity(said.high, o.low) >= 0)
    ? "touching"
    : "outside"
}

const sameKind = (a: Quantity, b: Quantity): boolean => dimensionOf(a) === dimensionOf(b)
