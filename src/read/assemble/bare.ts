import type { Span } from "../../base/index.ts"
import { toNumber, wideOrTurned } from "../en/rules/number/ends.ts"
import { aNumber } from "../engine/lexeme.ts"
import { lexAt, type Tokens } from "../engine/tokens.ts"
import { tokenRange } from "./line.ts"

/** A number, or two with a dash between, without a unit. `end` is the token behind it. */
export type Bare = { readonly low: string; readonly high: string; readonly span: Span; readonly end: number }

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "to"])

/** The number that a stretch begins with; null where it begins with none, or with one that cannot be counted on. */
export const bareIn = (t: Tokens, span: Span): Bare | null => {
  const [first, limit] = tokenRange(t, span)
  const low = lexAt(t, first).text === "~" ? first + 1 : first
  const paired = low + 2 < limit && DASHES.has(lexAt(t, low + 1).text) && t.digits[low + 2] != null
  const high = paired ? low + 2 : low
  if (high >= limit || lexAt(t, low) !== aNumber || lexAt(t, high) !== aNumber) return null
  const [a, b] = [t.digits[low] as string, t.digits[high] as string]
  if (toNumber(a) === 0 || wideOrTurned(a, b) || leadingZero(t, low) || leadingZero(t, high)) return null
  return { low: a, high: b, span: [t.start[low] ?? 0, t.end[high] ?? 0], end: high + 1 }
}

const leadingZero = (t: Tokens, i: number): boolean => /^0\d/.test(t.text.slice(t.start[i], t.end[i]))

/** The same where the stretch holds nothing else: a cell of a table. */
export const onlyBare = (t: Tokens, span: Span): Bare | null => {
  const bare = bareIn(t, span)
  return bare !== null && bare.end === tokenRange(t, span)[1] ? bare : null
}

/** Whether a unit stands in a stretch, or begins the line behind it, so that a number without one is only a piece of what was written. */
export const unitNear = (t: Tokens, span: Span): boolean => {
  const [first, limit] = tokenRange(t, span)
  for (let i = first; i < limit + 6 && i < t.count; i++) {
    const word = t.text.slice(t.start[i], t.end[i])
    // "250" above "cg …": what a line breaks off may be the unit.
    if (lexAt(t, i).unit !== null || (i === limit && /^\p{Ll}{1,3}$/u.test(word))) return true
    if (i >= limit && /^\p{L}{3}/u.test(word)) return false
  }
  return false
}
