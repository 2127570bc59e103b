import { type Problem, parseDate, parseTime, parseZone, problem } from "../base/index.ts"
import { type DayRule, daysIn, isFraction, type Line, type Phase, type Schedule, type TimeRule } from "./schedule.ts"
import { minuteOf } from "./times.ts"

/** What keeps a schedule from being followed, each with its path. Empty for one that {@link occurrences} can unroll, apart from a start "on demand" and times that are still a range. */
export const problemsOf = (s: Schedule): readonly Problem[] => {
  const out: Problem[] = []
  const say: Say = (path, what, message) => {
    out.push(problem(`schedule/${what}`, message, { path }))
  }
  if (s.start !== "on demand" && !parseDate(s.start).ok) say("start", "start", `"${s.start}" is not a date.`)
  if (!parseZone(s.zone).ok) say("zone", "zone", `"${s.zone}" is not a time zone.`)
  if (s.lines.length === 0) say("lines", "empty", "A schedule needs at least one line.")
  s.lines.forEach((line, i) => {
    lineProblems(line, `lines[${i}]`, say)
  })
  return out
}

type Say = (path: string, what: string, message: string) => void

const whole = (n: number, least: number): boolean => Number.isInteger(n) && n >= least && n <= 100_000

/** A number of hours from one dose to the next. */
const step = (hours: number): boolean => Number.isFinite(hours) && hours >= 1 && hours <= 2_400_000

const lineProblems = (l: Line, path: string, say: Say): void => {
  if (!whole(l.offset, 0)) say(`${path}.offset`, "offset", "A line starts on day 1 or later.")
  if (!whole(l.cycles, 1)) say(`${path}.cycles`, "cycles", "The number of cycles has to be a whole number above zero.")
  if (l.rest !== null && !whole(l.rest.n, 1)) say(`${path}.rest`, "rest", "A rest has to be at least one day.")
  if (l.reassess !== null && !whole(l.reassess, 1)) say(`${path}.reassess`, "reassess", "Days count from 1.")
  if (l.phases.length === 0) say(`${path}.phases`, "empty", "A line needs at least one phase.")
  const endless = l.phases.findIndex((p) => p.length === null)
  if (endless >= 0 && (endless < l.phases.length - 1 || l.rest !== null || l.cycles > 1)) {
    say(`${path}.phases[${endless}]`, "endless", "Nothing can come after a phase that does not end.")
  }
  if (l.cycles > 1 && l.rest === null && l.phases.length === 1) {
    say(`${path}.rest`, "no-rest", "Several cycles without a rest are one long course; say how long the rest is.")
  }
  l.phases.forEach((p, i) => {
    phaseProblems(p, `${path}.phases[${i}]`, say)
  })
}

const phaseProblems = (p: Phase, path: string, say: Say): void => {
  if (p.length !== null && !whole(p.length.n, 1)) say(`${path}.length`, "length", "A phase lasts at least one day.")
  if (p.length !== null && whole(p.length.n, 1) && daysIn(p.length) > 36_600) {
    say(`${path}.length`, "length", "A phase lasts a hundred years at most.")
  }
  dayProblems(p.days, `${path}.days`, say)
  if ("every" in p.days && isFraction(p.days) && !("at" in p.times && p.times.at.length === 1)) {
    say(
      `${path}.times`,
      "fraction",
      `Every ${p.days.every} days runs on from one time of day; name the first one alone.`,
    )
  }
  timeProblems(p.times, `${path}.times`, say)
  if ("everyHours" in p.times && !("every" in p.days && p.days.every === 1)) {
    say(`${path}.days`, "hours", "Every so many hours runs on by itself; it goes with every day only.")
  }
}

const dayProblems = (d: DayRule, path: string, say: Say): void => {
  if ("every" in d && !(isFraction(d) ? step(d.every * 24) : whole(d.every, 1)))
    say(path, "days", "Every n days needs a number of days above zero, an hour at least.")
  if ("on" in d && !(whole(d.on, 1) && whole(d.off, 1))) say(path, "days", "On and off need whole numbers above zero.")
  if ("weekdays" in d && (d.weekdays.length === 0 || new Set(d.weekdays).size !== d.weekdays.length)) {
    say(path, "days", "Weekdays are named once each, and at least one of them.")
  }
}

const timeProblems = (t: TimeRule, path: string, say: Say): void => {
  const times = "at" in t ? t.at : "spread" in t ? [t.from, t.to] : "everyHours" in t ? [t.from] : []
  const bad = times.find((time) => !parseTime(time).ok || time.length !== 5)
  if (bad !== undefined) {
    say(path, "time", `"${bad}" is not a time of day; write for example 08:00.`)
    return
  }
  if ("at" in t && (t.at.length === 0 || new Set(t.at).size !== t.at.length)) {
    say(path, "times", "Times are named once each, and at least one of them.")
  }
  if ("spread" in t) {
    const span = minuteOf(t.to) - minuteOf(t.from)
    if (!whole(t.spread, 1) || (t.spread > 1 && span < t.spread - 1)) {
      say(path, "spread", "The waking hours have to hold that many different times, the first before the last.")
    }
  }
  if ("everyHours" in t && !step(t.everyHours))
    say(path, "hours", "Every n hours needs a number of hours above zero, an hour at least.")
  if ("low" in t && !(whole(t.low, 1) && whole(t.high, t.low))) say(path, "range", "A range runs from low to high.")
  if ("atMost" in t && !(whole(t.atMost, 1) && whole(t.hoursApart, 0))) {
    say(path, "as-needed", "As needed has a most in a day and a least time between.")
  }
}
