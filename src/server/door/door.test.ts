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
/** What proxies, tunnels and clouds add. */
const forwardingNames = [
  "X-Forwarded-Proto",
  "X-Forwarded-Port",
  "X-Forwarded-Server",
  "X-Forwarded-Prefix",
  "X-Forwarded-Whatever-Comes",
  "X_Forwarded_For",
  "Forwarded-For",
  "Forwarded-Proto",
  "Z-Forwarded-For",
  "X-Forwarded",
  "X-Original-For",
  "X-Original-Host",
  "X-Original-URL",
  "X-Original-Forwarded-For",
  "X-Originating-IP",
  "X-Rewrite-URL",
  "X-Host",
  "X-Host-Override",
  "X-HTTP-Host-Override",
  "X-Real-Port",
  "X-Client-IP",
  "Client-IP",
  "X-Cluster-Client-IP",
  "CF-Connecting-IP",
  "CF-Connecting-IPv6",
  "CF-Ray",
  "True-Client-IP",
  "X-True-Client-IP",
  "Fastly-Client-IP",
  "Fly-Client-IP",
  "DO-Connecting-IP",
  "X-Azure-ClientIP",
  "X-Azure-SocketIP",
  "X-AppEngine-User-IP",
  "X-Envoy-External-Address",
  "X-Nf-Client-Connection-Ip",
  "WL-Proxy-Client-IP",
  "Proxy-Client-IP",
  "X-ProxyUser-Ip",
  "X-Remote-IP",
  "X-Remote-Addr",
  "Remote-Addr",
  "X-Source-IP",
  "X-Amzn-Trace-Id",
  "Tailscale-User-Login",
  "CDN-Loop",
  "X-Scheme",
]
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

  it("forgets no wrong guess at a restart, and counts one that the process did not live to judge", async () => {
    const me = browser()
    await me.post("/door/set-lock", { passphrase: words, minutes: 10 })
    const guess = (passphrase = "wrong") => browser().post("/door/unlock", { passphrase })
    for (let i = 0; i < 4; i++) {
      app = start()
      expect((await guess()).code).toBe("lock/wrong")
    }
    app = start()
    expect((await guess(words)).answer.error?.message).toBe("After 4 wrong tries the next one is heard in 5 s.")
    forward(1)
    app = start()
    expect((await guess()).code).toBe("lock/wrong")
    app = start()
    expect((await guess(words)).answer.error?.message).toContain("10 s")
    // A clock that is set back keeps nobody out for ever.
    forward(-60 * 24 * 365)
    expect((await guess(words)).answer.error?.message).toContain("5 min")
    forward(60 * 24 * 365 + 1)
    expect((await guess(words)).status).toBe(200)
    app = start()
    for (let i = 0; i < 3; i++) expect((await guess()).code).toBe("lock/wrong")
    expect((await guess(words)).status).toBe(200)
    // Begun, and never judged: the next process knows of it.
    const { read, write } = store.settings
    let written: unknown
    store = {
      ...store,
      settings: {
        read,
        write: async (practice, name, value) => {
          written ??= value
          await write(practice, name, value)
        },
      },
    }
    app = start()
    await guess(words)
    expect(written).toEqual({ here: { wrong: 1, notBefore: 0 } })
  })

  it("is slowed by a phone that guesses for that phone alone", async () => {
    await browser().post("/door/set-lock", { passphrase: words, minutes: 10 })
    const owner = browser()
    await owner.post("/door/unlock", { passphrase: words })
    const phones = [browser(outside), browser(outside)]
    for (const phone of phones) {
      const { token } = (await owner.post("/door/invite")).answer
      await phone.post("/door/admit", { token, name: "Phone" })
    }
    const [one, other] = phones
    for (let i = 0; i < 4; i++) await one?.post("/door/unlock", { passphrase: "wrong" })
    expect((await one?.post("/door/unlock", { passphrase: words }))?.code).toBe("lock/wait")
    expect((await other?.post("/door/unlock", { passphrase: words }))?.status).toBe(200)
    expect((await browser().post("/door/unlock", { passphrase: words })).status).toBe(200)
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

  it("changes nothing that holds for the house: no lock on, off or other, nobody else shut out or in, no archive put in", async () => {
    const [phone, other] = [browser(outside), browser(outside)]
    for (const one of [phone, other]) {
      const { token } = (await browser().post("/door/invite")).answer
      await one.post("/door/admit", { token, name: "Phone" })
    }
    const { devices } = (await phone.post("/door/devices")).answer as { devices: { id: string }[] }
    const attempts: [string, object][] = [
      ["/door/set-lock", { passphrase: words, minutes: 1 }],
      ["/door/remove-lock", {}],
      ["/door/invite", {}],
      ["/api/restore", { records: [] }],
    ]
    for (const [path, body] of attempts) expect((await phone.post(path, body)).code).toBe("device/outside")
    await browser().post("/door/set-lock", { passphrase: words, minutes: 10 })
    await phone.post("/door/unlock", { passphrase: words })
    for (const [path, body] of [
      ...attempts,
      ["/door/set-lock", { passphrase: "another", minutes: 1, current: words }],
      ["/door/remove-lock", { current: words }],
      ["/door/set-lock", { passphrase: words, minutes: 240, current: words }],
    ] as const)
      expect((await phone.post(path, body)).code).toBe("device/outside")
    expect((await browser().post("/door/state")).answer).toMatchObject({ lock: { locked: true, minutes: 10 } })
    const ended = await Promise.all(devices.map((d) => phone.post("/door/revoke", { id: d.id })))
    expect(ended.map((e) => e.code ?? e.status).toSorted()).toEqual([200, "device/outside"])
    expect((await phone.post("/api/pages")).code).toBe("device/unpaired")
    expect((await other.post("/api/pages")).code).toBe("lock/locked")
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
    for (const name of forwardingNames)
      expect([name, (await browser().post("/door/invite", {}, { [name]: "203.0.113.7" })).code]).toEqual([
        name,
        "request/forwarded",
      ])
    for (const name of ["user-agent", "accept-language", "sec-fetch-dest", "dnt", "priority", "x-requested-with", "te"])
      expect([name, (await browser().post("/door/invite", {}, { [name]: "1" })).status]).toEqual([name, 200])
    const form = { "content-type": "text/plain" }
    expect((await browser().post("/door/remove-lock", {}, form)).status).toBe(415)
  })
})
