import { beforeEach, describe, expect, it } from "vitest"
import { keepsNothing, lockSetting, type Ports, type Store, useCases } from "../../app/index.ts"
import { brand, instant, instantOfMs, type PlanId } from "../../base/index.ts"
import { memoryStore } from "../../store/index.ts"
import { site } from "../index.ts"

const key = "k".repeat(64)
let now = "2026-12-01T08:00:00Z"
let store: Store
let app: ReturnType<typeof site>
const ports: Ports = {
  ...keepsNothing,
  store: async () => ({ ok: true, value: store }),
  clock: { now: () => instant(now) },
  ids: () => "id",
  hash: { sha256: () => "" },
  decode: () => undefined,
}
const start = () =>
  site({ ports, screens: "/nowhere", hosts: ["diary.example"], version: "0", key, fault: console.error })
beforeEach(() => {
  now = "2026-12-01T08:00:00Z"
  store = memoryStore()
  app = start()
})
const forward = (minutes: number) => {
  now = instantOfMs(instant(now).epochMilliseconds + minutes * 60_000).toString()
}

const here = "127.0.0.1:3673"
const outside = "diary.example"

/** A browser: it keeps the cookies it is given. */
const browser = (host = here) => {
  const jar = new Map<string, string>()
  const cookies: string[] = []
  const post = async (path: string, body: object = {}, headers: Record<string, string> = {}) => {
    const response = await app.request(`http://${host}${path}`, {
      method: "POST",
      body: JSON.stringify(body),
      headers: {
        host,
        "content-type": "application/json",
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; "),
        ...headers,
      },
    })
    for (const cookie of response.headers.getSetCookie()) {
      cookies.push(cookie)
      const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=")
      jar.set(name, value)
    }
    const answer = (await response.json()) as { error?: { code: string; message: string } } & Record<string, unknown>
    return { status: response.status, code: answer.error?.code, answer }
  }
  return { post, cookies }
}
const words = "four horses, one stable"

describe("a lock", () => {
  it("keeps every use case shut at start, and opens them to the one who knows the passphrase", async () => {
    const before = browser()
    expect((await before.post("/api/pages")).status).toBe(200)
    expect((await before.post("/door/set-lock", { passphrase: words, minutes: 10 })).status).toBe(200)
    expect((await before.post("/api/pages")).status).toBe(200)
    app = start()
    for (const name of Object.keys(useCases)) {
      const { status, code } = await before.post(`/api/${name}`)
      expect([name, status, code]).toEqual([name, 401, "lock/locked"])
    }
    expect((await before.post("/door/state")).answer).toMatchObject({ lock: { locked: true, minutes: 10 } })
    expect((await before.post("/door/unlock", { passphrase: `${words}.` })).code).toBe("lock/wrong")
    expect((await before.post("/door/unlock", { passphrase: words })).status).toBe(200)
    expect((await before.post("/api/pages")).status).toBe(200)
    expect((await browser().post("/api/pages")).status).toBe(401)
    expect(before.cookies.every((c) => /HttpOnly/.test(c) && /SameSite=Strict/.test(c))).toBe(true)
    // What is kept tells nobody the passphrase.
    expect(JSON.stringify(await store.settings.read(brand("home"), lockSetting))).not.toContain("horses")
  })

  it("locks who says so, and whoever was not heard of for so long, and nobody else", async () => {
    const [one, other] = [browser(), browser()]
    await one.post("/door/set-lock", { passphrase: words, minutes: 10 })
    await other.post("/door/unlock", { passphrase: words })
    await one.post("/door/shut")
    expect([(await one.post("/api/pages")).status, (await other.post("/api/pages")).status]).toEqual([401, 200])
    forward(9)
    expect((await other.post("/door/stay")).status).toBe(200)
    forward(9)
    expect((await other.post("/api/pages")).status).toBe(200)
    forward(10)
    expect((await other.post("/api/pages")).code).toBe("lock/locked")
  })

  it("hears ever fewer guesses, however many come at once, and forgives after the right one", async () => {
    const me = browser()
    await me.post("/door/set-lock", { passphrase: words, minutes: 10 })
    const guess = (passphrase = "wrong") => browser().post("/door/unlock", { passphrase })
    const codes = (await Promise.all(Array.from({ length: 6 }, () => guess()))).map((r) => r.code)
    expect(codes).toEqual([...Array(4).fill("lock/wrong"), "lock/wait", "lock/wait"])
    const waiting = await guess(words)
    expect([waiting.status, waiting.answer.error?.message]).toEqual([
      429,
      "After 4 wrong tries the next one is heard in 5 s.",
    ])
    forward(1)
    expect((await guess()).code).toBe("lock/wrong")
    expect((await guess(words)).answer.error?.message).toContain("10 s")
    forward(1)
    expect((await guess(words)).status).toBe(200)
    expect((await guess()).code).toBe("lock/wrong")
    expect((await guess(words)).status).toBe(200)
  })

  it("is changed and taken off with its passphrase, or by the owner of the data folder without", async () => {
    const me = browser()
    await me.post("/door/set-lock", { passphrase: words, minutes: 10 })
    expect((await me.post("/door/set-lock", { passphrase: "another", minutes: 5 })).code).toBe("lock/wrong")
    expect((await me.post("/door/remove-lock", { current: "another" })).code).toBe("lock/wrong")
    expect((await me.post("/door/set-lock", { passphrase: "123", minutes: 5, current: words })).code).toBe("lock/short")
    expect((await browser().post("/door/remove-lock", {}, { "posology-key": "K".repeat(64) })).status).toBe(401)
    const owner = { "posology-key": key }
    expect((await browser().post("/api/pages", {}, owner)).status).toBe(200)
    expect((await browser().post("/door/remove-lock", {}, owner)).status).toBe(200)
    expect((await browser().post("/door/state")).answer).toMatchObject({ lock: null })
    expect((await browser().post("/api/pages")).status).toBe(200)
  })

  it("leaves a calendar feed its own secret", async () => {
    await browser().post("/door/set-lock", { passphrase: words, minutes: 10 })
    const r = await app.request(`http://${here}/feed/${"0".repeat(64)}.ics`, { headers: { host: here } })
    expect(await r.json()).toMatchObject({ error: { code: "feed/none" } })
  })

  it("is in no archive", async () => {
    await browser().post("/door/set-lock", { passphrase: words, minutes: 10 })
    expect(await store.archive(null, 10)).toEqual([])
  })
})

