import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gunzipSync, gzipSync } from "node:zlib"
import fc from "fast-check"
import { afterAll, describe, expect, it } from "vitest"
import { openArchive, writeArchive } from "./archive-file.ts"

const folder = mkdtempSync(join(tmpdir(), "posology-archive-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const head = { at: "2026-12-01T08:00:00Z", posology: "0.1.0" }
const records = [
  { kind: "page", record: { id: "1", content: Uint8Array.from([0, 10, 13, 255]) }, placed: null },
  { kind: "page", record: { id: "2", content: "text\r\nwith \u2028 and \u0000 and \ud800" }, placed: null },
  { kind: "event", record: { id: "3", text: "x" } },
]
const all = async function* <T>(items: readonly T[]) {
  yield* items
}
const read = async (file: string): Promise<unknown[]> => {
  const opened = await openArchive(file)
  if (!opened.ok) throw new Error(opened.problem.message)
  return gather(opened.value.records())
}
const gather = async (items: AsyncIterable<unknown>) => {
  const list: unknown[] = []
  for await (const item of items) list.push(item)
  return list
}
const written = async (name: string) => {
  const file = join(folder, name)
  await writeArchive(file, head, all(records))
  return file
}

describe("an archive file", () => {
  it("gives back every record, bytes and odd characters included", async () => {
    for (const name of ["a.jsonl", "a.jsonl.gz"]) expect(await read(await written(name))).toEqual(records)
    expect(gunzipSync(readFileSync(join(folder, "a.jsonl.gz")))).toEqual(readFileSync(join(folder, "a.jsonl")))
  })

  it("is the same bytes for the same records", async () => {
    for (const ending of ["jsonl", "jsonl.gz"]) {
      const [one, two] = [await written(`one.${ending}`), await written(`two.${ending}`)]
      expect(readFileSync(one)).toEqual(readFileSync(two))
    }
  })

  it("says at its end how many records of each kind it holds", async () => {
    const file = await written("b.jsonl")
    const opened = await openArchive(file)
    expect(opened).toMatchObject({ ok: true, value: { head, tally: { records: { page: 2, event: 1 } } } })
  })

  it("is refused whole when any byte of it was changed, or any line of it is gone", async () => {
    const file = await written("c.jsonl")
    const good = readFileSync(file)
    const bad = join(folder, "bad.jsonl")
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(good)
        bytes[at] = (bytes[at] ?? 0) ^ change
        writeFileSync(bad, bytes)
        expect((await openArchive(bad)).ok).toBe(false)
      }),
      { numRuns: 150 },
    )
    const lines = good.toString("utf8").trimEnd().split("\n")
    for (let gone = 0; gone < lines.length; gone++) {
      writeFileSync(bad, `${lines.filter((_, i) => i !== gone).join("\n")}\n`)
      expect(await openArchive(bad)).toMatchObject({ ok: false })
    }
  })

  it("says what is wrong with a file that is none, ends early, or cannot be read", async () => {
    const file = await written("d.jsonl")
    const put = (name: string, content: string | Uint8Array) => {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    }
    const code = async (path: string) => {
      const r = await openArchive(path)
      return r.ok ? "fine" : r.problem.code
    }
    const text = readFileSync(file, "utf8")
    expect(await code(put("e", "{}\n"))).toBe("archive/format")
    expect(await code(put("f", ""))).toBe("archive/format")
    expect(await code(put("g", "Take 250 mcg daily"))).toBe("archive/format")
    expect(await code(put("h", text.slice(0, -200)))).toBe("archive/damaged")
    expect(await code(put("i", `${text}{}\n`))).toBe("archive/damaged")
    expect(await code(put("j.gz", gzipSync(text).subarray(0, 80)))).toBe("archive/damaged")
    expect(await code(join(folder, "none"))).toBe("archive/unreadable")
    expect(await code(folder)).toBe("archive/unreadable")
  })

  it("is read with a mark in front and under any name, and names a newer one and the place of a damage", async () => {
    const text = readFileSync(await written("n.jsonl"), "utf8")
    const put = (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    }
    expect(await read(put("n1.jsonl", `\uFEFF${text}`))).toEqual(records)
    expect(await read(put("n2.jsonl", gzipSync(text)))).toEqual(records)
    expect(await read(put("n3", gzipSync(text)))).toEqual(records)
    expect(await read(put("n4.jsonl.gz", text))).toEqual(records)
    const says = async (content: string | Uint8Array) => {
      const r = await openArchive(put("n5", content))
      return r.ok ? "fine" : `${r.problem.code} ${r.problem.message}`
    }
    for (const later of ["archive@2", "archive@10", "archive@1.1"])
      expect(await says(text.replace("archive@1", later))).toMatch(/^archive\/newer .*newer version of Posology/)
    expect(await says(text.replace("archive@1", "archive@x"))).toMatch(/^archive\/format/)
    const lines = text.trimEnd().split("\n")
    expect(await says(text.slice(0, (lines[0] ?? "").length + 30))).toMatch(/^archive\/damaged .*line 2/)
    expect(await says(`${lines.slice(0, 2).join("\n")}\n`)).toMatch(/^archive\/damaged .*after line 2/)
    expect(await says(text.slice(0, 30))).toMatch(/^archive\/damaged .*first line/)
    expect(await says(gzipSync(text).subarray(0, 80))).toMatch(/^archive\/damaged/)
  })

  it("leaves nothing half-written when the records end in a fault", async () => {
    const broken = async function* () {
      yield records[0] as { kind: string }
      throw new Error("the database went away")
    }
    await expect(writeArchive(join(folder, "k.jsonl"), head, broken())).rejects.toThrow("went away")
    expect(readdirSync(folder).filter((n) => n.startsWith("k."))).toEqual([])
  })
})

