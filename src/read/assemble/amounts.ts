import type { Span } from "../../base/index.ts"
import { lexAt, type Tokens, textOf, tokenFrom } from "../engine/tokens.ts"

/** An amount as its characters stand on the page, whether or not a rule reads it. `plain` is false where its number or its unit is spelled as
 *  no rule knows it: "5e2 mcg", "0.2.5 mg", "300 mcg1". */
export type Printed = {
  readonly span: Span
  readonly plain: boolean
  /** One of it, by its article alone ("a milligram"): an amount only where something says how often or how. */
  readonly article?: true
}

/** Every amount in mass or IU within a stretch: a unit with digits, or a number word, right before it. Linear in the tokens of the stretch. */
export const amountsIn = (t: Tokens, span: Span): readonly Printed[] => {
  const found: Printed[] = []
  const first = tokenFrom(t, span[0])
  for (let k = first; k < t.count && (t.start[k] ?? 0) < span[1]; k++) {
    const unit = unitAt(t, k)
    if (unit === null || k <= first) continue
    let from = k - 1
    // "0.5-mg": a hyphen may stand before the unit.
    if (lexAt(t, from).text === "-" && from > first) from--
    const last = from
    const number = lexAt(t, from)
    if (number.number === null) while (from > first && t.end[from - 1] === t.start[from] && glued(t, from - 1)) from--
    const worded = number.number === null ? wordsFrom(t, last, first) : null
    if (worded !== null) {
      found.push({ span: [t.start[worded] ?? 0, t.end[k] ?? 0], plain: false })
      continue
    }
    const at: Span = [t.start[from] ?? 0, t.end[k] ?? 0]
    if (/^an?$/i.test(textOf(t, from, from + 1)) && unit === "plain") {
      found.push({ span: at, plain: false, article: true })
      continue
    }
    if (number.number === null && !/\d|[½¼¾⅓⅔⅛]/.test(t.text.slice(at[0], t.start[k]))) continue
    found.push({ span: at, plain: unit === "plain" && (number.text === "0" || number.number !== null) })
  }
  return found
}

/** Where a number begins that ends in words which no rule reads as one: "one and a half", "half a", "two hundred", "a couple of"; null where there
 *  is none. */
const wordsFrom = (t: Tokens, last: number, first: number): number | null => {
  const word = (k: number) => textOf(t, k, k + 1).toLowerCase()
  let end = last
  while (end > first && LINKS.test(word(end))) end--
  if (!ODD_NUMBER.test(word(end))) return null
  let from = end
  while (
    from > first &&
    (lexAt(t, from - 1).number !== null || ODD_NUMBER.test(word(from - 1)) || JOINS.test(word(from - 1)))
  )
    from--
  return from
}

/** What may stand between such a number and its unit, and within it. */
const LINKS = /^(?:an?|of)$/
const JOINS = /^(?:and|an?|-)$/
const ODD_NUMBER =
  /^(?:.*-)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety|hal(?:f|ves)|quarters?|thirds?|fifths?|tenths?|hundreds?|thousands?|millions?|dozens?|couple|few|several|thirteen|sixteen|seventeen|eighteen|nineteen|forty|fifty|seventy|eighty|zero|nought)$/

/** Letters, digits and marks that stand inside a number; a bracket or a sign does not. */
const glued = (t: Tokens, k: number): boolean => /[\p{L}\p{M}\p{N}.,·'’‘`´_^*/⁄+-]$/u.test(textOf(t, k, k + 1))

/** Whether a unit of mass or IU stands here, plainly or disguised; null where there is none. */
const unitAt = (t: Tokens, k: number): "plain" | "odd" | null => {
  const { unit, text } = lexAt(t, k)
  if (unit === "mL") return null
  if (unit !== null) return unit === "g" && textOf(t, k, k + 1) === "G" ? null : "plain"
  if (text !== "" || (t.end[k] ?? 0) - (t.start[k] ?? 0) > 6) return null
  const written = textOf(t, k, k + 1)
    .normalize("NFKC")
    .toLowerCase()
  return ODD.test(written) ? "odd" : null
}

/** A unit with digits glued to it, or spelled with letters of another alphabet that look the same. */
const ODD =
  /^(?:(?:mcg|ug|µg|μg|mg|iu)\d+|(?=.*[^a-z0-9])(?:[mм][cсk]?[gгԍɡ]|м[кc]?г|[mм][cс]g|[µμu][gɡ]|[iіι][uυ]|ме|мг|мкг))$/
