// Ten years of three doses a day with rests, against rrule on equivalent rules in the same process; and `between` on a thirty-year plan.
//   node bench/run.js plan
import rrule from "rrule"
import { Bench } from "tinybench"
import { instant } from "../src/base/index.ts"
import { between, occurrences, parseSchedule, type Schedule } from "../src/schedule/index.ts"

const schedule = (text: string): Schedule => {
  const r = parseSchedule(text)
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

// Six weeks on, two weeks off, 65 times: 3640 days of which 2730 are taken.
const ten = schedule(
  "start 2026-12-01 in America/New_York home\nat 08:00, 14:00, 20:00 every day for 6 weeks, rest 2 weeks, 65 cycles",
)
const thirty = schedule(
  "start 2026-12-01 in America/New_York home\nat 08:00, 14:00, 20:00 every day for 6 weeks, rest 2 weeks, 195 cycles",
)

const { RRule, RRuleSet } = rrule
// rrule has no "n days on, m off", so an equivalent takes one rule a cycle, all in one set.
const rruleSet = (tzid: string | null) => {
  const set = new RRuleSet()
  for (let cycle = 0; cycle < 65; cycle++) {
    set.rrule(
      new RRule({
        freq: RRule.DAILY,
        dtstart: new Date(Date.UTC(2026, 11, 1 + cycle * 56, 8)),
        count: 126,
        byhour: [8, 14, 20],
        byminute: [0],
        bysecond: [0],
        tzid,
      }),
    )
  }
  return set
}
// The same days by interval: eight-weekly rules, one for each of the 42 days on.
const rruleByDay = () => {
  const set = new RRuleSet()
  for (let day = 0; day < 42; day++) {
    set.rrule(
      new RRule({
        freq: RRule.DAILY,
        interval: 56,
        dtstart: new Date(Date.UTC(2026, 11, 1 + day, 8)),
        count: 195,
        byhour: [8, 14, 20],
        byminute: [0],
        bysecond: [0],
      }),
    )
  }
  return set
}

const count = (s: Schedule): number => {
  let n = 0
  for (const _ of occurrences(s)) n++
  return n
}
for (const [name, n] of [
  ["posology", count(ten)],
  ["rrule, a rule a cycle", rruleSet(null).all().length],
  ["rrule, a rule a day", rruleByDay().all().length],
] as const) {
  if (n !== 8190) throw new Error(`${name}: ${n} occurrences, not 8190`)
}

const far = instant("2050-03-10T00:00:00Z").epochMilliseconds
const bench = new Bench({ time: 1500, warmupTime: 300 })
bench
  .add("posology: 10 years, New York clock", () => {
    count(ten)
  })
  .add("rrule: a rule a cycle, UTC", () => {
    rruleSet(null).all()
  })
  .add("rrule: a rule a day of the cycle, UTC", () => {
    rruleByDay().all()
  })
  .add("posology: between, one week in year 24", () => {
    between(thirty, far, far + 7 * 86_400_000)
  })
  .add("posology: between, one day in year 24", () => {
    between(thirty, far, far + 86_400_000)
  })
await bench.run()

const mean = (name: string): number => {
  const task = bench.tasks.find((t) => t.name === name)
  if (task?.result.state !== "completed") throw new Error(`${name} did not finish`)
  return Math.round(task.result.latency.mean * 10_000) / 10
}

const ours = mean("posology: 10 years, New York clock")
const peers = [mean("rrule: a rule a cycle, UTC"), mean("rrule: a rule a day of the cycle, UTC")]

/** What was measured: microseconds, and how many times as long the faster of rrule's two ways takes. */
export const figures = [
  { what: "ten years, three times a day, with rests", value: ours, unit: "us" },
  { what: "the same by rrule, a rule a cycle", value: peers[0], unit: "us" },
  { what: "the same by rrule, a rule a day", value: peers[1], unit: "us" },
  { what: "faster than rrule", value: Math.round((Math.min(...peers) / ours) * 10) / 10, unit: "times", atLeast: 5 },
  {
    what: "a week in year 24 of thirty",
    value: mean("posology: between, one week in year 24"),
    unit: "us",
    atMost: 50,
  },
  { what: "a day in year 24 of thirty", value: mean("posology: between, one day in year 24"), unit: "us", atMost: 50 },
]