const secret = { words: "correct horse", effort: 8 }

describe("an archive sealed with a passphrase", () => {
  it("holds no word in clear, and opens with its passphrase only", async () => {
    for (const name of ["s.jsonl.age", "s.jsonl.gz.age"]) {
      const file = join(folder, name)
      await writeArchive(file, head, all(records), secret)
      const bytes = readFileSync(file)
      expect(bytes.toString("latin1")).toMatch(/^age-encryption\.org\/v1\n-> scrypt /)
      expect(bytes.includes("posology/archive@1")).toBe(false)
      const opened = await openArchive(file, secret)
      expect(opened.ok && (await gather(opened.value.records()))).toEqual(records)
      expect(await openArchive(file)).toMatchObject({ ok: false, problem: { code: "archive/locked" } })
      expect(await openArchive(file, { words: "wrong horse" })).toMatchObject({
        ok: false,
        problem: { code: "archive/passphrase" },
      })
    }
  })

  it("is refused whole when a byte of it was changed, or its end is gone", async () => {
    const file = join(folder, "t.jsonl.age")
    await writeArchive(file, head, all(records), secret)
    const good = readFileSync(file)
    const bad = join(folder, "bad.age")
    for (const at of [good.length - 1, good.length - 200, good.length - 400]) {
      const changed = Buffer.from(good)
      changed[at] = (changed[at] ?? 0) ^ 1
      writeFileSync(bad, changed)
      expect(await openArchive(bad, secret)).toMatchObject({ ok: false, problem: { code: "archive/damaged" } })
    }
    writeFileSync(bad, good.subarray(0, good.length - 40))
    expect(await openArchive(bad, secret)).toMatchObject({ ok: false, problem: { code: "archive/damaged" } })
  })

  it("says so when a passphrase is given to an archive that was never sealed", async () => {
    expect(await openArchive(await written("u.jsonl"), secret)).toMatchObject({
      ok: false,
      problem: { code: "archive/passphrase" },
    })
  })
})
