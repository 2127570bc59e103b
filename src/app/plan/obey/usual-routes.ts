import type { Route } from "../../../base/index.ts"

/** Where the page does not say how it is taken: the routes a person can choose. Nothing goes into a vein, and no place of injection is guessed. */
export const usualRoutes: readonly Route[] = [
  "intranasal",
  "oral",
  "sublingual",
  "topical",
  "subcutaneous",
  "intramuscular",
]
