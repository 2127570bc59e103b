import { type Dose, type Exact, exact, type Span } from "../../base/index.ts"

/** What the page says one spray or one drop carries; exact, where it gives it for several at once. */
export type Portion = {
  readonly portion: "spray" | "drop"
  readonly low: Exact
  readonly high: Exact
  readonly unit: NonNullable<Dose["unit"]>
  readonly span: Span
}

const AMOUNT = String.raw`(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:\s?(?:[-–—]|to)\s?(\d+(?:\.\d+)?))?\s?(mcg|µg|μg|ug|mg|IU)`
const PORTION = `(?:metered |nasal |single |full )?(sprays?|actuations?|puffs?|pumps?|presses|press|squirts?|drops?)`
const IS = String.raw`(?:\s?(?:=|≈|~|:)\s?|\s(?:is|are|equals?|delivers?|contains?|gives?|provides?|carries|carry|holds?|dispenses?|yields?)\s)(?:(?:about|approximately|around|roughly|approx\.?)\s)?`

// "100 mcg per spray", "100mcg/actuation", "50 mcg in each drop".
const AMOUNT_FIRST = new RegExp(
  String.raw`(?<![\p{N}.,·'’⁄/^_\ufffd])${AMOUNT}\s?(?:/|per|a|an|(?:in|with|from) (?:each|every|one)|each|every)\s?${PORTION}\b`,
  "giu",
)
// "each spray delivers 100 mcg", "1 drop = 50 mcg", "2 sprays = 200 mcg".
const PORTION_FIRST = new RegExp(
  String.raw`\b(each|every|one|a|per|\d{1,2})\s${PORTION}${IS}${AMOUNT}(?![\w/%])(?!\s?(?:per|a)\s?(?:day|week|ml))`,
  "giu",
)

/** Every place where the page says what one spray, or one drop, carries, in the order of the page. */
export const portionsOf = (text: string): readonly Portion[] => {
  const found: Portion[] = []
  for (const m of text.matchAll(AMOUNT_FIRST)) found.push(portion(m, [m[1], m[2], m[3], m[4]], one))
  for (const m of text.matchAll(PORTION_FIRST)) {
    const many = /^\d/.test(m[1] ?? "") ? exact(m[1] ?? "1") : one
    if (many.compare(0) > 0) found.push(portion(m, [m[3], m[4], m[5], m[2]], many))
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}

const one = exact(1)

type Parts = readonly [
  low?: string | undefined,
  high?: string | undefined,
  unit?: string | undefined,
  of?: string | undefined,
]

const portion = (m: RegExpExecArray, [low = "", high, unit = "", of = ""]: Parts, many: Exact): Portion => ({
  portion: /^drop/i.test(of) ? "drop" : "spray",
  low: exact(low.replaceAll(",", "")).div(many),
  high: exact((high ?? low).replaceAll(",", "")).div(many),
  unit: /^iu$/i.test(unit) ? "IU" : /^mg$/i.test(unit) ? "mg" : "mcg",
  span: [m.index, m.index + m[0].length],
})
