import type { Span, Unread } from "../../base/index.ts"
import { lexAt, type Tokens, textOf, tokenFrom } from "../engine/tokens.ts"
import { piecesIn, spanOf } from "./line.ts"
import { taken } from "./spans.ts"

/** A number behind a name with its rhythm right behind it and no unit: "Arimidex .25 E3D", "metformin 500 BID". How much that is, nobody can tell. */
export const bareLeft = (t: Tokens, span: Span, used: readonly Span[]): readonly Unread[] => {
  const pieces = piecesIn(t, span)
  const first = tokenFrom(t, span[0])
  const found: Unread[] = []
  for (const [k, p] of pieces.entries()) {
    if (p.kind !== "frequency" || p.start <= first) continue
    const from = numberBefore(t, p.start, first)
    if (from === null || (pieces[k - 1]?.end ?? 0) > from || !named(t, from, first)) continue
    const at: Span = [t.start[from] ?? 0, t.end[p.start - 1] ?? 0]
    if (taken(used, at) || taken(used, spanOf(t, p))) continue
    found.push({
      span: at,
      why: "A number with a rhythm and no unit: what it counts, the page does not say.",
      dosing: true,
    })
  }
  return found
}

/** Where the number that ends right before a token begins, a point before its tenths with it; null where there is none. */
const numberBefore = (t: Tokens, end: number, first: number): number | null => {
  const last = end - 1
  if (t.digits[last] == null) return null
  const dotted = last > first && textOf(t, last - 1, last) === "." && t.end[last - 1] === t.start[last]
  return dotted ? last - 1 : last
}

/** A word of letters that is no length of time and no number stands before it. */
const named = (t: Tokens, from: number, first: number): boolean => {
  const before = lexAt(t, from - 1)
  return (
    from > first &&
    before.time === null &&
    before.number === null &&
    before.times === null &&
    /^\p{L}{2}/u.test(textOf(t, from - 1, from)) &&
    !COUNTED.test(textOf(t, from - 1, from))
  )
}
const COUNTED =
  /^(?:phase|stage|step|level|tier|grade|type|dose|doses|group|arm|table|page|no|nr|omega|vitamin|for|at|to|of|in|or|and|with|than)$/i
