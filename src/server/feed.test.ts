import { createHash } from "node:crypto"
import ICAL from "ical.js"
import { beforeEach, describe, expect, it } from "vitest"
import { call, type Input, keepsNothing, type Ports, type Store } from "../app/index.ts"
import { drops } from "../app/testing/drops.ts"
import { brand, type EventId, instant, type PlanId, timeOrderedId } from "../base/index.ts"
import { memoryStore } from "../store/index.ts"
import { site } from "./index.ts"

const zone = "Africa/Johannesburg"
const choices: Input<"plan"> = drops({
  typed: { compound: "Semax", dose: { low: 300, high: 600, unit: "mcg", per: "dose" }, routes: ["intranasal"] },
  rest: "2w",
  cycles: 2,
})
const plan = brand<PlanId>("plan-1")

let store: Store
let now = ""
let ports: Ports
let made = 0
beforeEach(async () => {
  store = memoryStore()
  now = "2026-12-10T10:00:00Z"
  made = 0
  ports = {
    ...keepsNothing,
    store: async () => ({ ok: true, value: store }),
    clock: { now: () => instant(now) },
    ids: () => timeOrderedId(++made, new Uint8Array(10)),
    random: (n) => Uint8Array.from({ length: n }, (_, i) => (i * 37 + ++made) % 256),
    hash: { sha256: (text) => createHash("sha256").update(text).digest("hex") },
    decode: (bytes) => new TextDecoder().decode(bytes),
  }
  await value("save-plan", { id: plan, choices })
})

const value = async <N extends Parameters<typeof call>[1]>(name: N, input: Input<N>) => {
  const outcome = await call(ports, name, input)
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message}`)
  return outcome.value
}
const get = async (path: string, headers: Record<string, string> = {}) =>
  site({ ports, screens: "/nowhere", hosts: ["diary.example"], version: "0", fault: () => {} }).request(
    `http://127.0.0.1:3673${path}`,
    { headers: { host: "127.0.0.1:3673", ...headers } },
  )
const body = async (path: string) => (await get(path)).text()

