import type { Clause } from "./clauses.ts"
import { type Found, found } from "./draft.ts"
import { first, spanOf } from "./line.ts"
import type { Work } from "./work.ts"

const NAME = /((?:\p{Lu}[\p{L}\p{N}+]*)(?:[ -](?:\p{Lu}|\d)[\p{L}\p{N}+]*)*)\s*(?:\(|:|at|of)?\s*$/u
const REACH = 60

/** The compound named right before an amount: "AOD-9604 500 mcg", "Ipamorelin (75 mcg". */
export const nameBefore = (w: Work, c: Clause): Found<string> | null => {
  const dose = first(c.pieces, "amount") ?? first(c.pieces, "dose")
  if (dose === undefined) return null
  const at = spanOf(w.t, dose)[0]
  const from = Math.max(c.span[0], at - REACH)
  const m = NAME.exec(w.t.text.slice(from, at))
  const words = m?.[1]
  if (m === null || words === undefined) return null
  const known = w.known.some((k) => k.toLowerCase() === words.toLowerCase())
  if (!known && !/\p{L}-\d|\p{Lu}{3}/u.test(words)) return null
  const start = from + m.index
  return found(words, [start, start + words.length], "compound/before-dose")
}
