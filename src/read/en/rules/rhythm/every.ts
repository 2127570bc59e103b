import { type Exact, exact, showExact } from "../../../../base/index.ts"
import { alt, as, has, num, opt, piece, seq, within, word } from "../../../engine/match.ts"
import type { FrequencyValue } from "../../../engine/piece.ts"
import { type Ambiguity, type Match, rule } from "../../../engine/rule.ts"
import { lexAt } from "../../../engine/tokens.ts"

const once = (per: "day" | "week"): FrequencyValue => ({ low: 1, high: 1, per, pattern: null })
const everyN = (n: number, unit: "day" | "hour"): FrequencyValue => ({
  low: 1,
  high: 1,
  per: "day",
  pattern: { type: "every_n", n, unit },
})

/** A third of a day is no decimal, and is eight hours. */
const everyDays = (days: Exact): FrequencyValue =>
  showExact(days).includes("/") && !showExact(days.mul(24)).includes("/")
    ? everyN(days.mul(24).valueOf(), "hour")
    : everyN(days.valueOf(), "day")

/** Once in each: "daily", "weekly", "nightly", "every day", "each night". */
export const adverb = rule({
  id: "frequency/adverb",
  kind: "frequency",
  match: alt(
    as("adverb", has("every")),
    word(
      "nightly",
      "every day",
      "each day",
      "every night",
      "each night",
      "every morning",
      "each morning",
      "every evening",
      "each evening",
      "every afternoon",
      "everyday",
      "per night",
      "a night",
    ),
    as("week", word("every week", "each week", "per week")),
    seq(word("one", "a", "single"), word("dose", "spray", "injection"), as("adverb", has("every"))),
  ),
  make: (m) => {
    if (m.has("week")) return once("week")
    // "Semi-weekly" and "half-daily" are something else.
    const glued = m.tokens.end[m.start - 1] === m.tokens.start[m.start]
    if (m.has("adverb") && glued && /[-‑–]/.test(lexAt(m.tokens, m.start - 1).text)) return null
    const every = m.has("adverb") ? m.lex("adverb").every : "day"
    return every === null || every === "month" ? null : once(every)
  },
  examples: [
    ["75 mcg {frequency:nightly}", "1 time a day"],
    ["2 mg {frequency:weekly}", "1 time a week"],
    ["{frequency:Daily} while the season lasts", "1 time a day"],
    ["200 mg {frequency:every day}", "1 time a day"],
  ],
  not: ["paid monthly", "on the day itself", "2 mg semi-weekly"],
})

const SIGN: ReadonlySet<string> = new Set(["times", "time", "x", "×"])

const ONE: ReadonlySet<string> = new Set(["1", "one"])

/** "Twice every three days", "3 times every 10 days": more than once in each stretch. */
const isCounted = (m: Match): boolean => {
  const before = lexAt(m.tokens, m.start - 1)
  if (before.times !== null) return before.times > 1
  return SIGN.has(before.text.toLowerCase()) && !ONE.has(lexAt(m.tokens, m.start - 2).text.toLowerCase())
}

