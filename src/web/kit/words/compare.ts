import type { Comparison } from "../../../app/index.ts"
import {
  as,
  dimensionOf,
  exact,
  inBase,
  type Quantity,
  quantity,
  showAbout,
  type UnitKey,
} from "../../../base/index.ts"
import { forEyes } from "./micro.ts"

export type Row = Comparison["rows"][number]
export type ComparedPage = Comparison["pages"][number]
type Amounts = NonNullable<Row["perDay"]>

/** The letter a page goes by: A, B, C. */
export const letterOf = (page: number): string => String.fromCharCode(64 + page)

const ends = ({ low, high, unit }: Amounts): readonly [Quantity, Quantity] => {
  // The contract names its units as the unit table does.
  const of = (value: string) => quantity(exact(value), unit as UnitKey)
  return [of(low), of(high)]
}

/** A day's amount in mcg, for the chart; null where there is none, or it is no mass. */
export const massOf = ({ perDay }: Row): readonly [number, number] | null => {
  if (perDay === null) return null
  const [low, high] = ends(perDay)
  return dimensionOf(low) === "mass" ? [inBase(low).valueOf(), inBase(high).valueOf()] : null
}

/** An amount for reading, both ends in one unit, a mass in mcg up to 10 mg: "300–1800 mcg", "about 285.7 mcg". */
export const amountsOf = (a: Amounts): string => {
  const [least, most] = ends(a)
  const mass = dimensionOf(most) === "mass"
  const unit = inBase(most).compare(10_000) < 0 ? "mcg" : "mg"
  const [low, high] = mass ? [as(least, unit), as(most, unit)] : [least, most]
  if (a.low === a.high) return showAbout(low)
  const said = [showAbout(low), showAbout(high)] as const
  return said.join("").includes("about") ? `${said[0]} to ${said[1]}` : `${said[0].split(" ")[0]}–${said[1]}`
}

/** A day's amount, or why there is none. */
export const dayOf = (r: Row): string =>
  r.perDay ? `${amountsOf(r.perDay)}${r.averaged ? ", spread over the week" : ""}` : `unknown: ${whyNot(r)}`

/** Why a regimen has no one amount of a day. */
export const whyNot = ({ dose, steps, from }: Row): string => {
  if (steps > 0) return `it goes in ${steps} steps`
  if (from.dose.status === "ambiguous") return "the dose can be read in more than one way"
  if (dose === null) return "the page gives no dose"
  if (dose.unit === null) return "the page gives no unit"
  if (dose.perKg) return "the dose is for each kilogram of body weight"
  if (dose.per === "spray" || dose.per === "nostril")
    return `the dose is for one ${dose.per}, and how many make a dose is not said`
  if (dose.per === null) return "the page does not say what the amount is for"
  return from.frequency.status === "ambiguous"
    ? "how often can be read in more than one way"
    : "the page does not say how often"
}

/** "One spray: 100 mcg, which at the page’s strength is 100 µL". */
export const portionOf = ({ portion, amount, volume }: ComparedPage["portions"][number]): string =>
  `One ${portion}: ${amountsOf(amount)}${volume ? `, which at the page’s strength is ${forEyes(volume)}` : ""}`

/** What can be said of all the pages together. */
export const remarksOf = ({ substances, spreads, pages }: Comparison): readonly string[] => [
  ...(substances.length > 1
    ? [
        `These pages are about different substances (${substances.join(", ")}): their amounts say nothing about each other.`,
      ]
    : []),
  ...(pages.length > 1 && pages.some((p) => p.substance === null)
    ? ["Not every page names its substance, so whether all are about the same one is unknown."]
    : []),
  ...spreads.map(
    (s) =>
      `On one strength, ${s.strength}, ${s.pages} pages differ ${s.times}-fold in what one ${s.portion} carries: from ${s.least} to ${s.most}.`,
  ),
]
