import { as, opt, piece, seq, within, word } from "../../../engine/match.ts"
import { rule } from "../../../engine/rule.ts"
import { lexAt, type Tokens, textOf } from "../../../engine/tokens.ts"

/** What it is of stands between an amount and what it is for: "1 g EPA+DHA/day", "150 mg elemental magnesium per day". */
export const perBehindName = rule({
  id: "dose/per-behind-name",
  kind: "dose",
  match: seq(
    as("amount", piece("amount")),
    within(4, seq(as("mark", word("/", "per")), as("what", word("day", "week")))),
  ),
  make: (m) => {
    const [, from] = m.all("amount")[0] ?? [0, 0]
    const [to] = m.all("mark")[0] ?? [0]
    return to > from && nameOnly(m.tokens, from, to)
      ? { ...m.piece("amount", "amount"), per: m.lex("what").text === "day" ? "day" : "week" }
      : null
  },
  examples: [
    ["{dose:1 g EPA+DHA/day}", "1 g per day"],
    ["{dose:150–400 mg elemental magnesium per day}", "150–400 mg per day"],
    ["{dose:2 mg semaglutide/week}", "2 mg per week"],
  ],
  not: ["20 mg capsules, 2 per day", "500 mg tablets per day", "10 mg twice per day", "10 mg and 3 scoops/day"],
})

/** What is taken "over the course of a day" is a day's amount. */
export const perCourseOfDay = rule({
  id: "dose/per-course-of-day",
  kind: "dose",
  match: seq(
    as("amount", piece("amount")),
    opt(word("range", "in total", "total")),
    opt(word("(", ",")),
    opt(word("taken", "spread", "consumed", "divided", "spread out", "split")),
    word(
      "over the course of a day",
      "over the course of the day",
      "in the course of a day",
      "in the course of the day",
      "over the whole day",
      "over a day",
      "across the day",
    ),
  ),
  make: (m) => ({ ...m.piece("amount", "amount"), per: "day" }),
  examples: [
    ["{dose:1,200–2,400 mg taken over the course of a day}", "1200–2400 mg per day"],
    ["in the {dose:100–150 mg range (over the course of the day})", "100–150 mg per day"],
  ],
  not: ["100 mg, then rest over the course of a day", "over the course of a day it builds up"],
})

/** Words of no table, and the marks that join two of them. */
const nameOnly = (t: Tokens, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const word = textOf(t, i, i + 1)
    if (lexAt(t, i).text !== "" && !JOINS.test(word)) return false
  }
  return /\p{L}/u.test(textOf(t, from, to))
}
const JOINS = /^(?:[+-]|elemental|pure|active|of)$/i
