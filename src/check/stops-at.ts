import { type Basis, compareQuantity, dimensionOf, exact, type Quantity, times } from "../base/index.ts"
import { type CeilingRow, type Facts, readQuantity } from "../reference/index.ts"

/** An amount at which a dose is a stop: a number of times the most that is known, or what is known to poison. */
export type StopsAt = { readonly from: Quantity } & (
  | { readonly kind: "times"; readonly n: number }
  | { readonly kind: "poisons"; readonly basis: Basis }
)

/** The stop that a dose has reached. */
export type Reached = StopsAt

/** The maximum of what only a prescriber gives was set by somebody who weighed its harm, and five times of it is no other use of it. What is food, or was only
 *  studied, is held to ten times: its figure may lie far below harm. */
const PRESCRIBED = 5

/** Ten times a ceiling is a stop, whatever the ceiling is. */
export const tenTimes = (amount: Quantity): StopsAt => ({ kind: "times", n: 10, from: times(amount, exact(10)) })

/** The same stops for seven days, for a body, or for a salt that is weighed whole. */
export const scaledStops = (stops: readonly StopsAt[], n: number): readonly StopsAt[] =>
  stops.map((s) => ({ ...s, from: times(s.from, exact(n)) }))

/** What stops: ten times a ceiling, and what the row says for itself, or where it says nothing and only a prescriber gives it, five times. Each row by itself, so
 *  that a row that is added takes no stop away; but a prescription is held against the highest of its rows, and then of the others only what poisons counts. */
export const stopsOf = (
  facts: Facts,
  c: CeilingRow,
  ids: readonly string[],
  prescribedAmong: readonly CeilingRow[] = [],
): readonly StopsAt[] => {
  const amount = readQuantity(c.amount)
  const fold = prescribedAmong.some((r) => isHigher(r, c)) ? [] : [tenTimes(amount)]
  if (c.stopsFrom) {
    const said = `${facts.shownName(c.substance)}: from ${c.stopsFrom.value} on it can poison or do lasting harm`
    return [...fold, { kind: "poisons", from: readQuantity(c.stopsFrom.value), basis: facts.basis(c.stopsFrom, said) }]
  }
  return c.threshold || fold.length === 0 || !facts.onPrescription(ids)
    ? fold
    : [...fold, { kind: "times", n: PRESCRIBED, from: times(amount, exact(PRESCRIBED)) }]
}

const isHigher = (r: CeilingRow, than: CeilingRow): boolean => {
  const [a, b] = [readQuantity(r.amount), readQuantity(than.amount)]
  return r.per === than.per && r.perKg === than.perKg && dimensionOf(a) === dimensionOf(b) && compareQuantity(a, b) > 0
}

/** The stop that an amount reaches, of several the one that says the most: the highest multiple before what poisons, and that before a lower one. */
export const reachedStop = (reached: Quantity, stops: readonly StopsAt[]): Reached | null => {
  const met = stops.filter((s) => compareQuantity(reached, s.from) >= 0)
  const weight = (s: StopsAt) => (s.kind === "poisons" ? PRESCRIBED + 1 : s.n)
  return met.toSorted((a, b) => weight(b) - weight(a))[0] ?? null
}
