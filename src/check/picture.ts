import { as, dimensionOf, type Quantity, type Reading, type Route, settled, showQuantity } from "../base/index.ts"
import { readQuantity } from "../reference/index.ts"
import { dailyOf, daysOf, nameOf } from "./doses.ts"
import type { NotChecked } from "./look.ts"
import { type CheckOptions, openPage, type Page } from "./page.ts"
import { followed } from "./regimens.ts"

/** An extent for drawing: numbers on the axes, and the words that stand for them. */
export type Extent = { readonly low: number; readonly high: number; readonly words: string }

/** What the page says: one rectangle a regimen. `days` is null where the course has no end. */
export type PageRegimen = {
  readonly protocol: number
  readonly label: string
  readonly daily: Extent
  readonly days: Extent | null
  readonly routes: readonly Route[]
}

/** What a label copy or a study says. `hospital` marks are drawn apart and never as something to reach for. */
export type Mark = {
  readonly kind: "label" | "study"
  readonly id: string
  readonly label: string
  readonly n: number | null
  readonly hospital: boolean
  readonly route: Route | null
  readonly daily: Extent
  readonly days: Extent
  readonly source: string
  readonly checkedOn: string
  readonly unconfirmed: boolean
}

/** Daily dose (mcg, log scale) against course length (days, log scale): what the page says beside what was read elsewhere. */
export type Picture = {
  readonly compound: string | null
  readonly regimens: readonly PageRegimen[]
  readonly marks: readonly Mark[]
  readonly notDrawn: readonly NotChecked[]
}

/** The data of the picture; drawing is the screen's. */
export const pictureOf = (reading: Reading, options: CheckOptions): Picture => {
  const page = openPage(reading, options)
  const mine = followed(page).filter(({ p }) => page.compoundOf(p) === page.compound)
  const drawn = mine.flatMap(({ p, i }): PageRegimen[] => {
    const daily = dailyOf(p)
    const days = daysOf(p)
    const extent = daily && masses(daily)
    const open = settled(p.openEnded) === true
    if (!extent || (!days && !open)) return []
    return [
      {
        protocol: i,
        label: settled(p.name) ?? nameOf(p, i),
        daily: extent,
        days: open || !days ? null : spanOfDays(days),
        routes: settled(p.routes) ?? [],
      },
    ]
  })
  const missing = mine
    .filter(({ i }) => !drawn.some((d) => d.protocol === i))
    .map(({ p, i }) => ({ what: nameOf(p, i), why: "the page does not give both a daily amount and a length" }))
  return {
    compound: page.compound?.names[0] ?? null,
    regimens: drawn,
    marks: [...labelMarks(page), ...studyMarks(page)],
    notDrawn: missing,
  }
}

const masses = (r: { readonly low: Quantity; readonly high: Quantity }): Extent | undefined => {
  if (dimensionOf(r.low) !== "mass") return undefined
  const low = as(r.low, "mcg").value.valueOf()
  const high = as(r.high, "mcg").value.valueOf()
  const words = low === high ? showQuantity(r.low) : `${showQuantity(r.low)} to ${showQuantity(r.high)}`
  return { low, high, words: `${words} a day` }
}

const spanOfDays = (d: { readonly low: number; readonly high: number }): Extent => ({
  ...d,
  words: d.low === d.high ? `${d.low} ${d.low === 1 ? "day" : "days"}` : `${d.low} to ${d.high} days`,
})

const amounts = (v: { readonly low: string; readonly high: string }) =>
  masses({ low: readQuantity(v.low), high: readQuantity(v.high) })

const labelMarks = (page: Page): readonly Mark[] =>
  (page.compound ? page.facts.regimensOf(page.compound.id) : []).flatMap((r): Mark[] => {
    const daily = r.daily && amounts(r.daily.value)
    if (!r.daily || !r.courseDays || !daily) return []
    const a = page.facts.basis(r.daily, r.use)
    const b = page.facts.basis(r.courseDays, r.use)
    return [
      {
        kind: "label",
        id: r.id,
        label: `${r.population}: ${r.use}${r.hospital ? " (hospital use)" : ""}`,
        n: null,
        hospital: r.hospital,
        route: page.facts.set.products.find((p) => p.id === r.product)?.permits.value[0] ?? null,
        daily,
        days: spanOfDays(r.courseDays.value),
        source: a.source === b.source ? a.source : `${a.source}; ${b.source}`,
        checkedOn: a.checkedOn,
        unconfirmed: a.unconfirmed || b.unconfirmed,
      },
    ]
  })

const studyMarks = (page: Page): readonly Mark[] =>
  (page.compound ? page.facts.studiesOf(page.compound.id) : []).flatMap((s): Mark[] => {
    const daily = s.daily && amounts(s.daily)
    if (!daily || !s.days) return []
    const basis = page.facts.basis(s, s.outcome, "study")
    return [
      {
        kind: "study",
        id: s.id,
        label: `${s.year}, ${s.population}${s.hospital ? " (hospital use)" : ""}`,
        n: s.n,
        hospital: s.hospital,
        route: s.route,
        daily,
        days: spanOfDays(s.days),
        source: basis.source,
        checkedOn: basis.checkedOn,
        unconfirmed: basis.unconfirmed,
      },
    ]
  })
