import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { openArchive, writeArchive } from "../../../../store/index.ts"
import { archiveBytes, recordsIn } from "./archive-bytes.ts"

const folder = mkdtempSync(join(tmpdir(), "posology-screen-archive-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const head = { at: "2026-12-01T08:00:00Z", posology: "0.1.0" }
const records = [
  { kind: "page", record: { id: "1", content: Uint8Array.from([0, 10, 13, 255]) }, placed: null },
  { kind: "event", record: { id: "2", text: "words with \u2028 and a\nline" } },
]
const all = async function* () {
  yield* records
}

describe("an archive made in the browser", () => {
  it("is the one the command line makes, and either opens the other's", async () => {
    const here = await archiveBytes(head, all(), "", () => {})
    const file = join(folder, "here.jsonl.gz")
    writeFileSync(file, here)
    const opened = await openArchive(file)
    if (!opened.ok) throw new Error(opened.problem.message)
    const found: unknown[] = []
    for await (const r of opened.value.records()) found.push(r)
    expect(found).toEqual(records)
    const there = join(folder, "there.jsonl.gz")
    await writeArchive(there, head, all())
    expect(await recordsIn(new Uint8Array(readFileSync(there)), "there", "")).toEqual({ ok: true, value: records })
  })

  it("opens what the command line has sealed, with its passphrase only", async () => {
    const file = join(folder, "sealed.jsonl.gz.age")
    await writeArchive(file, head, all(), { words: "correct horse", effort: 8 })
    const bytes = new Uint8Array(readFileSync(file))
    expect(await recordsIn(bytes, "sealed", "correct horse")).toEqual({ ok: true, value: records })
    expect(await recordsIn(bytes, "sealed", "")).toMatchObject({ problem: { code: "archive/locked" } })
    expect(await recordsIn(bytes, "sealed", "wrong")).toMatchObject({ problem: { code: "archive/passphrase" } })
  })

  it("is refused whole when it was changed or cut", async () => {
    const here = await archiveBytes(head, all(), "", () => {})
    const changed = here.slice()
    changed[here.length - 30] = (changed[here.length - 30] ?? 0) ^ 1
    for (const bad of [changed, here.slice(0, -20)])
      expect(await recordsIn(bad, "bad", "")).toMatchObject({ problem: { code: "archive/damaged" } })
    expect(await recordsIn(new TextEncoder().encode("hello\n"), "other", "")).toMatchObject({
      problem: { code: "archive/format" },
    })
  })
})
