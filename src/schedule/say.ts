import { type DayRule, type Length, type Line, type Phase, type Schedule, type TimeRule, weekdays } from "./schedule.ts"

/** A schedule as canonical text: {@link parseSchedule} reads it back to the same schedule, and two equal schedules say the same. Grammar in docs/schedule.md. */
export const saySchedule = (s: Schedule): string =>
  [`start ${s.start === "on demand" ? "on demand" : s.start} in ${s.zone} ${s.rule}`, ...s.lines.map(sayLine)].join(
    "\n",
  )

const sayLine = (l: Line): string =>
  [
    l.label === null ? "" : `${JSON.stringify(l.label)}: `,
    l.offset === 0 ? "" : `from day ${l.offset + 1} `,
    l.phases.map(sayPhase).join(", then "),
    l.rest === null ? "" : `, rest ${sayLength(l.rest)}`,
    l.cycles === 1 ? "" : `, ${l.cycles} cycles`,
    l.reassess === null ? "" : `, reassess on day ${l.reassess}`,
  ].join("")

const sayPhase = (p: Phase): string =>
  [
    ...(p.label === null ? [] : [JSON.stringify(p.label)]),
    sayTimes(p.times),
    sayDays(p.days),
    ...(p.meal === null ? [] : [p.meal]),
    p.length === null ? "without end" : `for ${sayLength(p.length)}`,
  ].join(" ")

const sayTimes = (t: TimeRule): string =>
  "at" in t
    ? `at ${t.at.join(", ")}`
    : "spread" in t
      ? `${count(t.spread, "time")} between ${t.from} and ${t.to}`
      : "everyHours" in t
        ? `every ${count(t.everyHours, "hour")} from ${t.from}`
        : "low" in t
          ? `${t.low} to ${t.high} times a day`
          : `as needed at most ${count(t.atMost, "time")} a day ${count(t.hoursApart, "hour")} apart`

const sayDays = (d: DayRule): string =>
  "every" in d
    ? d.every === 1
      ? "every day"
      : `every ${count(d.every, "day")}`
    : "on" in d
      ? `${count(d.on, d.unit)} on ${count(d.off, d.unit)} off`
      : `on ${weekdays.filter((w) => d.weekdays.includes(w)).join(", ")}`

/** "6 weeks", "1 day". */
export const sayLength = (l: Length): string => count(l.n, l.unit)

const count = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? "" : "s"}`
