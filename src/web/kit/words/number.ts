import { type DecimalMark, type Result, shownWith, typedExact } from "../../../base/index.ts"

/** What this reader writes before the tenths. */
const here: DecimalMark = new Intl.NumberFormat()
  .formatToParts(1.5)
  .some((p) => p.type === "decimal" && p.value === ",")
  ? ","
  : "."

/** Exact text as this reader writes its numbers: "0,5 mg". */
export const asShown = (text: string, mark = here): string => shownWith(text, mark)

/** What this reader typed, as exact text: "0.5 mg". Problem `number/two-ways`: "1,000" is asked about. */
export const asTyped = (text: string, mark = here): Result<string> => typedExact(text, mark)