/** Every so many days or hours: "every other day", "every 3 days", "once every 7 days", "every 8 hours", "EOD", "q8h". */
export const everyOther = rule({
  id: "frequency/every-n",
  kind: "frequency",
  match: seq(
    opt(word("once", "one dose")),
    alt(
      as(
        "other",
        word(
          "every other day",
          "every second day",
          "every other night",
          "every second night",
          "every other morning",
          "every second morning",
          "every other evening",
          "every second evening",
          "alternate days",
          "on alternate days",
          "eod",
          "qod",
          "e . o . d",
          "q . o . d",
          "q . a . d",
          "e2d",
        ),
      ),
      as(
        "third",
        word("every third day", "every 3rd day", "e3d", "every third night", "every 3rd night", "every third morning"),
      ),
      seq(word("every", "each"), as("half", word("half", "half a")), opt(word("-")), as("unit", has("time"))),
      seq(word("every", "each"), as("unit", has("time")), as("more", word("and a half"))),
      seq(word("every"), alt(as("range", piece("range")), as("n", num)), opt(word("-")), as("unit", has("time"))),
      as(
        "fortnight",
        word(
          "fortnightly",
          "every fortnight",
          "a fortnight",
          "each fortnight",
          "every other week",
          "every second week",
        ),
      ),
      as("q", has("hours")),
    ),
  ),
  make: (m): FrequencyValue | Ambiguity<FrequencyValue> | null => {
    if (isCounted(m)) return null
    if (m.has("other")) return everyN(2, "day")
    if (m.has("third")) return everyN(3, "day")
    // "For a fortnight" is a length of time.
    if (m.has("fortnight")) return m.text().toLowerCase() === "a fortnight" ? null : everyN(14, "day")
    if (m.has("q")) return everyN(m.lex("q").hours ?? 0, "hour")
    const unit = m.lex("unit").time
    const days = unit === "week" ? 7 : 1
    if (m.has("half") || m.has("more")) {
      const n = exact(m.has("half") ? "1/2" : "3/2")
      return unit === "week" || unit === "day" ? everyDays(n.mul(days)) : null
    }
    const { low, high } = m.has("range") ? m.piece("range", "range") : { low: m.number("n"), high: m.number("n") }
    if (unit !== "day" && unit !== "hour" && unit !== "week") return null
    if (exact(low).compare(0) <= 0) return null
    // "Every 4–6 hours" leaves the interval open: both ends are kept, and which one holds has to be asked.
    if (low !== high)
      return {
        candidates: [low, high].map((n) =>
          unit === "hour" ? everyN(exact(n).valueOf(), "hour") : everyDays(exact(n).mul(days)),
        ),
        reason: `"${m.text()}" leaves the interval open.`,
      }
    return unit === "hour" ? everyN(exact(low).valueOf(), "hour") : everyDays(exact(low).mul(days))
  },
  examples: [
    ["250 mcg {frequency:every other day}", "every 2 days"],
    ["5 mg {frequency:every 3 days}", "every 3 days"],
    ["2 mg {frequency:once every 7 days}", "every 7 days"],
    ["50 mg {frequency:every 8 hours}", "every 8 hours"],
    ["10 mg {frequency:q12h}", "every 12 hours"],
    ["10 mg {frequency:every 12h}", "every 12 hours"],
    ["500 mg {frequency:every two weeks}", "every 14 days"],
    ["500 mg {frequency:every other week}", "every 14 days"],
    ["2 mg {frequency:E3D}", "every 3 days"],
    ["2 mg {frequency:once a fortnight}", "every 14 days"],
    ["2 mg {frequency:every 3.5 days}", "every 3.5 days"],
    ["2 mg {frequency:every 2.5 weeks}", "every 17.5 days"],
    ["2 mg {frequency:every 1/3 day}", "every 8 hours"],
    ["2 mg {frequency:every half week}", "every 3.5 days"],
    ["2 mg {frequency:every half a week}", "every 3.5 days"],
    ["2 mg {frequency:every week and a half}", "every 10.5 days"],
    ["2 mg {frequency:every day and a half}", "every 1.5 days"],
    ["50 mg {frequency:every 4–6 hours}", "every 4 hours or every 6 hours"],
    ["2 mg {frequency:every 2 to 3 days}", "every 2 days or every 3 days"],
  ],
  not: ["every time you feel like it", "tested every 3 months", "for a fortnight"],
})

/** "E3.5D", "E4D", also behind a slash: every so many days, as lifters write it. */
export const everyLetters = rule({
  id: "frequency/e-n-d",
  kind: "frequency",
  match: seq(
    opt(word("/")),
    as(
      "all",
      alt(
        word("e4d", "e5d", "e6d", "e7d"),
        seq(word("e1", "e2", "e3", "e4", "e5", "e6"), word("."), within(1, word("d"))),
      ),
    ),
  ),
  make: (m) => {
    const n = /^E(\d(?:\.5)?)D$/i.exec(m.text("all"))?.[1]
    return n === undefined ? null : everyDays(exact(n))
  },
  examples: [
    ["250 mg, {frequency:E3.5D}", "every 3.5 days"],
    ["500 mg {frequency:E4D}", "every 4 days"],
  ],
  not: ["E 4 D", "E12D"],
})

