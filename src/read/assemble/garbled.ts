import type { Span } from "../../base/index.ts"
import { lexAt, type Tokens, tokenFrom } from "../engine/tokens.ts"
import { unknownUnitEnd } from "../words/unknown-units.ts"

/** An amount that no rule can read: its number is no plain one, or its unit is not known here. */
export type Garbled = { readonly span: Span; readonly unit: "known" | "unknown" }

/** Units behind something with digits in it that is no number that can be counted on ("5e2 mcg", "0.2.5 mg", "500–1 mg"), and numbers with a unit
 *  that is not known ("300 mcg1"). */
export const garbledIn = (t: Tokens, span: Span): readonly Garbled[] => {
  const found: Garbled[] = []
  for (let k = tokenFrom(t, span[0]) + 1; k < t.count && (t.start[k] ?? 0) < span[1]; k++) {
    const start = t.start[k] ?? 0
    const end = t.end[k] ?? 0
    if (lexAt(t, k).unit !== null) {
      const at = garbled(t, k)
      if (at !== null) found.push({ span: [t.start[at] ?? 0, end], unit: "known" })
    } else if (t.digits[k - 1] != null) {
      const to = unknownUnitEnd(t.text, start, end)
      if (to !== null) found.push({ span: [t.start[k - 1] ?? 0, to], unit: "unknown" })
    }
  }
  return found
}

/** The token with which the digits in front of unit `k` begin that are no plain number; null when a plain one, or none, stands there. */
const garbled = (t: Tokens, k: number): number | null => {
  const before = lexAt(t, k - 1)
  if (before.text === "0" || before.number !== null) return null
  let from = k - 1
  const glued = () => from > 0 && t.end[from - 1] === t.start[from]
  const why = t.doubts.get(from)
  while (glued()) from--
  if (why === "range" || why === "beside")
    while (from > 0 && (t.digits[from - 1] != null || glued() || joins(t, from - 1))) from--
  const said = t.text.slice(t.start[from], t.end[k - 1])
  if (/\p{N}|\ufffd/u.test(said) || /^[lIOo]$/.test(said)) return from
  // "300. mcg", "300 | mcg": marks alone stand between the two.
  while (from > 0 && k - from < 6 && /^[^\p{L}\p{N}]+$/u.test(t.text.slice(t.start[from], t.end[k - 1]))) from--
  return /^[\p{N}.,]+[^\p{L}\p{N}]*$/u.test(t.text.slice(t.start[from], t.end[k - 1])) ? from : null
}

/** Whether token `i` is a mark or a small word between two numbers. */
const joins = (t: Tokens, i: number): boolean =>
  t.digits[i - 1] != null &&
  !/\n/.test(t.text.slice(t.end[i - 1], t.start[i + 1])) &&
  /^(?:[^\p{L}\p{N}]|to|and|or)$/u.test(t.text.slice(t.start[i], t.end[i]))
