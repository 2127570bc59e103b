import { type ChildProcess, spawn, spawnSync } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { afterAll, describe, expect, it } from "vitest"
import { callRunning } from "./client.ts"

// Whole processes, as a person starts them: these need the build.
const root = new URL("../..", import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), "posology-processes-"))
const networkLog = join(folder, "network.log")
const watch = new URL("./testing/watch-network.mjs", import.meta.url).href
const running = new Set<ChildProcess>()
afterAll(() => {
  for (const child of running) child.kill("SIGKILL")
  rmSync(folder, { recursive: true, force: true })
})

type Said = { readonly url: string; readonly pid: number; readonly already: boolean }

const launch = async (data: string, ...flags: string[]) => {
  const args = ["--import", watch, "bin/posology.js", "serve", "--data", data, "--port", "0", "--json", ...flags]
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, POSOLOGY_NETWORK_LOG: networkLog },
  })
  running.add(child)
  const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)))
  const first = await Promise.race([
    new Promise<string>((resolve) => createInterface({ input: child.stdout }).once("line", resolve)),
    new Promise<string>((resolve) => createInterface({ input: child.stderr }).once("line", resolve)),
  ])
  return { child, ended, said: JSON.parse(first) as Said & { error?: { code: string; message: string } } }
}

describe("a server as a process", () => {
  const data = join(folder, "data")

  it("serves, is named by a second one, and leaves nothing behind when it is asked to stop", async () => {
    const first = await launch(data)
    expect(first.said).toMatchObject({ already: false, data: { kind: "folder", folder: data } })
    const second = await launch(data)
    expect(second.said).toMatchObject({ already: true, url: first.said.url, pid: first.said.pid })
    expect(await second.ended).toBe(0)
    first.child.kill("SIGTERM")
    expect(await first.ended).toBe(0)
    expect(readdirSync(data).sort()).toEqual(["database", "lock"])
    expect(readdirSync(join(data, "lock"))).toEqual([])
  })

  it("keeps what was acknowledged when it is killed, and starts again", async () => {
    const first = await launch(data)
    const page = { content: "Semax\n\nDosage: 250 mcg once daily\n" }
    expect(await callRunning(first.said.url, "save-page", { id: "kept", page })).toMatchObject({ ok: true })
    first.child.kill("SIGKILL")
    await first.ended
    const second = await launch(data)
    expect(second.said.already).toBe(false)
    expect(await callRunning(second.said.url, "open-page", { id: "kept" })).toMatchObject({ ok: true, value: page })
    second.child.kill("SIGTERM")
    await second.ended
  })

  it("shows its folder to nobody else on the machine", () => {
    expect(statSync(data).mode & 0o077).toBe(0)
  })

  it("refuses what comes from elsewhere, and what is over the limit within 100 ms", async () => {
    const { child, ended, said } = await launch(data)
    const port = Number(new URL(said.url).port)
    const ask = (head: string) =>
      exchange(port, `POST /api/where HTTP/1.1\r\n${head}Content-Length: 2\r\nConnection: close\r\n\r\n{}`)
    const json = "Content-Type: application/json\r\n"
    expect(await ask(`Host: 127.0.0.1:${port}\r\n${json}`)).toMatch(/^HTTP\/1\.1 200 /)
    expect(await ask(`Host: evil.example:${port}\r\n${json}`)).toMatch(/^HTTP\/1\.1 403 /)
    expect(await ask(`Host: 127.0.0.1:${port}\r\nOrigin: https://evil.example\r\n${json}`)).toMatch(/^HTTP\/1\.1 403 /)
    const tooLarge = `POST /api/read HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${json}Content-Length: ${1024 ** 3}\r\n\r\n`
    // The quickest of five: the machine may be busy with something else.
    const times: number[] = []
    for (let i = 0; i < 5; i++) {
      const began = performance.now()
      expect(await exchange(port, tooLarge)).toMatch(/^HTTP\/1\.1 413 /)
      times.push(performance.now() - began)
    }
    expect(Math.min(...times)).toBeLessThan(100)
    child.kill("SIGTERM")
    await ended
  })

  it("asks nothing of any other machine, from the first start to a kept plan", async () => {
    const { child, ended, said } = await launch(join(folder, "fresh"))
    const content = readFileSync(join(root, "examples", "semax.txt"), "utf8")
    const calls: [string, unknown][] = [
      ["read", { content }],
      ["check", { content }],
      ["monograph", { content }],
      ["save-page", { id: "p", page: { content } }],
      ["open-page", { id: "p" }],
      ["where", {}],
    ]
    for (const [name, input] of calls)
      expect(await callRunning(said.url, name, input), name).toMatchObject({ ok: true })
    child.kill("SIGTERM")
    await ended
    expect(existsSync(networkLog) ? readFileSync(networkLog, "utf8") : "").toBe("")
    // The watch sees what it is there for.
    const stray = spawnSync(process.execPath, ["--import", watch, "-e", 'fetch("http://192.0.2.1/").catch(() => {})'], {
      env: { ...process.env, POSOLOGY_NETWORK_LOG: networkLog },
    })
    expect([stray.status, readFileSync(networkLog, "utf8")]).toEqual([0, "connect 192.0.2.1\n"])
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
