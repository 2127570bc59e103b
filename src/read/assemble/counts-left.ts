import type { Span, Unread } from "../../base/index.ts"
import type { Tokens } from "../engine/tokens.ts"
import { sentenceAround } from "./meant.ts"
import { taken } from "./spans.ts"

/** A number of tablets, drops, units … as a dose is counted in. */
const COUNT =
  /(?<![\p{L}\d.,/])(?:(?:\d+\s)?[½¼¾⅓⅔⅛]|\d[\d.,/½¼¾⅓⅔⅛]*(?:\s*(?:[-–—]|to|or)\s*\d[\d.,/½¼¾]*)?|half(?: an?| of an?)?|a (?:half|quarter)(?: of an?)?|quarter(?: of)? an?|an?|one|two|three|four|five|six|eight|ten|one and a half|one or two|two or three)\s*-?\s*(?:tablets?|tabs?|caps?|capsules?|caplets?|pills?|softgels?|gummies|drops?|gtts?|sprays?|puffs?|pumps?|units?|clicks?|scoops?|sachets?|lozenges?|troches?|patch(?:es)?|ampoules?|teaspoons?|tsp|droppers?|dropperfuls?|squirts?|suppositor(?:y|ies)|ml|cc|millilit(?:re|er)s?)(?!\p{L}|\s?\/)/giu
const FORM =
  /\b(?:tab|cap|pill|softgel|gumm|drop|gtt|spray|puff|pump|unit|click|scoop|sachet|lozenge|troche|patch|ampoule|teaspoon|tsp|squirt|suppositor)|\d\s?(?:ml|cc|millilit(?:re|er)s?)\b/i
const RHYTHM =
  /\b(?:daily|nightly|weekly|monthly|every|each (?:day|morning|night|evening|meal)|per (?:day|week)|a (?:day|week)|twice|thrice|once|times|at (?:night|bedtime)|before bed|(?:in the )?(?:morning|evening)|midday|noon|with (?:food|meals?|breakfast|dinner)|prn|as needed|[bqt]\.?i\.?d\b|q\d+(?:-\d+)?\s?h|q\.?h\.?s|bds|tds|qds|od|nocte|mane|eod)\b|\/\s?(?:day|d|week|wk)\b/i

/** What a medicine is mixed with or washed down with. */
const FLUID =
  /^\s*(?:of\s+)?(?:[a-z]+\s+){0,2}(?:water|saline|juice|milk|diluent|dextrose|solvent|tea|coffee|smoothie|bac)\b/i

/** Counts of a dosage form with a rhythm beside them, in a sentence of which no dose was read. */
export const countsLeft = (t: Tokens, span: Span, doses: readonly Span[], row: Span = span): readonly Unread[] => {
  const words = t.text.slice(span[0], span[1])
  if (!FORM.test(words)) return []
  // A cell has its rhythm in another of its row.
  const beside = row !== span && RHYTHM.test(t.text.slice(...row)) && !taken(doses, row)
  if (!beside && !RHYTHM.test(words)) return []
  const found: Unread[] = []
  for (const m of words.matchAll(COUNT)) {
    const at: Span = [span[0] + m.index, span[0] + m.index + m[0].length]
    const around = sentenceAround(t.text, at)
    const sentence: Span = [Math.max(around[0], span[0]), Math.min(around[1], span[1])]
    if (!(beside || RHYTHM.test(t.text.slice(sentence[0], sentence[1]))) || taken(doses, sentence)) continue
    if (/(?:ml|cc|lit(?:re|er)s?)$/i.test(m[0]) && FLUID.test(words.slice(m.index + m[0].length))) continue
    found.push({ span: at, why: "A count with a rhythm; how much that is, the page does not say here.", dosing: true })
  }
  return found
}
