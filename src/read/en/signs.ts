import type { Signs } from "../page/signs.ts"
import { fieldOf } from "./words/labels.ts"
import { topicOf } from "./words/topics.ts"

const AMOUNT =
  /\d\s*(?:mcgs?|mgs?|µg|μg|ug|ius?|mls?|g|gms?|(?:(?:milli|micro)[\s-]?)?gram(?:me)?s?|millilit(?:re|er)s?|international\s+units?)\b/i

const DOSE = /^[~≈≤<]?\s?\d[\d.,]*.{0,24}?(?:mcg|µg|μg|ug|mg|g|iu|ml|units?)(?![\p{L}])/iu

const TIME = /\d|\b(?:daily|weekly|nightly|once|twice|thrice|continuous|ongoing|every|each|day|week|month)/i

const RHYTHM =
  /^\d[\d.,]*(?:\s?(?:[-–—/]|to|or)\s?\d[\d.,]*)?\s?-?(?:x|×|times?|days?|nights?|weeks?|wks?|months?|doses?|injections?|sprays?|tablets?|capsules?)(?:[\s,/–—-]+(?:\d[\d.,]*|x|×|a|per|each|every|in|on|off|then|and|or|with|days?|weeks?|wks?|months?|daily|weekly|nightly|morning|evening|night|cycles?|course|total|minimum|maximum|max|min|doses?))*$/i

const STEP = /^\**(?:weeks?|wks?|months?|days?)\s+\d[^:]{0,24}:.*\d\s?(?:mcg|mg|µg|μg|ug|iu|g|ml)\b/i

const COUNTED =
  /^(?:protocol|option|tier|level|phase|stage|goal|use case|regimen|plan)\s+#?(?:\d{1,2}|[A-D]|[IV]{1,3})\s*:\s/i

const HEADS = /\b(?:side effects|references|contraindications|sources|warnings)$/i

const PRICED = /^(?:from|only)?\s*(?:R|\$|€|£)\s?\d/i

const SMALL =
  /^(?:and|or|for|from|of|the|with|without|in|into|to|on|vs?|by|at|per|a|an|after|before|during|as|via|over|under)$/i

const NAVIGATION = /^(?:top of page|bottom of page|quick links|skip to (?:main )?content|back to top|home|menu)$/i

const NAMES: ReadonlySet<string> = new Set(
  [
    "name, title, compound, substance, peptide, drug, medication, medicine, supplement, product, ingredient, herb, vitamin, nootropic",
    "display, generic, compound name, peptide name, display name, generic name, drug name",
  ].flatMap((line) => line.split(", ")),
)

const has =
  (sign: RegExp) =>
  (words: string): boolean =>
    sign.test(words)

/** What the layout of a page is told by in English. */
export const signs: Signs = {
  fieldOf,
  topicOf,
  amount: has(AMOUNT),
  dose: has(DOSE),
  time: has(TIME),
  rhythm: has(RHYTHM),
  step: has(STEP),
  counted: has(COUNTED),
  heads: has(HEADS),
  priced: has(PRICED),
  small: has(SMALL),
  navigation: has(NAVIGATION),
  nameKey: (key) => NAMES.has(key),
}
