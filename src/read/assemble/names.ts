import { tierWords } from "../en/words/cues.ts"
import { knownNames, loosely } from "./known-names.ts"

/** True when a label can be a compound's name: one of the page's own, or spelled like one, and not made of the words tiers are called by. */
export const looksLikeCompound = (label: string, known: readonly string[]): boolean => {
  const bare = label.replace(/\s*\([^()]*\)\s*$/, "").trim()
  if (bare === "" || TIME.test(bare) || bare.split(/\s+/).length > 6 || /[.!?]/.test(bare)) return false
  if (knownNames(known).resembles(bare)) return true
  const words = bare.toLowerCase().split(/[\s/&,]+/)
  if (CONDITION.test(bare)) return false
  if (words.some((w) => tierWords.has(w) || tierWords.has(w.replace(/s$/, "")))) return false
  if (shapedLikeCompound(bare)) return true
  return words.length <= 3 && /^\p{Lu}/u.test(bare)
}

/** Spelled as only substances are: with digits, capitals inside, or a plus. A plain word may as well be an illness or an aim. */
export const shapedLikeCompound = (label: string): boolean =>
  // A long word all in capitals is a word of a heading.
  /\p{L}[-\s]?\d|\d[-\s]?\p{L}|\b\p{Lu}{2,4}(?!\p{L})|\p{Ll}\p{Lu}|\+/u.test(label.replace(/\s*\([^()]*\)\s*$/, ""))

/** Letters for a time of day, a way of giving or a unit. */
const TIME =
  /^(?:am|pm|a\.m\.?|p\.m\.?|iv|im|sc|sq|subq|po|sl|mg|mcg|iu|ml|prn|bid|tid|eod|faq|note|tip|re|pct|tl;?dr|edit|update|ps)s?$/i

/** A label that names an illness or a complaint names no compound. */
const CONDITION =
  /(?:emia|aemia|itis|osis|pathy|algia|toxicity|syndrome|disease|disorders?|deficiency|insomnia|anxiety|depression|pain|fatigue|stress|epilepsy|seizures?|stroke|cancer|diabetes|obesity|hypertension|migraine|dysfunction|insufficiency|impairment|management|guideline)s?$/i

/** The name without a gloss in brackets: "TB-500 (Thymosin Beta-4 Fragment)" is TB-500. A bracket that tells variants apart stays. */
export const withoutGloss = (label: string): string => {
  const bare = label.replace(/\s*\([^()]*\)\s*$/, "").trim()
  return bare === "" || /\b(?:no|with|without)\b/i.test(bare) ? label : bare
}

export const sameName = (a: string, b: string): boolean => loosely(a) === loosely(b)

/** True when one name is the other with something added: "CJC-1295 no DAC" of "CJC-1295". */
export const variantOf = (a: string, b: string): boolean => {
  const [x, y] = [loosely(a), loosely(b)]
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `)
}
