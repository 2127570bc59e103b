import { alt, as, has, num, opt, piece, seq, word } from "../../../engine/match.ts"
import type { PeriodValue } from "../../../engine/piece.ts"
import { rule } from "../../../engine/rule.ts"

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

/** Weeks a step of a titration covers: "Weeks 1–4", "Week 13+", "Month 2", "Days 1-3". */
export const step = rule({
  id: "course/step",
  kind: "step",
  match: seq(
    as("unit", word("week", "weeks", "wk", "wks", "month", "months", "day", "days")),
    alt(as("range", piece("range")), as("from", num)),
    opt(as("on", alt(word("+", "onward", "onwards", "and beyond", "and on", "and after", "and up", "on")))),
  ),
  make: (m) => {
    const unit = m.lex("unit").time
    if (unit !== "day" && unit !== "week" && unit !== "month") return null
    const { low, high } = m.has("range") ? m.piece("range", "range") : { low: m.number("from"), high: m.number("from") }
    if (low.includes(".") || low.includes("/")) return null
    return { from: Number(low), to: m.has("on") ? null : Number(high), unit }
  },
  examples: [
    ["{step:Weeks 1-4}: half of it", "weeks 1–4"],
    ["{step:Week 13+}: all of it", "weeks 13+"],
    ["{step:Month 2}: more", "months 2–2"],
  ],
  not: ["4 weeks later"],
})
