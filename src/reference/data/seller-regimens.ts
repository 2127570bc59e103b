import type { SellerRegimenRow } from "../format/background.ts"
import { found } from "./basis.ts"

/** What sellers print, kept to show how they differ from labels and from one another. Never used as a yardstick. */
export const sellerRegimens: readonly SellerRegimenRow[] = [
  {
    id: "S1",
    compound: "semax",
    population: "adult",
    use: "memory and cognition",
    daily: { low: "600 mcg", high: "600 mcg" },
    courseDays: { low: 10, high: 10 },
    ...found("low", "sell-pharmaboosters"),
    note: "3 drops per nostril twice daily",
  },
  {
    id: "S2",
    compound: "semax",
    population: "adult",
    use: "head injury",
    daily: { low: "900 mcg", high: "900 mcg" },
    courseDays: { low: 16, high: 16 },
    ...found("low", "sell-pharmaboosters"),
    note: "3 drops per nostril three times daily",
  },
  {
    id: "S3",
    compound: "semax",
    population: "children, incl. ADHD",
    use: "developmental",
    daily: { low: "600 mcg", high: "600 mcg" },
    courseDays: { low: 20, high: 20 },
    ...found("low", "sell-pharmaboosters"),
    note: "2 drops per nostril three times daily; disagrees with the 200-400 mcg label figure",
  },
  {
    id: "S4",
    compound: "semax",
    population: "adult",
    use: "general",
    daily: { low: "400 mcg", high: "1800 mcg" },
    courseDays: { low: 10, high: 14 },
    ...found("low", "sell-papr"),
    note: "200-600 mcg intranasal 2-3 times daily",
  },
  {
    id: "S5",
    compound: "semax",
    population: "adult",
    use: "cognition",
    daily: { low: "200 mcg", high: "600 mcg" },
    courseDays: { low: 10, high: 14 },
    ...found("low", "err-academy"),
    note: "teaching page: 2-3 administrations before mid-afternoon, 1-4 weeks off between courses; its stroke figure is wrong, see webErrorExamples",
  },
]
