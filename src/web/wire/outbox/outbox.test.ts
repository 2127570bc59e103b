import { createHash } from "node:crypto"
import "fake-indexeddb/auto"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { call, dayOf, keepsNothing, type Pocket, type Ports, type Store } from "../../../app/index.ts"
import { drops } from "../../../app/testing/drops.ts"
import { brand, type DiaryEvent, type EventBody, instant, type PlanId, timeOrderedId } from "../../../base/index.ts"
import { type Diary, named, planDay } from "../../../follow/index.ts"
import { memoryStore } from "../../../store/index.ts"
import { DiaryHere, hasDiary } from "./diary-here.ts"
import { type Drawer, openDrawer } from "./drawer.ts"
import { Folder } from "./fold.ts"
import { handOver, type InTurn, type Server } from "./hand-over.ts"
import { passingDrawer } from "./passing-drawer.ts"
import { oneTap } from "./testing/one-tap.ts"

const plan = brand<PlanId>("plan-1")
const zone = "Africa/Johannesburg"
const dueAt = "2026-12-01T08:00:00+02:00[Africa/Johannesburg]"
const now = "2026-12-01T06:03:00Z"
let made = 0
const id = () => timeOrderedId(1_800_000_000_000 + made, new Uint8Array(10).fill(made++ % 251))
let databases = 0
const fresh = () => `drawer-${databases++}`

const portsOf = (store: Store): Ports => ({
  ...keepsNothing,
  store: async () => ({ ok: true, value: store }),
  clock: { now: () => instant(now) },
  ids: id,
  hash: { sha256: (text) => createHash("sha256").update(text, "utf8").digest("hex") },
  decode: (bytes) => new TextDecoder().decode(bytes),
})

/** A real table of use cases, reached over a wire that only carries JSON. */
const serverOn = (store: Store): Server => {
  const ask = async <N extends "log" | "pocket">(name: N, input: Parameters<typeof call<N>>[2]) => {
    const outcome = await call(portsOf(store), name, JSON.parse(JSON.stringify(input)))
    return outcome.ok
      ? ({ ok: true, value: JSON.parse(JSON.stringify(outcome.value)) } as const)
      : ({ ok: false, why: "refused", problem: outcome.problem } as const)
  }
  return {
    log: (events) => ask("log", { events: [...events] }),
    pocket: async (have) => ask("pocket", have === null ? {} : { have }),
  }
}
const away = {
  ok: false as const,
  why: "unreachable",
  problem: { code: "server/unreachable", message: "Nobody answers." },
}

const storeWithPlan = async (): Promise<Store> => {
  const store = memoryStore()
  const kept = await call(portsOf(store), "save-plan", {
    id: plan,
    title: "Drops",
    choices: drops(),
  })
  if (!kept.ok) throw new Error(kept.problem.message)
  return store
}

const inTurn = (): InTurn => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work)
    last = next.catch(() => {})
    return next
  }
}

const device = (drawer: Promise<Drawer>, server: Server, turn = inTurn()) =>
  new DiaryHere({
    drawer,
    server,
    inTurn: turn,
    now: () => now,
    zone: () => zone,
    id,
    changed: () => {},
    later: () => {},
  })

const dose: EventBody = { kind: "dose-taken", plan, due: dueAt, amount: "300 mcg", site: null }
const key = instant("2026-12-01T06:00:00Z").epochMilliseconds
const open = (diary: Diary) => diary.forDue(plan, key).length === 0
const eventsIn = (store: Store): Promise<readonly DiaryEvent[]> => store.events.list(keepsNothing.who)

