import { alt, as, has, num, opt, piece, seq, word } from "../../../engine/match.ts"
import type { FrequencyValue } from "../../../engine/piece.ts"
import { type Match, rule } from "../../../engine/rule.ts"

const sign = word("times", "time", "x", "×", "✕")

/** How many times, without saying in what: "1–3 times", "2x", "once or twice", "twice". */
export const count = rule({
  id: "count/times",
  kind: "count",
  match: alt(
    seq(as("low", has("times")), alt(word("or", "to", "-", "–", "/")), as("high", has("times"))),
    as("low", has("times")),
    seq(alt(as("range", piece("range")), as("low", num)), opt(word("-")), sign),
  ),
  make: (m) => {
    const ends = m.has("range")
      ? m.piece("range", "range")
      : { low: m.number("low"), high: m.number(m.has("high") ? "high" : "low") }
    return { low: Number(ends.low), high: Number(ends.high) }
  },
  examples: [["{frequency:once or twice daily}", "1–2 times a day"]],
  not: ["a few times"],
})

const inEach = alt(
  as("adverb", has("every")),
  seq(
    opt(word("per", "a", "an", "each", "every", "/", "in a", "in each", "within a")),
    as("unit", word("day", "week", "wk", "24 hours")),
  ),
)

const perOf = (m: Match): "day" | "week" | null => {
  if (m.has("adverb")) {
    const every = m.lex("adverb").every
    return every === "month" ? null : every
  }
  return m.text("unit").toLowerCase().startsWith("w") ? "week" : "day"
}

/** Counted per day or week: "1–3 times daily", "2x/week", "once or twice weekly", "three times a day". */
export const timesPer = rule({
  id: "frequency/times",
  kind: "frequency",
  match: seq(as("count", piece("count")), opt(word("-")), inEach),
  make: (m): FrequencyValue | null => {
    const per = perOf(m)
    if (per === null) return null
    const { low, high } = m.piece("count", "count")
    return { low, high, per, pattern: null }
  },
  examples: [
    ["300 mcg, {frequency:1–3 times daily}", "1–3 times a day"],
    ["5mg {frequency:2x weekly}", "2 times a week"],
    ["50 mcg, {frequency:2–3x/week}", "2–3 times a week"],
    ["SC {frequency:1–3× daily}", "1–3 times a day"],
    ["{frequency:Once or twice daily}", "1–2 times a day"],
    ["{frequency:three times a day}", "3 times a day"],
    ["{frequency:once per week}", "1 time a week"],
    ["a {frequency:twice-daily} tablet", "2 times a day"],
  ],
  not: ["10x stronger than the other", "three times as long"],
})

/** The sign in front of the number: "250 mcg x 2 daily", "× 3 per day". */
export const signFirst = rule({
  id: "frequency/sign-first",
  kind: "frequency",
  match: seq(
    word("x", "×"),
    alt(as("range", piece("range")), as("one", num)),
    alt(
      as("adverb", has("every")),
      seq(word("per", "a", "each", "every", "/"), as("unit", word("day", "week", "24 hours"))),
    ),
  ),
  make: (m): FrequencyValue | null => {
    const per = perOf(m)
    if (per === null) return null
    const { low, high } = m.has("range") ? m.piece("range", "range") : { low: m.number("one"), high: m.number("one") }
    return { low: Number(low), high: Number(high), per, pattern: null }
  },
  examples: [
    ["250 mcg {frequency:x 2 daily}", "2 times a day"],
    ["250 mcg {frequency:× 3 per day}", "3 times a day"],
  ],
  not: ["250 mcg x 4 weeks", "250 mcg x 2"],
})

/** "take 1 or 2 – 3 times a day" may count tablets or times; both readings are kept. */
export const timesOrMany = rule({
  id: "frequency/times-or-many",
  kind: "frequency",
  match: seq(as("first", num), word("or"), as("count", piece("count")), inEach),
  make: (m) => {
    const per = perOf(m)
    const { low, high } = m.piece("count", "count")
    const first = Number(m.number("first"))
    if (per === null || low === high) return null
    return {
      candidates: [
        { low, high, per, pattern: null },
        { low: Math.min(first, low), high, per, pattern: null },
      ],
      reason: `"${m.text()}" may mean ${first} or ${low} at a time, ${high} times, or ${low}–${high} times with an amount of ${first} left open.`,
    }
  },
  examples: [["take {frequency:1 or 2 - 3 times a day}", "2–3 times a day or 1–3 times a day"]],
  not: ["1 - 2 times every day", "1 or 2 times a day"],
})

/** Doses counted instead of times: "2–3 doses daily", "3 sprays daily", "1–2 injections per week". */
export const dosesPer = rule({
  id: "frequency/doses",
  kind: "frequency",
  match: seq(
    alt(as("range", piece("range")), as("one", num)),
    word(
      "doses",
      "dose",
      "injections",
      "administrations",
      "applications",
      "intakes",
      "sprays",
      "shots",
      "sessions",
      "treatments",
    ),
    inEach,
  ),
  make: (m): FrequencyValue | null => {
    const per = perOf(m)
    if (per === null) return null
    const { low, high } = m.has("range") ? m.piece("range", "range") : { low: m.number("one"), high: m.number("one") }
    return { low: Number(low), high: Number(high), per, pattern: null }
  },
  examples: [
    ["{frequency:2-3 doses daily}", "2–3 times a day"],
    ["2 mg per session, {frequency:2–3 sessions per week}", "2–3 times a week"],
    ["{frequency:1-2 injections per week}", "1–2 times a week"],
  ],
  not: ["13 doses of 19"],
})
