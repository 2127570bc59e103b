import { alt, as, opt, piece, seq, within, word } from "../../../engine/match.ts"
import { rule } from "../../../engine/rule.ts"
import type { Tokens } from "../../../engine/tokens.ts"

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
      "upwards of",
      "upward of",
    ),
    opt(word("about", "~")),
    alt(piece("dose"), piece("amount")),
  ),
  make: () => LIMIT,
  examples: [
    ["trouble begins {not:above 2 mg/kg}", "not a dose: a limit, not a dose"],
    ["{not:at least 2 mg} daily", "not a dose: a limit, not a dose"],
  ],
  not: ["do not take 2 mg"],
})

const least = seq(
  opt(word("a", "an", "the")),
  opt(word("absolute", "daily", "weekly")),
  word("minimum", "min", "minimal"),
  opt(word(".")),
  opt(word("daily", "weekly")),
  opt(word("dose", "dosage", "amount", "intake")),
  opt(word("of", ":", "is", "=", "at", "–", "-")),
  opt(word("about", "~")),
)
const orMore = word(
  "or more",
  "or higher",
  "or greater",
  "or above",
  "and up",
  "and above",
  "and upwards",
  "and more",
  "upwards",
  "at the least",
  "at the very least",
  "minimum",
  "min .",
  "+",
)

/** The least the page names, with no end above: "minimum dose 5 mg", "5 mg or more", "5 mg+". */
export const minimum = rule({
  id: "not/minimum",
  kind: "not",
  match: alt(
    seq(as("least", least), alt(piece("dose"), piece("amount"))),
    seq(alt(piece("dose"), piece("amount")), as("more", orMore)),
  ),
  make: (m) => {
    // "For 30 min 5 mg" are minutes; "5 mg minimum 8 hours apart" and "5 mg + 10 mg" are about what follows.
    if (m.has("least")) return isNumber(m.tokens, m.start - 1) ? null : LIMIT
    const plus = m.text("more") === "+"
    const open = plus && m.tokens.start[m.end - 1] !== m.tokens.end[m.end - 2]
    return open || isNumber(m.tokens, m.end) ? null : LIMIT
  },
  examples: [
    ["{not:min. 5 mg} daily", "not a dose: a limit, not a dose"],
    ["{not:Minimum dose: 5 mg} daily", "not a dose: a limit, not a dose"],
    ["{not:a minimum of 5 mg} daily", "not a dose: a limit, not a dose"],
    ["{not:5 mg or more} daily", "not a dose: a limit, not a dose"],
    ["{not:5 mg+} daily", "not a dose: a limit, not a dose"],
    ["{not:5 mg minimum}", "not a dose: a limit, not a dose"],
  ],
  not: ["wait 30 min. 5 mg follow", "5 mg, minimum 8 hours apart", "5 mg + 10 mg"],
})

const LIMIT = "a limit, not a dose"
const isNumber = (t: Tokens, at: number): boolean => at >= 0 && at < t.count && t.digits[at] != null
