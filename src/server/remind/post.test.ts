import { mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { isPublicAddress } from "../../app/index.ts"
import { post } from "./post.ts"
import { openPush } from "./push.ts"
import { toWebhook } from "./webhook.ts"

const came: { host: string | undefined; body: string }[] = []
const server = createServer((request, response) => {
  let body = ""
  request.on("data", (d) => {
    body += d
  })
  request.on("end", () => {
    came.push({ host: request.headers.host, body })
    if (request.url === "/away") response.writeHead(307, { location: "/there" }).end()
    else if (request.url !== "/silent") response.writeHead(204).end()
  })
})
let port = 0
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const message = { headers: { "content-type": "text/plain" }, body: Buffer.from("hello"), patienceMs: 500 }
const onlyPublic = (...addresses: string[]) => ({ mayReach: isPublicAddress, resolve: async () => addresses })

describe("what is posted", () => {
  it.each([
    ["this machine", ["127.0.0.1"]],
    ["this machine in six", ["::1"]],
    ["one private address among public ones", ["93.184.216.34", "10.0.0.1"]],
    ["the address where clouds keep their keys", ["169.254.169.254"]],
    ["a four in six", ["::ffff:127.0.0.1"]],
    ["a translated four", ["64:ff9b::7f00:1"]],
    ["a tunnelled four", ["2002:7f00:1::"]],
    ["the network of the house", ["fd00::1"]],
    ["what is shared with a provider", ["100.64.0.1"]],
    ["no network", ["0.0.0.0"]],
    ["link-local", ["fe80::1%eth0"]],
    ["what is no address", ["not one"]],
  ])("goes nowhere where a name leads to %s", async (_, addresses) => {
    expect(await post("https://push.example/1", message, onlyPublic(...addresses))).toBe("barred")
  })

  it.each([
    "https://127.0.0.1/1",
    "https://2130706433/1",
    "https://0x7f.1/1",
    "https://0177.0.0.1/1",
    "https://127.1/1",
    "https://[::1]/1",
    "https://[::ffff:7f00:1]/1",
    "https://[64:ff9b::7f00:1]/1",
    "https://0/1",
    "https://１２７.０.０.１/1",
    "https://192.168.1.1/1",
    "https://169.254.169.254/latest",
    "file:///etc/passwd",
    "ftp://8.8.8.8/1",
    "no address",
  ])("goes nowhere to %s", async (url) => {
    expect(await post(url, message, { mayReach: isPublicAddress })).toBe("barred")
  })

  it("goes to the very address that was looked at: a name is asked for once and never again", async () => {
    let asked = 0
    const rebinding = {
      mayReach: (address: string) => address === "127.0.0.1",
      resolve: async () => (asked++ === 0 ? ["127.0.0.1"] : ["127.0.0.9"]),
    }
    expect(await post(`http://push.example:${port}/1`, message, rebinding)).toEqual({ status: 204 })
    expect([asked, came.at(-1)]).toEqual([1, { host: `push.example:${port}`, body: "hello" }])
  })

  it("follows nobody, and waits for nobody for ever", async () => {
    const near = { mayReach: () => true, resolve: async () => ["127.0.0.1"] }
    expect(await post(`http://push.example:${port}/away`, message, near)).toEqual({ status: 307 })
    expect(came.filter((c) => c.body === "")).toEqual([])
    expect(await post(`http://push.example:${port}/silent`, message, near)).toBe("unreachable")
    const slow = { mayReach: () => true, resolve: () => new Promise<string[]>(() => {}) }
    expect(await post("http://push.example/1", message, slow)).toBe("unreachable")
    expect(await post("http://push.example/1", message, { ...near, resolve: async () => [] })).toBe("unreachable")
    expect(await post("http://127.0.0.1:9/1", message, near)).toBe("unreachable")
  })
})

describe("a webhook", () => {
  const told = { tag: "t", title: "Due", body: "now" }
  it("may be in the house, and nowhere that is nobody's", async () => {
    expect(await toWebhook(`http://127.0.0.1:${port}/ring`)(told)).toBe(true)
    for (const url of ["http://169.254.169.254/x", "http://0.0.0.0:80/x", "http://[fe80::1]/x", "http://224.0.0.1/x"])
      expect(await toWebhook(url)(told)).toBe(false)
  })
})

describe("a push service", () => {
  it("is one that could be reached at all, over https and on the public internet", async () => {
    const folder = mkdtempSync(join(tmpdir(), "posology-push-"))
    const opened = await openPush(folder)()
    rmSync(folder, { recursive: true })
    if (!opened.ok) throw new Error(opened.problem.message)
    const { takes } = opened.value
    for (const good of ["https://push.example/1", "https://push.example:8443/a?b", "https://8.8.8.8/1"])
      expect([good, takes(good)]).toEqual([good, true])
    for (const bad of [
      "http://push.example/1",
      "http://127.0.0.1:8080/1",
      "http://8.8.8.8/1",
      "https://127.0.0.1/1",
      "https://2130706433/",
      "https://0x7f000001/",
      "https://[::1]/",
      "https://[::ffff:10.0.0.1]/",
      "https://10.1.2.3/",
      "https://localhost/",
      "https://router.local/",
      "https://a.internal/",
      "https://me:secret@push.example/1",
      "javascript:alert(1)",
      "",
    ])
      expect([bad, takes(bad)]).toEqual([bad, false])
  })
})
