import { overlaps, type Span } from "../../base/index.ts"
import type { Piece } from "../engine/piece.ts"
import type { Tokens } from "../engine/tokens.ts"
import { amountsIn } from "./amounts.ts"
import { garbledIn } from "./garbled.ts"
import { leftOpen } from "./left-open.ts"

/** Where amounts stand in a stretch that were not understood, so that what is said of them is said of nothing. In the order of the page. */
export const refusedIn = (t: Tokens, span: Span, pieces: readonly Piece[]): readonly Span[] => {
  const at = pieces.map((p): Span => [t.start[p.start] ?? 0, t.end[p.end - 1] ?? 0])
  const open = at.filter((_, i) => leftOpen[(pieces[i] as Piece).rule] !== undefined)
  const bare = [
    ...amountsIn(t, span).flatMap((a) => (a.article ? [] : [a.span])),
    ...garbledIn(t, span).map((g) => g.span),
  ]
  return [...open, ...bare.filter((s) => !at.some((p) => overlaps(p, s)))].sort((a, b) => a[0] - b[0])
}
