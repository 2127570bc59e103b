import { alt, as, clauseEnd, clauseStart, num, opt, piece, seq, word } from "../../../engine/match.ts"
import type { PeriodValue } from "../../../engine/piece.ts"
import { type Match, rule } from "../../../engine/rule.ts"

const gap = alt(seq(opt(word(",", ";")), opt(word("and", "then")), opt(word("followed by")), opt(word("a", "with"))))
const slash = opt(word("/", ",", "-", "–", "—", ";"))

const offOf = (m: Match, on: PeriodValue): PeriodValue | null => {
  if (m.has("off")) return m.piece("off", "period")
  if (!m.has("offRange") && !m.has("offNumber")) return null
  const { low, high } = m.has("offRange")
    ? m.piece("offRange", "range")
    : { low: m.number("offNumber"), high: m.number("offNumber") }
  return { low: Number(low), high: Number(high), unit: on.unit }
}

/** On so long, off so long: "4–8 weeks on, 2–4 weeks off", "3 months on/1 off", "10–20 days on, 20 days off". */
export const onThenOff = rule({
  id: "course/on-off",
  kind: "cycle",
  match: seq(
    opt(word("run", "runs", "ran", "for")),
    as("on", piece("period")),
    alt(
      seq(word("on"), slash, gap),
      seq(
        opt(word(",", ";")),
        alt(word("then", "and then", "followed by", "and", "with", "take", "then take"), word("/")),
        opt(word("a")),
      ),
      word(","),
    ),
    alt(as("off", piece("period")), as("offRange", piece("range")), as("offNumber", num)),
    word("off", "break", "rest", "washout"),
  ),
  make: (m) => {
    const on = m.piece("on", "period")
    const off = offOf(m, on)
    if (off === null || (on.unit === "day" && off.unit === "day" && on.high < 10 && off.high < 10)) return null
    return { on, off, minimum: false }
  },
  examples: [
    ["{cycle:4-8 weeks on, 2-4 weeks off}", "4–8 weeks on, 2–4 weeks off"],
    ["{cycle:3 months on/1 off}", "3 months on, 1 month off"],
    ["{cycle:10–20 days on, 20 days off}", "10–20 days on, 20 days off"],
    ["{cycle:6 weeks on followed by 2 weeks off}", "6 weeks on, 2 weeks off"],
    ["{cycle:Run 6 weeks, take 2 off}", "6 weeks on, 2 weeks off"],
    ["{cycle:for 8–12 weeks, then 4-week washout}", "8–12 weeks on, 4 weeks off"],
    ["{cycle:3 months, then a 1-month break}", "3 months on, 1 month off"],
  ],
  not: ["5 days on, 2 days off", "4 weeks on the road"],
})

/** On so long, and the break in the same unit: "for 6 weeks and then rest for 2". */
export const onThenRest = rule({
  id: "course/on-rest",
  kind: "cycle",
  match: seq(
    opt(word("run", "runs", "ran", "for")),
    as("on", piece("period")),
    opt(word("on")),
    opt(word(",", ";")),
    opt(word("and")),
    opt(word("then")),
    word("rest for", "rest", "pause for", "pause", "break for", "take a break for"),
    alt(as("offRange", piece("range")), as("offNumber", num)),
    alt(word(",", ".", ";", ")"), clauseEnd),
  ),
  make: (m) => {
    const on = m.piece("on", "period")
    const off = offOf(m, on)
    return off === null ? null : { on, off, minimum: false }
  },
  examples: [["keep this up {cycle:for 6 weeks and then rest for 2.}", "6 weeks on, 2 weeks off"]],
  not: ["for 6 weeks and then rest for 2 days", "6 weeks at rest"],
})

/** On so long, with nothing said of the break: "4–6 weeks on". */
export const onOnly = rule({
  id: "course/on",
  kind: "cycle",
  match: seq(as("on", piece("period")), as("word", word("on")), alt(word(",", ".", ";", ")"), clauseEnd)),
  make: (m) => ({ on: m.piece("on", "period"), off: null, minimum: false }),
  examples: [["{cycle:4-6 weeks on}", "4–6 weeks on"]],
  not: ["4 weeks on the road"],
})

