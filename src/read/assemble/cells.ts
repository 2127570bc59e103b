import type { Span } from "../../base/index.ts"
import { type Found, found } from "./draft.ts"
import { piecesIn } from "./line.ts"
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