describe.each([
  ["in the browser's database", () => openDrawer(fresh(), () => "phone")],
  ["that passes with the tab", async () => passingDrawer("phone")],
])("a drawer %s", (_, make) => {
  it("keeps what waits until it is handed over, and then has it in the copy", async () => {
    const drawer = await make()
    const server = serverOn(await storeWithPlan())
    await handOver(drawer, server, inTurn())
    const here = device(Promise.resolve(drawer), { ...server, log: async () => away })
    await here.meet()
    expect(await here.log([{ body: dose }], open)).toBe(true)
    expect((await drawer.look()).waiting).toHaveLength(1)
    await here.meet()
    expect(here.here().server).toMatchObject({ why: "unreachable" })
    const [waiting] = (await drawer.look()).waiting
    await drawer.handedOver([waiting?.event.id ?? ""])
    const after = await drawer.look()
    expect(after.waiting).toEqual([])
    expect(after.pocket?.events).toEqual([waiting?.event])
  })

  it("puts nothing in that no longer fits", async () => {
    const drawer = await make()
    await handOver(drawer, serverOn(await storeWithPlan()), inTurn())
    const here = device(Promise.resolve(drawer), serverOn(await storeWithPlan()))
    await here.meet()
    expect(await Promise.all([here.log([{ body: dose }], open), here.log([{ body: dose }], open)])).toEqual([
      true,
      false,
    ])
    expect((await drawer.look()).waiting).toHaveLength(1)
  })
})

describe("two tabs of one browser", () => {
  it("log the same dose once, and hand it over once", async () => {
    const store = await storeWithPlan()
    const name = fresh()
    const turn = inTurn()
    let calls = 0
    const counted: Server = {
      ...serverOn(store),
      log: (events) => {
        calls++
        return serverOn(store).log(events)
      },
    }
    const [a, b] = [1, 2].map(() =>
      device(
        openDrawer(name, () => "phone"),
        counted,
        turn,
      ),
    )
    await Promise.all([a?.meet(), b?.meet()])
    const put = await Promise.all([a?.log([{ body: dose }], open), b?.log([{ body: dose }], open)])
    expect(put.sort()).toEqual([false, true])
    await Promise.all([a?.meet(), b?.meet()])
    expect(calls).toBe(1)
    expect(await eventsIn(store)).toHaveLength(1)
  })
})

describe("a device without a network", () => {
  it("knows the day from its copy, and logs", async () => {
    const store = await storeWithPlan()
    const name = fresh()
    await device(
      openDrawer(name, () => "phone"),
      serverOn(store),
    ).meet()
    const nobody: Server = { log: async () => away, pocket: async () => away }
    const here = device(
      openDrawer(name, () => "phone"),
      nobody,
    )
    await here.meet()
    const seen = here.here()
    if (!hasDiary(seen)) throw new Error("no copy")
    const ms = instant(now).epochMilliseconds
    expect(dayOf(seen.folded.diary, seen.folded.plans, ms, zone).due.map((d) => d.state)).toEqual(["due", "later"])
    await here.log([{ body: dose }], open)
    const day = dayOf(here.here().folded.diary, here.here().folded.plans, ms, zone)
    expect(day.taken).toHaveLength(1)
    const [followed] = here.here().folded.plans
    if (!followed) throw new Error("no plan")
    const [first] = planDay(
      here.here().folded.diary,
      followed,
      instant(now).toZonedDateTimeISO(zone).toPlainDate(),
      ms,
    ).doses
    expect(first && named(followed, first)).toBe(dueAt)
  })

  it("takes a dose back and has it again, whatever the clock says meanwhile", async () => {
    const store = await storeWithPlan()
    const here = device(
      openDrawer(fresh(), () => "phone"),
      serverOn(store),
    )
    await here.meet()
    await here.log([{ body: dose }], open)
    const taken = here.here().contents?.waiting[0]?.event
    if (!taken) throw new Error("nothing logged")
    await here.log([{ body: { kind: "correction", of: taken.id, replacement: null, happened: null } }])
    expect(here.here().folded.diary.standing(taken.id)).toBeUndefined()
    await here.meet()
    expect(await eventsIn(store)).toHaveLength(2)
    expect(here.here().contents?.waiting).toEqual([])
  })
})

