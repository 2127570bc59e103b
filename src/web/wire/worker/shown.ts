import type { BottleEnd, BottleRow } from "../../../app/index.ts"
import { type Delivery, type Device, type Finding, type Route, showExact, showQuantity } from "../../../base/index.ts"
import { sayCounted } from "../../../deliver/index.ts"

/** A row of the bottle table with its quantities said, so that it crosses from the worker as plain data. */
export type ShownRow = {
  readonly protocol: number
  readonly route: Route | null
  readonly fits: { readonly low: ShownEnd; readonly high: ShownEnd } | null
  readonly why: Finding | null
  readonly reachable: readonly string[]
  /** Every amount within the page's range that whole portions make, smallest first. */
  readonly choices: readonly string[]
}

export type ShownEnd = {
  readonly amount: string
  readonly count: number
  readonly unit: string
  /** "6 drops", or "10 units (0.1 mL)". */
  readonly counted: string
  readonly instruction: string
  readonly volume: string | null
  readonly band: readonly [string, string] | null
  readonly tenfold: { readonly amount: string; readonly strength: string } | null
  readonly doses: number | null
  readonly containers: number | null
}

export const shownRow = (row: BottleRow, device: Device): ShownRow => ({
  protocol: row.protocol,
  route: row.route,
  fits: row.fits && { low: shownEnd(row.fits.low, device), high: shownEnd(row.fits.high, device) },
  why: row.why,
  reachable: row.reachable.map(showQuantity),
  choices: row.fits ? choicesBetween(row.fits.low.delivery, row.fits.high.delivery) : [],
})

const shownEnd = ({ delivery: d, doses, containers }: BottleEnd, device: Device): ShownEnd => {
  if (d.delivered === null || d.count === null || d.unit === null) throw new Error("an end that delivers nothing")
  return {
    amount: showQuantity(d.delivered),
    count: d.count,
    unit: d.unit,
    counted: sayCounted(d, device) ?? "",
    instruction: d.instruction,
    volume: d.volume && showQuantity(d.volume),
    band: d.band && [showQuantity(d.band[0]), showQuantity(d.band[1])],
    tenfold: d.tenfold && { amount: showQuantity(d.tenfold.amount), strength: showQuantity(d.tenfold.strength) },
    doses,
    containers,
  }
}

/** One portion more at a time, from the low end to the high one. */
const choicesBetween = (low: Delivery, high: Delivery): readonly string[] => {
  const { delivered, count } = low
  if (delivered === null || count === null || high.count === null) return []
  return Array.from({ length: high.count - count + 1 }, (_, i) => {
    const value = delivered.value.mul(count + i).div(count)
    return `${showExact(value)} ${delivered.unit}`
  })
}
