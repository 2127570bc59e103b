import {
  type Dose,
  type Exact,
  exact,
  type Frequency,
  type ProtocolField,
  quote,
  type Reading,
  ratio,
  settled,
  spansOf,
} from "../../../base/index.ts"
import type { ProtocolAnswer } from "../../contract/read.ts"
import { presentProtocol } from "../present/read.ts"

/** What one regimen of one page comes to, so that it can stand beside those of other pages. Nothing is filled in: what a page leaves open
 *  is null here. */
export type Side = {
  /** Which page, from 0, and which of its protocols, from 0. */
  readonly page: number
  readonly protocol: number
  /** The protocol as the page states it. */
  readonly states: ProtocolAnswer
  /** The amount of a day on which it is taken; null where the page does not settle it. */
  readonly perDay: Amounts | null
  /** True where the page counts by the week, so that a day's amount is a seventh of the week's. */
  readonly averaged: boolean
  /** What the page says one spray carries. */
  readonly perSpray: Amounts | null
  /** The page's words for each figure; none where the page is silent or a person entered it. */
  readonly quotes: Readonly<Record<ComparedField, readonly string[]>>
}

/** The fields of a protocol that stand side by side. */
export const comparedFields = ["dose", "frequency", "cycle", "routes"] as const satisfies readonly ProtocolField[]
type ComparedField = (typeof comparedFields)[number]

/** Two ends in one unit, exact; IU and mass are never turned into each other. */
export type Amounts = { readonly low: Exact; readonly high: Exact; readonly unit: NonNullable<Dose["unit"]> }

/** Puts the regimens of several pages side by side: dose a day, course, route, and what one spray carries. In the order of the pages. */
export const sideBySide = (readings: readonly Reading[]): readonly Side[] =>
  readings.flatMap((reading, page) =>
    reading.protocols.map((p, protocol): Side => {
      const dose = settled(p.dose)
      const frequency = settled(p.frequency)
      const words = (field: ComparedField) => spansOf(p[field]).map((s) => quote(reading.text, s).trim())
      return {
        page,
        protocol,
        states: presentProtocol(p, reading.text),
        perDay: dose === undefined || p.steps.length > 0 ? null : perDay(dose, frequency ?? null),
        averaged: dose?.per === "week" || (dose?.per === "dose" && frequency?.per === "week"),
        perSpray: dose?.per === "spray" ? amountsOf(dose, exact(1), exact(1)) : null,
        quotes: {
          dose: words("dose"),
          frequency: words("frequency"),
          cycle: words("cycle"),
          routes: words("routes"),
        },
      }
    }),
  )
/** A dose per kilogram, per nostril or per spray is no amount of a day until somebody says of whom, or how many. */
const perDay = (dose: Dose, frequency: Frequency | null): Amounts | null => {
  if (dose.perKg) return null
  if (dose.per === "day") return amountsOf(dose, exact(1), exact(1))
  if (dose.per === "week") return amountsOf(dose, ratio(1, 7), ratio(1, 7))
  if (dose.per !== "dose" || frequency === null) return null
  const often = timesADay(frequency)
  return often === null ? null : amountsOf(dose, often[0], often[1])
}

/** How often on a day of use. "Five days on, two off" counts the days of use; every so many days or hours spreads evenly. */
const timesADay = ({ low, high, per, pattern }: Frequency): readonly [Exact, Exact] | null => {
  if (pattern?.type === "monthdays" || (pattern?.type === "every_n" && pattern.unit === "month")) return null
  if (pattern?.type === "every_n") {
    const n =
      pattern.unit === "hour" ? ratio(24, pattern.n) : ratio(1, pattern.unit === "week" ? 7 * pattern.n : pattern.n)
    return pattern.n > 0 ? [n, n] : null
  }
  return per === "day" ? [exact(low), exact(high)] : [ratio(low, 7), ratio(high, 7)]
}

const amountsOf = ({ low, high, unit }: Dose, least: Exact, most: Exact): Amounts | null =>
  unit === null ? null : { low: low.mul(least), high: high.mul(most), unit }