describe("a tap", () => {
  it("is taken into the diary that is there, and brings no copy of what is here already", async () => {
    expect(await oneTap()).toEqual({ folds: 0, plansUnpacked: 0, copies: 0, rounds: 1, server: "reached", doses: 1 })
  })

  it("comes out as a diary folded anew, whatever is logged, refused, discarded and brought", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("log", "undo", "elsewhere", "meet", "refuse", "discard"), { maxLength: 20 }),
        async (steps) => {
          const store = await storeWithPlan()
          const drawer = passingDrawer("phone")
          const here = device(Promise.resolve(drawer), serverOn(store))
          const other = device(Promise.resolve(passingDrawer("tablet")), serverOn(store))
          await here.meet()
          await other.meet()
          for (const step of steps) {
            const waiting = (await drawer.look()).waiting
            const last = here.here().folded.diary.entries.all().at(-1)?.id
            if (step === "log") await here.log([{ body: { kind: "note", text: "here" } }])
            if (step === "undo" && last)
              await here.log([{ body: { kind: "correction", of: last, replacement: null, happened: null } }])
            if (step === "elsewhere") {
              await other.log([{ body: { kind: "note", text: "there" } }])
              await other.meet()
            }
            if (step === "meet") await here.meet()
            if (step === "refuse" && waiting[0]) await drawer.refuse(waiting[0].event.id, "no")
            if (step === "discard" && waiting[0]) await here.discard(waiting[0])
            // What others do is seen at the next look.
            if (step === "meet") {
              const anew = new Folder().open(await drawer.look()).folded
              expect(here.here().folded.diary.entries.all()).toEqual(anew.diary.entries.all())
              expect(here.here().folded.plans).toEqual(anew.plans)
            }
          }
        },
      ),
      { numRuns: 60, seed: 3 },
    )
  })
})

describe("a clock set back a day", () => {
  it("still gives the last correction the last word, and keeps what was logged before", async () => {
    const store = await storeWithPlan()
    let clock = instant("2026-12-02T06:00:00Z").epochMilliseconds
    const laggingId = (after?: string) => {
      const made = after === undefined ? 0 : Number.parseInt(after.slice(0, 8) + after.slice(9, 13), 16)
      clock = Math.max(clock, made) + 1
      return timeOrderedId(clock, new Uint8Array(10))
    }
    const drawer = passingDrawer("phone")
    const here = new DiaryHere({
      drawer: Promise.resolve(drawer),
      server: serverOn(store),
      inTurn: inTurn(),
      now: () => now,
      zone: () => zone,
      id: laggingId,
      changed: () => {},
      later: () => {},
    })
    await here.meet()
    await here.log([{ body: dose }], open)
    const [waiting] = (await drawer.look()).waiting
    const of = waiting?.event.id
    if (!of) throw new Error("nothing logged")
    await here.log([{ body: { kind: "correction", of, replacement: null, happened: null } }])
    clock -= 86_400_000
    const again: EventBody = { kind: "correction", of, replacement: { ...dose, amount: "250 mcg" }, happened: null }
    await here.log([{ body: again }])
    await here.meet()
    expect(here.here().folded.diary.standing(of)?.event).toMatchObject({ amount: "250 mcg" })
    expect(await eventsIn(store)).toHaveLength(3)
  })
})

