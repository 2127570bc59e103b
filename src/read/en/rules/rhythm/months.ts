import { alt, as, has, num, opt, seq, some, word } from "../../../engine/match.ts"
import type { FrequencyValue } from "../../../engine/piece.ts"
import { type Match, rule } from "../../../engine/rule.ts"
import { lexAt } from "../../../engine/tokens.ts"

/** Whether it stands right behind an amount, a route or a mark: "tested every 3 months" is no rhythm of a dose. */
const behindAmount = (m: Match): boolean => {
  let at = m.start - 1
  while (lexAt(m.tokens, at).text === "," || lexAt(m.tokens, at).route !== null || lexAt(m.tokens, at).text === ")")
    at--
  return lexAt(m.tokens, at).unit !== null
}

const months = (n: number): FrequencyValue => ({
  low: 1,
  high: 1,
  per: "day",
  pattern: { type: "every_n", n, unit: "month" },
})

/** Once in so many months, right behind an amount: "monthly", "once a month", "every 3 months", "quarterly". */
export const monthly = rule({
  id: "frequency/monthly",
  kind: "frequency",
  match: seq(
    opt(word("once", "one dose")),
    alt(
      as("one", word("monthly", "a month", "every month", "each month", "per month")),
      as("other", word("every other month", "every second month", "bimonthly")),
      as("quarter", word("quarterly", "every quarter")),
      seq(word("every"), as("n", alt(num, has("number"))), word("months", "month")),
    ),
  ),
  make: (m): FrequencyValue | null => {
    if (!behindAmount(m)) return null
    // "5 mg a month" is an amount for a month; "bimonthly" is twice a month to some.
    if (m.has("one")) return /^(?:a|per) /i.test(m.text()) ? null : months(1)
    if (m.has("other")) return /^bi/i.test(m.text()) ? null : months(2)
    if (m.has("quarter")) return months(3)
    const n = Number(m.number("n"))
    return n > 0 ? months(n) : null
  },
  examples: [
    ["2 mg {frequency:monthly}", "every 1 months"],
    ["2 mg {frequency:once a month}", "every 1 months"],
    ["2 mg {frequency:every month}", "every 1 months"],
    ["2 mg {frequency:every 3 months}", "every 3 months"],
    ["2 mg {frequency:quarterly}", "every 3 months"],
    ["2 mg subcutaneously, {frequency:every other month}", "every 2 months"],
  ],
  not: ["paid monthly", "tested every 3 months", "2 mg a month"],
})

const ordinal = seq(as("day", num), word("st", "nd", "rd", "th"))

/** Days of the month: "on the 1st and 15th", "on the 1st of each month". */
export const monthDays = rule({
  id: "frequency/month-days",
  kind: "frequency",
  match: alt(
    seq(
      word("on the", "on", "the"),
      some(ordinal, word(", and the", ", and", ", the", ",", "and the", "and", "& the", "&", "plus the"), 8),
      as("month", seq(word("of"), word("each", "every", "the", "a"), word("month"))),
    ),
    seq(word("on the"), some(ordinal, word(", and the", ", and", ", the", ",", "and the", "and", "& the", "&"), 8)),
  ),
  make: (m): FrequencyValue | null => {
    const days = m.all("day").map(([at]) => Number(m.tokens.digits[at]))
    if (days.some((d) => !Number.isInteger(d) || d < 1 || d > 31) || new Set(days).size < days.length) return null
    if (!m.has("month") && days.length < 2) return null
    return { low: 1, high: 1, per: "day", pattern: { type: "monthdays", days } }
  },
  examples: [
    ["2 mg {frequency:on the 1st and 15th}", "on day 1, 15 of each month"],
    ["2 mg {frequency:on the 1st, 11th and 21st of each month}", "on day 1, 11, 21 of each month"],
    ["2 mg {frequency:the 1st of every month}", "on day 1 of each month"],
  ],
  not: ["on the 3rd day", "the 1st and 2nd dose", "in the 21st century"],
})
