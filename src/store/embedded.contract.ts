import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { brand, instant } from "../base/index.ts"
import { backUp } from "./backup/backup.ts"
import { openEmbedded } from "./embedded.ts"

const root = mkdtempSync(join(tmpdir(), "posology-folders-"))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const open = async (folder: string) => {
  const r = await openEmbedded(folder)
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

describe("a data folder", () => {
  it("is opened once: a second opening is refused until the first has closed", async () => {
    const folder = join(root, "once")
    const first = await open(folder)
    expect(await openEmbedded(folder)).toMatchObject({ ok: false, problem: { code: "store/held" } })
    await first.close()
    await first.close()
    await (await open(folder)).close()
  })

  it("starts anew after a start that was cut off half-way, and keeps nothing of it", async () => {
    const folder = join(root, "cut")
    await (await open(folder)).close()
    rmSync(join(folder, "database"), { recursive: true })
    writeFileSync(join(folder, "database.new-1"), "half")
    await (await open(folder)).close()
    expect(readdirSync(folder).sort()).toEqual(["database", "lock"])
  })

  it("whose database is damaged says so, names the newest good backup, and is left as it is", async () => {
    const folder = join(root, "damaged")
    const store = await open(folder)
    const who = { practice: brand("home"), person: brand("me"), device: brand("d") } as const
    const at = "2026-12-01T08:00:00Z"
    await store.events.append([{ ...who, id: brand("e"), at, zone: "UTC", kind: "note", text: "x" } as never])
    const backup = await backUp(store, folder, instant(at), "0")
    await store.close()
    writeFileSync(join(folder, "database", "global", "pg_control"), Buffer.alloc(8192))
    const before = readdirSync(join(folder, "database")).sort()
    const opened = await openEmbedded(folder)
    expect(opened).toMatchObject({ ok: false, problem: { code: "store/damaged" } })
    expect(opened.ok ? "" : opened.problem.message).toContain(backup)
    expect(readdirSync(join(folder, "database")).sort()).toEqual(before)
    // The lock is let go, so that the next attempt is told the same.
    expect(await openEmbedded(folder)).toMatchObject({ ok: false, problem: { code: "store/damaged" } })
  })

  it("that cannot be one is refused in a sentence", async () => {
    const file = join(root, "file")
    writeFileSync(file, "")
    for (const folder of [file, join(file, "below")])
      expect(await openEmbedded(folder)).toMatchObject({ ok: false, problem: { code: "store/folder" } })
  })
})
