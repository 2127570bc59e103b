import { alt, as, clauseStart, has, num, opt, piece, seq, word } from "../../../engine/match.ts"
import type { PeriodValue } from "../../../engine/piece.ts"
import { rule } from "../../../engine/rule.ts"
import { lexAt } from "../../../engine/tokens.ts"

/** A length of time in days, weeks or months: "4–8 weeks", "six weeks", "a 10-day" spell. Shorter and longer units are no course. */
export const period = rule({
  id: "course/period",
  kind: "period",
  match: seq(
    alt(as("range", piece("range")), as("one", num)),
    opt(word("+")),
    opt(word("-", "‑")),
    opt(word("full", "consecutive")),
    as("unit", has("time")),
  ),
  make: (m): PeriodValue | null => {
    const unit = m.lex("unit").time
    if (unit !== "day" && unit !== "week" && unit !== "month") return null
    const { low, high } = m.has("range") ? m.piece("range", "range") : { low: m.number("one"), high: m.number("one") }
    return { low: Number(low), high: Number(high), unit }
  },
  examples: [
    ["a spell of {period:4–8 weeks}", "4–8 weeks"],
    ["a {period:10-day} spell", "10 days"],
    ["{period:six weeks} in all", "6 weeks"],
  ],
  not: ["20–30 minutes", "30 years of it"],
})

/** Both ends carry the unit, or two units: "4 weeks to 8 weeks". */
export const periodTwice = rule({
  id: "course/period-twice",
  kind: "period",
  match: seq(
    as("low", num),
    as("unitLow", has("time")),
    word("-", "–", "to", "or"),
    as("high", num),
    as("unit", has("time")),
  ),
  make: (m): PeriodValue | null => {
    const unit = m.lex("unit").time
    if (unit !== m.lex("unitLow").time || (unit !== "day" && unit !== "week" && unit !== "month")) return null
    return { low: Number(m.number("low")), high: Number(m.number("high")), unit }
  },
  examples: [["some {period:4 weeks to 8 weeks}", "4–8 weeks"]],
  not: ["from 4 weeks to 2 months"],
})

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"]
const ordinal = alt(word(...ORDINALS), seq(num, word("st", "nd", "rd", "th")))
const ordinalIn = (text: string): number => ORDINALS.indexOf(text.toLowerCase()) + 1 || Number.parseInt(text, 10)

/** "W1", "wk5", "week13": the number stands in the word. */
const MOST_WEEKS = 60
const GLUED = ["w", "wk", "wks", "week", "weeks"]
const glued = word(...GLUED.flatMap((w) => Array.from({ length: MOST_WEEKS }, (_, i) => `${w}${i + 1}`)))

const onwards = word("+", "onward", "onwards", "and beyond", "and on", "and after", "and up", "on")

/** Weeks a step of a titration covers: "Weeks 1–4", "Week 13+", "Month 2", "Days 1-3", "W5-8", "First week", "From week 9". */
export const step = rule({
  id: "course/step",
  kind: "step",
  match: alt(
    seq(
      opt(as("open", word("from", "starting", "starting with", "starting from", "as of"))),
      as("unit", word("week", "weeks", "wk", "wks", "month", "months", "day", "days")),
      alt(as("range", piece("range")), as("from", alt(num, has("number")))),
      opt(as("on", onwards)),
    ),
    seq(
      as("glued", glued),
      opt(seq(word("-", "–", "to"), opt(word("week", "wk", "w")), as("end", num))),
      opt(as("on", onwards)),
    ),
    seq(clauseStart, opt(word("the")), as("nth", ordinal), as("unit", word("week", "month", "day"))),
  ),
  make: (m) => {
    if (m.has("glued")) {
      const from = Number(m.text("glued").replace(/\D/g, ""))
      const to = m.has("end") ? Number(m.number("end")) : from
      return to < from || !Number.isInteger(to) ? null : { from, to: m.has("on") ? null : to, unit: "week" }
    }
    const unit = m.lex("unit").time
    if (unit !== "day" && unit !== "week" && unit !== "month") return null
    if (m.has("nth")) {
      const n = ordinalIn(m.text("nth"))
      return { from: n, to: n, unit }
    }
    const { low, high } = m.has("range") ? m.piece("range", "range") : { low: m.number("from"), high: m.number("from") }
    if (low.includes(".") || low.includes("/")) return null
    const open = m.has("on") || (m.has("open") && !m.has("range"))
    // "From week 5 to week 8" has its end in another piece.
    if (open && ["to", "until", "till", "-", "–"].includes(lexAt(m.tokens, m.end).text)) return null
    return { from: Number(low), to: open ? null : Number(high), unit }
  },
  examples: [
    ["{step:Weeks 1-4}: half of it", "weeks 1–4"],
    ["{step:Week 13+}: all of it", "weeks 13+"],
    ["{step:Month 2}: more", "months 2–2"],
    ["{step:Week one}: half of it", "weeks 1–1"],
    ["{step:W5-8}: more", "weeks 5–8"],
    ["{step:Week1}: half of it", "weeks 1–1"],
    ["{step:2nd week}: more", "weeks 2–2"],
    ["{step:First month}: half of it", "months 1–1"],
    ["{step:From week 9}: all of it", "weeks 9+"],
  ],
  not: ["4 weeks later", "in the first week", "vitamin D3 and K2"],
})
