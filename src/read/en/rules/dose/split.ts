import { alt, as, clauseEnd, clauseStart, has, num, opt, piece, seq, word } from "../../../engine/match.ts"
import { rule } from "../../../engine/rule.ts"
import { lexAt } from "../../../engine/tokens.ts"

const many = alt(as("range", piece("range")), as("one", num))
const doses = word(
  "doses",
  "dosages",
  "portions",
  "pins",
  "shots",
  "administrations",
  "injections",
  "applications",
  "intakes",
)
const totals: ReadonlySet<string> = new Set(["day", "week", "wk", "daily", "weekly"])
const divided = word("split", "divided", "separated")

/** Behind the doses: what was cut is a day's. */
const eachDay = alt(word("daily"), seq(word("per", "a", "each", "every", "/", "in a"), word("day", "24 hours")))
const aDay = opt(eachDay)

/** Into more doses than this no day's amount is cut. */
const MOST = 6

/** A day's amount cut into several: "split into 1–2 doses", "in 2–3 divided doses", "in divided 2–3 doses". */
export const split = rule({
  id: "dose/split",
  kind: "split",
  match: alt(
    seq(
      as("whole", word("single dose", "one dose", "once", "one injection", "all at once")),
      word("or"),
      opt(divided),
      word("into", "in"),
      many,
      opt(word("equal", "daily", "smaller")),
      doses,
    ),
    seq(
      clauseStart,
      as("alone", alt(many, seq(as("low", num), word("or"), as("one", num)))),
      word("doses", "portions"),
      clauseEnd,
    ),
    seq(
      divided,
      word("into", "in", "over", "across", "between"),
      many,
      opt(word("equal", "daily", "smaller")),
      doses,
      aDay,
    ),
    seq(opt(word("in")), many, divided, doses, aDay),
    seq(
      word("in", "as", "over"),
      many,
      opt(word("equal", "separate", "smaller")),
      alt(word("doses", "portions", "servings", "intakes"), seq(doses, eachDay)),
      aDay,
    ),
    seq(opt(word("in")), divided, many, doses, aDay),
    seq(
      divided,
      word("into", "in", "up into", "up in"),
      many,
      opt(word("parts", "halves", "portions", "equal parts")),
      clauseEnd,
    ),
    seq(divided, as("twice", word("in half", "in halves", "into halves"))),
    seq(as("bracket", word("(")), many, doses, word(")")),
    seq(
      as("bracket", word("(")),
      opt(word("as", "as a", "in", "in a")),
      as("single", word("single", "one")),
      word("injection", "dose", "shot", "serving"),
      word(")"),
    ),
    seq(divided, as("twice", word("twice daily", "bid", "morning and evening", "am and pm"))),
    seq(as("twice", word("am + pm", "am and pm")), word("split")),
  ),
  make: (m) => {
    if (m.has("twice")) return { low: 2, high: 2 }
    // "5 mg/week (2 doses)" says how it is cut; "a 10 mg vial (20 doses)" counts what is in it.
    if (m.has("bracket") && !totals.has(lexAt(m.tokens, m.start - 1).text)) return null
    if (m.has("single")) return { low: 1, high: 1 }
    // "two doses of 150 mg" counts doses of that size, and cuts nothing.
    if (lexAt(m.tokens, m.end).text === "of") return null
    const { low, high } = m.has("range") ? m.piece("range", "range") : { low: m.number("one"), high: m.number("one") }
    // "30 doses" on a line of its own counts what a pack holds.
    if (m.has("alone") && Number(high) > MOST) return null
    return { low: m.has("whole") ? 1 : Number(m.has("low") ? m.number("low") : low), high: Number(high) }
  },
  examples: [
    ["{split:1-2 doses}", "split into 1–2 doses"],
    ["{split:1 or 2 doses}", "split into 1–2 doses"],
    ["{split:Single dose or split into 2 doses}", "split into 1–2 doses"],
    ["500 mg per day {split:split into 1-2 doses}", "split into 1–2 doses"],
    ["7 g daily {split:in 2-3 divided doses}", "split into 2–3 doses"],
    ["24 g/day {split:in divided 2-3 doses}", "split into 2–3 doses"],
    ["15 g/day {split:in 3 doses}", "split into 3 doses"],
    ["600 mg daily, {split:divided into two or three doses}", "split into 2–3 doses"],
    ["1 g {split:in 4 doses per day}", "split into 4 doses"],
    ["1 g {split:divided into 4 doses a day}", "split into 4 doses"],
    ["1 g, {split:in 3 injections daily}", "split into 3 doses"],
    ["1 mg/day, {split:AM + PM split}", "split into 2 doses"],
    ["1 mg daily, {split:split in two}", "split into 2 doses"],
    ["1 mg daily {split:divided into 3 parts}", "split into 3 doses"],
    ["1 mg daily {split:split in half}", "split into 2 doses"],
    ["5 mg/week {split:(2 doses)}", "split into 2 doses"],
    ["5 mg per week {split:(single injection)}", "split into 1 doses"],
  ],
  not: [
    "30 doses",
    "3 doses left",
    "often split",
    "divided between three groups",
    "a 10 mg vial (20 doses)",
    "in two doses of 150 mg",
  ],
})

/** "divided Q8H": a day's amount given every so many hours. */
export const splitHours = rule({
  id: "dose/split-hours",
  kind: "frequency",
  match: seq(divided, as("hours", has("hours"))),
  make: (m) => ({
    low: 1,
    high: 1,
    per: "day",
    pattern: { type: "every_n", n: m.lex("hours").hours ?? 0, unit: "hour" },
  }),
  examples: [["40 mg/day {frequency:divided Q8H}", "every 8 hours"]],
  not: ["divided equally"],
})
