import type { Tokens } from "../engine/tokens.ts"
import type { Draft } from "./draft.ts"
import type { Work } from "./work.ts"

/** So many names with sizes behind them are a list of what is sold. */
const MANY = 4

/** "Alpha-7 (5 mg, 10 mg): a fragment of …", line after line, with nothing anywhere that says how often: sizes of what is sold, and no regimens. */
export const withoutCatalogue = (t: Tokens, works: readonly Work[]): void => {
  const listed = works.flatMap((w) => w.drafts.filter((d) => inBracket(t, d)))
  if (listed.length < MANY || listed.some(says)) return
  const sizes = new Set(listed)
  for (const w of works) w.drafts.splice(0, w.drafts.length, ...w.drafts.filter((d) => !sizes.has(d)))
}

const says = (d: Draft): boolean => d.frequency !== null || d.times.length > 0 || d.steps.length > 0

/** An amount in a bracket of amounts right behind a name. */
const inBracket = (t: Tokens, d: Draft): boolean => {
  const span = d.dose?.spans[0]
  if (span === undefined || d.dose?.value.per != null) return false
  const before = t.text.slice(Math.max(0, span[0] - 60), span[0])
  const behind = t.text.slice(span[1], span[1] + 60)
  return (
    /[\p{L}\p{N}+*]\s*\((?:\d[\d.,]*\s?(?:mcg|mg|g|iu|ml)\s*[,/;]\s*)*$/iu.test(before) && /^[^()\n]*\)/.test(behind)
  )
}
