// Ten years of random schedules through our iCalendar file and back through ical.js:  npm run soak -- ics [schedules] [seed]
import ICAL from "ical.js"
import { toIcs } from "../../dist/exchange/index.js"
import { occurrences, problemsOf, saySchedule, weekdays } from "../../dist/schedule/index.js"
import { dice } from "../oracle-deliver.js"

const wanted = Number(process.argv[2] ?? 500)
const d = dice(Number(process.argv[3] ?? 1))
const zones = Intl.supportedValuesOf("timeZone")
const two = (n) => `${n}`.padStart(2, "0")
const time = () => `${two(d.whole(0, 23))}:${d.pick(["00", "10", "15", "30", "45", "55"])}`
const unique = (n, make) => {
  const all = new Set()
  while (all.size < n) all.add(make())
  return [...all]
}
const days = () =>
  d.pick([
    () => ({ every: d.whole(1, 10), unit: "day" }),
    () => ({ weekdays: weekdays.filter(() => d.whole(0, 1) === 1).concat() }),
    () => ({ on: d.whole(1, 6), off: d.whole(1, 6), unit: d.pick(["day", "week"]) }),
  ])()
const times = () =>
  d.pick([
    () => ({ at: unique(d.whole(1, 4), time) }),
    () => ({ at: unique(d.whole(1, 3), time) }),
    () => ({ spread: d.whole(1, 5), from: "07:00", to: "22:30" }),
    () => ({ everyHours: d.whole(5, 50), from: time() }),
  ])()
const length = (most) => ({ n: d.whole(1, most), unit: d.pick(["day", "week"]) })
const phase = () => {
  const t = times()
  const rule = "everyHours" in t ? { every: 1, unit: "day" } : days()
  return { label: null, times: t, days: rule, length: length(12), meal: null }
}
const TEN_YEARS = 3652
const daysIn = (l) => (l === null ? 0 : l.unit === "week" ? l.n * 7 : l.n)
const line = () => {
  const phases = Array.from({ length: d.whole(1, 3) }, phase)
  const rest = length(10)
  const round = phases.reduce((sum, p) => sum + daysIn(p.length), daysIn(rest))
  return { label: null, offset: d.whole(0, 30), phases, rest, cycles: Math.ceil(TEN_YEARS / round), reassess: null }
}
const instants = (ics) => {
  const root = new ICAL.Component(ICAL.parse(ics))
  ICAL.TimezoneService.reset()
  for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone)
  const out = []
  for (const component of root.getAllSubcomponents("vevent")) {
    const next = new ICAL.Event(component).iterator()
    for (let t = next.next(); t; t = next.next()) out.push(t.toUnixTime() * 1000)
  }
  return out.sort((a, b) => a - b)
}

const started = Date.now()
let done = 0
let moments = 0
while (done < wanted) {
  const schedule = {
    start: new Date(Date.UTC(2015, 0, d.whole(1, 4000))).toISOString().slice(0, 10),
    zone: d.pick(zones),
    rule: "home",
    lines: Array.from({ length: d.whole(1, 2) }, line),
  }
  if (problemsOf(schedule).length > 0) continue
  const ours = [...occurrences(schedule)].map((o) => o.ms)
  const say = () => ({ title: "Dose", text: "" })
  const theirs = instants(
    toIcs({ id: "soak", version: 0, parts: [{ schedule, say }], stamp: "20261201T000000Z", alarm: true }),
  )
  const at = ours.findIndex((ms, i) => ms !== theirs[i])
  if (at >= 0 || ours.length !== theirs.length) {
    console.error(`${saySchedule(schedule)}\nours ${ours.length}, ical.js ${theirs.length}; first difference at ${at}:`)
    console.error(new Date(ours[at] ?? 0).toISOString(), new Date(theirs[at] ?? 0).toISOString())
    process.exit(1)
  }
  done++
  moments += ours.length
}
console.log(
  `${done} schedules over ten years: ${moments} moments, all the same to ical.js, in ${((Date.now() - started) / 1000).toFixed(0)} s`,
)
