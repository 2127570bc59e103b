import { statesDose, tierWords } from "../../en/words/cues.ts"
import type { Tokens } from "../../engine/tokens.ts"
import type { Block } from "../../page/page.ts"
import type { Draft } from "../draft.ts"
import { labelIn } from "../line.ts"
import { shapedLikeCompound } from "../names.ts"
import type { Part } from "../outline.ts"
import { isName, type Work } from "../work.ts"
import type { Refiner } from "./refiner.ts"

/** In a language of which only the words for regimens are known, an amount is a dose where its line says how often or how long, stands behind the
 *  label of a dose, a tier or a known name, or in a table. Any other may be a criterion, a price or a result, and is left unread. */
export const noRhythm: Refiner = {
  id: "refine/no-rhythm",
  refine: (t, works) => leave(t, works),
  examples: [
    [
      "# Ajuste de la liraglutida\n\n## Dosis\n\n- 0,6 mg al día\n- Criterio de cambio: buena tolerancia a 0,6 mg",
      "liraglutida 0.6 mg/day",
    ],
  ],
  not: [
    ["# Magnesio\n\n## Dosis\n\n- Principiantes: 200 mg\n- Avanzado: 400 mg", "Magnesio 200 mg", "Magnesio 400 mg"],
  ],
}

const leave = (t: Tokens, works: readonly Work[]): readonly Work[] => {
  const byPart = new Map<Part, Work>(works.map((w) => [w.part, w]))
  for (const w of works) {
    if (w.drafts.length === 0 || timedAround(w, byPart)) continue
    const kept = w.drafts.filter((d) => d.dose === null || saysHow(d) || labelled(t, w, d))
    if (w.current !== null && !kept.includes(w.current)) w.current = kept.at(-1) ?? null
    w.drafts.splice(0, w.drafts.length, ...kept)
  }
  return works
}

/** Whether a part, or one it stands in, says how often for all that it holds. */
const timedAround = (w: Work, byPart: ReadonlyMap<Part, Work>): boolean => {
  if (w.timed || w.shared.frequency !== null || w.shared.times.length > 0) return true
  for (let p = w.part.parent; p !== null && p.level > 0; p = p.parent) {
    const around = byPart.get(p)
    if (around !== undefined && (around.timed || around.shared.frequency !== null)) return true
  }
  return false
}

const saysHow = (d: Draft): boolean =>
  d.steps.length > 0 ||
  d.frequency !== null ||
  d.times.length > 0 ||
  d.split !== null ||
  d.asNeeded !== null ||
  d.cycle !== null ||
  d.cycleMinimum !== null ||
  d.routes !== null ||
  d.perDose ||
  (d.dose?.value.per ?? null) !== null ||
  d.dose?.value.perKg === true

const labelled = (t: Tokens, w: Work, d: Draft): boolean => {
  const at = d.dose?.spans[0]?.[0] ?? d.span[0]
  const { blocks } = w.part
  const own = blocks.findIndex((b) => b.span[0] <= at && at < b.span[1])
  const b = blocks[own]
  if (b === undefined || b.kind === "row" || b.kind === "property") return true
  const label = labelIn(t, b)
  if (label !== null && label.span[1] <= at) {
    if (label.field !== null) return label.field === "dose" || label.field === "phase" || label.field === "tier"
    if (COMPARED.test(label.text)) return false
    return isTier(label.text) || isName(w.find, label.text) || shapedLikeCompound(label.text)
  }
  if (statesDose.test(t.text.slice(...b.span))) return true
  return FIRST.test(t.text.slice(b.span[0], at)) && (w.field === "dose" || underDose(t, blocks, own))
}

/** "HbA1c > 8 %" is a condition. */
const COMPARED = /[<>≥≤%]/

/** Nothing but marks and words that say about how much. */
const FIRST = /^(?:[^\p{L}\p{N}]|\b(?:about|up to|at most|from|between|take)\b)*$/iu

const isTier = (label: string): boolean => {
  const words = label.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? []
  return words.length > 0 && words.every((x) => tierWords.has(x))
}

/** "Dosage:" alone on its line, above the list in which an item stands. */
const underDose = (t: Tokens, blocks: readonly Block[], own: number): boolean => {
  const item = blocks[own]
  if (item?.kind !== "item") return false
  const above = blocks.slice(0, own).findLast((b) => b.kind !== "item" || b.level < item.level)
  return above !== undefined && labelIn(t, above)?.field === "dose"
}
