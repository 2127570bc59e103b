import type { Span, Unread } from "../../base/index.ts"
import { DOSES_A_DAY, MIGHT_BE_MOST, MOST_LEFT } from "../en/words/most-left.ts"
import type { Tokens } from "../engine/tokens.ts"
import { taken } from "./spans.ts"

/** A most in the words of a regimen that no field of it holds: of doses in a day, of days, or of something without a unit. It is never passed over in
 *  silence, because the plan would go above it. */
export const mostLeft = (
  t: Tokens,
  span: Span,
  regimens: readonly Span[],
  used: readonly Span[],
): readonly Unread[] => {
  const words = t.text.slice(...span)
  if (!taken(regimens, span) || !MIGHT_BE_MOST.test(words)) return []
  return [...words.matchAll(MOST_LEFT)].flatMap((m): readonly Unread[] => {
    const at: Span = [span[0] + m.index, span[0] + m.index + m[0].length]
    return taken(used, at) ? [] : [{ span: at, why: WHY, dosing: true, about: "most", ...dosesIn(m[0]) }]
  })
}

const dosesIn = (words: string): Pick<Unread, "dosesADay"> => {
  const { word, n } = DOSES_A_DAY.exec(words)?.groups ?? {}
  const dosesADay = COUNTS[(word ?? n ?? "").toLowerCase()] ?? Number(n)
  return dosesADay > 0 ? { dosesADay } : {}
}

const COUNTS: Readonly<Record<string, number>> = {
  once: 1,
  one: 1,
  "a single": 1,
  twice: 2,
  two: 2,
  thrice: 3,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
}

const WHY = "A most that stands in no field of the regimen it belongs to."
