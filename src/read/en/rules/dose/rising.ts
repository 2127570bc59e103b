import { word } from "../../../engine/match.ts"

/** Words by which a dose goes up. */
export const rising = word(
  "increasing",
  "increase",
  "increased",
  "increases",
  "raising",
  "raise",
  "raised",
  "titrating",
  "titrate",
  "escalating",
  "escalate",
  "going up",
  "go up",
  "goes up",
  "moving up",
  "move up",
  "stepping up",
  "step up",
  "adding",
  "add",
  "rising",
)
