// A diary of ninety years, three doses a day, in the embedded database: what Today and logging a dose cost once the server is
// warm, what the first call after a start costs, and the pure fold alone.
//   node scripts/bench.js follow
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { performance } from "node:perf_hooks"
import process from "node:process"
import { call, type Input, keepsNothing, type Ports, type UseCaseName } from "../src/app/index.ts"
import { brand, type DiaryEvent, exact, instantOfMs, type PlanId, timeOrderedId } from "../src/base/index.ts"
import { Diary, type FollowedPlan, plannedBetween } from "../src/follow/index.ts"
import { parseSchedule } from "../src/schedule/index.ts"
import { openEmbedded } from "../src/store/index.ts"

const zone = "Africa/Johannesburg"
const starts = ["2026-12-01", "2056-11-01", "2086-10-01"]
const folder = mkdtempSync(join(tmpdir(), "posology-bench-"))
const opened = await openEmbedded(folder)
if (!opened.ok) throw new Error(opened.problem.message)
const store = opened.value
let now = Date.UTC(2026, 10, 22)
let made = 0
const ports: Ports = {
  ...keepsNothing,
  store: async () => opened,
  clock: { now: () => instantOfMs(now) },
  ids: () => timeOrderedId(now + ++made, new Uint8Array(10)),
  hash: { sha256: (text) => `${text.length}` },
  decode: (bytes) => new TextDecoder().decode(bytes),
}
const ask = async <N extends UseCaseName>(name: N, input: Input<N>) => {
  const outcome = await call(ports, name, input)
  if (!outcome.ok) throw new Error(outcome.problem.message)
  return outcome.value
}

const days = 10_900
for (const [i, start] of starts.entries()) {
  await ask("save-plan", {
    id: brand<PlanId>(`plan-${i}`),
    title: `plan ${i}`,
    choices: {
      typed: {
        dose: { low: 300, high: 300, unit: "mcg", per: "dose" },
        frequency: { low: 3, high: 3, per: "day" },
        routes: ["intranasal"],
      },
      route: "intranasal",
      product: "semax-0.1-3ml",
      confirmStrength: "0.1%",
      device: "dropper-50ul",
      dose: "300mcg",
      times: ["08:00", "14:00", "20:00"],
      start,
      days: 3640,
      zone,
    },
  })
}
// A plan of the command line ends after ten years; the diary of ninety is made of doses on their schedule.
const text = (start: string) => `start ${start} in ${zone} home\nat 08:00, 14:00, 20:00 every day for ${days} days`
const events: DiaryEvent[] = []
for (const [i, start] of starts.entries()) {
  const schedule = parseSchedule(text(start))
  if (!schedule.ok) throw new Error(schedule.problem.message)
  const plan: FollowedPlan = {
    id: brand<PlanId>(`plan-${i}`),
    title: "",
    route: "intranasal",
    schedule: schedule.value,
    gives: [{ amount: { value: exact(300), unit: "mcg" }, instruction: "" }],
    earlier: [],
    tolerance: null,
    sites: [],
    inUseDays: null,
    leadDays: null,
    inHand: null,
    effects: [],
  }
  for (const d of plannedBetween(plan, 0, Number.MAX_SAFE_INTEGER / 4)) {
    events.push({
      id: brand(timeOrderedId(d.ms, new Uint8Array(10).fill(i + 1))),
      ...keepsNothing.who,
      at: instantOfMs(d.ms + 300_000).toString(),
      zone,
      kind: "dose-taken",
      plan: plan.id,
      due: instantOfMs(d.key).toString(),
      amount: "300 mcg",
      site: null,
    })
  }
}
while (events.length < 100_000) {
  const at = Date.UTC(2030, 0, 1) + events.length * 1000
  events.push({
    id: brand(timeOrderedId(at, new Uint8Array(10))),
    ...keepsNothing.who,
    at: instantOfMs(at).toString(),
    zone,
    kind: "note",
    text: "a line",
  })
}
console.log(`${events.length} events, ${starts.length} plans`)
const timed = async (what: string, n: number, run: (i: number) => Promise<unknown> | unknown): Promise<number> => {
  const times: number[] = []
  const cpu = process.cpuUsage()
  for (let i = 0; i < n; i++) {
    const before = performance.now()
    await run(i)
    times.push(performance.now() - before)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.min(n - 1, Math.floor(share * n))] ?? 0).toFixed(1).padStart(8)
  // On a machine that does other things as well, processor time is the figure that can be repeated.
  const { user, system } = process.cpuUsage(cpu)
  console.log(
    `${what.padEnd(34)} p50 ${at(0.5)}  p95 ${at(0.95)}  max ${at(1)} ms   processor ${((user + system) / 1000 / n).toFixed(1)} ms each   n ${n}`,
  )
  return times[Math.min(n - 1, Math.floor(0.95 * n))] ?? 0
}
await timed("write 100,000 events", 1, async () => {
  for (let i = 0; i < events.length; i += 10_000) await store.events.append(events.slice(i, i + 10_000))
})
await timed("fold 100,000 events in memory", 3, () => {
  const diary = new Diary()
  diary.add(events)
  diary.entries.all()
})
// Inside the third plan's years.
now = Date.UTC(2090, 5, 1, 12)
await timed("Today, first call after a start", 1, () => ask("day", {}))
const today = await timed("Today, warm", 300, (i) => {
  now += 61_000 * (i % 7)
  return ask("day", {})
})
now = Date.UTC(2096, 6, 1)
const logged = await timed("log a dose", 300, () => {
  now += 9 * 3_600_000
  return ask("take", { plan: brand<PlanId>("plan-2"), zone, again: true, amount: "300mcg" })
})
await timed("a dose, then Today", 100, async () => {
  now += 9 * 3_600_000
  await ask("take", { plan: brand<PlanId>("plan-2"), zone, again: true, amount: "300mcg" })
  await ask("day", {})
})
await timed("stock", 20, () => ask("stock", {}))
await store.close()
rmSync(folder, { recursive: true, force: true })

const tenths = (ms: number): number => Math.round(ms * 10) / 10
export const figures = [
  { what: "Today with 100,000 events, 95th percentile", value: tenths(today), unit: "ms", atMost: 50 },
  { what: "log a dose with 100,000 events, 95th percentile", value: tenths(logged), unit: "ms", atMost: 30 },
]