/** "ED" right behind an amount is every day; anywhere else it is an abbreviation of something else. */
export const everyDay = rule({
  id: "frequency/ed",
  kind: "frequency",
  match: as("ed", word("ed")),
  make: (m) =>
    m.text() === "ED" &&
    (lexAt(m.tokens, m.start - 1).unit !== null ||
      (lexAt(m.tokens, m.start - 1).text === "/" && lexAt(m.tokens, m.start - 2).unit !== null))
      ? once("day")
      : null,
  examples: [
    ["2 mg {frequency:ED}", "1 time a day"],
    ["2 mg/{frequency:ED}", "1 time a day"],
  ],
  not: ["men with ED", "2 mg ed"],
})

/** "Biweekly" is twice a week to some and every two weeks to others; both readings are kept. */
export const biweekly = rule({
  id: "frequency/biweekly",
  kind: "frequency",
  match: word("biweekly", "bi - weekly"),
  make: (m) => ({
    candidates: [{ low: 2, high: 2, per: "week", pattern: null }, everyN(14, "day")],
    reason: `"${m.text()}" may mean twice a week or every two weeks.`,
  }),
  examples: [["2 mg {frequency:biweekly}", "2 times a week or every 14 days"]],
  not: ["weekly"],
})

/** Days on, days off, of a few days each: "5 days on, 2 days off", "5 days on/2 off". Longer spells are a cycle and a rest. */
export const onOff = rule({
  id: "frequency/on-off",
  kind: "frequency",
  match: seq(
    as("on", alt(num, has("number"))),
    opt(word("-")),
    opt(as("unit", word("days", "day", "nights"))),
    opt(word("a week")),
    word("on"),
    opt(word(",", "/", "and", "-", "–", ";", "then", "followed by", "with")),
    opt(word("then", "and", "followed by")),
    as("off", alt(num, has("number"))),
    opt(word("-")),
    opt(as("unitOff", word("days", "day", "nights"))),
    word("off"),
  ),
  make: (m): FrequencyValue | null => {
    const on = Number(m.number("on"))
    const off = Number(m.number("off"))
    const said = m.has("unit") || m.has("unitOff")
    if (on > 9 || off > 9 || (!said && on + off !== 7)) return null
    return { low: 1, high: 1, per: "day", pattern: { type: "on_off", on, off, unit: "day" } }
  },
  examples: [
    ["{frequency:5 days on, 2 days off}", "5 days on, 2 days off"],
    ["100 mcg, {frequency:5 days on/2 off}", "5 days on, 2 days off"],
    ["{frequency:5 on / 2 off}", "5 days on, 2 days off"],
    ["{frequency:5 days on, followed by 2 days off}", "5 days on, 2 days off"],
    ["{frequency:5 nights on, 2 nights off}", "5 days on, 2 days off"],
    ["{frequency:two days on, one day off}", "2 days on, 1 days off"],
  ],
  not: ["10 days on, 20 days off", "3 on and 1 off"],
})

/** A count of days in the week: "5 days per week", "3–5 days a week". */
export const daysPerWeek = rule({
  id: "frequency/days-per-week",
  kind: "frequency",
  match: seq(
    alt(as("range", piece("range")), as("one", num)),
    word("days", "nights", "mornings"),
    word("per week", "a week", "/ week", "weekly", "each week"),
  ),
  make: (m) => {
    const { low, high } = m.has("range") ? m.piece("range", "range") : { low: m.number("one"), high: m.number("one") }
    return { low: Number(low), high: Number(high), per: "week", pattern: null }
  },
  examples: [["2 mg, {frequency:3-5 days per week}", "3–5 times a week"]],
  not: ["for 5 days"],
})
