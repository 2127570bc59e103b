import type { Span } from "../../base/index.ts"
import type { Tokens } from "../engine/tokens.ts"
import { type Draft, found } from "./draft.ts"
import { phrasesOf, stackIn } from "./list.ts"

/** What a line lists as taken beside: each partner by its name, how they are joined, and what the stack is for. */
export const noteStack = (t: Tokens, d: Draft, body: Span): void => {
  const { partners, join, purpose } = stackIn(t.text, body)
  for (const p of partners) {
    // "Somarelin 5 mg": what the blend holds of it is no part of the name.
    const amount = p.value.search(/\s+\d[\d.,]*(?:\s?[-–—]\s?\d[\d.,]*)?\s?(?:mcg|mg|g|iu|µg)\b/i)
    const name = amount > 0 ? p.value.slice(0, amount) : p.value
    d.stack.push(found(name, [p.span[0], p.span[0] + name.length], "stack/list"))
  }
  d.stackJoin ??= join
  if (purpose !== null) d.stackPurpose ??= found(purpose.value, purpose.span, "stack/purpose")
}

/** What a line lists as expected of it, phrase by phrase. */
export const noteBenefits = (t: Tokens, d: Draft, body: Span): void => {
  for (const p of phrasesOf(t.text, body)) d.benefits.push(found(p.value, p.span, "benefits/list"))
}
