import type { Span } from "../../../base/index.ts"
import type { Touch } from "./touch.ts"

/** A run of characters that all the same touches cover. */
export type Piece = { readonly text: string; readonly touches: readonly Touch[] }

/** Cuts the characters of `span` wherever a touch begins or ends. The pieces' texts, joined, are the span's text. */
export const piecesOf = (text: string, span: Span, touches: readonly Touch[]): readonly Piece[] => {
  const here = touches.filter((t) => t.span[0] < span[1] && span[0] < t.span[1])
  const cuts = new Set([span[0], span[1]])
  for (const t of here) {
    cuts.add(Math.max(t.span[0], span[0]))
    cuts.add(Math.min(t.span[1], span[1]))
  }
  const ordered = [...cuts].sort((a, b) => a - b)
  return ordered.slice(0, -1).map((start, i) => {
    const end = ordered[i + 1] ?? start
    return { text: text.slice(start, end), touches: here.filter((t) => t.span[0] <= start && end <= t.span[1]) }
  })
}
