import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { connect, type Socket } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { keepsNothing, type Ports } from "../app/index.ts"
import { instant } from "../base/index.ts"
import { memoryStore } from "../store/index.ts"
import { serve } from "./serve.ts"

const folder = mkdtempSync(join(tmpdir(), "posology-doors-"))
const screen = "<!doctype html><title>Posology</title>"
const store = memoryStore()
const ports: Ports = {
  ...keepsNothing,
  store: async () => ({ ok: true, value: store }),
  clock: { now: () => instant("2026-12-01T08:00:00Z") },
  hash: { sha256: () => "" },
  decode: (bytes) => new TextDecoder().decode(bytes),
}
const faults: unknown[] = []
let stop: () => Promise<void> = async () => {}
let url = ""
let port = 0
beforeAll(async () => {
  mkdirSync(join(folder, "assets"))
  writeFileSync(join(folder, "index.html"), screen)
  writeFileSync(join(folder, "assets", "main-1a2b.js"), "x".repeat(10_000))
  const serving = await serve(
    { ports, screens: folder, hosts: [], version: "0", fault: (e) => void faults.push(e) },
    0,
    { headersMs: 600, requestMs: 2500 },
  )
  if (!serving.ok) throw new Error(serving.problem.message)
  url = serving.value.url
  stop = serving.value.stop
  port = Number(new URL(url).port)
})
afterAll(async () => {
  await stop()
  rmSync(folder, { recursive: true })
})

const open = (text: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const call = connect(port, "127.0.0.1", () => call.write(text, () => resolve(call)))
    call.on("error", reject)
  })
/** What is answered to raw bytes until the server hangs up. */
const heard = (call: Socket): Promise<string> =>
  new Promise((resolve) => {
    let all = ""
    call.on("data", (d) => {
      all += d
    })
    call.on("error", () => resolve(all))
    call.on("close", () => resolve(all))
  })
const exchange = async (text: string): Promise<string> => heard(await open(text))
const asks = async (): Promise<void> => {
  const r = await fetch(`${url}/api/read`, {
    method: "POST",
    body: JSON.stringify({ content: "Semax\n\nDosage: 300 mcg daily\n" }),
    headers: { "content-type": "application/json" },
  })
  expect(r.status).toBe(200)
  await r.text()
}

describe("a caller that takes its time", () => {
  it("holds nobody else up, and is hung up on", async () => {
    // The first answer waits for the facts.
    await asks()
    const slow = `POST /api/read HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{`
    const calls = await Promise.all(Array.from({ length: 150 }, () => open(slow)))
    const ends = calls.map(heard)
    const drip = setInterval(() => {
      for (const c of calls) if (!c.destroyed) c.write(" ")
    }, 100)
    await asks()
    expect(calls.filter((c) => !c.destroyed)).toHaveLength(calls.length)
    for (const answer of await Promise.all(ends)) expect(answer).toMatch(/^(?:HTTP\/1\.1 408 |$)/)
    clearInterval(drip)
    await asks()
    expect(faults).toEqual([])
  }, 20_000)

  it("is hung up on within its headers as well", async () => {
    const calls = await Promise.all(
      Array.from({ length: 50 }, () => open(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-A: `)),
    )
    const ends = calls.map(heard)
    await asks()
    for (const answer of await Promise.all(ends)) expect(answer).toMatch(/^(?:HTTP\/1\.1 408 |$)/)
  }, 20_000)
})

describe("a flood of headers", () => {
  it("is refused", async () => {
    const start = `GET /api HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`
    expect(await exchange(`${start}X-Long: ${"a".repeat(20_000)}\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 431 /,
    )
    const many = Array.from({ length: 5000 }, (_, i) => `X-${i}: ${i}\r\n`).join("")
    expect(await exchange(`${start}${many}Connection: close\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /)
    await asks()
  })

  it("hides no word of a proxy", async () => {
    // As many as fit, so that what a proxy adds comes after the two thousandth.
    const many = Array.from({ length: 2500 }, () => "a:\r\n").join("")
    const host = `GET /api HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`
    const answer = await exchange(`${host}${many}X-Forwarded-For: 203.0.113.9\r\nConnection: close\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 403 /)
  })
})

describe("a part of a file", () => {
  const part = (range: string) => fetch(`${url}/assets/main-1a2b.js`, { headers: { range } })
  it.each(["bytes=0-2", "bytes=-5", "bytes=9999-", "bytes=0-"])("is never more than the file: %s", async (range) => {
    const r = await part(range)
    expect([200, 206]).toContain(r.status)
    expect((await r.text()).length).toBeLessThanOrEqual(10_000)
  })
  it.each([
    `bytes=${Array.from({ length: 50 }, () => "0-").join(",")}`,
    "bytes=20000-30000",
    "bytes=5-2",
    "bytes=a-b",
    "bytes=-0",
    "lines=1-2",
    "bytes=99999999999999999999-",
  ])("is no way to make it large or to break it: %s", async (range) => {
    const r = await part(range)
    expect([200, 206, 416]).toContain(r.status)
    expect((await r.text()).length).toBeLessThanOrEqual(10_000)
    expect(faults).toEqual([])
  })
})

describe("guessing the address of a feed", () => {
  it("tells nothing, whatever is guessed", async () => {
    const guesses = [
      ...Array.from({ length: 200 }, (_, i) => i.toString(16).padStart(64, "0")),
      "",
      "..%2f..%2fetc%2fpasswd",
      "%00",
      "a".repeat(5000),
      "*",
      "1 OR 1=1",
    ]
    const answers = new Set<string>()
    for (const g of guesses) {
      const r = await fetch(`${url}/feed/${g}${g === "" ? "" : ".ics"}`)
      expect([404, 414]).toContain(r.status)
      answers.add((await r.text()).replaceAll(g, ""))
    }
    expect([...answers].join("\n")).not.toMatch(/BEGIN:VCALENDAR|Semax|at .*\.ts/)
    expect(faults).toEqual([])
  })
})
