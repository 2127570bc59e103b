import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { Readable } from "node:stream"
import { constants, createGzip } from "node:zlib"
import { afterAll, beforeAll, expect, it } from "vitest"
import { pdfBombs } from "../cli/testing/pdf-bombs.ts"

// A whole server and what others send it: these need the build.
const root = new URL("../..", import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), "posology-swollen-server-"))
const data = join(folder, "data")
const MB = 1024 * 1024
/** Five on a quiet machine, where it takes two; others may be at work here. */
const SECONDS = 10
let server: ChildProcess
let url = ""

beforeAll(async () => {
  server = spawn(process.execPath, ["bin/posology.js", "serve", "--data", data, "--port", "0", "--json"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  })
  const first = await new Promise<string>((resolve) =>
    createInterface({ input: server.stdout as Readable }).once("line", resolve),
  )
  url = (JSON.parse(first) as { url: string }).url
  await ask("read", { content: "Semax\n\nDosage: 300 mcg daily\n" })
})
afterAll(() => {
  server.kill("SIGKILL")
  rmSync(folder, { recursive: true, force: true })
})

const ask = (name: string, input: unknown): Promise<Response> =>
  fetch(`${url}/api/${name}`, {
    method: "POST",
    body: JSON.stringify(input),
    headers: { "content-type": "application/json" },
  })

/** A process and all that it started, as far as the system tells (Linux). */
const family = (pid: number): readonly number[] => {
  try {
    const threads = readdirSync(`/proc/${pid}/task`)
    const children = threads.flatMap((t) => readFileSync(`/proc/${pid}/task/${t}/children`, "utf8").match(/\d+/g) ?? [])
    return [pid, ...children.flatMap((c) => family(Number(c)))]
  } catch {
    return []
  }
}
/** The memory that a process and its own hold now, in bytes. */
const held = (pid: number): number =>
  family(pid).reduce((sum, p) => {
    try {
      return sum + 1024 * Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${p}/status`, "utf8"))?.[1] ?? 0)
    } catch {
      return sum
    }
  }, 0)

/** Runs something while a short question is put to the server again and again: how long it took, the most that was held beyond before, and the
 *  slowest answer. */
const while_ = async (pid: () => number | undefined, what: () => Promise<unknown>) => {
  const before = held(pid() ?? 0)
  let most = 0
  let slowest = 0
  let answers = 0
  let going = true
  const watch = setInterval(() => {
    most = Math.max(most, held(pid() ?? 0) - before)
  }, 20)
  const asking = (async () => {
    while (going) {
      const began = performance.now()
      const r = await ask("read", { content: "Semax\n\nDosage: 300 mcg daily\n" })
      expect(r.status).toBe(200)
      await r.text()
      answers++
      slowest = Math.max(slowest, performance.now() - began)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })()
  const began = performance.now()
  await what()
  const took = performance.now() - began
  going = false
  await asking
  clearInterval(watch)
  if (process.env.POSOLOGY_SAY)
    console.log(
      `${took.toFixed(0)} ms, ${(most / MB).toFixed(0)} MB, ${answers} answers, the slowest in ${slowest.toFixed(0)} ms`,
    )
  return { took, most, slowest, answers }
}

/** Runs a command of the program to its end: its exit and the code of its error. */
const run = (args: readonly string[], began: (pid: number | undefined) => void) =>
  new Promise<readonly [number | null, string]>((resolve) => {
    const child = spawn(process.execPath, ["bin/posology.js", ...args, "--data", data, "--json"], {
      cwd: root,
      stdio: ["ignore", "ignore", "pipe"],
    })
    began(child.pid)
    let said = ""
    child.stderr?.on("data", (d) => {
      said += d
    })
    child.on("exit", (code) => resolve([code, (JSON.parse(said) as { error: { code: string } }).error.code]))
  })

it("a PDF of a few kilobytes that unpacks to 400 MB is refused, and the server answers meanwhile", async () => {
  const bytes = pdfBombs[0]?.[1]() ?? new Uint8Array()
  expect(bytes.length).toBeLessThan(4000)
  const file = join(folder, "page.pdf")
  writeFileSync(file, bytes)
  let pid: number | undefined
  const { took, most, answers } = await while_(
    () => pid,
    async () => {
      // The server unpacks nothing that is sent to it; a command unpacks within its limits.
      const sent = await ask("read", { content: { base64: Buffer.from(bytes).toString("base64") }, as: "pdf" })
      expect([sent.status, ((await sent.json()) as { error?: { code: string } }).error?.code]).toEqual([
        422,
        "input/binary",
      ])
      expect(await run(["read", file], (p) => (pid = p))).toEqual([1, expect.stringMatching(/^(?:pdf|input)\//)])
    },
  )
  expect(took).toBeLessThan(SECONDS * 1000)
  expect(most).toBeLessThan(500 * MB)
  expect(answers).toBeGreaterThan(0)
})

it("an archive of 2 MB that unpacks to 2 GB is refused, and the server answers meanwhile", async () => {
  const file = join(folder, "swollen.jsonl.gz")
  const lines = function* () {
    yield Buffer.from('{"at":"2026-12-01T00:00:00Z","format":"posology/archive@1","posology":"0"}\n')
    const part = Buffer.alloc(MB, " ")
    for (let i = 0; i < 2048; i++) yield part
  }
  const packed: Buffer[] = []
  for await (const part of Readable.from(lines()).pipe(createGzip({ level: constants.Z_BEST_COMPRESSION })))
    packed.push(part as Buffer)
  writeFileSync(file, Buffer.concat(packed))
  expect(Buffer.concat(packed).length).toBeLessThan(2.2 * MB)
  let pid: number | undefined
  const { took, most, answers } = await while_(
    () => pid,
    async () => expect(await run(["restore", file], (p) => (pid = p))).toEqual([1, "archive/too-large"]),
  )
  expect(took).toBeLessThan(SECONDS * 1000)
  expect(most).toBeLessThan(500 * MB)
  expect(answers).toBeGreaterThan(0)
})
