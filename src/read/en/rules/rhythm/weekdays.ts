import type { Weekday } from "../../../../base/index.ts"
import { as, has, opt, seq, some, word } from "../../../engine/match.ts"
import { type Match, rule } from "../../../engine/rule.ts"
import { lexAt, type Tokens } from "../../../engine/tokens.ts"

const week: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
const join = word(", and", ",", "/", "and", "&", "+")
const list = some(seq(opt(word("on", "every", "each")), has("weekday")), join, 7)

const days = (m: Match, slot: string): readonly Weekday[] => {
  const found: Weekday[] = []
  for (const [from, to] of m.all(slot))
    for (let i = from; i < to; i++) {
      const day = lexAt(m.tokens, i).weekday
      if (day !== null && !found.includes(day)) found.push(day)
    }
  return found
}

/** Named days of the week: "Mon/Wed/Fri", "Monday and Thursday", "Mon/Thu or Tue/Fri". One day alone, or "sun", is no schedule. */
export const weekdays = rule({
  id: "frequency/weekdays",
  kind: "frequency",
  match: seq(as("first", list), opt(seq(word("or"), as("second", list)))),
  make: (m) => {
    const first = days(m, "first")
    const second = days(m, "second")
    if (first.length < 2) return null
    if (second.length === 0) {
      const n = first.length
      return { low: n, high: n, per: "week", pattern: { type: "weekdays", days: first } }
    }
    const counts = [first.length, second.length]
    return {
      low: Math.min(...counts),
      high: Math.max(...counts),
      per: "week",
      pattern: { type: "weekdays_alternatives", alternatives: [first, second] },
    }
  },
  examples: [
    ["2 mg {frequency:Mon/Wed/Fri}", "mon, wed, fri"],
    ["2 mg {frequency:on Mondays and Thursdays}", "mon, thu"],
    ["2 mg {frequency:every Monday and every Thursday}", "mon, thu"],
    ["2 mg {frequency:on Mondays, on Wednesdays and on Fridays}", "mon, wed, fri"],
    ["1 mg {frequency:Mon/Thu or Tue/Fri}", "mon, thu or tue, fri"],
  ],
  not: ["before sun exposure", "published on Monday"],
})

const initials: Readonly<Record<string, readonly Weekday[]>> = {
  "m/w/f": ["mon", "wed", "fri"],
  "m-w-f": ["mon", "wed", "fri"],
  mwf: ["mon", "wed", "fri"],
  "t/th": ["tue", "thu"],
  "tu/th": ["tue", "thu"],
  "m/th": ["mon", "thu"],
  weekdays: ["mon", "tue", "wed", "thu", "fri"],
  workdays: ["mon", "tue", "wed", "thu", "fri"],
  workingdays: ["mon", "tue", "wed", "thu", "fri"],
  weekends: ["sat", "sun"],
}

/** Days by their initials, and all working days: "M/W/F", "Tu/Th", "on weekdays". */
export const weekdayInitials = rule({
  id: "frequency/weekday-initials",
  kind: "frequency",
  match: seq(
    opt(word("on", "every")),
    as(
      "days",
      word(
        "m / w / f",
        "m - w - f",
        "mwf",
        "t / th",
        "tu / th",
        "m / th",
        "weekdays",
        "workdays",
        "working days",
        "weekends",
      ),
    ),
    opt(word("only")),
  ),
  make: (m) => {
    // "Over the weekends" tells of a time, and of no rhythm.
    if (/^weekends$/i.test(m.text()) && lexAt(m.tokens, m.start - 1).unit === null) return null
    const chosen = initials[m.text("days").toLowerCase().replace(/\s/g, "")]
    return chosen === undefined
      ? null
      : { low: chosen.length, high: chosen.length, per: "week", pattern: { type: "weekdays", days: chosen } }
  },
  examples: [
    ["2 mg {frequency:M/W/F}", "mon, wed, fri"],
    ["2 mg {frequency:on weekdays}", "mon, tue, wed, thu, fri"],
    ["2 mg {frequency:weekdays only}", "mon, tue, wed, thu, fri"],
    ["2 mg {frequency:on weekends}", "sat, sun"],
  ],
  not: ["2 m wide", "over the weekends"],
})

/** One day named as the day of every week: "every Monday", "each Sunday". */
export const weekdayEvery = rule({
  id: "frequency/weekday-every",
  kind: "frequency",
  match: seq(opt(word("once")), word("every", "each"), as("day", has("weekday"))),
  make: (m) => {
    const { weekday } = m.lex("day")
    return weekday === null ? null : { low: 1, high: 1, per: "week", pattern: { type: "weekdays", days: [weekday] } }
  },
  examples: [["1 mg {frequency:every Sunday}", "sun"]],
  not: ["on Sunday"],
})

/** A stretch of the week: "Monday through Friday". */
export const weekdayStretch = rule({
  id: "frequency/weekday-stretch",
  kind: "frequency",
  match: seq(as("from", has("weekday")), word("through", "to", "thru", "-", "–"), as("to", has("weekday"))),
  make: (m) => {
    if (chained(m.tokens, m.start - 1, m.start - 2) || chained(m.tokens, m.end, m.end + 1)) return null
    const from = week.indexOf(m.lex("from").weekday ?? "mon")
    const to = week.indexOf(m.lex("to").weekday ?? "mon")
    if (to <= from) return null
    const chosen = week.slice(from, to + 1)
    return { low: chosen.length, high: chosen.length, per: "week", pattern: { type: "weekdays", days: chosen } }
  },
  examples: [["{frequency:Monday through Friday}", "mon, tue, wed, thu, fri"]],
  not: ["from Friday to Friday", "from Friday to Monday"],
})

/** Whether a dash and one more day stand there. */
const chained = (t: Tokens, mark: number, day: number): boolean =>
  DASHES.has(lexAt(t, mark).text) && lexAt(t, day).weekday !== null
const DASHES: ReadonlySet<string> = new Set(["-", "–"])

/** Three days or more with dashes between them are those days, and no stretch: "Mon-Wed-Fri". */
export const weekdayChain = rule({
  id: "frequency/weekday-chain",
  kind: "frequency",
  match: as("days", some(has("weekday"), word("-", "–"), 7)),
  make: (m) => {
    const chosen = days(m, "days")
    return chosen.length < 3
      ? null
      : { low: chosen.length, high: chosen.length, per: "week", pattern: { type: "weekdays", days: chosen } }
  },
  examples: [
    ["2 mg {frequency:Mon-Wed-Fri}", "mon, wed, fri"],
    ["2 mg {frequency:Mon - Thu – Sun}", "mon, thu, sun"],
  ],
  not: ["seen on Mon - fine"],
})
