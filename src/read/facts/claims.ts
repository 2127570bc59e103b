import type { Mention, Span } from "../../base/index.ts"
import type { Part } from "../assemble/outline.ts"
import { abbreviates } from "../en/words/ruled-out.ts"

const CLAIM =
  /\b(?:does not cause|do not cause|without causing|not cause|non-toxic|non-addictive|well[- ]tolerated|no (?:significant |known |serious )?side effects|lack of (?:significant )?side effects|safe(?:ly|r)?|proven|guarantee\w*|clinically|excellent choice|ideal (?:choice|for)|suitable for long-term|no withdrawal|no tolerance|risk[- ]free|side[- ]effect[- ]free|superior to|promising|improves?|enhances?|has been shown|shown to)\b/i

/** Sentences in which the page vouches for what it sells. They are kept as printed and never repeated as fact. */
export const claimsOf = (text: string, outline: readonly Part[]): readonly Mention[] => {
  const found: Mention[] = []
  for (const part of outline) {
    if (part.topic === "references") continue
    for (const b of part.blocks)
      if (b.kind === "paragraph" && CLAIM.test(text.slice(b.span[0], b.span[1])))
        for (const s of sentencesOf(text, b.span))
          if (CLAIM.test(text.slice(s[0], s[1]))) found.push({ value: text.slice(s[0], s[1]), span: s })
  }
  return found
}

/** A stretch of prose cut into sentences. A stop that is followed by a small letter, or belongs to a number or an initial, ends nothing. */
export const sentencesOf = (text: string, span: Span): readonly Span[] => {
  const sentences: Span[] = []
  let from = span[0]
  const push = (to: number) => {
    let a = from
    while (a < to && /\s/.test(text[a] ?? "")) a++
    if (to > a) sentences.push([a, to])
  }
  for (let i = span[0]; i < span[1]; i++) {
    const c = text.charCodeAt(i)
    if (c !== 0x2e && c !== 0x21 && c !== 0x3f) continue
    let j = i + 1
    while (j < span[1] && /[)\]"”'’]/.test(text[j] ?? "")) j++
    if (j < span[1] && !/\s/.test(text[j] ?? "")) continue
    // "max. 4 g", "approx. 5 mg".
    if (c === 0x2e && /^\s*[~≈]?\d/.test(text.slice(j, j + 4)) && abbreviates(text.slice(Math.max(0, i - 8), i)))
      continue
    let k = j
    while (k < span[1] && /\s/.test(text[k] ?? "")) k++
    if (k < span[1] && /\p{Ll}/u.test(text[k] ?? "")) continue
    push(j)
    from = j
    i = j - 1
  }
  push(span[1])
  return sentences
}
