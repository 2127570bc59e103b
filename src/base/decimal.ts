import { type Exact, showExact } from "./exact.ts"

/** An exact number as a JSON number, for formats that have nothing better: null where it does not end, or has more digits than a number keeps.
 *  Whoever gets null writes the exact text beside it; nothing is calculated with what comes out of here. */
export const jsonNumber = (x: Exact): number | null => {
  const text = showExact(x)
  if (text.includes("/") || text.replace(/[-.]|^0+/g, "").length > 15) return null
  const n = Number(text)
  return `${n}` === text ? n : null
}
