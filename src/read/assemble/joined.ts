import type { Piece } from "../engine/piece.ts"
import type { Tokens } from "../engine/tokens.ts"
import type { Clause } from "./clauses.ts"
import { spanOf } from "./line.ts"

const JOINS = /(?:^|[\s)])(?:with|plus|and|alongside|\+|&)\s*$/i
const SHARED: ReadonlySet<Piece["kind"]> = new Set(["frequency", "perDose", "cycle", "rest", "when", "route", "open"])

/** "1 mg of Alpha with 250 mcg of Beta daily for 6 weeks": what stands behind the last of amounts that are joined is said of each of them. */
export const shareJoined = (t: Tokens, clauses: readonly Clause[]): readonly Clause[] => {
  const shared = [...clauses]
  for (let i = shared.length - 2; i >= 0; i--) {
    const here = shared[i] as Clause
    const next = shared[i + 1] as Clause
    const last = here.pieces.at(-1)
    const amount = next.pieces.find((p) => p.kind === "amount" || p.kind === "dose")
    if (next.opens || last === undefined || amount === undefined || here.pieces.some((p) => SHARED.has(p.kind)))
      continue
    const from = spanOf(t, last)[1]
    const between = t.text.slice(from, spanOf(t, amount)[0])
    if (last.kind !== "amount" || between.length > 48 || !/\p{L}/u.test(between.replace(JOINS, ""))) continue
    if (!joins(between) && !listed(t, between, here, next, spanOf(t, amount)[1])) continue
    shared[i] = { ...here, pieces: [...here.pieces, ...next.pieces.filter((p) => SHARED.has(p.kind))] }
  }
  return shared
}

/** "500 mg Alpha, 5 g of Beta at 6 AM": names behind their amounts, from the first word of the line on. */
const listed = (t: Tokens, between: string, here: Clause, next: Clause, end: number): boolean =>
  /^\s+(?:of\s+)?\p{L}[^,.;:()]{1,40},\s*(?:and\s+)?$/u.test(between) &&
  /^\s*$/.test(t.text.slice(here.span[0], spanOf(t, here.pieces[0] ?? (next.pieces[0] as Piece))[0])) &&
  /^\s+(?:of\s+)?\p{L}{3}/u.test(t.text.slice(end, next.span[1]))

/** The words between two amounts end in a joining word, or a joining word and the second one's name. */
const joins = (between: string): boolean =>
  JOINS.test(between) || /\s(?:with|plus|and|alongside|\+|&)\s+(?:an? |the )?[\p{Lu}][^,.;()]{1,24}$/u.test(between)
