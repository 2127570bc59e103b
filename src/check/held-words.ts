// How a page says what its product is or holds, in the five languages that are read.

import { LABELLED } from "./held-labels.ts"

/** A name as it stands in a line, and what is known of the line. */
export type Held = {
  readonly words: string
  readonly from: number
  readonly to: number
  /** The page's first line. */
  readonly first: boolean
  /** In a list or a paragraph right below a label that says what is in it. */
  readonly under: boolean
  /** What the page calls its product. */
  readonly product: string
}

const THING = `(?:it|this|these|they|he|which|product|formula|supplement|capsules?|tablets?|pills?|drops?|powder|blend|mix|drink|tea|brand|bottle|serving|stack|spray)`

/** "A proprietary blend of": a word for things put together, with what is put together behind it. */
const TOGETHER = String.raw`(?:(?:proprietary|powerful|unique|synergistic|potent|natural|herbal|special|simple|balanced|secret|precise|clean|calming|carefully \p{L}+)\s+)*(?:blend|mix|mixture|combination|combo|complex|compound|fusion|union|matrix|cocktail|m[ée]lange|mischung|kombination|смесь|комплекс|mezcla|combinaci[óo]n|combinaison) (?:of|aus|von|из|de)`

const HOLDS = String.raw`(?:${TOGETHER}|combines|unites|pairs|mixes|blends|brings together|puts together|contains?|containing|holds|delivers|features|includes|consists? of|is (?:a )?(?:source|form|brand(?: name)?|version|kind|type|blend|extract|salt) of|are (?:a )?(?:form|brand) of|(?:is |are |was )?(?:made|brewed|derived|prepared|extracted|produced|formulated) (?:from|of|with|out of|using)|(?:is |are )?(?:based on|powered by|loaded with|packed with|laced with|rich in)|(?:is |are )?(?:also|otherwise|better|formerly|commonly|generically|chemically) (?:known|sold|named|marketed) as|(?:is |are )?(?:also|otherwise|formerly) called|(?:is |are )?(?:known|sold|marketed) as|a\.?k\.?a\.?|(?:a |the )?(?:brand(?: name)?|trade name|generic(?: name)?|another name|street name) (?:of|for)|contient|enth[äa]lt|содержит|contiene)`

const IS = String.raw`(?:is|are|it['’]s|=|ist|est|es|это)\s+(?:(?:a|an|the|pure|just|simply|really|actually|basically|nothing but|100\s?%|real|genuine|generic|brand(?:ed)?|our|ein|un|une|una|der|die|das|le|la|el)\s+)*`

/** What takes the saying back, or says it of something else. */
const NOT =
  /(?:^|[^\p{L}])(?:no|not|n['’]t|doesn['’]t|isn['’]t|never|free|without|zero|non|may|might|could|unlike|like|than|instead|avoid|which|who|interacts?|against|similar|replac\p{L}*|alternative|counter\p{L}*|reduces?|if|some|fake|kein\p{L}*|nicht|ohne|pas|sans|ne|sin|не|без|нет)(?![\p{L}])/iu

const START = String.raw`^[\s#>*_|•+"“-]*`

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")

/** "Magnesium and DNP in every capsule". */
const IN_EACH =
  /^(?:[^.;!?\n]{0,60}[\s,])?in (?:one|each|every|a single|all our|our) (?:\p{L}+ )?(?:capsules?|tablets?|pills?|drops?|servings?|scoops?|sachets?|gumm(?:y|ies)|bottles?|shots?|doses?)(?!\p{L})/iu

const CLUE = new RegExp(
  String.raw`${HOLDS}|(?:^|\s)in (?:one|each|every|a single|all our|our)\s|(?:^|[^\p{L}])${IS}|${LABELLED.source}|\(`,
  "iu",
)

/** Whether a line has any of the words that lead to such a name; most have none, and are not looked through for names. */
export const couldSay = (words: string): boolean => CLUE.test(words)

/** Whether a line says of a name that it is what the product is, or is in it. */
export const saysHeld = ({ words, from, to, first, under, product }: Held): boolean => {
  const start = sentenceStart(words, from)
  const before = words.slice(start, from)
  if (NOT.test(before.replace(/^\s*(?:no|non) (?:doubt|secret)\b/iu, "")) || NOT_IT.test(words.slice(to))) return false
  if (under) return true
  if (LABELLED.test(before)) return true
  if (inBrackets(words, from, to, first, product)) return true
  return IN_EACH.test(words.slice(to).trimStart()) || BARE.test(before) || ofProduct(product).test(before)
}

const LIST = String.raw`\s+(?:[^.;!?]*[\s,(])?$`

/** "Contains DNP", "it's DNP", "A brand of DNP": of nothing else, and so of the product. */
const BARE = new RegExp(
  String.raw`${START}(?:(?:(?:a|an|the|also|it['’]s)\s+)?${HOLDS}\s*:?${LIST}|(?:it['’]s|c['’]est|=)\s+(?:(?:a|an|the|pure|just|really|actually)\s+)*$)`,
  "iu",
)

/** The same with the product, or a word for it, in front. */
const ofProduct = (product: string): RegExp =>
  new RegExp(
    String.raw`${START}(?:(?:the|our|this|each|every|one|all|a|an)\s+)?(?:[\p{L}-]+\s+){0,2}(?:${THING}|${escaped(product)}\S*)(?:\s+(?:${THING}|active (?:ingredient|substance)))?\s+(?:${IS}(?:(?:brand(?: name)?|form|version) of\s+)?$|${HOLDS}${LIST})`,
    "iu",
  )

const NOT_IT = /^\s?[-\u2010-\u2015]\s?(?:free|ion|less)|^ (?:free|like|alternative|substitute|test|antidote)\b/iu

/** "Lipo-X (DNP)": nothing but the name, its amount and what leads to it stands in the brackets, behind the name of the product. */
const inBrackets = (words: string, from: number, to: number, first: boolean, product: string): boolean => {
  const open = words.lastIndexOf("(", from)
  if (open < 0 || words.slice(open, from).includes(")")) return false
  const lead = words.slice(open + 1, from)
  const tail = words.slice(to).split(")")[0] ?? ""
  const names = first || words.slice(0, open).trimEnd().toLowerCase().endsWith(product.toLowerCase())
  return (
    names &&
    /^(?:\s*(?:contains|containing|with|pure|generic|aka|a\.k\.a\.|i\.e\.|also known as|brand of|=)?:?\s*|[^()]*[,+/&]\s*)$/iu.test(
      lead,
    ) &&
    /^(?:[\s\d.,%+/&-]|mg|mcg|g|hcl|hydrochloride|sodium|capsules?|tablets?|powder|\p{L}+ate|[,+/&][^()]*)*$/iu.test(
      tail,
    )
  )
}

const sentenceStart = (words: string, at: number): number => {
  const cut = [...words.slice(0, at).matchAll(/[.!?](?=\s+\p{Lu})\s+/gu)].at(-1)
  return cut ? cut.index + cut[0].length : 0
}
