import type { Piece } from "../engine/piece.ts"
import { foundOf } from "./draft.ts"
import { type Line, spanOf } from "./line.ts"
import { sameName } from "./names.ts"
import type { Work } from "./work.ts"

/** How many regimens back a name is looked for. */
const NEAR = 200

/** "Alpha daily, Beta twice a week", below regimens of both: each rhythm goes to the regimen whose name stands in front of it. True when one did. */
export const noteByName = (w: Work, line: Line, pieces: readonly Piece[]): boolean => {
  let from = line.span[0]
  let taken = false
  for (const p of pieces) {
    if (p.kind !== "frequency") continue
    const [at, end] = spanOf(w.t, p)
    const words = w.t.text.slice(from, at).replace(/^[\s,;.]+|[\s:–—-]+$/g, "")
    from = end
    const d = w.drafts
      .slice(-NEAR)
      .find((x) => x.compound !== null && x.frequency === null && sameName(x.compound.value, words))
    if (d === undefined) continue
    d.frequency = foundOf(w.t, p)
    taken = true
  }
  return taken
}
