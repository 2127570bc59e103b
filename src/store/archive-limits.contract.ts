import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { constants, createGzip, gzipSync } from "node:zlib"
import { afterAll, expect, it } from "vitest"
import { openArchive, writeArchive } from "./archive-file.ts"
import { sealedTo } from "./sealed.ts"

const folder = mkdtempSync(join(tmpdir(), "posology-swollen-"))
afterAll(() => rmSync(folder, { recursive: true }))

const MB = 1024 * 1024
const head = '{"at":"2026-12-01T00:00:00Z","format":"posology/archive@1","posology":"0"}\n'
const of = (first: string, block: string, blocks: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const part = Buffer.alloc(MB, block)
    const lines = function* () {
      yield Buffer.from(first)
      for (let i = 0; i < blocks; i++) yield part
    }
    const parts: Buffer[] = []
    Readable.from(lines())
      .pipe(createGzip({ level: constants.Z_BEST_SPEED }))
      .on("data", (d: Buffer) => parts.push(d))
      .on("end", () => resolve(Buffer.concat(parts)))
      .on("error", reject)
  })

it.each([
  ["2 GB of blanks behind a head", head, " ", 2048],
  ["2 GB without a line's end", "", "x", 2048],
  ["records without an end", head, '{"kind":"event","record":{}}\n', 300],
  ["a line of brackets", head, "[", 40],
  ["a line of empty lists", `${head}[`, "[],", 40],
  ["a line of empty objects", `${head}[`, "{},", 40],
  ["a line of numbers", `${head}[`, "1,", 40],
  ["one long text", `${head}{"kind":"page","record":{"content":"`, "a", 200],
  ["empty lines", head, "\n", 600],
  ["zeros", head, "\0", 600],
])("an archive of %s is refused in time and within its memory", async (name, first, block, blocks) => {
  const file = join(folder, `${name.replaceAll(/\W/g, "-")}.jsonl.gz`)
  writeFileSync(file, await of(first, block, blocks))
  const before = process.memoryUsage.rss()
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss() - before)
  }, 5)
  const began = performance.now()
  const opened = await openArchive(file)
  const took = performance.now() - began
  clearInterval(watch)
  expect(opened.ok ? "opened" : opened.problem.code).toMatch(/^archive\/(?:too-large|damaged|format)$/)
  expect(took).toBeLessThan(5000)
  expect(most).toBeLessThan(350 * MB)
})

it("a sealed one is refused the same way", async () => {
  const file = join(folder, "sealed.jsonl.gz.age")
  const words = { words: "four horses", effort: 10 }
  const parts: Buffer[] = []
  for await (const part of await sealedTo(Readable.from([await of(head, " ", 2048)]), words))
    parts.push(Buffer.from(part))
  writeFileSync(file, Buffer.concat(parts))
  const opened = await openArchive(file, words)
  expect(opened).toMatchObject({ ok: false, problem: { code: "archive/too-large" } })
})

it("an archive packed in an archive is none, and an honest one of many like events opens", async () => {
  const file = join(folder, "twice.jsonl.gz")
  writeFileSync(file, gzipSync(gzipSync(head)))
  expect(await openArchive(file)).toMatchObject({ ok: false, problem: { code: "archive/format" } })
  const honest = join(folder, "honest.jsonl.gz")
  const many = async function* () {
    for (let i = 0; i < 50_000; i++)
      yield { kind: "event", record: { id: `e${i}`, practice: "home", person: "me", amount: "300 mcg" } }
  }
  await writeArchive(honest, { at: "2026-12-01T00:00:00Z", posology: "0" }, many())
  expect((await openArchive(honest)).ok).toBe(true)
})