describe("a device from outside", () => {
  it("is refused until it has used the word that was shown in the house, once and in time", async () => {
    const phone = browser(outside)
    expect((await phone.post("/api/pages")).code).toBe("device/unpaired")
    expect((await phone.post("/door/devices")).code).toBe("device/unpaired")
    expect((await phone.post("/door/invite")).code).toBe("device/unpaired")
    const { token } = (await browser().post("/door/invite")).answer
    expect((await phone.post("/door/admit", { token: "0".repeat(32), name: "Phone" })).code).toBe("device/token")
    const both = await Promise.all([
      phone.post("/door/admit", { token, name: "Phone" }, { "x-forwarded-proto": "https" }),
      browser(outside).post("/door/admit", { token, name: "Stranger" }),
    ])
    expect(both.map((r) => r.status)).toEqual([200, 422])
    expect(phone.cookies.at(-1)).toMatch(/^posology-device=[0-9a-f]{64};.*HttpOnly; Secure; SameSite=Strict$/)
    expect((await phone.post("/api/pages")).status).toBe(200)
    expect((await phone.post("/door/invite")).code).toBe("device/outside")
    const late = (await browser().post("/door/invite")).answer
    forward(10)
    expect((await browser(outside).post("/door/admit", { token: late.token, name: "Late" })).code).toBe("device/token")
  })

  it("is listed, and shut out for good", async () => {
    const phone = browser(outside)
    const { token } = (await browser().post("/door/invite")).answer
    await phone.post("/door/admit", { token, name: " Phone " })
    const { devices } = (await browser().post("/door/devices")).answer as { devices: { id: string; name: string }[] }
    expect(devices.map((d) => d.name)).toEqual(["Phone"])
    expect(phone.cookies.join()).not.toContain(devices[0]?.id)
    expect((await browser().post("/door/revoke", { id: devices[0]?.id })).status).toBe(200)
    expect((await phone.post("/api/pages")).code).toBe("device/unpaired")
    expect((await browser().post("/door/revoke", { id: devices[0]?.id })).code).toBe("device/none")
  })

  it("stands before the lock as well, and cannot try passphrases before it is let in", async () => {
    await browser().post("/door/set-lock", { passphrase: words, minutes: 10 })
    const phone = browser(outside)
    expect((await phone.post("/door/unlock", { passphrase: words })).code).toBe("device/unpaired")
    expect((await phone.post("/door/state")).answer).toEqual({
      lock: null,
      outside: true,
      letIn: false,
      hosts: [outside],
    })
    const owner = browser()
    await owner.post("/door/unlock", { passphrase: words })
    const { token } = (await owner.post("/door/invite")).answer
    await phone.post("/door/admit", { token, name: "Phone" })
    expect((await phone.post("/api/pages")).code).toBe("lock/locked")
    await phone.post("/door/unlock", { passphrase: words })
    expect((await phone.post("/api/pages")).status).toBe(200)
  })

  it("does not come in by another name, from another page, or through a proxy that hides the name", async () => {
    const plan = brand<PlanId>("p")
    for (const path of ["/api/feeds", "/door/state", "/door/unlock", "/door/admit", "/door/invite"]) {
      expect((await browser("evil.example").post(path, { plan })).code).toBe("request/host")
      const page = { origin: "https://evil.example" }
      expect((await browser().post(path, { plan }, page)).code).toBe("request/origin")
      expect((await browser(outside).post(path, { plan }, page)).code).toBe("request/origin")
      for (const name of ["x-forwarded-for", "forwarded", "via", "x-real-ip", "x-forwarded-host"])
        expect((await browser().post(path, { plan }, { [name]: "203.0.113.7" })).code).toBe("request/forwarded")
    }
    const form = { "content-type": "text/plain" }
    expect((await browser().post("/door/remove-lock", {}, form)).status).toBe(415)
  })
})
