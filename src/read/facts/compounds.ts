import type { Mention, Span } from "../../base/index.ts"
import { membersOf } from "../assemble/list.ts"
import { looksLikeCompound } from "../assemble/names.ts"
import type { Part } from "../assemble/outline.ts"

/** Words that follow a compound's name in a title without being part of it. */
const TAIL =
  /\s*(?:[:|(–—]|\s-\s|\b(?:protocols?|dosage|dosing|guide|peptide|review|research|information|info|what the|the\s|for\s|with\s|stack|benefits|\d+(?:\.\d+)?\s?(?:mcg|mg|iu|ml|g|%)\b)).*$/iu

/** What the page is about, from its title. */
export const compoundsOf = (text: string, outline: readonly Part[]): readonly Mention[] => {
  const title = outline.find((p) => p.heading !== null)?.heading
  if (title === undefined || title === null) return []
  const words = text.slice(title.span[0], title.span[1])
  const name = words.replace(TAIL, "").trim()
  if (name === "" || name.split(/\s+/).length > 4) return []
  const at = title.span[0] + words.indexOf(name)
  const span: Span = [at, at + name.length]
  const members = membersOf(text, span, /^\s*(?:\+|&)\s*/u)
  return members.every((m) => looksLikeCompound(m.value, [])) && !GENERIC.test(name) ? members : []
}

/** Titles about several compounds, or about none. */
const GENERIC =
  /\b(?:peptides|guides?|stacks?|protocols|supplements|nootropics|compounds|best|top|how|months?|weeks?|micro-?dosing|modulators|bioregulators|everything|beginners?|vs)\b/iu
