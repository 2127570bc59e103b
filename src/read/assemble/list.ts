import type { Mention, Span } from "../../base/index.ts"

const JOIN = /(?:,\s*(?:or|and|plus)\s+|,\s*|\s+(?:or|and|plus|&)\s+|\s*;\s*|\s+\+\s+)/i

const COMMA = /(?:,\s*(?:or|and|plus)\s+|,\s*|\s*;\s*)/i

/** Cuts a list at its commas only: "Faster recovery from stroke or injury, improved focus". */
export const phrasesOf = (text: string, span: Span): readonly Mention[] => membersOf(text, span, COMMA)

/** Cuts "Noopept, Modafinil, or Dihexa" into its members. Commas inside brackets do not cut. */
export const membersOf = (text: string, span: Span, join: RegExp = JOIN): readonly Mention[] => {
  const members: Mention[] = []
  let from = span[0]
  let depth = 0
  const push = (to: number) => {
    let a = from
    let z = to
    while (a < z && /[\s.,;:]/.test(text[a] ?? "")) a++
    while (z > a && /[\s.,;:]/.test(text[z - 1] ?? "")) z--
    if (z > a) members.push({ value: text.slice(a, z), span: [a, z] })
  }
  for (let i = span[0]; i < span[1]; i++) {
    const c = text[i]
    if (c === "(" || c === "[") depth++
    else if (c === ")" || c === "]") depth--
    if (depth > 0 || !/[,;\s]/.test(c ?? "")) continue
    const m = join.exec(text.slice(i, Math.min(span[1], i + 12)))
    if (m === null || m.index !== 0) continue
    push(i)
    from = i + m[0].length
    i = from - 1
  }
  push(span[1])
  return members
}

const OPENERS =
  /^(?:(?:can|may|could) be (?:combined|stacked|paired|used) with|(?:works?|pairs?|combines?|stacks?|go(?:es)?) (?:very |particularly )?(?:well|nicely|best)? ?with|(?:often|commonly|frequently|usually|best)? ?(?:used|combined|stacked|paired|joined|taken) (?:together |alongside )?with|excellent with|great with|enhanced by|supported by|combine with|pair with|stack with|synergistic with|alongside|with)\s+/i
const PURPOSE =
  /\s+(?:for\s+(?!example\b)|to\s+(?=(?:help|support|aid|boost|improve|enhance|increase|sharpen|balance|reduce)\b))(.+)$/i

/** What a "stacking" line names: its partners, whether all or any of them, and what for. */
export type Stack = {
  readonly partners: readonly Mention[]
  readonly join: "or" | "and" | null
  readonly purpose: Mention | null
}

/** "None required": there is nothing to combine it with. */
const NOTHING =
  /^\W*(?:none|not (?:required|needed|necessary|recommended|applicable|advised)|n\/a|nothing|nil|no stack\w*)\b/i

export const stackIn = (text: string, span: Span): Stack => {
  let [from, to] = span
  if (NOTHING.test(text.slice(from, Math.min(to, from + 24)))) return { partners: [], join: null, purpose: null }
  const opener = OPENERS.exec(text.slice(from, to))
  if (opener) from += opener[0].length
  while (to > from && /[\s.]/.test(text[to - 1] ?? "")) to--
  let purpose: Mention | null = null
  const tail = PURPOSE.exec(text.slice(from, to))
  if (tail) {
    const words = (tail[1] ?? "").trimEnd()
    const at = from + tail.index + tail[0].length - (tail[1] ?? "").length
    purpose = { value: words, span: [at, at + words.length] }
    to = from + tail.index
  }
  const said = text.slice(from, to)
  const join = /[,\s]or\s/i.test(said) ? "or" : /[,\s](?:and|plus)\s|\s[&+]\s/i.test(said) ? "and" : null
  return { partners: membersOf(text, [from, to]), join, purpose }
}
