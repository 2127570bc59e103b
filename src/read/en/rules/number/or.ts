import { alt, as, has, num, seq, word } from "../../../engine/match.ts"
import { rule } from "../../../engine/rule.ts"
import { dash } from "./dash.ts"

/** Two numbers of which either may be meant: "5 or 10", and "between 310 and 420". */
export const orRange = rule({
  id: "range/or",
  kind: "range",
  match: alt(
    seq(word("between"), as("low", num), word("and", "to"), as("high", num)),
    seq(as("low", num), as("or", word("or")), as("high", num)),
  ),
  make: (m) => ({ low: m.number("low"), high: m.number("high"), discrete: m.has("or") }),
  examples: [
    ["{amount:5 or 10 mcg} before a meal", "5–10 mcg"],
    ["adults need {amount:between 310 and 420 mg}", "310–420 mg"],
  ],
  not: ["two or more"],
})

/** Numbers in words: "two to three", "two or three", "six". */
export const wordRange = rule({
  id: "range/words",
  kind: "range",
  match: alt(
    seq(
      as("low", has("number")),
      alt(seq(word("-"), word("to", "or")), dash, word("or", "and")),
      as("high", has("number")),
    ),
    as("low", has("number")),
  ),
  make: (m) => ({ low: m.number("low"), high: m.number(m.has("high") ? "high" : "low"), discrete: false }),
  examples: [
    ["{frequency:two to three times daily}", "2–3 times a day"],
    ["{frequency:two- to three times daily}", "2–3 times a day"],
  ],
  not: ["one of these days"],
})
