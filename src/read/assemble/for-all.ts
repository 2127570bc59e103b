import type { Span } from "../../base/index.ts"
import { reports, reportsElsewhere } from "../en/words/cues.ts"
import type { Piece } from "../engine/piece.ts"
import { fill } from "./fill.ts"
import { loosely } from "./known-names.ts"
import { spanOf } from "./line.ts"
import type { Work } from "./work.ts"

const LONGEST = 24
export const STATES =
  /\b(?:inject\w*|taken?|takes|given|administ\w+|use|used|apply|applied|sprays?|swallow\w*|dosed|doses?|dosing|cycles?|cycled|runs?)\b/i
export const HEDGES =
  /\b(?:not|never|no|avoid|don['’]t|some|may|might|can|could|if|when|unless|prefer\w*|rather|instead|optional\w*|sometimes|others?|because|than|allow\w*|makes?|possible|until|ask|whether)\b|\?/i

/** "12 weeks on, 4 weeks off." in a section about courses needs no verb. */
const opensWithCourse = (w: Work, span: Span, pieces: readonly Piece[]): boolean =>
  w.part.topic === "cycle" && pieces[0]?.kind === "cycle" && spanOf(w.t, pieces[0])[0] <= span[0] + 1

/** "Once weekly, slowly upwards:" above a list, and "Once daily, in the morning." on a line of its own, need none either. */
const opensWithRhythm = (w: Work, span: Span, pieces: readonly Piece[]): boolean =>
  pieces[0]?.kind === "frequency" &&
  pieces[0].candidates === null &&
  spanOf(w.t, pieces[0])[0] <= span[0] + 1 &&
  (/^:\s*(?:\n|$)/.test(w.t.text.slice(span[1] - 1, span[1] + 2)) ||
    /^:?\s*(?:\n|$)/.test(w.t.text.slice(span[1], span[1] + 2)))

/** A short sentence without an amount that states how all regimens of its part are given ("All doses are subcutaneous and once weekly"):
 *  what it says goes to the part. True when it was taken. */
export const noteForAll = (w: Work, span: Span, pieces: readonly Piece[]): boolean => {
  const words = w.t.text.slice(span[0], span[1])
  if (
    words.split(/\s+/).length > LONGEST ||
    !(STATES.test(words) || w.field !== null || opensWithCourse(w, span, pieces) || opensWithRhythm(w, span, pieces)) ||
    HEDGES.test(words)
  )
    return false
  if (reports.test(words) || reportsElsewhere.test(words) || ofOne(w, words)) return false
  const said = pieces.filter(
    (p) =>
      p.kind === "route" || p.kind === "frequency" || p.kind === "cycle" || p.kind === "rest" || p.kind === "reassess",
  )
  if (said.length === 0) return false
  fill(w.t, w.shared, said, null)
  w.toldForAll = true
  return true
}

/** "Alpha is taken for 12 weeks", among regimens of several, is about Alpha. */
const ofOne = (w: Work, words: string): boolean => {
  const names = [...new Set(w.drafts.flatMap((d) => (d.compound === null ? [] : [loosely(d.compound.value)])))]
  const plain = ` ${loosely(words)} `
  const said = names.filter((n) => plain.includes(` ${n} `)).length
  return said > 0 && said < names.length
}
