import { exact, showExact } from "../../../../base/index.ts"
import { alt, as, has, num, opt, piece, seq, word } from "../../../engine/match.ts"
import type { DoseValue } from "../../../engine/piece.ts"
import { type Match, rule } from "../../../engine/rule.ts"
import { lexAt } from "../../../engine/tokens.ts"
import { dash } from "../number/dash.ts"
import { counts } from "../number/doubt.ts"
import { wideOrTurned } from "../number/ends.ts"
import { pieceForms } from "./forms.ts"

const about = word("~", "≈", "about", "around", "approximately", "approx", "roughly", "circa")
const upTo = alt(word("up to", "≤", "⩽", "≦", "< =", "= <", "as much as"))
const perKg = seq(
  word("/", "per", "for each", "for every", "a", "each", "per each"),
  word("kg", "kgs", "kilogram", "kilograms", "kilogramme", "kilo", "kilos"),
  opt(
    alt(
      seq(
        opt(word("of")),
        opt(word("your", "the", "total")),
        opt(word("body", "lean body")),
        word("weight", "bodyweight", "mass"),
      ),
      word("bw", "b . w ."),
    ),
  ),
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
    tokens.digits[end + 1] != null &&
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

/** More pieces than this at one time are what a bottle holds. */
const MOST_PIECES = 6

/** So many pieces of so much come to an amount: "2 capsules of 300 mg", "two 800 mg capsules", "2 x 400 mg tablets". */
export const piecesOf = rule({
  id: "dose/pieces",
  kind: "amount",
  match: alt(
    seq(
      as("count", alt(num, has("number"))),
      pieceForms,
      word("of", "at", "@", "x", "×"),
      as("one", num),
      as("unit", has("unit")),
    ),
    seq(as("count", has("number")), as("one", num), opt(word("-")), as("unit", has("unit")), pieceForms),
    seq(
      as("count", alt(num, has("number"))),
      word("x", "×"),
      as("one", num),
      opt(word("-")),
      as("unit", has("unit")),
      pieceForms,
    ),
  ),
  make: (m): DoseValue | null => {
    const count = Number(m.number("count"))
    const { unit } = m.lex("unit")
    if (!Number.isInteger(count) || count < 1 || count > MOST_PIECES || lexAt(m.tokens, m.end).text === "each")
      return null
    const all = showExact(exact(m.number("one")).mul(count))
    return { low: all, high: all, unit, per: null, perKg: false, upTo: false, approx: false }
  },
  examples: [
    ["take {amount:2 capsules of 300 mg} daily", "600 mg"],
    ["take {amount:two 800 mg capsules} daily", "1600 mg"],
    ["take {amount:one 800 mg capsule} daily", "800 mg"],
    ["take {amount:3 × 0.5 mg tablets} at night", "1.5 mg"],
    ["take {amount:three tablets of 2.5 mg} at night", "7.5 mg"],
    ["take {amount:2 softgels of 1,000 IU} daily", "2000 IU"],
    ["{amount:2 puffs of 50 mcg} twice daily", "100 mcg"],
    ["{amount:one 50 mcg spray} daily", "50 mcg"],
  ],
  not: ["90 capsules of 500 mg", "2 capsules of 300 mg each", "day 2 300 mg capsules", "500 mg capsules"],
})

/** Pieces of so much, more than anybody takes at once, are a pack: "90 capsules of 500 mg". */
export const packOf = rule({
  id: "not/pack",
  kind: "not",
  match: seq(
    as("count", alt(piece("range"), num, has("number"))),
    pieceForms,
    opt(as("of", word("of", "at", "@", "x", "×"))),
    alt(piece("range"), num),
    has("unit"),
  ),
  make: (m) =>
    !m.has("of") && !(Number(m.number("count")) > MOST_PIECES)
      ? null
      : Number(m.number("count")) > MOST_PIECES
        ? "what a pack holds"
        : "an amount for each of several pieces",
  examples: [
    ["a tub: {not:90 capsules of 500 mg}", "not a dose: what a pack holds"],
    ["the bottle says {not:120 capsules 500 mg}", "not a dose: what a pack holds"],
  ],
  not: ["take 500 mg capsules"],
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
    ["doses of {amount:<= 5 mg} daily", "up to 5 mg"],
    ["{amount:1,000 mg} with food", "1000 mg"],
    ["{amount:250µg}", "250 mcg"],
    ["{amount:½ mg} to begin", "1/2 mg"],
    ["{amount:3 mcg per kilogram} of it", "3 mcg/kg"],
    ["{amount:5 mg per kilogram of body weight} daily", "5 mg/kg"],
    ["{amount:5 mg a kilo} of it", "5 mg/kg"],
    ["{amount:5 mg for each kg of bodyweight} of it", "5 mg/kg"],
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
