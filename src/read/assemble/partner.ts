import type { Mention } from "../../base/index.ts"
import type { Tokens } from "../engine/tokens.ts"
import { type Draft, found } from "./draft.ts"
import { sentenceEnd, sentenceStart } from "./meant.ts"
import { variantOf } from "./names.ts"

/** "… is taken with it", "… alongside the peptide", behind an amount: the amount is of what goes with the page's compound. */
const WITH_IT =
  /\b(?:with|alongside|beside|besides|together with|along with|next to|on top of|in addition to|added to|combined with|stacked with|paired with|goes with)\s+(?:it|them|this|the (?:peptide|compound|spray|injections?|protocol))\b(?!\s+\p{L}+\s+(?:is|are)\b)/iu
/** What leads to a partner's amount: "alongside Ketotifen 1 mg", "stacked with Ketotifen at 50 mg". */
const LEADS =
  /\b(?:alongside|besides?|together with|along with|in addition to|on top of|(?:stack|pair|combin)(?:s|e|es|ed|ing)? (?:it )?with|taken with|used with|given with|with it,?|to it,?|alongside it,?)\s+(?:a |some |daily |oral )?$/iu
/** A word or two with capitals, right before an amount. */
const NAME =
  /((?:\p{Lu}[\p{L}\p{N}+-]{2,})(?:\s+\p{Lu}[\p{L}\p{N}+-]+){0,2})\s*(?:(?:at|of|[(:,–—=-])\s*)?(?:(?:about|around|up to|~|≈|≤)\s*)?$/u
const NO_NAME =
  /^(?:take|taken|taking|use|using|start|starting|begin|inject|injecting|add|adding|apply|run|increase|reduce|dos(?:e|es|age|ing)|amount|week|weeks|day|days|month|months|about|around|the|one|two|three|most|some|many|each|per|max|maximum|then|now|adults?|men|women|children|usually|often|typical|typically|standard|usual|common|low|high|total|try|keep|titrate|with|from|for|daily|weekly|nightly|morning|evening|beginners?|maintenance|loading|option|protocol|step|phase|oral|nasal|subcutaneous|injection|tablets?|capsules?)$/i

/** An amount that a sentence says goes with the page's compound is not of that compound: it gets the name before it, or it is not read. */
export const isPartners = (t: Tokens, d: Draft, only: Mention): boolean => {
  const at = d.dose?.spans[0]
  if (at === undefined) return false
  const from = sentenceStart(t.text, at[0])
  const before = t.text.slice(from, at[0])
  const behind = t.text.slice(at[1], sentenceEnd(t.text, at[1]))
  const m = NAME.exec(before)
  const name = m?.[1]
  const named = m !== null && name !== undefined && !NO_NAME.test(name.split(/\s+/)[0] ?? "")
  if (named && variantOf(name, only.value)) return false
  const led = named && LEADS.test(before.slice(0, m.index))
  if (!led && !(WITH_IT.test(behind) && !mentions(before, only.value))) return false
  if (named) {
    const start = from + m.index
    d.compound = found(name, [start, start + name.length], "compound/partner")
  } else {
    d.dose = null
    d.frequency = null
    d.steps = []
  }
  return true
}

const mentions = (text: string, name: string): boolean => text.toLowerCase().includes(name.toLowerCase())
