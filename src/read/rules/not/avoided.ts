import { alt, opt, piece, seq, within, word } from "../../engine/match.ts"
import { rule } from "../../engine/rule.ts"

/** A time of day the page advises against: "avoid late afternoon", "evening use less desirable". */
export const avoidedTime = rule({
  id: "not/avoided-time",
  kind: "not",
  match: alt(
    seq(word("avoid", "avoiding", "never", "not"), within(2, piece("when"))),
    seq(piece("when"), opt(word("use", "dosing", "doses")), word("less", "not", "discouraged", "did little")),
  ),
  make: () => "a time to avoid",
  examples: [
    ["{not:Avoid late afternoon}, it keeps some awake", "not a dose: a time to avoid"],
    ["which makes {not:evening use less} welcome", "not a dose: a time to avoid"],
  ],
  not: ["take it in the evening"],
})

/** A limit that something happens beyond: "above 2 mg/kg", "more than 5 mg". */
export const beyond = rule({
  id: "not/beyond",
  kind: "not",
  match: seq(
    word(
      "above",
      "below",
      "beyond",
      "under",
      "over",
      "exceeding",
      "more than",
      "less than",
      "fewer than",
      "lower than",
      "smaller than",
      "greater than",
      "higher than",
      ">",
      "<",
      "≥",
      "⩾",
      "≧",
      "> =",
      "≪",
      "≫",
      "≮",
      "≯",
      "at least",
      "no less than",
      "not less than",
      "never less than",
      "minimum",
      "minimum of",
      "minimum :",
      "a minimum of",
    ),
    opt(word("about", "~")),
    alt(piece("dose"), piece("amount")),
  ),
  make: () => "a limit, not a dose",
  examples: [
    ["trouble begins {not:above 2 mg/kg}", "not a dose: a limit, not a dose"],
    ["{not:at least 2 mg} daily", "not a dose: a limit, not a dose"],
    ["{not:Minimum: 2 mg} daily", "not a dose: a limit, not a dose"],
  ],
  not: ["do not take 2 mg"],
})
