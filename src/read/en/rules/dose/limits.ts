import { alt, as, has, num, opt, piece, seq, word } from "../../../engine/match.ts"
import type { DoseValue } from "../../../engine/piece.ts"
import { rule } from "../../../engine/rule.ts"
import { lexAt, type Tokens } from "../../../engine/tokens.ts"
import { rising } from "./rising.ts"

const limit = alt(
  seq(
    opt(word("to a", "to an", "up to a", "up to an", "the", "an", "a")),
    opt(word("absolute", "hard", "safe", "daily", "weekly")),
    word(
      "maximum",
      "max",
      "maximal",
      "maximally",
      "most",
      "ceiling",
      "cap",
      "upper limit",
      "upper bound",
      "limit",
      "highest",
    ),
    opt(word(".")),
    opt(
      word(
        "total",
        "cumulative",
        "single",
        "overall",
        "recommended",
        "allowed",
        "permitted",
        "licensed",
        "approved",
        "tolerated",
        "safe",
      ),
    ),
    opt(has("every")),
    opt(word("dose", "dosage", "amount", "limit", "intake")),
    opt(word("of", ":", "is", "at", "being", "=", "–", "-")),
    opt(word("about", "~")),
  ),
  seq(
    word(
      "until you reach",
      "until reaching",
      "until it reaches",
      "do not exceed",
      "don't exceed",
      "don’t exceed",
      "not to exceed",
      "never exceed",
      "no more than",
      "not more than",
      "never more than",
      "not exceed",
      "without exceeding",
      "never go above",
      "never go over",
      "do not go above",
      "do not go over",
      "don't go above",
      "don’t go above",
      "not go above",
      "capped at",
      "cap at",
      "cap it at",
      "ceiling of",
      "limited to",
      "limit to",
      "limit it to",
      "at most",
      "at the most",
      "at the very most",
      "never beyond",
      "not beyond",
      "do not go beyond",
      "never go beyond",
      "don't go beyond",
      "never above",
      "not above",
      "never over",
      "not over",
      "do not take more than",
      "don't take more than",
      "don’t take more than",
      "never take more than",
      "must not exceed",
      "should not exceed",
      "shall not exceed",
      "may not exceed",
      "cannot exceed",
      "not surpass",
      "do not surpass",
      "never surpass",
      "without going over",
      "without going above",
      "not to go above",
      "not to go over",
      "stay below",
      "stay under",
      "keep below",
      "keep under",
      "keep it below",
      "keep it under",
      "nothing above",
      "nothing over",
      "not exceeding",
      "never exceeding",
      "tops",
    ),
  ),
)
const perDay = alt(
  seq(word("per", "a", "each", "/"), word("day", "week", "wk")),
  seq(word("in", "per", "in any", "within"), num, word("hours", "hrs", "h", "- hour period")),
  word("in one day", "in a day", "in a week", "in one week", "in any week"),
  has("every"),
)

const limited = alt(
  as("dose", piece("dose")),
  seq(as("amount", piece("amount")), alt(as("rhythm", piece("frequency")), opt(as("daily", perDay)))),
)
const behind = alt(
  seq(
    opt(word("is", "being", "as", ", at", "total")),
    opt(word("the", "a", "an", "your")),
    opt(word("absolute", "upper", "hard", "daily", "weekly", "most")),
    word("maximum", "max", "limit", "ceiling", "upper limit", "most you should take", "at most", "at the most", "tops"),
  ),
  word(
    "must not be exceeded",
    "should not be exceeded",
    "is not to be exceeded",
    "may not be exceeded",
    "not to be exceeded",
  ),
)

/** Whether a number, or what leads to one, follows. */
const goesOn = (t: Tokens, at: number): boolean => {
  const { text: next, times, number } = lexAt(t, at)
  // "500 mg at most twice a day" is a most of the times, not of the amount.
  if (times !== null || number !== null) return true
  return next === "0" || LEADS.has(next) || (next === "." && lexAt(t, at + 1).text === "0")
}
const LEADS: ReadonlySet<string> = new Set(["of", ":", "is", "=", "about", "~", "dose", "dosage", "amount", "at"])

