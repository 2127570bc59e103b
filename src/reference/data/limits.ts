import type { LimitRow } from "../format/limit.ts"
import { found, mixed, recalled } from "./basis.ts"

/** What a nostril, a barrel and an opened vial can take. */
export const limits: readonly LimitRow[] = [
  {
    id: "nostril-volume",
    what: "what one nostril holds before it runs to the throat, upright",
    value: "150 uL",
    ...found("medium", "dev-vol2"),
  },
  {
    id: "nostril-volume-upper",
    what: "the most given into one nostril, with rescue medicines",
    value: "300 uL",
    ...found("medium", "dev-vol1"),
    note: "200 to 300 uL",
  },
  {
    id: "drops-per-nostril",
    what: "drops of Semax into one nostril at once; for more, wait and repeat",
    value: "3 drop",
    ...found("high", "lbl-shram"),
  },
  {
    id: "instillation-wait",
    what: "the wait before a nasal dose is repeated",
    value: "15 min",
    ...found("high", "lbl-shram"),
    note: "10 to 15 minutes; the longer one is used",
  },
  {
    id: "syringe-precision",
    what: "how finely a U-100 barrel can be read",
    value: "10 uL",
    ...found("medium", "dev-prec"),
  },
  {
    id: "syringe-unreliable-below",
    what: "below this volume a U-100 reading is mostly error",
    value: "50 uL",
    ...found("medium", "dev-prec"),
    note: "3 to 5 units; the higher one is used",
  },
  {
    id: "bacteriostatic-water-in-use",
    what: "how long a vial of bacteriostatic water may be used after the first puncture",
    value: { days: 28 },
    ...found("high", "dev-bac-28"),
  },
  {
    id: "home-mixed-solution-in-use",
    what: "how long sellers say a home-mixed peptide keeps in the refrigerator; no stability study was found",
    value: { days: 14 },
    ...mixed("low", "general-knowledge", "sell-papr"),
    note: "14 to 30 days are printed; the shorter one is carried",
  },
  {
    id: "u40-mark",
    what: "one unit of a U-40 barrel, which is not a U-100 unit",
    value: "25 uL",
    ...recalled("high"),
  },
]
