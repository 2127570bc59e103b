import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { call, keepsNothing, type Ports, parseQuiet, type Store, sayReminder } from "../../app/index.ts"
import { keptDrops } from "../../app/testing/drops.ts"
import { brand, instant, instantOfMs, type PlanId, timeOrderedId } from "../../base/index.ts"
import { memoryStore } from "../../store/index.ts"
import { type Reminding, tellNow } from "./tell.ts"
import { toWebhook } from "./webhook.ts"

const zone = "Africa/Johannesburg"
const plan = brand<PlanId>("plan-1")
let store: Store
let now = "2026-12-01T05:00:00Z"
let made = 0
let answers: "take" | "refuse" | "hang-up" = "take"
let heard: { tag: string; title: string; body: string; at: string }[] = []

const receiver = createServer((request, response) => {
  let body = ""
  request.on("data", (part) => {
    body += part
  })
  request.on("end", () => {
    if (answers === "hang-up") {
      request.socket.destroy()
      return
    }
    if (answers === "take") heard.push({ ...JSON.parse(body), at: now })
    response.writeHead(answers === "take" ? 204 : 503).end()
  })
})

/** What a process has after a start: nothing but the store it opened. */
const process = (how: Partial<Reminding> = {}) => {
  const ports: Ports = {
    ...keepsNothing,
    store: async () => ({ ok: true, value: store }),
    clock: { now: () => instant(now) },
    ids: () => timeOrderedId(instant(now).epochMilliseconds + made++, new Uint8Array(10)),
    hash: { sha256: () => "" },
    decode: () => undefined,
  }
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/ring`
  const reminding: Reminding = { send: toWebhook(url), says: "nothing", quiet: [], zone, now: () => now, ...how }
  return { look: () => tellNow((name, input) => call(ports, name, input), reminding), ports, reminding }
}
const forward = (minutes: number) => {
  now = instantOfMs(instant(now).epochMilliseconds + minutes * 60_000).toString()
}

beforeEach(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, "127.0.0.1", resolve))
  store = memoryStore()
  now = "2026-12-01T05:00:00Z"
  heard = []
  answers = "take"
  const kept = await call(process().ports, "save-plan", keptDrops)
  if (!kept.ok) throw new Error(kept.problem.message)
})
afterEach(() => new Promise<void>((resolve) => void receiver.close(() => resolve())))

describe("reminders over a real socket", () => {
  it("arrive once each over ten days, with two processes that are started anew at every step", async () => {
    for (let minutes = 0; minutes < 10 * 24 * 60; minutes += 37) {
      await Promise.all([process().look(), process().look()])
      forward(37)
    }
    expect(heard).toHaveLength(20)
    expect(new Set(heard.map((h) => h.tag)).size).toBe(20)
    // Told within one step of falling due.
    expect(heard.every((h) => h.title.startsWith("Due at"))).toBe(true)
  })

  it("are told again under the same tag after a refusal, a lost answer or a crash before they were marked", async () => {
    now = "2026-12-01T06:01:00Z"
    answers = "refuse"
    expect(await process().look()).toBe(0)
    answers = "hang-up"
    forward(3)
    expect(await process().look()).toBe(0)
    answers = "take"
    forward(3)
    // Killed between the sending and the marking: the claim runs out, and the next process tells it again.
    const { send } = process().reminding
    await process({ send: async (told) => (await send(told)) && false }).look()
    expect(heard).toHaveLength(1)
    forward(3)
    expect(await process().look()).toBe(1)
    forward(3)
    expect(await process().look()).toBe(0)
    expect(heard).toHaveLength(2)
    expect(new Set(heard.map((h) => h.tag)).size).toBe(1)
  })

  it("say nothing in quiet hours and tell it when they end; nothing is told of a dose that is logged", async () => {
    const quiet = parseQuiet("07:30-09:00")
    if (!quiet.ok) throw new Error(quiet.problem.message)
    const how = { quiet: [quiet.value] }
    now = "2026-12-01T06:05:00Z"
    expect(await process(how).look()).toBe(0)
    now = "2026-12-01T07:00:00Z"
    expect(await process(how).look()).toBe(1)
    now = "2026-12-01T12:05:00Z"
    const logged = await call(process().ports, "take", { plan, zone })
    expect(logged.ok).toBe(true)
    expect(await process(how).look()).toBe(0)
  })

  it("put off are told once more and only once, under a tag of their own, whatever is started anew meanwhile", async () => {
    const snooze = async (minutes: 10 | 30 | 60) => {
      const r = await call(process().ports, "snooze", { plan, zone, minutes })
      return r.ok ? r.value.kind : r.problem.code
    }
    expect(await snooze(10)).toBe("dose/not-due")
    now = "2026-12-01T06:00:30Z"
    expect(await process().look()).toBe(1)
    now = "2026-12-01T06:05:00Z"
    // The last one counts, even where it rings before an earlier one would have.
    expect([await snooze(30), await snooze(10)]).toEqual(["dose-snoozed", "dose-snoozed"])
    for (; now < "2026-12-01T06:14:30Z"; forward(1)) expect(await process().look()).toBe(0)
    let rung = 0
    for (; now < "2026-12-01T07:30:00Z"; forward(7))
      rung += (await Promise.all([process().look(), process().look()])).reduce((a, b) => a + b, 0)
    expect(rung).toBe(1)
    const [first, again, ...more] = heard.map((h) => h.tag)
    expect([again, more]).toEqual([`${first}/again/2026-12-01T06:15:00Z`, []])
    expect(heard[1]?.title).toBe("Due at 08:00")
    expect(heard[1]?.body).toBe(heard[0]?.body)
  })

  it("put off are not told before their time, nor once the dose is logged; put off into hours when nothing ran, as missed", async () => {
    const ports = process().ports
    now = "2026-12-01T06:01:00Z"
    expect((await call(ports, "snooze", { plan, zone, minutes: 30 })).ok).toBe(true)
    expect(await process().look()).toBe(0)
    expect((await call(ports, "take", { plan, zone })).ok).toBe(true)
    now = "2026-12-01T06:40:00Z"
    expect(await process().look()).toBe(0)
    expect((await call(ports, "snooze", { plan, zone, minutes: 30 })).ok).toBe(false)
    now = "2026-12-01T12:10:00Z"
    expect((await call(ports, "snooze", { plan, zone, minutes: 10 })).ok).toBe(true)
    now = "2026-12-02T05:00:00Z"
    expect([await process().look(), await process().look()]).toEqual([1, 0])
    expect(heard.map((h) => h.title)).toEqual(["Nothing was logged"])
  })

  it("tell at the next start what was missed while nothing ran", async () => {
    now = "2026-12-02T05:00:00Z"
    await process().look()
    expect(heard.map((h) => h.title)).toEqual(["Nothing was logged", "Nothing was logged"])
  })

  it("name neither substance nor amount unless the person chose so", async () => {
    now = "2026-12-01T06:01:00Z"
    await process().look()
    expect(JSON.stringify(heard)).not.toMatch(/semax|mcg|drops|nostril/i)
    now = "2026-12-01T12:01:00Z"
    await process({ says: "what" }).look()
    expect(heard.at(-1)?.body).toContain("Semax drops: 300 mcg")
  })
})

describe("quiet hours", () => {
  it("are read, over midnight too, and refused where they are no stretch", () => {
    expect(parseQuiet("22:00-07:00").ok).toBe(true)
    for (const wrong of ["22:00", "22:00-22:00", "22-07", "a-b", "22:00-07:00-08:00"])
      expect(parseQuiet(wrong)).toMatchObject({ ok: false, problem: { code: "remind/quiet" } })
  })
})

it("a dose that was missed is told without a word that asks to make up for it", () => {
  const reminder = {
    tag: "t",
    tells: "missed" as const,
    plan,
    title: "Drops",
    at: "2026-12-01T08:00:00+02:00",
    amount: "300 mcg",
    instruction: "6 drops",
    hushed: false,
  }
  expect(sayReminder(reminder, "what").body).toBe(
    "Drops: 300 mcg was due at 08:00. A dose that was missed is not made up for.",
  )
  // A house with a lock names nothing, whatever was chosen.
  expect(sayReminder({ ...reminder, hushed: true }, "what").body).not.toContain("Drops")
})
