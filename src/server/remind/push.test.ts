import { createHash } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import {
  type Answer,
  asPerson,
  call,
  type Input,
  keepsNothing,
  type Ports,
  type Store,
  type UseCaseName,
} from "../../app/index.ts"
import { keptDrops } from "../../app/testing/drops.ts"
import { brand, instant, instantOfMs, type PersonId, type PlanId, timeOrderedId } from "../../base/index.ts"
import { everythingIn, memoryStore } from "../../store/index.ts"
import { openPushService, swornIn, toThisMachine } from "../testing/push-device.ts"
import { tellDevices } from "./devices.ts"
import { openPush } from "./push.ts"
import type { Ask } from "./tell.ts"

const zone = "Africa/Johannesburg"
const plan = brand<PlanId>("plan-1")
let folder = ""
let store: Store
let now = ""
let made = 0
let service: Awaited<ReturnType<typeof openPushService>>

const portsAfterStart = (): Ports => ({
  ...keepsNothing,
  store: async () => ({ ok: true, value: store }),
  clock: { now: () => instant(now) },
  ids: () => timeOrderedId(instant(now).epochMilliseconds + made++, new Uint8Array(10)),
  hash: { sha256: (text) => createHash("sha256").update(text).digest("hex") },
  decode: () => undefined,
  push: openPush(folder, toThisMachine),
})
const value = async <N extends UseCaseName>(name: N, input: Input<N>): Promise<Answer<N>> => {
  const outcome = await call(portsAfterStart(), name, input)
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message}`)
  return outcome.value
}
const forward = (minutes: number) => {
  now = instantOfMs(instant(now).epochMilliseconds + minutes * 60_000).toString()
}
/** What a process does that was started just now, once. */
const look = (quiet: Parameters<typeof tellDevices>[1]["quiet"] = null) => {
  const ports = portsAfterStart()
  const push = openPush(folder, toThisMachine)
  const ask: Ask = async (name, input, person) => {
    const theirs = await asPerson(ports, person ?? ports.who.person)
    return theirs.ok ? call(theirs.value, name, input) : theirs
  }
  return tellDevices(ask, { store, practice: ports.who.practice, push, quiet, now: () => now })
}
type Device = ReturnType<typeof service.device>
const switchOn = async ({ endpoint, p256dh, auth }: Device, more: Partial<Input<"push-on">> = {}) => {
  const { key } = await value("push", {})
  return value("push-on", { endpoint, p256dh, auth, key: key ?? "", zone, ...more })
}
/** What a device has shown so far. */
const shown = (device: Device) =>
  service.arrived.flatMap((a) => (device.endpoint.endsWith(a.path) ? [JSON.parse(device.open(a.sealed))] : []))

const gathered = async <T>(from: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const one of from) all.push(one)
  return all
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "posology-push-"))
  store = memoryStore()
  now = "2026-12-01T05:00:00Z"
  service = await openPushService()
  await value("save-plan", keptDrops)
})
afterEach(async () => {
  await service.close()
  rmSync(folder, { recursive: true, force: true })
})

describe("push", () => {
  it("comes sealed for one device, sworn to by the house's key, and says neither substance nor amount", async () => {
    const [phone, other] = [service.device("phone"), service.device("other")]
    await switchOn(phone)
    now = "2026-12-01T06:00:30Z"
    expect(await look()).toBe(1)
    const [message] = service.arrived
    if (!message) throw new Error("nothing came")
    expect(shown(phone)).toEqual([
      { tag: expect.stringContaining("dose/plan-1/"), title: "Due at 08:00", body: "It is written in your diary." },
    ])
    expect(() => other.open(message.sealed)).toThrow()
    expect(message.sealed.includes("Due at")).toBe(false)
    expect(message.headers).toMatchObject({ "content-encoding": "aes128gcm", urgency: "high", ttl: "43200" })
    expect(message.headers.topic).toMatch(/^[\w-]{32}$/)
    const sworn = swornIn(message.headers.authorization)
    expect(sworn?.key).toBe((await value("push", {})).key)
    expect(sworn?.claims).toMatchObject({ aud: service.url, sub: "mailto:nobody@posology.invalid" })
    expect((sworn?.claims.exp ?? Number.POSITIVE_INFINITY) - Date.now() / 1000).toBeLessThanOrEqual(24 * 3600)
    expect(JSON.stringify(message.headers)).not.toMatch(/semax|mcg|plan-1/i)
  })

  it("is as long whatever it says, and names the dose where its owner chose so", async () => {
    const [plain, open] = [service.device("plain"), service.device("open")]
    await switchOn(plain)
    await switchOn(open, { says: "what" })
    now = "2026-12-01T06:00:30Z"
    expect(await look()).toBe(2)
    expect(shown(open)[0].body).toContain("Semax drops: 300 mcg")
    expect(JSON.stringify(shown(plain))).not.toMatch(/semax|mcg|drops/i)
    expect(new Set(service.arrived.map((a) => a.sealed.length)).size).toBe(1)
  })

  it("reaches each device once a dose over three days, with two processes started anew at every step", async () => {
    const devices = [service.device("phone"), service.device("desk")]
    for (const device of devices) await switchOn(device)
    for (let minutes = 0; minutes < 3 * 24 * 60; minutes += 97) {
      await Promise.all([look(), look()])
      forward(97)
    }
    for (const device of devices) {
      const tags = shown(device).map((m) => m.tag)
      expect([tags.length, new Set(tags).size]).toEqual([6, 6])
    }
  })

  it("is tried again under the same tag and topic while the push service is out of order", async () => {
    const phone = service.device("phone")
    await switchOn(phone)
    now = "2026-12-01T06:01:00Z"
    service.answer(503)
    expect(await look()).toBe(0)
    forward(3)
    service.answer(429)
    expect(await look()).toBe(0)
    service.answer(201)
    expect(await look()).toBe(0)
    forward(3)
    expect(await look()).toBe(1)
    forward(3)
    expect(await look()).toBe(0)
    expect(shown(phone)).toHaveLength(1)
  })

  it.each([404, 410])("takes a device out for good that is answered with %i", async (status) => {
    const phone = service.device("phone")
    await switchOn(phone)
    now = "2026-12-02T12:30:00Z"
    service.answer(status)
    expect(await look()).toBe(0)
    expect((await value("push", {})).devices).toEqual([])
  })

  it("tells a device nothing that fell due before it was switched on, and nothing after it was switched off", async () => {
    const phone = service.device("phone")
    now = "2026-12-01T07:00:00Z"
    await switchOn(phone)
    expect(await look()).toBe(0)
    // Choosing otherwise later does not make it a new device.
    now = "2026-12-01T11:59:00Z"
    await switchOn(phone, { says: "what" })
    now = "2026-12-01T12:01:00Z"
    expect(await look()).toBe(1)
    expect(await value("push-off", { endpoint: phone.endpoint })).toEqual({ ended: 1, shared: false })
    now = "2026-12-02T07:00:00Z"
    expect(await look()).toBe(0)
  })

  it("tells a device what is due to its own person, by name in a house of two, and never the other's", async () => {
    const [mine, yours] = [service.device("mine"), service.device("yours")]
    await switchOn(mine)
    await value("add-person", { id: brand<PersonId>("you"), name: "Ada" })
    const theirs = await asPerson(portsAfterStart(), "you")
    if (!theirs.ok) throw new Error(theirs.problem.message)
    const { key } = await value("push", {})
    const { endpoint, p256dh, auth } = yours
    expect((await call(theirs.value, "push-on", { endpoint, p256dh, auth, key: key ?? "", zone })).ok).toBe(true)
    now = "2026-12-01T06:01:00Z"
    expect(await look()).toBe(1)
    expect([shown(mine).map((m) => m.title), shown(yours)]).toEqual([[expect.stringMatching(/: Due at 08:00$/)], []])
    expect((await value("push", {})).devices).toHaveLength(1)
  })

  it("rings again after a snooze, also for a device that was switched on after the dose fell due", async () => {
    const phone = service.device("phone")
    now = "2026-12-01T06:10:00Z"
    await switchOn(phone)
    await value("snooze", { plan, zone, minutes: 10 })
    expect(await look()).toBe(0)
    forward(11)
    expect([await look(), await look()]).toEqual([1, 0])
    expect(shown(phone)).toEqual([expect.objectContaining({ tag: expect.stringMatching(/\/again\//) })])
  })

  it("keeps a device's own quiet hours and the house's, and tells at their end what fell due", async () => {
    const [early, late] = [service.device("early"), service.device("late")]
    await switchOn(early, { quiet: "07:30-09:00" })
    await switchOn(late)
    now = "2026-12-01T06:05:00Z"
    expect(await look()).toBe(1)
    now = "2026-12-01T07:01:00Z"
    expect(await look()).toBe(1)
    expect([shown(early), shown(late)].map((s) => s.length)).toEqual([1, 1])
  })

  it("tells at the next start what was missed while nothing ran", async () => {
    const phone = service.device("phone")
    await switchOn(phone)
    now = "2026-12-02T05:00:00Z"
    await look()
    expect(shown(phone).map((m) => m.title)).toEqual(["Nothing was logged", "Nothing was logged"])
  })

  it("rings on demand, and says of each device what became of it", async () => {
    const phone = service.device("phone")
    await switchOn(phone)
    const ring = async () => (await value("push-ring", {})).devices.map((d) => d.became)
    expect(await ring()).toEqual(["taken"])
    expect(shown(phone)).toEqual([expect.objectContaining({ title: "A test" })])
    service.answer(403)
    expect(await ring()).toEqual(["refused"])
    service.answer(500)
    expect(await ring()).toEqual(["unreachable"])
    service.answer(410)
    expect([await ring(), await ring()]).toEqual([["gone"], []])
    // A service that is not there at all.
    await switchOn(phone)
    await service.close()
    expect(await ring()).toEqual(["unreachable"])
    service = await openPushService()
  })

  it("refuses what is no device: a plain address elsewhere, keys of another form, a key that is not ours", async () => {
    const { endpoint, p256dh, auth } = service.device("phone")
    const key = (await value("push", {})).key ?? ""
    const wrong = async (more: Partial<Input<"push-on">>) => {
      const r = await call(portsAfterStart(), "push-on", { endpoint, p256dh, auth, key, zone, ...more })
      return r.ok ? "taken" : r.problem.code
    }
    expect(await wrong({ endpoint: "http://push.example/1" })).toBe("push/endpoint")
    expect(await wrong({ endpoint: "http://127.0.0.1@push.example/1" })).toBe("push/endpoint")
    expect(await wrong({ endpoint: "file:///etc/passwd" })).toBe("push/endpoint")
    expect(await wrong({ p256dh: "short" })).toBe("call/input")
    expect(await wrong({ auth: `${auth}x` })).toBe("call/input")
    expect(await wrong({ key: p256dh })).toBe("push/keys-changed")
    expect(await wrong({ quiet: "22" })).toBe("remind/quiet")
    expect(await wrong({})).toBe("taken")
  })
})

describe("the keys for push", () => {
  const file = () => join(folder, "push-keys.json")

  it("are made once, for their owner alone, and are in no answer and no archive", async () => {
    await switchOn(service.device("phone"))
    const first = readFileSync(file(), "utf8")
    expect(statSync(file()).mode & 0o777).toBe(0o600)
    await value("push", {})
    expect(readFileSync(file(), "utf8")).toBe(first)
    const secret = JSON.parse(first).private as string
    const archived = JSON.stringify(await gathered(everythingIn(store)))
    expect(archived).toContain("Semax drops")
    expect(archived).not.toContain(secret)
    for (const answer of [await value("push", {}), await value("push-ring", {})])
      expect(JSON.stringify(answer)).not.toContain(secret)
  })

  it("that are lost are told: the device hears nothing and is shown as lost until it is switched on again", async () => {
    const phone = service.device("phone")
    await switchOn(phone)
    rmSync(file())
    now = "2026-12-01T06:01:00Z"
    expect(await look()).toBe(0)
    expect((await value("push", { endpoint: phone.endpoint })).devices).toMatchObject([{ here: true, lost: true }])
    expect((await value("push-ring", {})).devices).toMatchObject([{ became: "lost" }])
    await switchOn(phone)
    expect(await look()).toBe(1)
  })

  it("that cannot be read are never replaced, and the sentence names the file", async () => {
    for (const damaged of ["", "{}", '{"public":"a","private":"b"}']) {
      writeFileSync(file(), damaged)
      const { key, why } = await value("push", {})
      expect([key, why]).toEqual([null, expect.stringContaining(file())])
      expect(readFileSync(file(), "utf8")).toBe(damaged)
    }
  })
})
