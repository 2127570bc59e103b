import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { keepsNothing, type Ports } from "../app/index.ts"
import { instant } from "../base/index.ts"
import { answersAt, callRunning, type Serving, serve, site } from "./index.ts"
import { fromWire, toWire } from "./wire.ts"

const ports: Ports = {
  ...keepsNothing,
  clock: { now: () => instant("2026-11-22T12:00:00Z") },
  hash: { sha256: () => "" },
  decode: () => undefined,
}

const screens = mkdtempSync(join(tmpdir(), "posology-screens-"))
mkdirSync(join(screens, "assets"))
writeFileSync(join(screens, "index.html"), "<!doctype html><title>screens</title>")
writeFileSync(join(screens, "assets", "main-1a2b.js"), "export {}")
afterAll(() => rmSync(screens, { recursive: true }))

const what = { ports, screens, hosts: ["diary.example:8443"], version: "0", fault: () => {} }
const app = site(what)
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(`http://127.0.0.1:3673${path}`, { headers: { host: "127.0.0.1:3673", ...headers } })
const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  app.request(`http://127.0.0.1:3673${path}`, {
    method: "POST",
    body,
    headers: { host: "127.0.0.1:3673", "content-type": "application/json", ...headers },
  })

describe("the guards", () => {
  it("answer to this machine's own names and to those it was given", async () => {
    for (const host of ["127.0.0.1:3673", "LOCALHOST:1", "[::1]:3673", "diary.example:8443"])
      expect((await get("/api", { host })).status).toBe(200)
  })

  it("refuse a Host from elsewhere, on every path", async () => {
    for (const host of [
      "evil.example",
      "127.0.0.1.evil.example:3673",
      "localhost.evil.example",
      "evil.example:3673",
      "",
    ])
      for (const path of ["/", "/api", "/api/schemas", "/assets/main-1a2b.js"]) {
        const r = await get(path, { host })
        expect([host, path, r.status]).toEqual([host, path, 403])
        expect(await r.json()).toMatchObject({ error: { code: "request/host" } })
      }
  })

  it("refuse an Origin from elsewhere, another port of this machine included", async () => {
    for (const origin of ["https://evil.example", "http://127.0.0.1:8080", "http://localhost:3673", "null"]) {
      const r = await post("/api/schemas", "{}", { origin })
      expect([origin, r.status]).toEqual([origin, 403])
      expect(await r.json()).toMatchObject({ error: { code: "request/origin" } })
    }
    expect((await post("/api/schemas", "{}", { origin: "http://127.0.0.1:3673" })).status).toBe(200)
  })

  it("refuse what a browser says comes from another site, except following a link to a screen", async () => {
    const cross = { "sec-fetch-site": "cross-site" }
    expect((await get("/api", { ...cross, "sec-fetch-mode": "no-cors" })).status).toBe(403)
    expect((await get("/assets/main-1a2b.js", { ...cross, "sec-fetch-mode": "no-cors" })).status).toBe(403)
    expect((await get("/", { ...cross, "sec-fetch-mode": "navigate" })).status).toBe(200)
    expect((await post("/api/schemas", "{}", { ...cross, "sec-fetch-mode": "navigate" })).status).toBe(403)
  })
})

describe("the policy", () => {
  it("stands on every answer, refusals included", async () => {
    for (const r of [
      await get("/"),
      await get("/api"),
      await get("/nowhere"),
      await get("/", { host: "evil.example" }),
    ]) {
      const csp = r.headers.get("content-security-policy") ?? ""
      expect(csp).toContain("default-src 'none'")
      expect(csp).toContain("script-src 'self' 'wasm-unsafe-eval';")
      expect(csp).toContain("style-src 'self';")
      expect(csp).toContain("connect-src 'self';")
      expect(csp).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
      expect(r.headers.get("cross-origin-opener-policy")).toBe("same-origin")
      expect(r.headers.get("cross-origin-embedder-policy")).toBe("require-corp")
      expect(r.headers.get("cross-origin-resource-policy")).toBe("same-origin")
      expect(r.headers.get("x-content-type-options")).toBe("nosniff")
      expect(r.headers.get("referrer-policy")).toBe("no-referrer")
      expect(r.headers.get("access-control-allow-origin")).toBeNull()
    }
  })
})

