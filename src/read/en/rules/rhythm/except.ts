import type { Weekday } from "../../../../base/index.ts"
import { alt, as, has, opt, seq, some, word } from "../../../engine/match.ts"
import { rule } from "../../../engine/rule.ts"
import { lexAt } from "../../../engine/tokens.ts"

const week: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

const COUNTS: ReadonlySet<string> = new Set(["times", "time", "x", "×", "0"])

/** Every day but some: "every day except Sunday", "daily, not on weekends". */
export const exceptDays = rule({
  id: "frequency/except",
  kind: "frequency",
  match: seq(
    opt(word("once", "one dose")),
    word("daily", "every day", "each day", "a day", "everyday", "nightly", "every night"),
    opt(word(",", "(", "–", "-")),
    word(
      "except for",
      "except on",
      "except",
      "but not on",
      "but not",
      "but skip",
      "but",
      "and skip",
      "skip",
      "skipping",
      "excluding",
      "excepting",
      "apart from",
      "other than",
      "bar",
      "save",
      "minus",
      "not on",
      "not",
      "without",
      "no dose on",
      "none on",
      "off on",
      "with a break on",
      "but never on",
      "never on",
    ),
    opt(word("on", "the", "on the", "every", "each", "for")),
    alt(
      as("days", some(has("weekday"), word(", and", ",", "/", "and", "&", "or"), 6)),
      as("weekend", word("weekends", "weekend")),
    ),
    opt(word(")")),
  ),
  make: (m) => {
    // "Twice daily except Sunday" is more than once on each of the other days.
    const before = lexAt(m.tokens, m.start - 1)
    if (before.times !== null || before.number !== null || COUNTS.has(before.text)) return null
    const off = new Set<Weekday>(m.has("weekend") ? ["sat", "sun"] : [])
    for (const [from, to] of m.all("days"))
      for (let i = from; i < to; i++) {
        const day = lexAt(m.tokens, i).weekday
        if (day !== null) off.add(day)
      }
    const days = week.filter((d) => !off.has(d))
    return days.length === 0 || off.size === 0
      ? null
      : { low: days.length, high: days.length, per: "week", pattern: { type: "weekdays", days } }
  },
  examples: [
    ["5 mg {frequency:every day except Sunday}", "mon, tue, wed, thu, fri, sat"],
    ["5 mg {frequency:daily except on Sundays}", "mon, tue, wed, thu, fri, sat"],
    ["5 mg {frequency:daily, not on weekends}", "mon, tue, wed, thu, fri"],
    ["5 mg {frequency:once daily but skip Wed and Sun}", "mon, tue, thu, fri, sat"],
    ["5 mg {frequency:every day but Sunday}", "mon, tue, wed, thu, fri, sat"],
    ["5 mg {frequency:daily (except Sunday)}", "mon, tue, wed, thu, fri, sat"],
  ],
  not: ["5 mg twice daily except Sunday", "every day except when ill", "on Sunday", "2 mg daily"],
})
