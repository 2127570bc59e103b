import { type Exact, exact, showExact } from "./exact.ts"
import { fail, ok, type Result } from "./problem.ts"
import { type Dimension, type UnitKey, unitOf, units } from "./unit.ts"

/** An exact amount of something measurable: 300 mcg, 0.1 %, 6 drops. */
export type Quantity = { readonly value: Exact; readonly unit: UnitKey }

export const quantity = (value: Exact | string | bigint | number, unit: UnitKey): Quantity => ({
  value: typeof value === "object" ? value : exact(value),
  unit,
})

export const dimensionOf = (q: Quantity): Dimension => units[q.unit].dimension

/** The amount counted in its dimension's base unit: ug, uL, IU, s, mg/mL, IU/mL, ug/kg. */
export const inBase = (q: Quantity): Exact => q.value.mul(units[q.unit].factor)

const convertible = (from: UnitKey, to: UnitKey): boolean =>
  from === to || (units[from].dimension === units[to].dimension && units[from].dimension !== "count")

/** The same amount in another unit of its dimension. A problem (`quantity/dimension`) across dimensions: IU to mg needs a potency, mg to mL a concentration. */
export const convert = (q: Quantity, to: UnitKey): Result<Quantity> =>
  convertible(q.unit, to)
    ? ok({ value: inBase(q).div(units[to].factor), unit: to })
    : fail(
        "quantity/dimension",
        `${showQuantity(q)} cannot be expressed in ${units[to].symbol}: one is ${units[q.unit].dimension}, the other ${units[to].dimension}.`,
      )

/** Like {@link convert} where the caller has already made sure of the dimension; throws otherwise. */
export const as = (q: Quantity, to: UnitKey): Quantity => {
  const r = convert(q, to)
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

const aligned = (a: Quantity, b: Quantity): Exact => as(b, a.unit).value

export const plus = (a: Quantity, b: Quantity): Quantity => ({ value: a.value.add(aligned(a, b)), unit: a.unit })
export const minus = (a: Quantity, b: Quantity): Quantity => ({ value: a.value.sub(aligned(a, b)), unit: a.unit })
export const times = (a: Quantity, n: Exact): Quantity => ({ value: a.value.mul(n), unit: a.unit })
export const compareQuantity = (a: Quantity, b: Quantity): number => a.value.compare(aligned(a, b))
export const sameAmount = (a: Quantity, b: Quantity): boolean =>
  convertible(a.unit, b.unit) && compareQuantity(a, b) === 0

/** Prints value and unit exactly: "300 mcg", "0.1 %", "1/3 mL". */
export const showQuantity = (q: Quantity): string => `${showExact(q.value)} ${units[q.unit].symbol}`

/** Prints for reading: exactly where the decimal ends, else "about" and four digits: "about 483.3 mcg". */
export const showAbout = (q: Quantity): string => `${aboutNumber(q.value)} ${units[q.unit].symbol}`

const isRatio = (x: Exact): boolean => showExact(x).includes("/")

const aboutNumber = (x: Exact): string => {
  if (!isRatio(x)) return showExact(x)
  let places = 4 - x.abs().floor().toString().length
  for (let y = x.abs(); y.compare(1) < 0; y = y.mul(10)) places++
  return `about ${showExact(x.round(Math.max(places, 0)))}`
}

/** A text in which every amount that is a ratio is put as {@link showAbout} puts it, with its sign, whatever ends its unit; one "about" is
 *  enough for both ends of a range: "about 233.3 mcg to 266.7 mcg". */
export const aboutAmounts = (text: string): string =>
  text
    .replace(ratioOfUnit, (ratio, sign: string | undefined, _, unit: string) =>
      unitOf(unit) === undefined ? ratio : signed(sign ?? "", aboutNumber(exact(ratio.slice(sign?.length ?? 0)))),
    )
    .replace(/(about [-+\u2212]?[\d.]+(?: \S+)?(?: to |[–-]))about /g, "$1")

/** An amount for reading with the exact ratio beside it, where it is one: "about 483.3 mcg (1450/3 mcg)". */
export const aboutBeside = (amount: string): string => {
  const about = aboutAmounts(amount)
  return about === amount ? amount : `${about} (${amount})`
}

// A ratio that no number goes on in front of or behind, and the unit it has itself or shares with the other end of its range.
const ratioOfUnit =
  /(?<![\d/.])((?<=^|[\s(“"])[-+\u2212])?\d+\/\d+(?![\d/.])(?=((?: to |\s?[–-]\s?)\d+(?:\.\d+|\/\d+)?)? ([\p{L}%]+(?:\/[\p{L}]+)?))/gu

const signed = (sign: string, said: string): string =>
  said.startsWith("about ") ? `about ${sign}${said.slice(6)}` : `${sign}${said}`

const shape = /^(\d+\/\d+|[+-]?\d[\d,]*(?:\.\d+)?|\.\d+)\s*(.*)$/su

/** Reads "300mcg", "0.3 mL", "1/3 mL". A number without a unit is a problem (`quantity/no-unit`), so is a unit
 *  that is not in the table (`quantity/unknown-unit`) and any comma (`quantity/number`): "1,000" is one to half the world. */
export const parseQuantity = (text: string): Result<Quantity> => {
  const m = shape.exec(text.trim().replace(/[\u00a0\u202f\u2009]/g, " "))
  if (!m) return fail("quantity/number", `"${text}" does not start with a number; write for example 300mcg.`)
  const [, digits = "", spelling = ""] = m
  if (digits.includes(",")) {
    return fail(
      "quantity/number",
      `"${digits}" can be read in two ways; write it with a point and without a mark between the thousands.`,
    )
  }
  if (spelling.trim() === "") {
    return fail(
      "quantity/no-unit",
      `"${text}" has no unit; write the unit behind the number, as in 300mcg, 3mL or 70kg.`,
    )
  }
  if (/\/0+$/.test(digits)) return fail("quantity/number", `"${digits}" divides by zero.`)
  const unit = unitOf(spelling)
  return unit
    ? ok({ value: exact(digits), unit })
    : fail(
        "quantity/unknown-unit",
        `"${spelling.trim()}" is not a unit Posology knows; it knows mcg, mg, g, IU, uL, mL, mg/mL, % and a few more.`,
      )
}
