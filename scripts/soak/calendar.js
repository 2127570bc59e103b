// Thirty years in every zone this machine knows, against Intl, which shares no code with the clock that plans are made with:
//   npm run soak -- calendar [zones] [years]
// Every dose must show the wall time asked for; where that time does not exist it must have moved forward by the gap; of a
// time that comes twice it must be the first; none may be lost or doubled except on a day that does not exist.
import { date, epochDay } from "../../dist/base/index.js"
import { occurrences } from "../../dist/schedule/index.js"

const zones = Intl.supportedValuesOf("timeZone").slice(0, Number(process.argv[2] ?? Number.POSITIVE_INFINITY))
const years = Number(process.argv[3] ?? 30)
const MINUTE = 60_000
const times = ["02:30", "08:00", "23:30"]
const start = "2010-01-01"
const days = epochDay(date(`${2010 + years}-01-01`)) - epochDay(date(start))
const iso = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10)

let doses = 0
let moved = 0
let first = 0
let absent = 0
const fail = (zone, why) => {
  console.error(`${zone}: ${why}`)
  process.exitCode = 1
}
const started = Date.now()
for (const zone of zones) {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  })
  const wall = (ms) => format.format(ms)
  const asMs = (text) => Date.parse(`${text.replace(" ", "T")}:00Z`)
  const phases = [
    {
      label: null,
      times: { at: times },
      days: { every: 1, unit: "day" },
      length: { n: days, unit: "day" },
      meal: null,
    },
  ]
  const lines = [{ label: null, offset: 0, phases, rest: null, cycles: 1, reassess: null }]
  let n = 0
  let last = Number.NEGATIVE_INFINITY
  let missing = 0
  const due = occurrences({ start, zone, rule: "home", lines })
  for (let k = 0, next = due.next(); k < days * 3; k++) {
    const day = epochDay(date(start)) + Math.floor(k / 3)
    // 02:30 belongs to the night of the day, so it comes last, on the next calendar day.
    const asked = [`${iso(day)} 08:00`, `${iso(day)} 23:30`, `${iso(day + 1)} 02:30`][k % 3]
    if (next.done || next.value.date !== day) {
      missing++
      // The day must really not exist: no instant of it, in quarter hours from two days around.
      for (let ms = (day - 1) * 86_400_000; ms < (day + 2) * 86_400_000; ms += 15 * MINUTE) {
        if (wall(ms).startsWith(iso(day))) {
          fail(zone, `lost ${asked}`)
          break
        }
      }
      continue
    }
    const { ms } = next.value
    next = due.next()
    n++
    if (ms <= last) fail(zone, `${asked} is not after the dose before it`)
    last = ms
    const shown = wall(ms)
    if (shown !== asked) {
      const gap = asMs(shown) - asMs(asked)
      moved++
      if (gap <= 0 || wall(ms - gap) === asked) fail(zone, `${asked} came at ${shown}`)
      continue
    }
    // Only where the clock changed within a day before or after can the same reading come twice.
    const nextDay = (n) => `${iso(Math.floor(asMs(asked) / 86_400_000) + n)} ${asked.slice(11)}`
    if (wall(ms - 86_400_000) !== nextDay(-1)) {
      for (let back = 10; back <= 1440; back += 10) {
        if (wall(ms - back * MINUTE) === asked) fail(zone, `${asked} is the second one, ${back} minutes late`)
      }
    }
    if (wall(ms + 86_400_000) !== nextDay(1) && [20, 30, 60, 120, 180].some((n) => wall(ms + n * MINUTE) === asked))
      first++
  }
  doses += n
  absent += missing
}
console.log(
  `${zones.length} zones × ${years} years: ${doses} doses, ${moved} moved over a gap, ${first} the first of two, ${absent} on days that do not exist; none else lost or doubled, in ${((Date.now() - started) / 1000).toFixed(0)} s`,
)
