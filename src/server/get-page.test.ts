import { expect, it } from "vitest"
import { keepsNothing, type Ports } from "../app/index.ts"
import { instant } from "../base/index.ts"
import { site } from "./index.ts"

const asked: string[] = []
const ports: Ports = {
  ...keepsNothing,
  clock: { now: () => instant("2026-11-22T12:00:00Z") },
  hash: { sha256: () => "" },
  decode: (bytes, encoding) => new TextDecoder(encoding).decode(bytes),
  web: {
    parse: (href) => ({ href, protocol: "https:", host: "p.example", port: 443, path: "/", credentials: false }),
    resolve: async () => ["93.184.216.34"],
    get: async ({ address }) => {
      asked.push(address.href)
      const bytes = new TextEncoder().encode("Dose: 300 mcg daily")
      return { kind: "answer", status: 200, location: null, type: "text/plain; charset=utf-8", packed: null, bytes }
    },
    ticks: () => 0,
  },
}
const app = site({ ports, screens: "none", hosts: [], version: "0", fault: () => {} })
const ask = (headers: Record<string, string>) =>
  app.request("http://127.0.0.1:3673/api/get-page", {
    method: "POST",
    body: JSON.stringify({ url: "https://p.example/" }),
    headers: { host: "127.0.0.1:3673", "content-type": "application/json", ...headers },
  })

it("fetches a page for this server's own screens", async () => {
  const r = await ask({ origin: "http://127.0.0.1:3673", "sec-fetch-site": "same-origin" })
  expect([r.status, await r.json()]).toEqual([
    200,
    { url: "https://p.example/", as: "text", content: "Dose: 300 mcg daily", notes: [] },
  ])
})

it("fetches nothing for a page of another site, however it asks", async () => {
  asked.length = 0
  for (const headers of [
    { origin: "https://evil.example" },
    { origin: "http://127.0.0.1:8080" },
    { origin: "null" },
    { host: "evil.example" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "content-type": "text/plain" },
    { "content-type": "application/x-www-form-urlencoded" },
  ]) {
    const r = await ask(headers)
    expect([headers, r.status >= 400]).toEqual([headers, true])
    expect(r.headers.get("access-control-allow-origin")).toBeNull()
  }
  const got = await app.request("http://127.0.0.1:3673/api/get-page?url=https://p.example/", {
    headers: { host: "127.0.0.1:3673" },
  })
  expect(got.status).toBe(405)
  expect(asked).toEqual([])
})
