import { alt, as, num, opt, seq, some, word } from "../../../engine/match.ts"
import { type Match, rule } from "../../../engine/rule.ts"
import { lexAt } from "../../../engine/tokens.ts"

const half = word("am", "pm", "a . m .", "p . m .", "a . m", "p . m", "AM", "PM")
const clock = alt(
  seq(num, word(":"), num, opt(half)),
  seq(num, half),
  seq(num, word("o'clock", "o’clock", "h", "hrs", "hours")),
)

const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:([ap])\.?\s?m\.?|o['’]clock)?$/i

/** "8:30 pm" as 20:30; null where it is no time of day. */
const timeOf = (written: string): string | null => {
  const m = CLOCK.exec(written.trim())
  if (m === null) return null
  const hour = Number(m[1])
  const minute = Number(m[2] ?? 0)
  const half = m[3]?.toLowerCase()
  if (minute > 59 || (half === undefined ? hour > 23 : hour < 1 || hour > 12)) return null
  const h = half === undefined ? hour : (hour % 12) + (half === "p" ? 12 : 0)
  return `${String(h).padStart(2, "0")}:${String(minute).padStart(2, "0")}`
}

/** Times by the clock: "at 8:00 and 20:00", "8am, 2pm and 8pm". */
export const clocks = rule({
  id: "when/clock",
  kind: "when",
  match: seq(
    opt(as("at", word("at", "around", "about", "@", "at about", "at around"))),
    some(as("clock", clock), alt(word(", and at", ", and", ",", "and at", "and", "&", "/", "+", "plus")), 8),
  ),
  make: (m) => {
    if (!m.has("at") && !said(m)) return null
    const before = lexAt(m.tokens, m.start - 1).text
    // "between 8 am and 10 am" is a stretch; "from 8 am" begins one; so does what goes on with a dash.
    if (before === "between" || before === "from" || STRETCH.has(lexAt(m.tokens, m.end).text)) return null
    // The end of such a stretch stands behind its beginning.
    const ends = STRETCH.has(before) || before === "and"
    if (ends && HALVES.has(lexAt(m.tokens, m.start - 2).text)) return null
    const { tokens } = m
    const times = m.all("clock").map(([from, to]) => timeOf(tokens.text.slice(tokens.start[from], tokens.end[to - 1])))
    return times.every((t) => t !== null) && new Set(times).size === times.length ? times.join(", ") : null
  },
  examples: [
    ["250 mcg {when:at 8:00 and 20:00}", "08:00, 20:00"],
    ["250 mcg {when:at 8am, 2pm and 8pm}", "08:00, 14:00, 20:00"],
    ["250 mcg {when:at 8:30 p.m.}", "20:30"],
    ["250 mcg {when:at 12 am}", "00:00"],
  ],
  not: ["08:00 breakfast", "between 8 am and 10 am", "at 25:00", "a ratio of 3:1", "8am to 10am"],
})
/** Whether a time without "at" belongs to an amount or a rhythm before it; any other may be a timetable's. */
const said = ({ tokens, start }: Pick<Match, "tokens" | "start">): boolean => {
  const mark = MARKS.has(lexAt(tokens, start - 1).text) ? 2 : 1
  const { unit, every, text } = lexAt(tokens, start - mark)
  return unit !== null || every !== null || text === "day" || text === "times"
}
const MARKS: ReadonlySet<string> = new Set([",", "(", ":", "–", "-", "—"])
const HALVES: ReadonlySet<string> = new Set(["am", "pm", "m", "0", "h", "hrs", "hours"])
const STRETCH: ReadonlySet<string> = new Set(["to", "-", "–", "until", "till"])
for (const w of ["between", "from", "to", "until", "till"]) word(w)
