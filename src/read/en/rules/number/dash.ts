import { as, num, seq, word } from "../../../engine/match.ts"
import { rule } from "../../../engine/rule.ts"
import { lexAt } from "../../../engine/tokens.ts"

/** The marks pages use between the ends of a range. */
export const dash = word("-", "–", "—", "‒", "−", "~", "～", "to")

/** Two numbers with a dash between: "300–600", "1.2~2.4", "2 to 4". */
export const dashRange = rule({
  id: "range/dash",
  kind: "range",
  match: seq(as("low", num), dash, as("high", num)),
  make: (m) => {
    // 2026-02-15 and 1-2-3 are no ranges.
    const { tokens } = m
    const after = lexAt(tokens, m.end).text
    const before = lexAt(tokens, m.start - 1).text
    const joined = tokens.end[m.end - 1] === tokens.start[m.end]
    if ((after === "-" && joined && tokens.digits[m.end + 1]) || (before === "-" && tokens.digits[m.start - 2]))
      return null
    return { low: m.number("low"), high: m.number("high"), discrete: false }
  },
  examples: [
    ["take {amount:300–600 mcg} in the morning", "300–600 mcg"],
    ["take {amount:300 - 600 mcg}", "300–600 mcg"],
    ["{amount:1.2~2.4 g} at first", "1.2–2.4 g"],
    ["{amount:2.5 to 5mg}", "2.5–5 mg"],
  ],
  not: ["written on 2026-02-15"],
})
