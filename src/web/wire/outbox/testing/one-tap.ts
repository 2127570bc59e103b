import { createHash } from "node:crypto"
import { call, keepsNothing, type Ports } from "../../../../app/index.ts"
import { drops } from "../../../../app/testing/drops.ts"
import { brand, type EventBody, instant, type PlanId, timeOrderedId } from "../../../../base/index.ts"
import { Diary } from "../../../../follow/index.ts"
import { memoryStore } from "../../../../store/index.ts"
import { DiaryHere } from "../diary-here.ts"
import type { Server } from "../hand-over.ts"
import { passingDrawer } from "../passing-drawer.ts"

const plan = brand<PlanId>("plan-1")
const zone = "Africa/Johannesburg"
const now = "2026-12-01T06:03:00Z"
const NOTES = 40

/** What one tap on a dose costs a device with a diary, counted on the real table of use cases, server and all: how often a whole diary is
 *  folded and a plan unpacked, how many copies of the diary are brought and in how many rounds; and that the dose is there. */
export const oneTap = async () => {
  let made = 0
  const id = () => timeOrderedId(1_800_000_000_000 + made, new Uint8Array(10).fill(made++ % 251))
  const store = memoryStore()
  const ports: Ports = {
    ...keepsNothing,
    store: async () => ({ ok: true, value: store }),
    clock: { now: () => instant(now) },
    ids: id,
    hash: { sha256: (text) => createHash("sha256").update(text, "utf8").digest("hex") },
    decode: (bytes) => new TextDecoder().decode(bytes),
  }
  const value = async <N extends Parameters<typeof call>[1]>(name: N, input: Parameters<typeof call<N>>[2]) => {
    const outcome = await call(ports, name, input)
    if (!outcome.ok) throw new Error(outcome.problem.message)
    return outcome.value
  }
  await value("save-plan", {
    id: plan,
    title: "Drops",
    choices: drops(),
  })
  for (let i = 0; i < NOTES; i++) await value("record", { zone, body: { kind: "note", text: `day ${i}` } })

  let copies = 0
  let rounds = 0
  const server: Server = {
    log: async (events) => {
      await value("log", { events: [...events] })
      return { ok: true }
    },
    pocket: async (have) => {
      const answer = await value("pocket", have === null ? {} : { have })
      rounds++
      if (answer.format === "posology/pocket@1") copies++
      return { ok: true, value: JSON.parse(JSON.stringify(answer)) }
    },
  }
  const here: DiaryHere = new DiaryHere({
    drawer: Promise.resolve(passingDrawer("phone")),
    server,
    inTurn: (work) => work(),
    now: () => now,
    zone: () => zone,
    id,
    // As in the browser: what is announced is heard here too.
    changed: () => void here.meet(),
    later: () => {},
  })
  await here.meet()
  const { plans } = here.here().folded
  copies = 0
  rounds = 0
  const folds = wholeFolds()
  const dose: EventBody = {
    kind: "dose-taken",
    plan,
    due: `2026-12-01T08:00:00+02:00[${zone}]`,
    amount: "300 mcg",
    site: null,
  }
  await here.log([{ body: dose }])
  // The round goes on by itself, and would go on to a second one.
  for (let i = 0; i < 20; i++) await new Promise((tick) => setTimeout(tick, 5))
  const counted = folds()
  const { folded, server: met } = here.here()
  return {
    folds: counted,
    plansUnpacked: folded.plans === plans ? 0 : folded.plans.length,
    copies,
    rounds,
    server: met,
    doses: folded.diary.dosesOf(plan).all().length,
  }
}

/** Counts from now on how often a diary takes in as many events as there are; the call ends it and says. */
const wholeFolds = (): (() => number) => {
  const { add } = Diary.prototype
  let folds = 0
  Diary.prototype.add = function (this: Diary, events) {
    const added = add.call(this, events)
    if (added >= NOTES) folds++
    return added
  }
  return () => {
    Diary.prototype.add = add
    return folds
  }
}
