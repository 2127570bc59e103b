import { createServer, type IncomingHttpHeaders, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { fetchPage, type Web, type WebAsk } from "../app/index.ts"
import { nodeWeb } from "./web.ts"

let server: Server
let local = 0
const asked: { url: string; headers: IncomingHttpHeaders }[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push({ url: request.url ?? "", headers: request.headers })
    const say = (status: number, headers: Record<string, string>, body: Buffer | string = "") =>
      response.writeHead(status, headers).end(body)
    switch (request.url) {
      case "/page":
        return say(200, { "content-type": "text/html; charset=utf-8" }, "<p>Dose: 300 mcg daily</p>")
      case "/moved":
        return say(301, { location: "/page" })
      case "/declared":
        return say(200, { "content-type": "text/html", "content-length": "9000000" }, "<p>")
      case "/endless": {
        response.writeHead(200, { "content-type": "text/html" })
        const more = setInterval(() => response.write("x".repeat(100_000)), 1)
        response.on("close", () => clearInterval(more))
        return undefined
      }
      case "/silent":
        return undefined
      case "/broken":
        response.writeHead(200, { "content-type": "text/html", "content-length": "100" })
        response.write("<p>")
        return setTimeout(() => response.destroy(), 10)
      default:
        return say(200, { "content-type": "image/png" }, "png")
    }
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  local = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

/** The guard's own web, except that one public name lives on this machine: the connection is led there behind the guard's back. */
const led = (timeoutMs?: number): Web => ({
  ...nodeWeb,
  resolve: async (host) => (host === "page.example" ? ["93.184.216.34"] : []),
  get: (ask: WebAsk) => {
    expect(ask.target).toBe("93.184.216.34")
    return nodeWeb.get({
      ...ask,
      target: "127.0.0.1",
      address: { ...ask.address, port: local },
      timeoutMs: timeoutMs ?? ask.timeoutMs,
    })
  },
})

describe("a page over a real connection", () => {
  it("comes with its type and encoding, asked for by its own name", async () => {
    const r = await fetchPage(led(), "http://page.example/moved")
    expect(r.ok && [r.value.url, r.value.as, r.value.charset, r.value.bytes.length]).toEqual([
      "http://page.example/page",
      "html",
      "utf-8",
      26,
    ])
    expect(asked.map((a) => a.url)).toEqual(["/moved", "/page"])
    const { headers } = asked[1]!
    expect(headers.host).toBe(`page.example:${local}`)
    expect(headers["accept-encoding"]).toBe("identity")
    expect(headers.cookie ?? headers.authorization ?? headers.referer).toBeUndefined()
  })

  it.each([
    ["/declared", "web/too-large"],
    ["/endless", "web/too-large"],
    ["/picture", "web/type"],
    ["/broken", "web/unreachable"],
  ])("is given up as soon as it cannot be used: %s", async (path, code) => {
    const r = await fetchPage(led(), `http://page.example${path}`)
    expect(!r.ok && r.problem.code).toBe(code)
  })

  it("is given up when nothing comes", async () => {
    const r = await fetchPage(led(50), "http://page.example/silent")
    expect(!r.ok && r.problem.code).toBe("web/slow")
  })
})

describe("this machine's own web", () => {
  it("reaches no server of this machine, by whatever name", async () => {
    for (const host of ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433", "127.1"]) {
      const r = await fetchPage(nodeWeb, `http://${host}:8080/`)
      expect([host, !r.ok && r.problem.code]).toEqual([host, "web/private"])
    }
  })
})
