import { alt, piece, seq, word } from "../../../engine/match.ts"
import { rule } from "../../../engine/rule.ts"

/** How much a dose is changed by, without how often: "in steps of 2 mg", "in 2 mg increments". It is no dose, whatever rhythm stands behind it. */
export const stepwise = rule({
  id: "not/stepwise",
  kind: "not",
  match: alt(
    seq(
      word(
        "in steps of",
        "in increments of",
        "in stages of",
        "by steps of",
        "by increments of",
        "steps of",
        "increments of",
      ),
      alt(piece("dose"), piece("amount")),
    ),
    seq(word("in", "by"), piece("amount"), word("steps", "increments", "stages")),
  ),
  make: () => "how much the dose is changed by",
  examples: [
    ["Increase gradually {not:in steps of 2 mg} weekly", "not a dose: how much the dose is changed by"],
    ["go up {not:in 2.5 mg increments} as needed", "not a dose: how much the dose is changed by"],
    ["titrate with {not:increments of 50 mcg}", "not a dose: how much the dose is changed by"],
  ],
  not: ["2 mg in two steps", "in steps until 4 mg"],
})
