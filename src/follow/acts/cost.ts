import { type Exact, exact } from "../../base/index.ts"

export type Cost = { readonly amount: Exact; readonly currency: string }

/** What a container cost, as somebody writes it with its currency: "950 ZAR", "eur 12.50". Null for what cannot be added up: a sign stands for
 *  several currencies, and a number alone for any. */
export const costIn = (text: string): Cost | null => {
  const [, before, amount, after] = /^\s*([a-z]{3})?\s*(\d{1,9}(?:\.\d{1,4})?)\s*([a-z]{3})?\s*$/iu.exec(text) ?? []
  const currency = before ?? after
  return amount === undefined || currency === undefined || (before !== undefined && after !== undefined)
    ? null
    : { amount: exact(amount), currency: currency.toUpperCase() }
}
