import {
  type DecimalMark,
  dimensionOf,
  fail,
  inBase,
  ok,
  parseQuantity,
  type Quantity,
  type Result,
  showQuantity,
  typedExact,
  unitOf,
} from "../../base/index.ts"

/** An exact amount, or null where the row gives none. `unit` is what stands beside or above it. A number without a unit, with two, with a comma that
 *  nobody has said the meaning of, below, at or far above nothing is a problem. */
export const amountOf = (value: string, unit: string, mark: DecimalMark | null): Result<string | null> => {
  if (value === "") return ok(null)
  const amount = quantityIn(value, unit, mark)
  if (!amount.ok) return amount
  if (amount.value.value.compare(0) <= 0)
    return fail("import/amount", `“${value}” is not an amount above zero, so it is not taken in as one.`)
  return inBase(amount.value).compare(MOST[dimensionOf(amount.value)] ?? MOST_OTHER) > 0
    ? fail("import/amount", `“${value}” is more than anybody takes or weighs, so it is not taken in.`)
    : ok(showQuantity(amount.value))
}

/** In base units: a tonne, a hundred litres, 10^12 IU; a thousand of anything counted. */
const MOST: Readonly<Record<string, number>> = { mass: 1e12, volume: 1e8, activity: 1e12, count: 1000 }
const MOST_OTHER = 1e12

const quantityIn = (value: string, unit: string, mark: DecimalMark | null): Result<Quantity> => {
  const own = /[\p{L}%]/u.test(value)
  const said = own ? value : `${value} ${unit}`
  if (mark === null && /\d[.\s]?\d*,\d/u.test(value))
    return fail(
      "import/comma",
      `“${value}” can be read in two ways; say how its numbers are written, with the locale: de-DE for 2,5 or en-US for 1,000.`,
    )
  const plain = mark === null ? ok(said) : typedExact(said, mark)
  if (!plain.ok) return plain
  if (!own && unit.trim() === "")
    return fail(
      "import/unit",
      `“${value}” has no unit, and neither has its column; say the unit of such amounts, for example mg.`,
    )
  const q = parseQuantity(plain.value)
  if (!q.ok || !own || unit.trim() === "") return q
  const column = unitOf(unit)
  return column !== undefined && column !== q.value.unit
    ? fail("import/unit", `“${value}” stands in a column of ${unit}; which of the two is meant is not known.`)
    : q
}

/** A name that ends with an amount, "Mounjaro 2.5 mg" or "Ozempic (0,5 mg)", as both; null for one that does not. */
export const nameWithAmount = (text: string): { readonly name: string; readonly amount: string } | null => {
  const m =
    /^(.*?\p{L}.*?)[\s,:–-]*\(?\s*(?<![\d.,/])(\d[\d.,]*\s*(?:mcg|µg|μg|ug|ng|mg|g|iu|ml|units?))\s*\)?$/iu.exec(
      text.trim(),
    )
  const name = m?.[1]?.trim() ?? ""
  return m?.[2] === undefined || name === "" || /(?:^|\s)[\d.,/]+$/u.test(name) ? null : { name, amount: m[2] }
}