/** What a calendar program makes of it: the moments of every entry that stands, and the titles that were cancelled. */
const read = (text: string) => {
  const root = new ICAL.Component(ICAL.parse(text))
  ICAL.TimezoneService.reset()
  for (const z of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(z)
  const events = root.getAllSubcomponents("vevent")
  const status = (c: ICAL.Component) => String(c.getFirstPropertyValue("status"))
  const moments = events.flatMap((c) => {
    const event = new ICAL.Event(c)
    if (event.startDate.isDate || status(c) === "CANCELLED") return []
    const all: string[] = []
    const next = event.iterator()
    for (let t = next.next(); t; t = next.next()) all.push(new Date(t.toUnixTime() * 1000).toISOString().slice(0, 16))
    return all
  })
  const uids = events.map((c) => String(c.getFirstPropertyValue("uid")))
  return { moments: moments.sort(), uids, cancelled: events.filter((c) => status(c) === "CANCELLED").length }
}

describe("a calendar feed", () => {
  it("calls its entries by the label that the plan was kept with", async () => {
    const other = brand<PlanId>("plan-2")
    await value("save-plan", { id: other, choices: { ...choices, label: "Blue drops" }, beside: true })
    const { path } = await value("open-feed", { plan: other })
    const titles = [...(await body(path)).matchAll(/SUMMARY:(.*)\r\n/g)].map((m) => m[1])
    expect(titles).toContain("Blue drops: 6 drops")
    expect(titles.every((t) => t?.startsWith("Blue drops: "))).toBe(true)
  })

  it("gives the plan's doses at an address nobody can guess and that names nothing", async () => {
    const { path } = await value("open-feed", { plan })
    expect(path).toMatch(/^\/feed\/[0-9a-f]{64}\.ics$/)
    const r = await get(path)
    expect([r.status, r.headers.get("content-type"), r.headers.get("cache-control")]).toEqual([
      200,
      "text/calendar; charset=utf-8",
      "private, no-cache",
    ])
    const text = await r.text()
    expect(read(text).moments).toHaveLength(168)
    expect(read(text).moments[0]).toBe("2026-12-01T06:00")
    for (const part of ["BEGIN:VALARM", "TZID=Africa/Johannesburg", "BEGIN:VTIMEZONE", "SUMMARY:6 drops"])
      expect(text).toContain(part)
    expect(text).not.toMatch(/semax|mcg|0\.1|intranasal/i)
  })

  it("keeps the secret nowhere: what is stored opens nothing", async () => {
    const { path } = await value("open-feed", { plan })
    const [kept] = await store.feeds.of(ports.who, plan)
    expect(JSON.stringify(kept)).not.toContain(path.slice(6, 70))
    expect((await get(`/feed/${kept?.id}.ics`)).status).toBe(404)
    expect(await value("feeds", { plan })).toEqual({ feeds: [{ madeAt: "2026-12-10T10:00:00Z" }] })
  })

  it("tells a program that looks again when nothing has changed, and gives a new tag when something has", async () => {
    const { path } = await value("open-feed", { plan })
    const etag = (await get(path)).headers.get("etag") ?? ""
    now = "2026-12-11T10:00:00Z"
    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get(path, { "if-none-match": tag })
      expect([again.status, await again.text()]).toEqual([304, ""])
    }
    await value("change-plan", { plan, from: "2026-12-15", change: { dose: "400mcg" } })
    expect((await get(path, { "if-none-match": etag })).status).toBe(200)
  })

  it("keeps the ids of what stays, cancels what a change takes away, and cancels the change when it is undone", async () => {
    const { path } = await value("open-feed", { plan })
    const before = await body(path)
    const { event } = await value("change-plan", {
      plan,
      from: "2026-12-15",
      change: { times: ["09:00"], cycles: 1 },
    })
    const changed = await body(path)
    expect(read(changed).moments).toHaveLength(28 + 28)
    expect(read(before).uids.filter((uid) => !read(changed).uids.includes(uid))).toEqual([])
    expect(read(changed).cancelled).toBeGreaterThanOrEqual(2)
    expect(changed).toContain("SEQUENCE:1")
    await value("amend", { of: brand<EventId>(event), zone, replacement: null })
    const undone = await body(path)
    expect(read(undone).moments).toEqual(read(before).moments)
    expect(read(changed).uids.filter((uid) => !read(undone).uids.includes(uid))).toEqual([])
    expect(undone).toContain("SEQUENCE:2")
  })

  it("does not remind while the plan is paused", async () => {
    const { path } = await value("open-feed", { plan })
    await value("record", { zone, at: "2026-12-10T10:00:00Z", body: { kind: "plan-paused", plan, reason: null } })
    expect(read(await body(path)).moments.at(-1)).toBe("2026-12-10T06:00")
    now = "2026-12-20T10:00:00Z"
    await value("record", { zone, at: "2026-12-20T10:00:00Z", body: { kind: "plan-resumed", plan, reason: null } })
    const { moments } = read(await body(path))
    expect(moments).toHaveLength(168 - 20)
    expect(moments.filter((m) => m > "2026-12-10T07" && m < "2026-12-20T10")).toEqual([])
  })

  it("ends for good when it is revoked, and with its plan", async () => {
    const first = await value("open-feed", { plan })
    const second = await value("open-feed", { plan })
    expect(first.path).not.toBe(second.path)
    await value("move-plan", { id: plan, shelf: "deleted" })
    expect((await get(first.path)).status).toBe(404)
    await value("move-plan", { id: plan, shelf: "kept" })
    expect((await get(first.path)).status).toBe(200)
    expect(await value("end-feeds", { plan })).toEqual({ ended: 2 })
    for (const { path } of [first, second]) expect((await get(path)).status).toBe(404)
  })

  it("says the same of every address that opens nothing, and answers only to its own names", async () => {
    const { path } = await value("open-feed", { plan })
    const paths = ["x", "", "..%2f..%2fetc", "0".repeat(64), path.slice(6).replace(/^./, "g"), `${path.slice(6)}x`]
    for (const file of paths) {
      const r = await get(`/feed/${file}`)
      expect([file, r.status]).toEqual([file, 404])
    }
    expect((await get(path, { host: "evil.example" })).status).toBe(403)
    expect((await get(path, { host: "diary.example" })).status).toBe(200)
    expect((await get(path, { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" })).status).toBe(403)
  })
})
