import {
  type Basis,
  compareQuantity,
  dimensionOf,
  exact,
  type Protocol,
  type Quantity,
  quote,
  settled,
  showQuantity,
  times,
} from "../base/index.ts"
import { counted, endsAsSalt, foldText, heaviestSalt, readQuantity } from "../reference/index.ts"
import type { Page } from "./page.ts"
import { type Reached, reachedStop, type StopsAt, scaledStops, stopsOf, tenTimes } from "./stops-at.ts"
import { type AtMost, topsOf } from "./taken-at-most.ts"

type Per = "once" | "day" | "week"

/** The most that is known to be given, held against a protocol: what the page reaches, how much that is over, and what stops there. */
export type OverMost = {
  readonly reached: Quantity
  readonly most: Quantity
  readonly per: Per
  /** Why it is a stop; null where it is a caution. */
  readonly stop: Reached | null
  /** The kilograms of a body that was reckoned with, where only one of the two amounts is for each kilogram. */
  readonly body: number | null
  readonly what: string
  readonly basis: Basis
}

type Most = {
  readonly amount: Quantity
  readonly per: Per
  readonly perKg: boolean
  readonly habitual?: boolean
  readonly stops: readonly StopsAt[]
  readonly what: string
  readonly basis: Basis
}

/** Where a protocol goes above the lowest ceiling of its substance, the farthest first found; undefined within it and where none is known. */
export const overMost = (page: Page, p: Protocol): OverMost | undefined => {
  const over = mostOf(page, p).flatMap((most) =>
    topsOf(p, page.reading.text).flatMap((top): readonly OverMost[] => {
      const held = forItsDays(most, top)
      const taken = top[held.per]
      if (taken === undefined || dimensionOf(taken) !== dimensionOf(held.amount)) return []
      const body = top.perKg === held.perKg ? null : held.perKg ? HEAVY : LIGHT
      const m = body === HEAVY ? scaled(held, HEAVY) : held
      const reached = body === LIGHT ? times(taken, exact(LIGHT)) : taken
      if (compareQuantity(reached, m.amount) <= 0) return []
      const { amount, per, what, basis } = m
      const stop = reachedStop(reached, m.stops)
      return [{ reached, most: amount, per, stop, body, what, basis }]
    }),
  )
  return over.find((o) => o.stop !== null) ?? over[0]
}

// Kilograms. Where only one of the two counts for each kilogram, the page is given the benefit: a heavy body's ceiling, a light body's dose.
const HEAVY = 100
const LIGHT = 50

/** What is taken once a week counts for seven days where the most is an average over weeks. */
const forItsDays = (m: Most, top: AtMost): Most =>
  m.habitual && m.per === "day" && top.seldom ? { ...scaled(m, 7), per: "week" } : m

const scaled = (m: Most, n: number): Most => ({
  ...m,
  amount: times(m.amount, exact(n)),
  stops: scaledStops(m.stops, n),
})

/** How a protocol is taken that names no route: by its form, or by a brand that is sold in one form alone. Tablets are not held against what is
 *  injected. */
const routesByForm = (page: Page, p: Protocol): readonly string[] => {
  const substance = page.substanceOf(p)
  const text = `${substance?.name} ${quote(page.reading.text, p.span)}`
  if (/\b(?:patch(?:es)?|pflaster|parches?|transderm\w*)\b|пластыр/iu.test(text)) return ["topical"]
  if (/\b(?:tablets?|oral|orally|by mouth|pills?|capsules?)\b/iu.test(text)) return ["oral"]
  const folded = foldText(text)
  const named = page.facts
    .ceilingsOf(substance?.ids ?? [])
    .find((c) => c.brands?.some((b) => folded.includes(foldText(b))))
  return named?.routes ?? []
}

const PLANT = /\b(?:mushrooms?|shrooms?|truffles?|cubensis|dried|leaf|leaves|flowers?|buds?|cactus|herb|joints?)\b/iu
const SALT = /\b(?:carnosine|chelate|selenomethionine|ascorbate)\b/iu

const saysSalt = (text: string): boolean => SALT.test(text) || (text.match(/\p{L}+/gu) ?? []).some(endsAsSalt)

