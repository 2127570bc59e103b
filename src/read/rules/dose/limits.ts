import { alt, as, has, num, opt, piece, seq, word } from "../../engine/match.ts"
import { rule } from "../../engine/rule.ts"

const limit = alt(
  seq(
    opt(word("to a")),
    word("maximum", "max", "maximal"),
    opt(word("daily")),
    opt(word("dose", "dosage", "amount")),
    opt(word("of", ":", "is")),
  ),
  seq(
    word(
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
      "ceiling of",
    ),
  ),
)
const perDay = alt(
  seq(word("per", "a", "each", "/"), word("day", "week", "wk")),
  seq(word("in", "per", "in any", "within"), num, word("hours", "hrs", "h", "- hour period")),
  word("in one day", "in a day", "in a week", "in one week", "in any week"),
  has("every"),
)

/** The most the page allows: "maximum dose: 24 g daily", "do not exceed 10 mg per day". */
export const maximum = rule({
  id: "dose/maximum",
  kind: "maximum",
  match: seq(
    limit,
    alt(
      as("dose", piece("dose")),
      seq(as("amount", piece("amount")), alt(as("rhythm", piece("frequency")), opt(as("daily", perDay)))),
    ),
  ),
  make: (m) => {
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
    ["{maximum:Max: 1500 mg twice daily}", "at most 1500 mg per dose"],
    ["{maximum:maximum 60 mg once a week}", "at most 60 mg per week"],
    ["{maximum:Do not exceed 10 mg per day}", "at most 10 mg per day"],
    ["{maximum:Never go above 200 mg in 24 hours}", "at most 200 mg per day"],
  ],
  not: ["Maximum lifespan was 770 days", "at most once a day"],
})

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
  ),
  make: (m) => {
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
  ],
  not: ["increased by 30% within 4 weeks"],
})