/** The most the page allows: "maximum dose: 24 g daily", "do not exceed 10 mg per day". */
export const maximum = rule({
  id: "dose/maximum",
  kind: "maximum",
  match: alt(seq(limit, limited), seq(limited, as("behind", behind))),
  make: (m) => {
    // In "500 mg daily, max. 4 g" the most is the one that follows.
    if (m.has("behind") && goesOn(m.tokens, m.end)) return null
    if (m.has("dose")) return m.piece("dose", "dose")
    if (m.has("rhythm")) {
      const { high, per, pattern } = m.piece("rhythm", "frequency")
      return { ...m.piece("amount", "amount"), per: high === 1 && pattern === null ? per : "dose" }
    }
    const weekly = m.has("daily") && /we?e?k/i.test(m.text("daily"))
    return { ...m.piece("amount", "amount"), per: !m.has("daily") ? null : weekly ? "week" : "day" }
  },
  examples: [
    ["{maximum:Maximum dose: 24 g daily}.", "at most 24 g per day"],
    ["{maximum:max 4.8g/day}", "at most 4.8 g per day"],
    ["{maximum:maximum total dose 10 mg}", "at most 10 mg"],
    ["{maximum:The maximum recommended dosage is 60 mg once daily}", "at most 60 mg per day"],
    ["{maximum:Max: 1500 mg twice daily}", "at most 1500 mg per dose"],
    ["{maximum:maximum 60 mg once a week}", "at most 60 mg per week"],
    ["{maximum:Do not exceed 10 mg per day}", "at most 10 mg per day"],
    ["{maximum:Never go above 200 mg in 24 hours}", "at most 200 mg per day"],
    ["500 mg, {maximum:max. 4 g daily}", "at most 4 g per day"],
    ["{maximum:up to a most of 600 mg daily}", "at most 600 mg per day"],
    ["{maximum:at most 600 mg daily}", "at most 600 mg per day"],
    ["{maximum:the ceiling is 600 mg daily}", "at most 600 mg per day"],
    ["{maximum:Upper limit: 600 mg a day}", "at most 600 mg per day"],
    ["{maximum:limited to 600 mg per day}", "at most 600 mg per day"],
    ["{maximum:Do not go beyond 600 mg daily}", "at most 600 mg per day"],
    ["{maximum:must not exceed 600 mg daily}", "at most 600 mg per day"],
    ["{maximum:4 g daily max}", "at most 4 g per day"],
    ["{maximum:600 mg daily is the maximum}", "at most 600 mg per day"],
    ["{maximum:600 mg per day should not be exceeded}", "at most 600 mg per day"],
  ],
  not: ["Maximum lifespan was 770 days", "at most once a day", "most take 5 mg daily"],
})

const everySo = alt(
  seq(word("every", "each"), alt(as("every", piece("period")), as("unit", word("day", "week", "month")))),
  seq(word("a", "per"), as("unit", word("day", "week", "month"))),
  as("adverb", has("every")),
  seq(word("at intervals of", "at intervals of at least"), as("every", piece("period"))),
)

/** How a dose climbs: "increased by 4.8 g/day every 3–4 days". */
export const increment = rule({
  id: "dose/increment",
  kind: "increment",
  match: alt(
    seq(
      word("increase", "increases", "increased", "increasing", "raise", "raised", "titrate", "titrated", "titrating"),
      opt(word("the dose", "dose", "it")),
      alt(
        seq(word("every", "each"), alt(as("every", piece("period")), as("unit", word("day", "week", "month")))),
        as("adverb", has("every")),
      ),
      word("by"),
      alt(as("dose", piece("dose")), as("amount", piece("amount"))),
    ),
    seq(
      word(
        "increase",
        "increases",
        "increased",
        "increasing",
        "raise",
        "raised",
        "titrate",
        "titrated",
        "titrating",
        "up",
        "escalate",
        "go",
        "goes",
        "going",
        "step",
      ),
      opt(word("the dose", "dose", "dosage", "up", "upward", "upwards", "it")),
      word("by", "in steps of", "in increments of", "in"),
      alt(as("dose", piece("dose")), as("amount", piece("amount"))),
      alt(
        seq(
          opt(word("increments", "steps")),
          opt(word(",", "no faster than", "not more often than")),
          alt(
            seq(word("every", "each"), alt(as("every", piece("period")), as("unit", word("day", "week", "month")))),
            seq(
              word("at least", "at intervals of at least", "at intervals of"),
              as("every", piece("period")),
              opt(word("apart")),
            ),
          ),
        ),
        as("adverb", has("every")),
      ),
    ),
    // "Add 5 mg every week", "increasing by 100 mcg each week to 600 mcg": the week is the step's, not the dose's.
    seq(
      rising,
      opt(
        word("the dose", "the daily dose", "the amount", "your dose", "dose", "dosage", "it", "another", "a further"),
      ),
      opt(word("by", "in steps of", "in increments of")),
      alt(as("weekly", piece("dose")), seq(as("amount", piece("amount")), everySo)),
    ),
  ),
  make: (m) => {
    if (m.has("weekly")) {
      const { per, ...step } = m.piece("weekly", "dose")
      return per === "week" ? { by: { ...step, per: null }, every: { low: 1, high: 1, unit: per } } : null
    }
    const by = m.has("dose") ? m.piece("dose", "dose") : m.piece("amount", "amount")
    if (m.has("every")) return { by, every: m.piece("every", "period") }
    const unit = m.has("unit") ? m.lex("unit").time : m.lex("adverb").every
    return unit === "day" || unit === "week" || unit === "month" ? { by, every: { low: 1, high: 1, unit } } : null
  },
  examples: [
    ["{increment:Increase by 50mcg every week} until it is enough", "up by 50 mcg every 1 week"],
    ["{increment:go up in steps of 2.5 mg, at least 4 weeks apart}", "up by 2.5 mg every 4 weeks"],
    ["{increment:increase in 50 mcg increments every 2 weeks}", "up by 50 mcg every 2 weeks"],
    ["{increment:increase every 2 weeks by 20 mg} as borne", "up by 20 mg every 2 weeks"],
    ["{increment:increased by 4.8 g/day every 3-4 days}", "up by 4.8 g per day every 3–4 days"],
    ["300 mcg daily, {increment:increasing by 100 mcg each week} to 600 mcg", "up by 100 mcg every 1 week"],
    ["300 mcg daily, {increment:raising the amount by 100 mcg weekly}", "up by 100 mcg every 1 week"],
    ["start at 5 mg once daily and {increment:add 5 mg every week}", "up by 5 mg every 1 week"],
    ["5 mg daily, {increment:go up 5 mg every 2 weeks}", "up by 5 mg every 2 weeks"],
  ],
  not: ["increased by 30% within 4 weeks"],
})