/** What a page puts on the scales: a salt or a plant by its name, or as the line of the dose says. */
const weighedAs = (page: Page, p: Protocol): "salt" | "plant" | null => {
  const text = `${page.substanceOf(p)?.name} ${settled(p.name)} ${quote(page.reading.text, p.span)}`
  return PLANT.test(text) || PLANT.test(firstLine(page)) ? "plant" : saysSalt(text) ? "salt" : null
}

const firstLine = (page: Page): string => page.reading.text.trimStart().split("\n", 1)[0] ?? ""

/** Ceilings of the facts for the routes of the page, and the top of what labels and studies give at home. */
const mostOf = (page: Page, p: Protocol): readonly Most[] => {
  const routes: readonly string[] = settled(p.routes) ?? routesByForm(page, p)
  const fits = (of: readonly string[] | undefined) =>
    of === undefined || routes.length === 0 || routes.some((r) => of.includes(r))
  const ids = page.substanceOf(p)?.ids ?? []
  const all = page.facts.ceilingsOf(ids).filter((c) => fits(c.routes))
  // A weekly medicine has a form of its own: what is meant for a week is not held against a day's maximum.
  const weekly = topsOf(p, page.reading.text).some((t) => t.seldom) && all.some((c) => c.per === "week")
  const rows = weekly ? all.filter((c) => c.per === "week") : all
  const weighed = weighedAs(page, p)
  const known = rows.flatMap((c): readonly Most[] => {
    const counts = counted[c.substance]
    if (counts === "substance" && weighed === "plant") return []
    const part = counts === "element" && weighed === "salt"
    const amount = readQuantity(c.amount)
    const more = part && !c.what.includes("salt") ? ", counted as the element and not as its salt" : ""
    return [
      {
        amount,
        per: c.per,
        perKg: c.perKg,
        habitual: c.habitual,
        // The page may weigh a whole salt, of which the element is a part only.
        stops: scaledStops(
          stopsOf(page.facts, c, ids, page.prescribed ? rows : []),
          part ? (heaviestSalt[c.substance] ?? 10) : 1,
        ),
        what: `${c.what}${more}`,
        basis: page.facts.basis(
          c,
          `${page.substanceOf(p)?.name ?? c.substance}: ${c.amount} ${perWords[c.per]}, ${c.what}`,
        ),
      },
    ]
  })
  // A row that is added never takes the place of what labels and studies give.
  return [...known, ...sourcedMost(page, p, fits)]
}

export const perWords: Readonly<Record<Per, string>> = { once: "at once", day: "a day", week: "a week" }

const sourcedMost = (page: Page, p: Protocol, fits: (routes: readonly string[]) => boolean): readonly Most[] => {
  const compound = page.compoundOf(p)
  if (!compound) return []
  const { facts } = page
  const dose = compound.humanDose
  const given = dose?.value
  const name = compound.names[0] ?? compound.id
  const inPeople: Most[] =
    dose && given && !given.perKg && fits([given.route])
      ? [
          {
            amount: readQuantity(given.high),
            stops: [tenTimes(readQuantity(given.high))],
            per: given.per,
            perKg: false,
            what: "the highest amount that labels or studies in people give",
            basis: facts.basis(dose, `${name}: ${given.low} to ${given.high} ${perWords[given.per]}, ${given.route}`),
          },
        ]
      : []
  const labels = facts
    .regimensOf(compound.id)
    .filter((r) => !r.hospital)
    .flatMap((r): readonly Most[] =>
      r.daily
        ? [
            {
              amount: readQuantity(r.daily.value.high),
              stops: [tenTimes(readQuantity(r.daily.value.high))],
              per: "day" as const,
              perKg: false,
              what: "the highest daily amount on label copies for use at home",
              basis: facts.basis(r.daily, `${name}, ${r.population}, ${r.use}: up to ${r.daily.value.high} a day`),
            },
          ]
        : [],
    )
  const sure = labels.filter((m) => !m.basis.unconfirmed)
  const top = (sure.length > 0 ? sure : labels).reduce<Most | undefined>(
    (a, b) =>
      a === undefined || (dimensionOf(a.amount) === dimensionOf(b.amount) && compareQuantity(b.amount, a.amount) > 0)
        ? b
        : a,
    undefined,
  )
  return [...inPeople, ...(top ? [top] : [])]
}

/** "300 mg a day", as a finding says an amount. */
export const amountPer = (amount: Quantity, per: Per): string => `${showQuantity(amount)} ${perWords[per]}`
