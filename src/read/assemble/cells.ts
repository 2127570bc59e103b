import { type DoseUnit, overlaps, type Span } from "../../base/index.ts"
import type { DoseValue, Piece } from "../engine/piece.ts"
import { amountsIn } from "./amounts.ts"
import { onlyBare } from "./bare.ts"
import { type Found, found, foundOf } from "./draft.ts"
import { leftOpen } from "./left-open.ts"
import { piecesIn, spanOf } from "./line.ts"
import type { Work } from "./work.ts"

/** Whether a cell says how often. */
export const rhythmIn = (w: Work, cell: Span | undefined): boolean =>
  cell !== undefined &&
  piecesIn(w.t, cell).some((p) => p.kind === "frequency" || (p.kind === "dose" && p.value.per !== null))

/** What a cell calls its row or its column. */
export const named = (w: Work, span: Span | undefined, rule = "name/row"): Found<string> | null => {
  if (span === undefined || span[1] <= span[0]) return null
  return found(w.t.text.slice(span[0], span[1]), span, rule)
}

/** The amount in a cell, where it holds one alone; its unit may stand in the heading. */
export const amountIn = (
  w: Work,
  cell: Span,
  pieces: readonly Piece[],
  unit: DoseUnit | null,
): Found<DoseValue> | null => {
  const p = pieces.find((x) => x.kind === "amount" || x.kind === "dose")
  if (p !== undefined) return alone(w, cell, p as Piece<"amount">, pieces) ? foundOf(w.t, p as Piece<"amount">) : null
  const bare = unit === null ? null : onlyBare(w.t, cell)
  if (bare === null) return null
  const { low, high } = bare
  return found({ low, high, unit, per: null, perKg: false, upTo: false, approx: false }, cell, "table/unit-in-heading")
}

/** Whether no other amount stands in a cell beside this one: "2 mg, 5 mg" says neither. A limit, what the page rules out and the same amount
 *  in another unit, in brackets, do not count. */
const alone = (w: Work, cell: Span, p: Piece<"amount">, pieces: readonly Piece[]): boolean => {
  const own = spanOf(w.t, p)
  const aside = pieces.filter(
    (x) => (x.kind === "not" && !(x.rule in leftOpen)) || x.kind === "maximum" || x.kind === "increment",
  )
  return amountsIn(w.t, cell).every(
    (a) =>
      overlaps(a.span, own) ||
      aside.some((x) => overlaps(a.span, spanOf(w.t, x))) ||
      (/\([^()]*$/.test(w.t.text.slice(own[1], a.span[0])) &&
        !w.t.text
          .slice(...a.span)
          .toLowerCase()
          .endsWith(String(p.value.unit).toLowerCase())),
  )
}
