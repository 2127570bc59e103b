import { exact } from "../../../../base/index.ts"
import { alt, as, has, num, opt, piece, seq, word } from "../../../engine/match.ts"
import type { DoseValue } from "../../../engine/piece.ts"
import { type Match, rule } from "../../../engine/rule.ts"
import { pieceForms } from "./forms.ts"

/** How many micrograms one is. */
const inMcg: ReadonlyMap<string, string> = new Map([
  ["mcg", "1"],
  ["mg", "1000"],
  ["g", "1000000"],
])

const namely = opt(
  word(
    "=",
    ":",
    "i . e .",
    "i . e . ,",
    "ie",
    "that is",
    "that is ,",
    "or",
    "equals",
    "equal to",
    "equivalent to",
    "so",
  ),
)
const each = word(
  "per nostril",
  "in each nostril",
  "into each nostril",
  "each nostril",
  "/ nostril",
  "a nostril",
  "up each nostril",
  "per side",
  "in each side",
  "each side",
)
/** "2 × 10 mg", "10 mg × 2". */
const times = alt(
  seq(as("count", alt(num, has("number"))), word("x", "×"), as("one", num), as("unit", has("unit")), opt(pieceForms)),
  seq(as("one", num), as("unit", has("unit")), word("x", "×"), as("count", num)),
)
const same = alt(
  seq(
    word("(", "["),
    namely,
    alt(times, seq(as("other", piece("amount")), opt(as("each", each)))),
    // "500 mcg (0.5 mg, 10 units)": what it is on a syringe or in a volume may stand with it.
    opt(seq(word(",", ";", "/", "or"), alt(seq(num, word("units", "unit", "iu")), piece("amount")))),
    word(")", "]"),
  ),
  seq(
    word("=", "i . e .", "i . e . ,", ", i . e .", ", i . e . ,", "that is", ", that is ,", "– that is ,", "equals"),
    as("other", piece("amount")),
    opt(as("each", each)),
    opt(word(",", "–")),
  ),
)

type Compared = { readonly said: DoseValue; readonly alike: boolean }

/** The amount that is said first, and whether the second comes to the same; null where the two cannot be held against each other. */
const compare = (m: Match): Compared | null => {
  const said = m.piece("said", "amount")
  const one: DoseValue = m.has("other")
    ? m.piece("other", "amount")
    : { ...said, low: m.number("one"), high: m.number("one"), unit: m.lex("unit").unit, perKg: false }
  const [a, b] = [said, one].map((d) => inMcg.get(d.unit ?? ""))
  if (a === undefined || b === undefined || said.perKg !== one.perKg) return null
  const many = exact(m.has("count") ? m.number("count") : m.has("each") ? 2 : 1)
  const alike = (["low", "high"] as const).every(
    (end) =>
      exact(said[end])
        .mul(exact(a))
        .compare(exact(one[end]).mul(exact(b)).mul(many)) === 0,
  )
  return { said, alike }
}

/** One amount said twice, in brackets or behind "i.e.": in another unit, in its pieces, or in its halves for the two nostrils. */
export const saidTwice = rule({
  id: "dose/said-twice",
  kind: "amount",
  match: seq(as("said", piece("amount")), same),
  make: (m) => {
    const c = compare(m)
    return c?.alike ? c.said : null
  },
  examples: [
    ["take {amount:250 mcg (0.25 mg)} daily", "250 mcg"],
    ["take {amount:5 mg [5000 mcg]} daily", "5 mg"],
    ["take {amount:20 mg (two 10 mg capsules)} daily", "20 mg"],
    ["take {amount:20 mg (2 × 10 mg)} daily", "20 mg"],
    ["take {amount:1 mg (500 mcg in each nostril)} daily", "1 mg"],
    ["take {amount:0.5–1 mg (500–1000 mcg)} daily", "0.5–1 mg"],
    ["take {amount:0.5 mg (= 500 mcg, 10 units)} daily", "0.5 mg"],
    ["take {amount:0.5 mg, i.e. 500 mcg,} daily", "0.5 mg"],
    ["take {amount:0.5 mg = 500 mcg} daily", "0.5 mg"],
  ],
  not: ["5 mg (0.5 mg)", "20 mg (one 10 mg capsule)", "10 mg (5 mg/kg)"],
})

/** An amount with another one for it that does not come to the same: "5 mg (0.5 mg)". One of the two is a slip, and nobody can say which.
 *  Pieces of another strength ("10 mg (one 5 mg tablet)") leave the amount as it is, and are listed. */
export const otherwise = rule({
  id: "dose/otherwise",
  kind: "not",
  match: seq(as("said", piece("amount")), same),
  make: (m) => {
    const c = compare(m)
    const counted = m.has("other") && /\p{L}{3}/u.test(m.text("other").replace(UNIT, ""))
    return c === null || c.alike || counted ? null : "an amount, and another one for it in brackets"
  },
  examples: [
    ["take {not:5 mg (0.5 mg)} daily", "not a dose: an amount, and another one for it in brackets"],
    ["take {not:300 mcg [3 mg]} daily", "not a dose: an amount, and another one for it in brackets"],
    ["take {not:800 mcg (200 mcg in each nostril)} daily", "not a dose: an amount, and another one for it in brackets"],
    ["take {not:20 mg (3 × 10 mg)} daily", "not a dose: an amount, and another one for it in brackets"],
  ],
  not: [
    "5 mg (5000 mcg)",
    "2 mg (0.1 mL)",
    "1 mg (500 mcg in each nostril)",
    "10 mg (5 mg/kg)",
    "10 mg (one 5 mg tablet)",
  ],
})
const UNIT = /\b(?:mcgs?|mgs?|micrograms?|milligrams?|grams?|about|around|approximately|approx|roughly|circa)\b/gi
