import { alt, as, has, num, opt, seq, word } from "../../../engine/match.ts"
import type { DoseValue } from "../../../engine/piece.ts"
import { type Match, rule } from "../../../engine/rule.ts"

const first = seq(as("a", num), opt(as("ua", has("unit"))))
const second = seq(as("b", num), as("ub", has("unit")))
const joins = word("and", "or", "/", "&", ",", "then")
const turns = word(
  "on alternate days",
  "on alternating days",
  "alternate days",
  "alternating days",
  "alternately",
  "alternating",
  "alternating daily",
  "on alternate nights",
  "in alternation",
  "in turn",
  "every second day in turn",
)
const daily = word("daily", "every day", "each day", "day by day", "from day to day", "each night", "nightly")
const oneDay = word("one day", "on one day", "on day one", "the first day", "on odd days", "on the first day", "today")
const nextDay = word(
  "the next day",
  "the next",
  "on the next",
  "on the next day",
  "the other",
  "the other day",
  "the following day",
  "on the following day",
  "on the other",
  "on even days",
  "the day after",
  "the second day",
  "tomorrow",
)

const given = (m: Match): readonly string[] | null => {
  const { unit } = m.lex("ub")
  if (m.has("ua") && m.lex("ua").unit !== unit) return null
  return [`${m.number("a")} ${unit}`, `${m.number("b")} ${unit}`]
}

/** Two amounts, one on each day in turn: "50 mcg and 75 mcg on alternate days". A dose is taken every day. */
export const inTurn = rule({
  id: "dose/in-turn",
  kind: "amount",
  match: alt(
    seq(first, joins, second, opt(word(",")), turns),
    seq(first, oneDay, opt(word(",", ";")), opt(word("and", "then")), second, nextDay),
    seq(
      word("alternate between", "alternating between", "alternate", "alternating"),
      first,
      word("and", "with", "or", "/"),
      second,
      opt(daily),
    ),
    seq(
      first,
      word("alternating with", "alternated with", "alternate with", "alternating every day with"),
      second,
      opt(daily),
    ),
  ),
  make: (m): DoseValue | null => {
    const amounts = given(m)
    if (amounts === null) return null
    const ends = [m.number("a"), m.number("b")].sort((x, y) => Number(x) - Number(y))
    return {
      low: ends[0] ?? "",
      high: ends[1] ?? "",
      unit: m.lex("ub").unit,
      per: "dose",
      perKg: false,
      upTo: false,
      approx: false,
      inTurn: amounts,
    }
  },
  examples: [
    ["{amount:50 mcg and 75 mcg on alternate days}", "50–75 mcg per dose"],
    ["{amount:50 mcg or 75 mcg, alternately}", "50–75 mcg per dose"],
    ["{amount:75 mcg one day and 50 mcg the next}", "50–75 mcg per dose"],
    ["{amount:alternate 50 mcg and 75 mcg daily}", "50–75 mcg per dose"],
    ["{amount:50 mcg alternating with 75 mcg} at night", "50–75 mcg per dose"],
  ],
  not: ["50 mcg and 75 mcg daily", "50 mcg on alternate days", "50 mcg alternating with 1 mg"],
})

/** Amounts in turn of which it is not said how many days lie between them, or that have different units. */
export const inTurnOpen = rule({
  id: "dose/in-turn-open",
  kind: "not",
  match: alt(
    seq(
      first,
      alt(word("alternating with", "alternated with", "alternate with"), seq(joins, opt(word("alternating")))),
      second,
      opt(word(",")),
      as(
        "apart",
        word("every other day", "every second day", "eod", "every 2 days", "on alternate weeks", "every other week"),
      ),
    ),
    seq(first, word("alternating with", "alternated with", "alternate with"), second),
    seq(first, joins, second, opt(word(",")), turns),
    seq(
      word("alternate between", "alternating between", "alternate", "alternating"),
      first,
      word("and", "with", "or", "/"),
      second,
      opt(as("apart", word("every other day", "every second day", "eod", "on alternate weeks", "every other week"))),
    ),
    seq(
      first,
      word("on alternate days", "on alternating days", "every other day", "every second day"),
      opt(word(",", ";")),
      opt(word("and", "then")),
      second,
      as("others", word("on the others", "on the other days", "on the rest", "on the days between", "on other days")),
    ),
  ),
  make: (m) =>
    m.has("others") ||
    (m.has("apart") && /altern/i.test(m.text())) ||
    (m.has("ua") && m.lex("ua").unit !== m.lex("ub").unit)
      ? "amounts in turn"
      : null,
  examples: [
    ["{not:50 mcg alternating with 75 mcg every other day}", "not a dose: amounts in turn"],
    ["{not:300 mcg on alternate days, 600 mcg on the others}", "not a dose: amounts in turn"],
  ],
  not: ["50 mcg and 75 mcg on alternate days", "50 mcg or 75 mcg every other day"],
})
