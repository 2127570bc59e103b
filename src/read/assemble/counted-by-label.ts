import type { Span } from "../../base/index.ts"
import type { FrequencyValue } from "../engine/piece.ts"
import type { Tokens } from "../engine/tokens.ts"
import { onlyBare } from "./bare.ts"
import { type Found, found } from "./draft.ts"

const COUNTS =
  /\b(?:times|doses|dosages|injections|administrations|applications|intakes|shots|sprays|tablets|capsules)\s*(?:per|an?|each|every|\/)\s*(day|week)\b/i

/** "Injections per week: 3": how often, where the label says what is counted and a bare number stands behind it. */
export const countedByLabel = (t: Tokens, label: string, body: Span): Found<FrequencyValue> | null => {
  const per = COUNTS.exec(label)?.[1]?.toLowerCase()
  const bare = per === undefined ? null : onlyBare(t, body)
  if (bare === null || (per !== "day" && per !== "week")) return null
  const [low, high] = [Number(bare.low), Number(bare.high)]
  return Number.isInteger(low) && Number.isInteger(high) && low > 0 && high <= MOST
    ? found({ low, high, per, pattern: null }, body, "frequency/counted-by-label")
    : null
}

/** More than this is no count of doses. */
const MOST = 24
