import fc from "fast-check"
import { type DiaryEvent, date, type EventBody, instant, type PlainBody } from "../../base/index.ts"
import { adherence } from "../adherence.ts"
import { pausesOf } from "../course.ts"
import { planDay } from "../day.ts"
import { Diary } from "../diary.ts"
import { doseOfKey } from "../meant.ts"
import { stockOf } from "../stock.ts"
import { event, ms, planId, samplePlan } from "./sample.ts"

// Several devices, each with a diary of its own that others do not see until it syncs, against a model that is as plain as it
// can be: all events in one list, every question answered by walking it from the start.

const plan = samplePlan()
const names = ["phone", "tablet", "laptop"] as const
export type DeviceName = (typeof names)[number]

/** What a device holds: its fold, and every event it has seen in the order it saw them. */
type Device = { diary: Diary; seen: DiaryEvent[] }
export type Real = { readonly devices: Record<DeviceName, Device>; server: Device; archive: DiaryEvent[] }
export type Model = {
  readonly made: DiaryEvent[]
  readonly seen: Record<DeviceName | "server", Set<string>>
  archive: Set<string>
}

export const start = (): { model: Model; real: Real } => {
  const device = (): Device => ({ diary: new Diary(), seen: [] })
  const seen = () => new Set<string>()
  return {
    real: { devices: { phone: device(), tablet: device(), laptop: device() }, server: device(), archive: [] },
    model: { made: [], seen: { phone: seen(), tablet: seen(), laptop: seen(), server: seen() }, archive: seen() },
  }
}

const receive = (device: Device, events: readonly DiaryEvent[]): void => {
  const fresh = events.filter((e) => device.diary.written(e.id) === undefined)
  // One at a time, so that a correction may come before what it corrects.
  for (const e of events) device.diary.add([e])
  device.seen.push(...fresh.filter((e, i) => fresh.findIndex((f) => f.id === e.id) === i))
}

type Command = fc.Command<Model, Real>
const command = (name: string, run: (m: Model, r: Real) => void): Command => ({
  check: () => true,
  run,
  toString: () => name,
})

const morning = ms("2026-12-01T06:00:00Z")
const keys = [0, 6, 24, 30].map((h) => morning + h * 3_600_000)
const moment = fc.integer({ min: -2, max: 60 }).map((h) => new Date(morning + h * 1_800_000).toISOString())
const due = fc.constantFrom(...keys, null).map((k) => (k === null ? null : new Date(k).toISOString()))
const body: fc.Arbitrary<PlainBody> = fc.oneof(
  due.chain((d) =>
    fc
      .constantFrom("300 mcg", "600 mcg")
      .map((amount) => ({ kind: "dose-taken" as const, plan: planId, due: d, amount, site: null })),
  ),
  fc
    .constantFrom(...keys)
    .map((k) => ({ kind: "dose-skipped" as const, plan: planId, due: new Date(k).toISOString(), reason: null })),
  fc.constantFrom("a", "b").map((container) => ({
    kind: "container-opened" as const,
    container,
    plan: planId,
    product: "described",
    strengthTyped: "1 mg/mL",
    holds: "3 mL",
    lot: null,
    expiry: null,
    cost: null,
  })),
  fc.constantFrom("a", "b").map((container) => ({ kind: "spilled" as const, container, amount: "100 uL" })),
  fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const).map((severity) => ({
    kind: "side-effect" as const,
    plan: planId,
    what: "headache",
    severity,
    ongoing: false,
  })),
  fc
    .constantFrom("plan-paused" as const, "plan-resumed" as const)
    .map((kind) => ({ kind, plan: planId, reason: null })),
)
const name = fc.constantFrom(...names)
const order = fc.array(fc.nat(), { minLength: 8, maxLength: 8 })
const mixed = (events: readonly DiaryEvent[], by: readonly number[]): DiaryEvent[] =>
  events
    .map((e, i) => [e, by[i % by.length] ?? 0, i] as const)
    .sort((a, b) => ((a[1] + a[2] * 7919) % 101) - ((b[1] + b[2] * 7919) % 101))
    .map(([e]) => e)

const write = (m: Model, r: Real, device: DeviceName, e: DiaryEvent): void => {
  m.made.push(e)
  m.seen[device].add(e.id)
  receive(r.devices[device], [e])
}

/** Everything somebody does with several devices. */
export const commands: fc.Arbitrary<Command>[] = [
  fc
    .tuple(name, moment, body)
    .map(([d, at, b]) => command(`${d} logs ${b.kind}`, (m, r) => write(m, r, d, event(at, b, { device: d })))),
  // A correction of something this device has seen: an event, or a correction of one.
  fc.tuple(name, fc.nat(), fc.option(body), fc.option(moment)).map(([d, pick, replacement, happened]) =>
    command(`${d} corrects`, (m, r) => {
      const { seen } = r.devices[d]
      const of = seen[pick % Math.max(seen.length, 1)]
      if (!of) return
      write(
        m,
        r,
        d,
        event("2026-12-20T00:00:00Z", { kind: "correction", of: of.id, replacement, happened }, { device: d }),
      )
    }),
  ),
  // What a device holds goes up, out of order and some of it twice; what the server holds comes down.
  fc.tuple(name, order, fc.boolean()).map(([d, by, twice]) =>
    command(`${d} syncs`, (m, r) => {
      const own = mixed(r.devices[d].seen, by)
      receive(r.server, twice ? [...own, ...own.slice(0, 3)] : own)
      receive(r.devices[d], mixed(r.server.seen, by.toReversed()))
      const all = new Set([...m.seen.server, ...m.seen[d]])
      m.seen.server = all
      m.seen[d] = new Set(all)
    }),
  ),
  // A part is sent and the line breaks.
  fc.tuple(name, order, fc.nat({ max: 10 })).map(([d, by, n]) =>
    command(`${d} sends ${n}`, (m, r) => {
      const part = mixed(r.devices[d].seen, by).slice(0, n)
      receive(r.server, part)
      for (const e of part) m.seen.server.add(e.id)
    }),
  ),
  // The fold is thrown away and made again from what was kept.
  name.map((d) =>
    command(`${d} restarts`, (_, r) => {
      const diary = new Diary()
      for (const e of r.devices[d].seen.toReversed()) diary.add([e])
      r.devices[d].diary = diary
    }),
  ),
  fc.constant(
    command("archive the server", (m, r) => {
      r.archive = JSON.parse(JSON.stringify(r.server.seen)) as DiaryEvent[]
      m.archive = new Set(m.seen.server)
    }),
  ),
  // An archive comes back into an empty server, or is merged into what there is.
  fc.boolean().map((empty) =>
    command(empty ? "restore into an empty server" : "import the archive", (m, r) => {
      if (empty) {
        r.server = { diary: new Diary(), seen: [] }
        m.seen.server = new Set()
      }
      receive(r.server, r.archive)
      for (const id of m.archive) m.seen.server.add(id)
    }),
  ),
]

