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
const AMOUNT =
  /(?<![\p{L}\d])(?:(from|starting at|starting from)\s+)?~?(R|ZAR|USD|EUR|GBP|AUD|[$€£])\s?(\d{1,3}(?:[ ,]\d{3})+(?:\.\d{2})?|\d+(?:\.\d{2})?)(?![\d\p{L}])/giu
const PACK =
  /^\s*(?:per|\/|for(?: a)?)\s*((?:\d+\s*)?(?:mg|ml|mL)?\s*(?:vials?|bottles?|kits?|packs?|month|spray|capsules?))\b/i

/** The prices a page prints. "R950" is read as South African rand; the pack is null where the page does not say what the price buys. */
export const pricesOf = (text: string): readonly Price[] => {
  const prices: Price[] = []
  for (const m of text.matchAll(AMOUNT)) {
    const sign = (m[2] ?? "").toUpperCase()
    // A lone lower-case r, or an R before one digit, is a letter of something else.
    if (sign === "R" && (m[2] !== "R" || (m[3] ?? "").length < 2)) continue
    const end = m.index + m[0].length
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