const down = word(
  "reduce",
  "reduced",
  "reducing",
  "decrease",
  "decreased",
  "decreasing",
  "lower",
  "lowered",
  "lowering",
  "taper",
  "tapered",
  "tapering",
  "cut",
  "cutting",
  "drop",
  "dropping",
  "step down",
  "stepping down",
  "go down",
  "going down",
  "come down",
  "wean",
  "weaning",
  "withdraw",
  "titrate down",
  "down",
)
const what = opt(
  alt(word("the dose", "the daily dose", "your dose", "dose", "it", "off", "down", "the amount", "dosage")),
)

const stepping = word(
  "tapering",
  "taper",
  "reducing",
  "reduce",
  "decreasing",
  "decrease",
  "dropping",
  "weaning",
  "stepping down",
)

const soOften = seq(opt(word("steps", "decrements", ",", "at a time")), everySo)

/** How a dose comes down: "reduce by 5 mg every 3 days". Its step is less than nothing. */
export const decrement = rule({
  id: "dose/decrement",
  kind: "increment",
  match: alt(
    seq(
      down,
      what,
      opt(word("down", "off")),
      word("by", "in steps of", "in decrements of", "in"),
      alt(
        seq(as("amount", piece("amount")), soOften),
        seq(as("dose", piece("dose")), soOften),
        as("dose", piece("dose")),
      ),
    ),
    // "Tapering down 5 mg every 3 days": without "by" it is a step only where something says how often.
    seq(stepping, what, alt(seq(as("amount", piece("amount")), soOften), seq(as("dose", piece("dose")), soOften))),
    seq(down, what, everySo, word("by"), alt(as("dose", piece("dose")), as("amount", piece("amount")))),
  ),
  make: (m) => {
    const up = m.has("dose") ? m.piece("dose", "dose") : m.piece("amount", "amount")
    // In "by 5 mg each week" the week is the step's, not the dose's.
    const by: DoseValue = { ...up, per: null, low: `-${up.high}`, high: `-${up.low}` }
    if (m.has("every")) return { by, every: m.piece("every", "period") }
    const unit = m.has("unit")
      ? m.lex("unit").time
      : m.has("adverb")
        ? m.lex("adverb").every
        : m.has("dose") && up.per === "week"
          ? "week"
          : m.has("dose") && up.per === "day"
            ? "day"
            : null
    return unit === "day" || unit === "week" || unit === "month" ? { by, every: { low: 1, high: 1, unit } } : null
  },
  examples: [
    ["40 mg daily, {increment:reduce by 5 mg every 3 days}", "up by -5 mg every 3 days"],
    ["{increment:decrease the dose by 2.5 mg every week}", "up by -2.5 mg every 1 week"],
    ["{increment:taper by 5 mg each week}", "up by -5 mg every 1 week"],
    ["60 mg daily, {increment:tapering down 5 mg every 3 days}", "up by -5 mg every 3 days"],
    ["60 mg daily, {increment:decreasing 10 mg each week}", "up by -10 mg every 1 week"],
    ["{increment:cut it by 10 mg weekly}", "up by -10 mg every 1 week"],
    ["{increment:lowering the dose every 2 weeks by 20 mg}", "up by -20 mg every 2 weeks"],
    ["{increment:step down in 50 mcg steps every 2 weeks}", "up by -50 mcg every 2 weeks"],
  ],
  not: ["reduced by 30% within 4 weeks", "reduce to 5 mg every 3 days", "1 drop 5 mg every 3 days"],
})
