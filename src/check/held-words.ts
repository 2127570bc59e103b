// How a page says what its product is or holds, in the five languages that are read.

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

const LABEL = String.raw`(?:(?:active|key|main|full|list of|medicinal|pharmaceutical|other|all|our|the)\s+)*(?:ingredients?|substances?|compounds?|actives?|principles?|components?|constituents?|contents?|composition|formula|contains|generic(?: name)?|chemical name|common name|other names?|also known as|also called|api|inn|what(?:['’]s| is) (?:in it|inside)|made (?:from|of|with)|principes? actifs?|substances? actives?|ingr[ée]dients?(?: actifs?)?|contient|wirkstoffe?|inhaltsstoffe?|enth[äa]lt|zusammensetzung|действующ(?:ее|ие) веществ[оа]|активн(?:ое|ые) веществ[оа]|состав|содержит|principios? activos?|sustancias? activas?|ingredientes?(?: activos?)?|composici[óo]n|contiene)(?:\s*\([^)]*\)|\s+per \p{L}+|\s*,?\s*(?:in each|per|in one) \p{L}+)?`

const MARKS = String.raw`[\s#>*_|•+-]*`

/** A line that is nothing but such a label: what follows is the list. */
export const LABEL_ALONE = new RegExp(String.raw`^${MARKS}${LABEL}[\s:*_|#?-]*$`, "iu")

/** "Ingredients: caffeine, DNP": the label and everything behind it on the line. */
const LABELLED = new RegExp(String.raw`^${MARKS}${LABEL}\s*[*_]*\s*(?:[:=|\t–—]|\s-\s)`, "iu")

/** A heading, or a label of something else, ends a list. */
export const endsList = (words: string): boolean =>
  /^\s*#/u.test(words) ||
  /^\s*(?:dos(?:e|age|ing)|directions|warnings?|how to|side effects|use|stack|combine|take|timing|frequency|storage)\b|^[^:]{2,30}:(?:\s|$)/iu.test(
    words,
  )

const THING = `(?:it|this|these|they|he|which|product|formula|supplement|capsules?|tablets?|pills?|drops?|powder|blend|mix|drink|tea|brand|bottle|serving|stack|spray)`

const HOLDS = String.raw`(?:contains?|containing|holds|delivers|features|includes|consists? of|is (?:a )?(?:source|form|brand(?: name)?|version|kind|type|blend|extract|salt) of|are (?:a )?(?:form|brand) of|(?:is |are |was )?(?:made|brewed|derived|prepared|extracted|produced|formulated) (?:from|of|with|out of|using)|(?:is |are )?(?:based on|powered by|loaded with|packed with|laced with|rich in)|(?:is |are )?(?:also|otherwise|better|formerly|commonly|generically|chemically) (?:known|sold|named|marketed) as|(?:is |are )?(?:also|otherwise|formerly) called|(?:is |are )?(?:known|sold|marketed) as|a\.?k\.?a\.?|(?:a |the )?(?:brand(?: name)?|trade name|generic(?: name)?|another name|street name) (?:of|for)|contient|enth[äa]lt|содержит|contiene)`

const IS = String.raw`(?:is|are|it['’]s|=|ist|est|es|это)\s+(?:(?:a|an|the|pure|just|simply|really|actually|basically|nothing but|100\s?%|real|genuine|generic|brand(?:ed)?|our|ein|un|une|una|der|die|das|le|la|el)\s+)*`

/** What takes the saying back, or says it of something else. */
const NOT =
  /(?:^|[^\p{L}])(?:no|not|n['’]t|doesn['’]t|isn['’]t|never|free|without|zero|non|may|might|could|unlike|like|than|instead|avoid|which|who|interacts?|against|similar|replac\p{L}*|alternative|counter\p{L}*|reduces?|if|some|fake|kein\p{L}*|nicht|ohne|pas|sans|ne|sin|не|без|нет)(?![\p{L}])/iu

const START = String.raw`^[\s#>*_|•+"“-]*`

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")

const CLUE = new RegExp(String.raw`${HOLDS}|(?:^|[^\p{L}])${IS}|${LABELLED.source}|\(`, "iu")

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
  return BARE.test(before) || ofProduct(product).test(before)
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
