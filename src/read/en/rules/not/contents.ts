import { alt, as, has, num, opt, piece, seq, within, word } from "../../../engine/match.ts"
import { rule } from "../../../engine/rule.ts"

const amount = piece("amount")

/** What a container holds: "5mg/10vials", "10 mg vial", "2 mL BAC water". */
export const contents = rule({
  id: "not/contents",
  kind: "not",
  match: seq(
    amount,
    opt(word("/", "per", "of", "in", "-", "x", "×")),
    opt(alt(word("a", "the", "each"), num)),
    opt(word("single", "multi - dose", "dose")),
    as("in", has("not")),
  ),
  make: (m) => m.lex("in").not,
  examples: [
    ["{not:5mg/10vials} in stock", "not a dose: what a vial holds"],
    ["each {not:10 mg vial}", "not a dose: what a vial holds"],
    ["some {not:2ml BAC} water", "not a dose: diluent"],
  ],
  not: ["250 mcg from the morning on"],
})

/** What is drunk with it: "250 ml of water", "a glass of 200 mL juice". */
export const drink = rule({
  id: "not/drink",
  kind: "not",
  match: alt(
    seq(
      word("protein", "water", "sodium", "fluids", "carbs", "carbohydrates", "fibre", "fiber"),
      opt(word("intake", "goal", "target")),
      opt(word(":", "of", "at", "around", "about", "to")),
      amount,
    ),
    seq(
      opt(word("at least", "no less than", "not less than", "a minimum of", "minimum", "minimum of")),
      amount,
      opt(word("of")),
      opt(
        word(
          "warm",
          "cold",
          "hot",
          "plain",
          "cool",
          "distilled",
          "sterile",
          "fruit",
          "orange",
          "fast",
          "simple",
          "complex",
          "lean",
          "dietary",
        ),
      ),
      word(
        "water",
        "juice",
        "milk",
        "liquid",
        "fluid",
        "tea",
        "saline",
        "carbohydrate",
        "carbohydrates",
        "carbs",
        "carb",
        "protein",
        "fat",
        "glucose",
        "dextrose",
        "sugar",
        "alcohol",
        "sodium",
        "salt",
        "food",
      ),
    ),
  ),
  make: (m) =>
    // "sodium butyrate" and "milk thistle" are neither salt nor drink of a meal.
    /(?:sodium\s+\p{L}+(?:ate|ide)|milk thistle)\b/iu.test(m.tokens.text.slice(m.tokens.start[m.end - 1]).slice(0, 40))
      ? null
      : "part of a meal or drink",
  examples: [
    ["stirred into {not:250 ml of water}", "not a dose: part of a meal or drink"],
    ["keep {not:20 g of fast carbs} within reach", "not a dose: part of a meal or drink"],
    ["and {not:protein 1.6 g/kg} with it", "not a dose: part of a meal or drink"],
    ["{not:at least 100 g protein} a day", "not a dose: part of a meal or drink"],
  ],
  not: ["250 ml of this", "3 g with water", "3 g sodium butyrate", "4 g of sodium oxybate", "420 mg of milk thistle"],
})

/** The container first: "vial of 5 mg", "vial sizes: 2mg, 4mg". */
export const containerOf = rule({
  id: "not/container-of",
  kind: "not",
  match: seq(
    as("in", has("not")),
    opt(word("size", "sizes", "strength", "contains", "containing", "with")),
    opt(word("of", ":", "is")),
    amount,
  ),
  make: (m) => m.lex("in").not,
  examples: [["a {not:vial of 5 mg}", "not a dose: what a vial holds"]],
  not: ["draw 250 mcg out of the vial"],
})

/** Two amounts of mass with a slash between them are what a blend is made of: "a 10 mg/3 mg blend". */
export const blend = rule({
  id: "not/blend",
  kind: "not",
  match: seq(as("first", amount), word("/"), as("second", amount), opt(word("/")), opt(amount)),
  make: (m) =>
    m.piece("first", "amount").unit === "mL" || m.piece("second", "amount").unit === "mL"
      ? null
      : "what a blend is made of",
  examples: [["sold as a {not:10 mg/3 mg} blend", "not a dose: what a blend is made of"]],
  not: ["10 mg or 3 mg", "5 mg/mL"],
})

/** An amount for each square metre of the body, which Posology has no way to count: "900 mcg/m²". */
export const perSurface = rule({
  id: "dose/per-surface",
  kind: "not",
  match: seq(amount, word("/", "per"), word("m2", "m ²", "sqm", "square metre", "square meter")),
  make: () => "an amount for a surface of the body",
  examples: [["trials gave {not:900 mcg/m²} of it", "not a dose: an amount for a surface of the body"]],
  not: ["900 mcg/min of it", "5 m2 of skin"],
})

/** An amount in a volume is a strength: "2.5mg/ml", "200 mg per mL", "500 mg/dL". */
export const concentration = rule({
  id: "not/concentration",
  kind: "not",
  match: alt(
    seq(amount, word("/", "per"), opt(num), alt(word("ml", "cc", "l", "dl", "unit", "units", "tick", "drop"))),
    seq(as("mass", amount), word("in"), opt(word("about", "~")), as("volume", amount)),
  ),
  make: (m) =>
    m.has("volume") && (m.piece("volume", "amount").unit !== "mL" || m.piece("mass", "amount").unit === "mL")
      ? null
      : "a concentration",
  examples: [
    ["comes as {not:200 mg/mL}", "not a dose: a concentration"],
    ["thin it to {not:2 mg in 0.5 mL}", "not a dose: a concentration"],
  ],
  not: ["200 mg per day", "2 mg in 5 mg steps"],
})

/** An amount for each tablet or capsule says what it is made of. */
export const perPiece = rule({
  id: "not/per-piece",
  kind: "not",
  match: seq(
    amount,
    opt(word("/", "per", "a", "each")),
    word("capsule", "capsules", "tablet", "tablets", "tab", "tabs", "caps", "pill", "pills", "softgel", "softgels"),
  ),
  make: () => "what one piece holds",
  examples: [["sold as {not:500 mg capsules}", "not a dose: what one piece holds"]],
  not: ["500 mg daily"],
})

/** Water added to a powder: "reconstitute with 2 ml", "add 2.0 mL". */
export const diluent = rule({
  id: "not/diluent",
  kind: "not",
  match: seq(
    word("reconstitute", "reconstituted", "dilute", "diluted", "add", "adding", "inject"),
    within(3, as("amount", amount)),
  ),
  make: (m) => (m.piece("amount", "amount").unit === "mL" ? "diluent" : null),
  examples: [["{not:Reconstitute with 2 ml} of water", "not a dose: diluent"]],
  not: ["add 5 mg at night"],
})
