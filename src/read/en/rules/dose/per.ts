import { alt, as, has, num, opt, piece, seq, within, word } from "../../../engine/match.ts"
import { rule } from "../../../engine/rule.ts"
import { lexAt } from "../../../engine/tokens.ts"
import { perMark, perWords } from "./per-words.ts"

const inEach = word("in each", "into each", "up each", "to each", "each", "per", "in every", "into every", "every")
const what = as("what", word(...Object.keys(perWords)))

/** An amount and what it is for: "300 mcg per dose", "500 mg/day", "150 mcg per nostril". */
export const dosePer = rule({
  id: "dose/per",
  kind: "dose",
  match: seq(
    as("amount", piece("amount")),
    alt(
      seq(perMark, what),
      // "1 spray (100 mcg) in each nostril", "100 mcg (one spray) into each nostril".
      seq(
        opt(seq(word("("), alt(num, has("number")), word("spray", "drop", "puff", "sprays", "drops", "puffs"))),
        opt(word(")")),
        inEach,
        as("what", word("nostril")),
      ),
      seq(word("/", "per", "in", "in any"), as("hours", num), opt(word("-")), word("h", "hr", "hrs", "hour", "hours")),
      // What it is of may stand between: "15 mg of elemental zinc a day".
      seq(word("of"), within(3, seq(word("a", "per", "each"), as("what", word("day", "week"))))),
    ),
  ),
  make: (m) => {
    if (m.has("hours")) return m.number("hours") === "24" ? { ...m.piece("amount", "amount"), per: "day" } : null
    const per = perWords[m.lex("what").text]
    // In "15 mg of it once a day" the count is of days, and the amount of each dose.
    const counted = lexAt(m.tokens, (m.all("what")[0]?.[0] ?? 0) - 2)
    if (counted.times !== null || counted.text === "times" || counted.text === "time") return null
    return per ? { ...m.piece("amount", "amount"), per } : null
  },
  examples: [
    ["{dose:300–600 mcg per dose}", "300–600 mcg per dose"],
    ["{dose:500 mg/day}", "500 mg per day"],
    ["{dose:40mg/kg/day}", "40 mg/kg per day"],
    ["{dose:150-300mcg per nostril}", "150–300 mcg per nostril"],
    ["{dose:200-500mcg per injection}", "200–500 mcg per dose"],
    ["{dose:2 mg a week}", "2 mg per week"],
    ["1 spray ({dose:100 mcg) in each nostril}", "100 mcg per nostril"],
    ["{dose:100 mcg (one spray) into each nostril}", "100 mcg per nostril"],
    ["{dose:one spray of 100 mcg into each nostril} daily", "100 mcg per nostril"],
    ["{dose:2 sprays of 50 mcg in each nostril} daily", "100 mcg per nostril"],
    ["{dose:2 mg per 24 hours}", "2 mg per day"],
    ["{dose:2 mg/24h}", "2 mg per day"],
    ["{dose:15 mg of elemental zinc a day}", "15 mg per day"],
  ],
  not: ["2 mg every 8 hours", "2.5 mg per vial", "1 mg per mL", "15 mg of it once a day"],
})

const sprays = word("spray", "sprays", "drop", "drops", "puff", "puffs", "pump", "pumps", "actuation", "actuations")
const count = alt(piece("range"), num, has("number"))

/** What so many sprays in each nostril come to, said behind them: "2 sprays per nostril (200 mcg)". */
export const perNostril = rule({
  id: "dose/per-nostril",
  kind: "dose",
  match: seq(
    count,
    opt(word("metered", "full")),
    sprays,
    opt(word("(", ",")),
    inEach,
    word("nostril", "side"),
    opt(word(")")),
    opt(
      word(
        "(",
        ",",
        ":",
        "=",
        "–",
        "—",
        "-",
        "[",
        "or",
        "of",
        "gives",
        "giving",
        "delivers",
        "delivering",
        "i . e .",
        "is",
      ),
    ),
    as("amount", piece("amount")),
  ),
  make: (m) => {
    const next = lexAt(m.tokens, m.end).text
    return OTHERWISE.has(next) || (next === ")" && OTHERWISE.has(lexAt(m.tokens, m.end + 1).text))
      ? null
      : { ...m.piece("amount", "amount"), per: "nostril" }
  },
  examples: [
    ["{dose:2 sprays per nostril (200 mcg}) daily", "200 mcg per nostril"],
    ["{dose:1 spray in each nostril (100 mcg}) daily", "100 mcg per nostril"],
    ["{dose:one spray into each nostril, 100 mcg}, daily", "100 mcg per nostril"],
    ["{dose:1–2 sprays each nostril: 100–200 mcg} daily", "100–200 mcg per nostril"],
  ],
  not: ["2 sprays per nostril (400 mcg total)", "2 sprays per nostril (100 mcg per spray)", "2 sprays daily (200 mcg)"],
})
/** Behind the amount: it is of something else than one nostril. */
const OTHERWISE: ReadonlySet<string> = new Set([
  "total",
  "in",
  "per",
  "each",
  "/",
  "a",
  "an",
  "altogether",
  "overall",
  "for",
])

/** An amount that goes with another's doses is for each of them: "100 mcg SC, matched to each dose of the other". */
export const matched = rule({
  id: "dose/matched",
  kind: "perDose",
  match: seq(
    word("matched", "with", "alongside", "at"),
    opt(word("to", "with")),
    word("each", "every"),
    within(2, word("dose", "injection")),
  ),
  make: () => true,
  examples: [
    ["100 mcg SC, {perDose:matched to each alpha dose}", "for each dose"],
    ["100 mcg {perDose:at each injection}", "for each dose"],
  ],
  not: ["100 mcg SC each day"],
})

/** The amount of a whole day, named before or after it: "a total daily dose of 600 mcg", "600 mcg total per day". */
export const dailyTotal = rule({
  id: "dose/daily-total",
  kind: "dose",
  match: alt(
    seq(
      alt(seq(word("total"), has("every"), opt(word("dose", "intake", "amount"))), seq(has("every"), word("total"))),
      opt(word("of", ":", "is")),
      as("amount", piece("amount")),
    ),
    seq(
      as("amount", piece("amount")),
      word("total"),
      alt(seq(word("per", "a", "each", "/"), word("day")), has("every")),
    ),
  ),
  make: (m) => ({ ...m.piece("amount", "amount"), per: "day" }),
  examples: [
    ["a {dose:total daily dose of 600 mcg}", "600 mcg per day"],
    ["{dose:600 mcg total per day}", "600 mcg per day"],
  ],
  not: ["600 mcg daily", "a total of 5 mg in the vial"],
})
