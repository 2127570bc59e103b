import Fraction from "fraction.js"

/** An exact rational number. Floats never touch a dose: build one with {@link exact}, calculate with its methods, print it with {@link showExact}. */
export type Exact = Fraction

/** Reads an exact number from a decimal string ("0.1"), a ratio ("1/3"), a bigint or an integer.
 *  A number that is not an integer throws: by the time `0.1` is a float it is no longer 0.1. */
export const exact = (value: string | bigint | number): Exact => {
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new Error(`exact() takes an integer or a string, not the float ${value}`)
  }
  return new Fraction(value)
}

/** An exact ratio of two integers. */
export const ratio = (numerator: bigint | number, denominator: bigint | number): Exact =>
  exact(numerator).div(exact(denominator))

export const zero: Exact = exact(0)
export const one: Exact = exact(1)

const TEN = 10n

/** Prints an exact number: as a decimal when it ends ("0.125"), else as a ratio ("1/3"). Never rounded. */
export const showExact = (x: Exact): string => {
  let rest = x.d
  let twos = 0
  let fives = 0
  while (rest % 2n === 0n) {
    rest /= 2n
    twos++
  }
  while (rest % 5n === 0n) {
    rest /= 5n
    fives++
  }
  const sign = x.s < 0n ? "-" : ""
  if (rest !== 1n) return `${sign}${x.n}/${x.d}`
  const places = Math.max(twos, fives)
  const digits = ((x.n * TEN ** BigInt(places)) / x.d).toString().padStart(places + 1, "0")
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}

/** Prints for reading, rounded half away from zero to at most `places` decimals, with "≈" in front when that loses something. */
export const showRounded = (x: Exact, places: number): string => {
  const rounded = x.round(places)
  return rounded.equals(x) ? showExact(x) : `≈ ${showExact(rounded)}`
}

export const minExact = (a: Exact, b: Exact): Exact => (a.compare(b) <= 0 ? a : b)
export const maxExact = (a: Exact, b: Exact): Exact => (a.compare(b) >= 0 ? a : b)
