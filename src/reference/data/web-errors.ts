import type { WebErrorRow } from "../format/background.ts"
import { found, mixed } from "./basis.ts"

/** Slips found in other public material: what the checks are built to notice. */
export const webErrors: readonly WebErrorRow[] = [
  {
    id: "err-10x",
    what: "a public app lists 1% stroke use as 1,200-1,800 mcg daily: a tenfold slip of 12-18 mg",
    ...found("high", "err-10x", "gusev1997"),
  },
  {
    id: "err-academy",
    what: "a course page says 2,000-6,000 mcg/day for acute stroke; label copy and 1997 study give 12-18 mg",
    ...found("medium", "err-academy", "lbl-ruspills1", "gusev1997"),
  },
  {
    id: "err-titrate",
    what: "a two-person BPC-157 pilot (general knowledge) shown as n=24 placebo-controlled",
    ...mixed("medium", "err-titrate", "general-knowledge"),
  },
  {
    id: "err-rct",
    what: "an app cites a 200-patient placebo trial of 0.1% Semax that matches no record found",
    ...found("medium", "err-rct200", "gh-registry"),
  },
  {
    id: "err-refs",
    what: "a protocol page attaches real authors to other journals and titles (W1, W2)",
    ...found("medium", "sell-papr", "eremin2005", "dolotov2006b"),
  },
]
