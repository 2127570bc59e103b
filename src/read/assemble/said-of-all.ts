import { ALL_BY_POUND, ALL_BY_SURFACE, ALL_BY_WEIGHT, ALL_WHOLE, MAY_SAY_OF_ALL } from "../en/words/said-of-all.ts"

/** What a page says that all its amounts are for. */
export type OfAll = "weight" | "pound" | "surface" | "whole" | null

/** The last page asked about: its amounts ask one after another. */
let last: { readonly text: string; readonly said: OfAll } = { text: "", said: null }

/** Whether a sentence anywhere on the page says of all its amounts that they are for each kilogram or pound, for each square metre, or for a week and longer. */
export const saidOfAll = (text: string): OfAll => {
  if (last.text !== text) last = { text, said: askedOf(text) }
  return last.said
}

const askedOf = (text: string): OfAll => {
  if (!MAY_SAY_OF_ALL.test(text)) return null
  if (ALL_BY_WEIGHT.test(text)) return "weight"
  if (ALL_BY_POUND.test(text)) return "pound"
  if (ALL_BY_SURFACE.test(text)) return "surface"
  return ALL_WHOLE.test(text) ? "whole" : null
}
