import type { ProtocolAnswer } from "../../app/index.ts"
import type { Choices } from "../desk/state.ts"

const hours = ["08:00", "14:00", "20:00"]

/** The choices with what is blank laid out as the least the page states, in sight and changeable: how often, how long, from today.
 *  Never the route, the dose or anything about the bottle: those are chosen by the person or not at all. */
export const firstChoices = (p: ProtocolAnswer, c: Choices, today: Date): Choices => ({
  ...c,
  times: c.times || leastTimes(p),
  weeks: c.weeks || leastWeeks(p),
  rest: c.rest || (p.rest !== null && typeof p.rest === "object" && p.rest.unit === "week" ? `${p.rest.low}` : ""),
  start: c.start || localDate(today),
})

const leastTimes = (p: ProtocolAnswer): string => {
  const f = p.frequency
  return f && f.per === "day" && f.pattern === null && f.low <= hours.length ? hours.slice(0, f.low).join(", ") : ""
}

const leastWeeks = (p: ProtocolAnswer): string => (p.cycle?.unit === "week" ? `${p.cycle.low}` : "")

const localDate = (d: Date): string =>
  [d.getFullYear(), d.getMonth() + 1, d.getDate()].map((n) => String(n).padStart(2, "0")).join("-")