/** Everyone syncs until nobody has anything new. */
export const settle = (r: Real): void => {
  for (let i = 0; i < 2; i++)
    for (const d of names) {
      receive(r.server, r.devices[d].seen)
      receive(r.devices[d], r.server.seen)
    }
}

const now = ms("2026-12-03T12:00:00Z")

/** What a diary shows, as text. */
export const view = (diary: Diary): string => {
  const shown = ["2026-12-01", "2026-12-02"].map((d) => planDay(diary, plan, date(d), now))
  const stock = stockOf(diary, plan, now)
  return JSON.stringify(
    {
      entries: diary.entries.all().map((s) => [s.id, s.ms, s.by, s.event]),
      days: shown.map((d) => [
        d.doses.map((x) => [x.state, x.log?.id ?? null, x.again.map((s) => s.id)]),
        d.extra.map((s) => s.id),
      ]),
      pauses: pausesOf(diary, plan),
      adherence: adherence(diary, plan, keys[0] ?? 0, now, now),
      stock: [stock.containers, stock.outside, stock.runsOut?.toString()],
      meant: doseOfKey(diary, plan, keys[0] ?? 0, now)?.state,
    },
    (_, v) => (typeof v === "bigint" ? `${v}` : v),
  )
}

/** The state of each key and the standing events by the plainest reading of the rules, from the list of all that was made. */
export const plainly = (made: readonly DiaryEvent[]): { states: Record<number, string>; standing: string[] } => {
  // Words are settled from the youngest correction down: by the time one is looked at, everything said about it is known.
  const word = new Map<string, { replacement: unknown; happened: string | null; by: string }>()
  const dropped = new Set<string>()
  const corrections = made.flatMap((e) => (e.kind === "correction" ? [e] : [])).sort((a, b) => (a.id < b.id ? 1 : -1))
  for (const c of corrections) {
    const over = word.get(c.id)
    if (over?.replacement === null) {
      dropped.add(c.id)
      continue
    }
    if (!word.has(c.of))
      word.set(c.of, {
        replacement: over ? over.replacement : c.replacement,
        happened: over ? (over.happened ?? c.happened) : c.happened,
        by: c.id,
      })
  }
  const standing = made.flatMap((e) => {
    if (e.kind === "correction") return []
    const w = word.get(e.id)
    if (w?.replacement === null) return []
    const b = (w?.replacement ?? e) as EventBody
    return [{ id: e.id, ms: instant(w?.happened ?? e.at).epochMilliseconds, body: b }]
  })
  const of = (key: number, kind: string) =>
    standing.filter((s) => s.body.kind === kind && "due" in s.body && s.body.due !== null && ms(s.body.due) === key)
  const states = Object.fromEntries(
    keys.map((k) => [
      k,
      of(k, "dose-taken").length > 0 ? "taken" : of(k, "dose-skipped").length > 0 ? "skipped" : "open",
    ]),
  )
  return {
    states,
    standing: standing.sort((a, b) => a.ms - b.ms || (a.id < b.id ? -1 : 1)).map((s) => s.id),
  }
}

/** Holds a run's outcome against the model; throws with what differs. */
export const check = (m: Model, r: Real): void => {
  const server = view(r.server.diary)
  const everything = m.made
  for (const d of names) {
    if (view(r.devices[d].diary) !== server) throw new Error(`${d} does not show what the server shows`)
    if (r.devices[d].diary.size !== everything.length) throw new Error(`${d} has lost or doubled an event`)
  }
  const model = plainly(everything)
  const shown = r.server.diary.entries.all().map((s) => s.id)
  if (JSON.stringify(shown) !== JSON.stringify(model.standing))
    throw new Error("what stands is not what the model says")
  for (const k of keys) {
    const state = doseOfKey(r.server.diary, plan, k, now)?.state ?? "none"
    const open = state === "taken" || state === "skipped" ? state : "open"
    if (open !== model.states[k]) throw new Error(`${new Date(k).toISOString()} is ${state}, not ${model.states[k]}`)
  }
}

/** Devices have seen exactly what the model says they have, before they settle. */
export const checkSeen = (m: Model, r: Real): void => {
  for (const d of names)
    if (r.devices[d].diary.size !== m.seen[d].size)
      throw new Error(`${d} holds ${r.devices[d].diary.size}, not ${m.seen[d].size}`)
  if (r.server.diary.size !== m.seen.server.size) throw new Error("the server holds something else")
}