describe("handing over", () => {
  it("lets one entry that is not taken wait with its reason, and the rest go", async () => {
    const store = await storeWithPlan()
    const drawer = await openDrawer(fresh(), () => "phone")
    const here = device(Promise.resolve(drawer), serverOn(store))
    await here.meet()
    await here.log([{ body: { kind: "note", text: "before" } }])
    const stranger = { ...(await drawer.look()).waiting[0]?.event, id: id(), practice: "elsewhere" } as DiaryEvent
    await drawer.put([stranger], () => true)
    await here.log([{ body: { kind: "note", text: "after" } }])
    await here.meet()
    expect(await eventsIn(store)).toHaveLength(2)
    const { waiting } = await drawer.look()
    expect(waiting).toMatchObject([{ refused: expect.stringContaining("practice") }])
    await here.discard(waiting[0] as NonNullable<(typeof waiting)[0]>)
    expect((await drawer.look()).waiting).toEqual([])
  })

  it("keeps everything while there is no room for it", async () => {
    const store = await storeWithPlan()
    const drawer = await openDrawer(fresh(), () => "phone")
    const full: Server = {
      ...serverOn(store),
      log: async () => ({ ok: false, why: "refused", problem: { code: "store/full", message: "The disk is full." } }),
    }
    const here = device(Promise.resolve(drawer), full)
    await here.meet()
    await here.log([{ body: { kind: "note", text: "kept" } }])
    await here.meet()
    expect(here.here().server).toMatchObject({ problem: { code: "store/full" } })
    expect((await drawer.look()).waiting).toMatchObject([{ refused: null }])
  })

  it("loses nothing and doubles nothing, whichever answers get lost on the way", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(1), fc.constantFrom("log", "meet"), fc.constantFrom("ok", "unheard", "lost")), {
          maxLength: 25,
        }),
        async (steps) => {
          const store = await storeWithPlan()
          let fate = "ok"
          const real = serverOn(store)
          const server: Server = {
            log: async (events) => {
              if (fate === "lost") return away
              const reply = await real.log(events)
              return fate === "unheard" ? away : reply
            },
            pocket: async (have) => (fate === "ok" ? real.pocket(have) : away),
          }
          const devices = [1, 2].map((n) => {
            const drawer = passingDrawer(`device-${n}`)
            return { drawer, here: device(Promise.resolve(drawer), server) }
          })
          for (const d of devices) await d.here.meet()
          const logged: string[] = []
          for (const [n, what, how] of steps) {
            fate = how
            const here = devices[n]?.here
            if (what === "meet") await here?.meet()
            else {
              logged.push(`note ${logged.length}`)
              await here?.log([{ body: { kind: "note", text: logged.at(-1) ?? "" } }])
            }
          }
          fate = "ok"
          for (const d of [...devices, ...devices]) await d.here.meet()
          const texts = (await eventsIn(store)).map((e) => (e.kind === "note" ? e.text : ""))
          expect(texts.sort()).toEqual(logged.sort())
          for (const { drawer } of devices) {
            const contents = await drawer.look()
            expect(contents.waiting).toEqual([])
            expect(new Folder().open(contents).folded.diary.entries.all()).toHaveLength(logged.length)
          }
        },
      ),
      { numRuns: 60, seed: 8 },
    )
  })
})

describe("a copy that another version made", () => {
  it("is never folded in silence; what waits stays, and goes to the server with the next copy", async () => {
    const broken = { plans: [{ id: "p", schedule: "nonsense" }], events: [] } as unknown as Pocket
    expect(new Folder().open({ device: brand("phone"), pocket: broken, waiting: [] }).contents.pocket).toBeNull()
    const store = await storeWithPlan()
    const drawer = passingDrawer("phone")
    await device(Promise.resolve(drawer), serverOn(store)).meet()
    const first = device(Promise.resolve(drawer), { log: async () => away, pocket: async () => away })
    await first.meet()
    await first.log([{ body: dose }], open)
    await drawer.carry(broken)
    const here = device(Promise.resolve(drawer), { log: async () => away, pocket: async () => away })
    await here.meet()
    expect(hasDiary(here.here())).toBe(false)
    expect(here.here().contents?.waiting).toHaveLength(1)
    const next = device(Promise.resolve(drawer), serverOn(store))
    await next.meet()
    expect(hasDiary(next.here())).toBe(true)
    expect(await eventsIn(store)).toHaveLength(1)
  })
})