describe("the table over HTTP", () => {
  it("answers a use case with its JSON, and never to be kept", async () => {
    const r = await post("/api/schemas", "{}")
    expect(r.status).toBe(200)
    expect(r.headers.get("cache-control")).toBe("no-store")
    expect(Object.keys((await r.json()) as object)).toContain("read")
  })

  it("refuses every other call in one shape", async () => {
    const cases: [Response, number, string][] = [
      [await post("/api/schemas", '{"unknown":1}'), 400, "call/input"],
      [await post("/api/schemas", "{"), 400, "call/json"],
      [await post("/api/toString", "{}"), 404, "call/unknown"],
      [await post("/api/schemas", "{}", { "content-type": "text/plain" }), 415, "call/type"],
      [await get("/api/schemas"), 405, "call/method"],
      [await get("/nowhere"), 404, "request/not-found"],
    ]
    for (const [r, status, code] of cases) {
      expect([code, r.status]).toEqual([code, status])
      expect(await r.json()).toEqual({ error: expect.objectContaining({ code, message: expect.any(String) }) })
    }
  })
})

describe("a fault", () => {
  it("is told to the caller as one, and its details only here", async () => {
    const faults: unknown[] = []
    const broken = site({
      ...what,
      ports: { ...ports, store: () => Promise.reject(new Error("secret")) },
      fault: (e) => void faults.push(e),
    })
    const r = await broken.request("http://127.0.0.1/api/where", {
      method: "POST",
      body: "{}",
      headers: { host: "127.0.0.1", "content-type": "application/json" },
    })
    expect(r.status).toBe(500)
    expect(await r.text()).not.toContain("secret")
    expect(String(faults[0])).toContain("secret")
  })
})

describe("bytes", () => {
  it("travel as base64, whatever they are", () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
    const input = { page: { content: bytes, name: "a.pdf" }, list: [bytes, "text", null, 1] }
    expect(fromWire(toWire(input))).toEqual(input)
    expect(fromWire(toWire({ content: Buffer.from("x") }))).toEqual({ content: Uint8Array.from([120]) })
    expect(fromWire('{"base64":"eA==","more":1}')).toEqual({ base64: "eA==", more: 1 })
  })
})

describe("the screens", () => {
  it("are served from their folder only, and a screen's path gives the page", async () => {
    expect(await (await get("/")).text()).toContain("screens")
    expect((await get("/")).headers.get("cache-control")).toBe("no-cache")
    expect((await get("/assets/main-1a2b.js")).headers.get("cache-control")).toContain("immutable")
    expect(await (await get("/plan/1", { accept: "text/html" })).text()).toContain("screens")
    for (const path of ["/../package.json", "/%2e%2e/package.json", "/assets/..%2f..%2fpackage.json", "//etc/passwd"])
      expect((await get(path)).status).toBe(404)
  })
})

