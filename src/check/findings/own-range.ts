import {
  compareQuantity,
  dimensionOf,
  type Protocol,
  type Quantity,
  settled,
  showQuantity,
  units,
} from "../../base/index.ts"
import { foldText } from "../../reference/index.ts"
import { amountsOf, dailyOf, daysOf, nameOf, whereOf } from "../doses.ts"
import { found } from "../found.ts"
import type { Look } from "../look.ts"
import type { Page } from "../page.ts"
import { type Followed, followed, tellsTheLabel } from "../regimens.ts"

/** The day's total against the page's own maximum, and how far it can swing within the page's own words. */
export const ownRange: Look = {
  codes: ["dose/over-own-maximum", "dose/wide-daily-range"],
  looksFor: "the daily total against the page's own maximum and range",
  at: (page) =>
    followed(page).flatMap(({ p, i }) => {
      const daily = dailyOf(p)
      const maximum = settled(p.maximum)
      const top = maximum && maximum.per !== "week" ? amountsOf(maximum)?.high : undefined
      if (!daily) return []
      const over =
        top !== undefined && dimensionOf(top) === dimensionOf(daily.high) && compareQuantity(daily.high, top) > 0
      const wide = daily.low.value.n > 0n && daily.high.value.div(daily.low.value).compare(5) > 0
      return [
        ...(over && top
          ? [
              found(page, {
                code: "dose/over-own-maximum",
                severity: "caution",
                dimension: "dose",
                protocol: i,
                message: `The page names a maximum of ${showQuantity(top)}, and its own figures for ${nameOf(p, i)} reach ${showQuantity(daily.high)} a day.`,
                spans: [...whereOf(p, "dose", "frequency"), ...("spans" in p.maximum ? p.maximum.spans : [])],
              }),
            ]
          : []),
        ...(wide
          ? [
              found(page, {
                code: "dose/wide-daily-range",
                severity: "note",
                dimension: "dose",
                protocol: i,
                message: `The page's own words for ${nameOf(p, i)} allow anything from ${showQuantity(daily.low)} to ${showQuantity(daily.high)} a day and do not say how to choose.`,
                spans: whereOf(p, "dose", "frequency"),
                absent: "how to choose within the range",
              }),
            ]
          : []),
      ]
    }),
}

/** A dose or course that is several times that of every comparable regimen on the page: the mark of a slipped digit or unit. */
export const outlier: Look = {
  codes: ["dose/outlier-among-protocols", "course/outlier-among-protocols"],
  looksFor: "an amount or a length that stands far from the page's other regimens",
  at: (page) => {
    // A formulary has a dose a use and an age: there they are meant to differ.
    if (tellsTheLabel(page)) return []
    const all = followed(page).filter(({ p }) => p.kind === null && !severalIn(p))
    const doses = all.flatMap((f) => {
      const amounts = settled(f.p.dose)
      const range = amounts && amountsOf(amounts)
      return range && dimensionOf(range.low) === "mass" ? [{ f, size: middle(range.low, range.high) }] : []
    })
    const courses = all.flatMap((f) => {
      const d = daysOf(f.p)
      return d ? [{ f, size: Math.sqrt(d.low * d.high) }] : []
    })
    return [
      ...standing(page, doses).map(({ p, i }) =>
        found(page, {
          code: "dose/outlier-among-protocols",
          severity: "caution",
          dimension: "dose",
          protocol: i,
          message: `The dose in ${nameOf(p, i)} stands far from every other one on the page, as a slipped digit or unit would.`,
          spans: [...whereOf(p, "dose"), ...doses.filter((d) => d.f.i !== i).flatMap((d) => whereOf(d.f.p, "dose"))],
        }),
      ),
      ...standing(page, courses).map(({ p, i }) =>
        found(page, {
          code: "course/outlier-among-protocols",
          severity: "caution",
          dimension: "course",
          protocol: i,
          message: `The course in ${nameOf(p, i)} stands far from every other one on the page, as a slipped digit or unit would.`,
          spans: [
            ...whereOf(p, "cycle"),
            ...courses.filter((c) => c.f.i !== i).flatMap((c) => whereOf(c.f.p, "cycle")),
          ],
        }),
      ),
    ]
  },
}

type Sized = { readonly f: Followed; readonly size: number }

/** The middle of a range on a log scale, in the base unit. Only for telling what is far off: no dose is made of it. */
const middle = (low: Quantity, high: Quantity): number =>
  Math.sqrt(low.value.mul(units[low.unit].factor).valueOf() * high.value.mul(units[high.unit].factor).valueOf())

/** "A + B": whose dose it is, the page does not say. */
const severalIn = (p: Protocol): boolean => / [+&] /u.test(settled(p.compound) ?? "")

/** A regimen that calls itself low, high or first is no slip for being so. */
const meansToDiffer = (p: Protocol): boolean =>
  / (?:(?:low|high|lower|higher|starting|start|initial|test|maximum) dos(?:e|age)|micro ?dos\S*|loading|titration) /u.test(
    foldText(settled(p.name) ?? ""),
  )

/** Two regimens of one substance that may be taken the same way: what goes into a vein is not measured by what goes under the skin. */
const comparable = (page: Page, a: Protocol, b: Protocol): boolean => {
  const [r, s] = [settled(a.routes) ?? [], settled(b.routes) ?? []]
  return (
    substance(page, a) === substance(page, b) &&
    (r.length === 0 || s.length === 0 || r.some((route) => s.includes(route)))
  )
}

const substance = (page: Page, p: Protocol): string | undefined =>
  page.compoundOf(p)?.id ?? (settled(p.compound) ?? page.reading.page.compounds[0]?.value)?.toLowerCase()

/** Those five times above, or five times below, the median of at least three others, while the others stay together. */
const standing = (page: Page, sized: readonly Sized[]): readonly Followed[] =>
  sized.flatMap(({ f, size }) => {
    const others = sized.filter((s) => s.f.i !== f.i && comparable(page, s.f.p, f.p)).map((s) => s.size)
    const median = [...others].sort((a, b) => a - b)[Math.floor(others.length / 2)]
    if (others.length < 3 || median === undefined || median <= 0) return []
    if (Math.max(...others) / Math.min(...others) > 5) return []
    if (meansToDiffer(f.p)) return []
    return size / median >= 5 || size / median <= 1 / 5 ? [f] : []
  })
