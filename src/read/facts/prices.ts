import type { Price } from "../../base/index.ts"

const SIGNS: Readonly<Record<string, string>> = {
  $: "USD",
  "€": "EUR",
  "£": "GBP",
  R: "ZAR",
  ZAR: "ZAR",
  USD: "USD",
  EUR: "EUR",
  GBP: "GBP",
  AUD: "AUD",
}
/** Where a price can have its sign. */
const SIGN = /[$€£]|R\s?\d|(?:[Zz][Aa][Rr]|[Uu][Ss][Dd]|[Ee][Uu][Rr]|[Gg][Bb][Pp]|[Aa][Uu][Dd])\s?\d/g
/** What may stand in front of it. */
const BEFORE = /(?:from|starting at|starting from)\s+$/i
const COMPARED = /\b(?:versus|vs\.?|compared (?:with|to)|instead of)\b/i
const LONGEST_BEFORE = 40
const AMOUNT =
  /(?<![\p{L}\d])(?:(from|starting at|starting from)\s+)?~?(R|ZAR|USD|EUR|GBP|AUD|[$€£])\s?(\d{1,3}(?:[ ,]\d{3})+(?:\.\d{2})?|\d+(?:\.\d{2})?)(?![\d\p{L}])/iuy
const PACK =
  /^\s*(?:per|\/|for(?: a)?)\s*((?:\d+\s*)?(?:mg|ml|mL)?\s*(?:vials?|bottles?|kits?|packs?|month|spray|capsules?))\b/i

/** The prices a page prints. "R950" is read as South African rand; the pack is null where the page does not say what the price buys. */
export const pricesOf = (text: string): readonly Price[] => {
  const prices: Price[] = []
  let done = 0
  for (const { index } of text.matchAll(SIGN)) {
    const m = amountAround(text, index, done)
    if (m === null) continue
    done = m.index + m[0].length
    const sign = (m[2] ?? "").toUpperCase()
    // A lone lower-case r, or an R before one digit, is a letter of something else.
    if (sign === "R" && (m[2] !== "R" || (m[3] ?? "").length < 2)) continue
    const end = m.index + m[0].length
    // What something else would cost is no price of this.
    if (COMPARED.test(text.slice(Math.max(0, m.index - 24), m.index)) || COMPARED.test(text.slice(end, end + 24)))
      continue
    prices.push({
      amount: (m[3] ?? "").replace(/[ ,]/g, ""),
      currency: SIGNS[sign] ?? sign,
      from: m[1] !== undefined,
      pack: PACK.exec(text.slice(end, end + 40))?.[1]?.trim() ?? null,
      span: [m.index, end],
    })
  }
  return prices
}

/** The price whose sign stands at `at`, with the words in front of it; nothing before `from` belongs to it. */
const amountAround = (text: string, at: number, from: number): RegExpExecArray | null => {
  const about = text[at - 1] === "~" ? at - 1 : at
  const words = BEFORE.exec(text.slice(Math.max(0, about - LONGEST_BEFORE), about))
  for (const start of [about - (words?.[0].length ?? 0), about, at]) {
    AMOUNT.lastIndex = start
    const m = start < from ? null : AMOUNT.exec(text)
    if (m !== null) return m
  }
  return null
}
