import type { ProtocolAnswer } from "../../../app/index.ts"
import type { Choices } from "../../wire/desk/state.ts"

const hours = ["08:00", "14:00", "20:00"]

/** The choices a first answer is laid out for. Never the route, the dose, how long, or anything about the bottle: those are chosen by the person or not
 *  at all. A page's shortest course may be longer than any that the facts know. */
export const suggested = ["times", "start", "cycles"] as const
export type Suggested = (typeof suggested)[number]

/** The choices with what nobody has touched laid out as the least the page states, from today; and which of them are that, so that the form can say so.
 *  What was touched and left blank stays blank. */
export const firstChoices = (
  p: ProtocolAnswer,
  c: Choices,
  touched: readonly Suggested[],
  today: Date,
): { readonly choices: Choices; readonly ours: readonly Suggested[] } => {
  const least: Readonly<Record<Suggested, string>> = {
    times: leastTimes(p),
    start: localDate(today),
    cycles: "1",
  }
  const open = suggested.filter((f) => !touched.includes(f) && (c[f] === "" || c[f] === least[f]))
  return {
    choices: { ...c, ...Object.fromEntries(open.map((f) => [f, least[f]])) },
    ours: open.filter((f) => least[f] !== ""),
  }
}

const leastTimes = (p: ProtocolAnswer): string => {
  const f = p.frequency
  return f && f.per === "day" && f.pattern === null && f.low <= hours.length ? hours.slice(0, f.low).join(", ") : ""
}

const localDate = (d: Date): string =>
  [d.getFullYear(), d.getMonth() + 1, d.getDate()].map((n) => String(n).padStart(2, "0")).join("-")
