import { alt, as, has, num, opt, piece, seq, word } from "../../engine/match.ts"
import type { DoseValue } from "../../engine/piece.ts"
import { type Match, rule } from "../../engine/rule.ts"
import { lexAt } from "../../engine/tokens.ts"
import { dash } from "../number/dash.ts"
import { counts } from "../number/doubt.ts"
import { wideOrTurned } from "../number/ends.ts"

const about = word("~", "≈", "about", "around", "approximately", "approx", "roughly", "circa")
const upTo = alt(word("up to", "≤", "as much as"))
const perKg = seq(
  word("/", "per"),
  word("kg"),
  opt(seq(opt(word("of")), opt(word("body")), word("weight", "bodyweight"))),
)
const lead = seq(opt(as("upTo", upTo)), opt(as("about", about)))

const flags = (m: Match) => ({ perKg: m.has("kg"), upTo: m.has("upTo"), approx: m.has("about") })

const pieces: ReadonlySet<string> = new Set([
  "capsule",
  "capsules",
  "tablet",
  "tablets",
  "tab",
  "tabs",
  "caps",
  "pill",
  "pills",
  "vial",
  "vials",
])

/** True for the 10 of "5/10 mg", the 300 of "2 x 300 mcg" and the 250 of "250 mcg x 2": what they come to, or which of the two is meant, the
 *  page does not say. "250 mcg x 2 daily" and "250 mcg x 4 weeks" say it. */
const parted = ({ tokens, start, end }: Pick<Match, "tokens" | "start" | "end">): boolean => {
  if (parts.has(lexAt(tokens, start - 1).text) && tokens.digits[start - 2] != null) return true
  if (/^[x×]\d/.test(tokens.text.slice(tokens.start[end], tokens.end[end]))) return true
  const next = lexAt(tokens, end + 2)
  return (
    signs.has(lexAt(tokens, end).text) &&
    lexAt(tokens, end + 1).text === "0" &&
    next.time === null &&
    next.every === null &&
    !each.has(next.text)
  )
}
const signs: ReadonlySet<string> = new Set(["x", "×", "*"])
const parts: ReadonlySet<string> = new Set([...signs, "/"])
const each: ReadonlySet<string> = new Set(["per", "a", "each", "every", "/", "times", "-", "–"])

/** An amount beside a slash or a sign of multiplication is not read, and said to be unread. */
export const partedAmount = rule({
  id: "dose/parted",
  kind: "not",
  match: alt(
    seq(num, word("/", "x", "×", "*"), as("amount", seq(alt(piece("range"), num), has("unit")))),
    as("before", seq(alt(piece("range"), num), has("unit"))),
  ),
  make: (m) => (m.has("amount") || parted(m) ? "an amount that a slash or a multiplication leaves open" : null),
  examples: [
    ["take {not:5/10 mg} a day", "not a dose: an amount that a slash or a multiplication leaves open"],
    ["take {not:2 x 300 mcg} a day", "not a dose: an amount that a slash or a multiplication leaves open"],
    ["take {not:300 mcg} x2", "not a dose: an amount that a slash or a multiplication leaves open"],
  ],
  not: ["take 1/2 mg a day", "2 × a day 300 mcg", "300 mcg x 2 daily", "300 mcg x 4 weeks"],
})

/** An amount for each of several pieces: 2 capsules (300 mg each) are 600 mg to some and 300 mg to others. */
export const eachAmount = rule({
  id: "dose/each",
  kind: "not",
  match: seq(
    alt(piece("range"), num, has("number")),
    word(...pieces, "softgel", "softgels", "drops", "sprays", "puffs", "scoops"),
    opt(word("(", ",", "of", "at")),
    alt(piece("range"), num),
    has("unit"),
    word("each"),
  ),
  make: () => "an amount for each of several pieces",
  examples: [["take {not:2 capsules (300 mg each} daily", "not a dose: an amount for each of several pieces"]],
  not: ["2 capsules of 300 mg", "100 mcg each day", "2 doses, 100 mcg each"],
})

/** A range or a number with a unit: "300–600 mcg", "about 5 mg", "0.5–1 mg/kg", "up to 10 IU". */
export const amount = rule({
  id: "dose/amount",
  kind: "amount",
  match: seq(
    lead,
    alt(as("range", piece("range")), as("one", num)),
    opt(word("-")),
    as("unit", has("unit")),
    opt(as("kg", perKg)),
  ),
  make: (m): DoseValue | null => {
    const ends = m.has("range") ? m.piece("range", "range") : { low: m.number("one"), high: m.number("one") }
    const unit = m.lex("unit").unit
    // "3 g" is grams, "3 G" is a network; a lone capital is left alone.
    if ((unit === "g" && m.text("unit") === "G") || parted(m) || wideOrTurned(ends.low, ends.high)) return null
    // "Week 1 – 5 mg" counts weeks with its first number.
    if (m.has("range") && counts(m.tokens, m.all("range")[0]?.[0] ?? 0)) return null
    return {
      low: ends.low,
      high: ends.high,
      unit,
      per: null,
      perKg: m.has("kg"),
      upTo: m.has("upTo"),
      approx: m.has("about"),
    }
  },
  examples: [
    ["{amount:300–600 mcg} in the morning", "300–600 mcg"],
    ["begin with {amount:about 5 mg}", "about 5 mg"],
    ["{amount:0.5-1 mg/kg} of it", "0.5–1 mg/kg"],
    ["doses of {amount:up to 8–10 IU}", "up to 8–10 IU"],
    ["{amount:1,000 mg} with food", "1000 mg"],
    ["{amount:250µg}", "250 mcg"],
    ["{amount:½ mg} to begin", "1/2 mg"],
  ],
  not: ["BPC-157 and B12", "within 20 minutes", "the 5G network"],
})

/** Both ends carry the unit: "250mcg–500mcg", "450 mg to 600 mg", "5 mcg or 10 mcg". */
export const amountTwice = rule({
  id: "dose/amount-twice",
  kind: "amount",
  match: seq(
    lead,
    opt(word("between", "from")),
    as("low", num),
    as("lowUnit", has("unit")),
    alt(dash, word("and", "or")),
    as("high", num),
    as("unit", has("unit")),
    opt(as("kg", perKg)),
  ),
  make: (m): DoseValue | null =>
    m.lex("lowUnit").unit === m.lex("unit").unit &&
    m.number("low") !== m.number("high") &&
    !wideOrTurned(m.number("low"), m.number("high"))
      ? { low: m.number("low"), high: m.number("high"), unit: m.lex("unit").unit, per: null, ...flags(m) }
      : null,
  examples: [
    ["{amount:250mcg–500mcg} at night", "250–500 mcg"],
    ["adults take {amount:between 450 mg to 600 mg}", "450–600 mg"],
    ["{amount:5 mcg or 10 mcg} with meals", "5–10 mcg"],
  ],
  not: ["400 mcg to 1 of these", "10 mg and 5 mg"],
})

/** The ends of a range in two different units cannot be one dose as written: "500 mcg – 1 mg". It is reported, never converted. */
export const mixedUnits = rule({
  id: "dose/mixed-units",
  kind: "not",
  match: seq(as("low", num), as("lowUnit", has("unit")), dash, num, as("unit", has("unit"))),
  make: (m) =>
    m.lex("lowUnit").unit === m.lex("unit").unit || lexAt(m.tokens, m.end).text === "/"
      ? null
      : "a range whose ends have different units",
  examples: [["between {not:500 mcg - 1 mg} each time", "not a dose: a range whose ends have different units"]],
  not: ["250mcg–500mcg"],
})