describe("a running server", () => {
  let serving: Serving
  beforeAll(async () => {
    const r = await serve(what, 0)
    if (!r.ok) throw new Error(r.problem.message)
    serving = r.value
  })
  afterAll(() => serving.stop())

  it("is asked by a second process as if that did it itself", async () => {
    expect(await answersAt(serving.url, process.pid)).toBe(true)
    expect(await answersAt(serving.url, process.pid + 1)).toBe(false)
    expect(await callRunning(serving.url, "schemas", {})).toMatchObject({ ok: true })
    const wrong = await callRunning(serving.url, "schemas", { unknown: 1 })
    expect(wrong).toMatchObject({ ok: false, fault: "call", problem: { code: "call/input" } })
  })

  it("says that a port is taken, and finds another one when it may", async () => {
    const port = Number(new URL(serving.url).port)
    expect(await serve(what, port)).toMatchObject({ ok: false, problem: { code: "server/port" } })
    const [a, b] = [await serve(what), await serve(what)]
    expect(a.ok && b.ok && a.value.url !== b.value.url).toBe(true)
    for (const s of [a, b]) if (s.ok) await s.value.stop()
  })

  it("refuses a body over the limit before it is read", async () => {
    const { port } = new URL(serving.url)
    const head = `POST /api/read HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\n`
    const declared = await exchange(Number(port), `${head}Content-Length: ${1024 ** 3}\r\n\r\n`)
    expect(declared).toMatch(/^HTTP\/1\.1 413 /)
    expect(declared).toContain('"code":"input/too-large"')
  })

  it("stops reading a body of unsaid length at the limit", async () => {
    const { port } = new URL(serving.url)
    const call = connect(Number(port), "127.0.0.1")
    call.write(
      `POST /api/read HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`,
    )
    const MB = 1024 * 1024
    const chunk = Buffer.concat([Buffer.from(`${MB.toString(16)}\r\n`), Buffer.alloc(MB, 0x20), Buffer.from("\r\n")])
    let sent = 0
    let heard = ""
    await new Promise<void>((resolve) => {
      call.on("data", (d) => {
        heard += d
      })
      call.on("error", () => resolve())
      call.on("close", () => resolve())
      const more = () => {
        if (heard !== "" || call.destroyed || sent >= 200 * MB) return resolve()
        sent += MB
        if (call.write(chunk)) setImmediate(more)
        else call.once("drain", more)
      }
      more()
    })
    call.destroy()
    expect(sent).toBeLessThan(60 * MB)
    if (heard !== "") expect(heard).toMatch(/^HTTP\/1\.1 413 /)
  })

  it("lets what is under way finish when it stops, and takes nothing new", async () => {
    const r = await serve(what, 0)
    if (!r.ok) throw new Error(r.problem.message)
    const { port } = new URL(r.value.url)
    const head = `POST /api/schemas HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n`
    const call = connect(Number(port), "127.0.0.1")
    let heard = ""
    call.on("data", (d) => {
      heard += d
    })
    const closed = new Promise<void>((resolve) => call.on("close", () => resolve()))
    await new Promise<void>((resolve) => call.write(`${head}{`, () => resolve()))
    // The server has the first half once it answers somebody who came later.
    await answersAt(r.value.url, 0)
    const stopped = Promise.all([r.value.stop(), r.value.stop()])
    await expect(callRunning(r.value.url, "schemas", {})).rejects.toThrow()
    call.write("}")
    await Promise.all([stopped, closed])
    expect(heard).toMatch(/^HTTP\/1\.1 200 /)
  })
})

describe("a caller that hangs up", () => {
  const post = "POST /api/read HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
  const door = "POST /door/state HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
  it("is no fault, wherever it breaks off, and the next one is answered", async () => {
    const faults: unknown[] = []
    const r = await serve({ ...what, fault: (e) => void faults.push(e) }, 0)
    if (!r.ok) throw new Error(r.problem.message)
    const port = Number(new URL(r.value.url).port)
    for (const text of [
      "",
      "G",
      "GET /api HTTP/1.1\r\n",
      "GET /api HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
      `${post}Content-Length: 1000\r\n\r\n`,
      `${post}Content-Length: 1000\r\n\r\n{"page":`,
      `${post}Transfer-Encoding: chunked\r\n\r\n5\r\n{`,
      `${post}Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n`,
      `${post}Transfer-Encoding: chunked\r\n\r\nzz\r\n`,
      `${post}Expect: 100-continue\r\nContent-Length: 10\r\n\r\n`,
      `${post}Content-Length: 2\r\n\r\n{}`,
      `${door}Content-Length: 100\r\n\r\n{`,
      "GET /assets/main-1a2b.js HTTP/1.1\r\nHost: 127.0.0.1\r\nRange: bytes=0-2\r\n\r\n",
      "GET /api HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n",
    ])
      for (const how of ["destroy", "resetAndDestroy"] as const)
        await new Promise<void>((resolve) => {
          const call = connect(port, "127.0.0.1", () => call.write(text, () => setTimeout(() => call[how](), 20)))
          call.on("error", () => {})
          call.on("close", () => resolve())
        })
    expect(await answersAt(r.value.url, process.pid)).toBe(true)
    await r.value.stop()
    expect(faults).toEqual([])
  })
})

/** Sends raw bytes and gives what comes back until the server closes. */
const exchange = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const call = connect(port, "127.0.0.1", () => call.write(text))
    let heard = ""
    call.on("data", (d) => {
      heard += d
    })
    call.on("close", () => resolve(heard))
    call.on("error", reject)
  })