/** Weeks in one letter: "8w on 4w off", "8w on/4 off", "for 12w". */
export const letters = rule({
  id: "course/letters",
  kind: "cycle",
  match: alt(
    seq(as("on", num), word("w"), word("on"), slash, as("off", num), opt(word("w")), word("off")),
    seq(word("for", "x", "×", "run"), as("on", num), word("w")),
  ),
  make: (m) => {
    const weeks = (slot: string): PeriodValue => ({
      low: Number(m.number(slot)),
      high: Number(m.number(slot)),
      unit: "week",
    })
    return { on: weeks("on"), off: m.has("off") ? weeks("off") : null, minimum: false }
  },
  examples: [
    ["5 mg daily, {cycle:8w on 4w off}", "8 weeks on, 4 weeks off"],
    ["5 mg daily {cycle:for 12w}", "12 weeks on"],
  ],
  not: ["a 60w bulb", "5 mg x 3"],
})

/** A length of time said to be the run: "for 4–8 weeks", "cycles of 4–12 weeks", "10-day cycles", "8 week cycle". */
export const run = rule({
  id: "course/run",
  kind: "cycle",
  match: alt(
    seq(
      opt(as("minimum", word("for at least", "at least", "for a minimum of", "minimum of", "minimum"))),
      as("on", piece("period")),
      word(
        "cycle",
        "cycles",
        "course",
        "courses",
        "blocks",
        "block",
        "run",
        "runs",
        "program",
        "programme",
        "regimen",
        "total",
        "in total",
      ),
    ),
    seq(
      word(
        "cycles of",
        "cycle of",
        "courses of",
        "course of",
        "blocks of",
        "runs of",
        "a run of",
        "bursts of",
        "phases of",
        "stints of",
      ),
      as("on", piece("period")),
    ),
    seq(as("minimum", word("for at least", "for a minimum of", "minimum of", "at least")), as("on", piece("period"))),
    seq(
      word(
        "for",
        "x",
        "×",
        "lasting",
        "over",
        "cycle",
        "cycled for",
        "cycled",
        "run for",
        "runs for",
        "run",
        "runs",
        "ran for",
        "lasts",
        "continue for",
        "continued for",
      ),
      opt(word("up to", "about", "around", "a total of", "the first", "roughly", "~", "approximately")),
      opt(word("a", "the")),
      as("on", piece("period")),
      opt(word("per cycle")),
    ),
    seq(as("on", piece("period")), word("per cycle", "per course")),
  ),
  make: (m) => ({ on: m.piece("on", "period"), off: null, minimum: m.has("minimum") }),
  examples: [
    ["5 mg {cycle:for 4–8 weeks}", "4–8 weeks on"],
    ["run in {cycle:cycles of 4–12 weeks}", "4–12 weeks on"],
    ["({cycle:10-day cycles})", "10 days on"],
    ["{cycle:for at least 4 weeks}", "at least 4 weeks on"],
    ["{cycle:4–8 weeks per cycle}", "4–8 weeks on"],
  ],
  not: ["two weeks later", "5 mg per day"],
})

/** One unit of time: "for the final month", "for a week", "for a fortnight". */
export const oneUnit = rule({
  id: "course/one-unit",
  kind: "cycle",
  match: seq(
    word("for"),
    opt(word("the", "my", "a", "one")),
    opt(word("final", "last", "first", "full", "whole")),
    alt(as("fortnight", word("fortnight")), as("unit", word("day", "week", "month"))),
  ),
  make: (m) => {
    if (m.has("fortnight")) return { on: { low: 14, high: 14, unit: "day" }, off: null, minimum: false }
    const unit = m.lex("unit").time
    return unit === "day" || unit === "week" || unit === "month"
      ? { on: { low: 1, high: 1, unit }, off: null, minimum: false }
      : null
  },
  examples: [
    ["900 mcg daily {cycle:for the final month}", "1 month on"],
    ["900 mcg daily {cycle:for a fortnight}", "14 days on"],
  ],
  not: ["for months on end"],
})

/** A minimum that stands alone: "12+ weeks". */
export const plusPeriod = rule({
  id: "course/plus",
  kind: "cycle",
  match: seq(opt(clauseStart), as("low", num), word("+"), as("unit", word("days", "weeks", "months"))),
  make: (m) => {
    const unit = m.lex("unit").time
    if (unit !== "day" && unit !== "week" && unit !== "month") return null
    const n = Number(m.number("low"))
    return { on: { low: n, high: n, unit }, off: null, minimum: true }
  },
  examples: [["{cycle:12+ weeks}, then see", "at least 12 weeks on"]],
  not: ["12 weeks"],
})
