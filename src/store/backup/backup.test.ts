import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { brand, type DiaryEvent, instant } from "../../base/index.ts"
import { openArchive } from "../archive-file.ts"
import { memoryStore } from "../memory.ts"
import { backUp, newestGoodBackup } from "./backup.ts"

let data = ""
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "posology-backup-"))
})
afterEach(() => rmSync(data, { recursive: true, force: true }))

const note: DiaryEvent = {
  practice: brand("home"),
  person: brand("me"),
  id: brand("e1"),
  device: brand("d"),
  at: "2026-12-01T08:00:00Z",
  zone: "UTC",
  kind: "note",
  text: "first",
}
const on = (day: string) => instant(`${day}T12:00:00Z`)

describe("the daily backup", () => {
  it("is made once a day, holds everything, and is not made of nothing", async () => {
    const store = memoryStore()
    expect(await backUp(store, data, on("2026-12-01"), "0")).toBeUndefined()
    await store.events.append([note])
    const file = await backUp(store, data, on("2026-12-01"), "0")
    expect(await backUp(store, data, on("2026-12-01"), "0")).toBeUndefined()
    expect(await openArchive(file ?? "")).toMatchObject({ ok: true, value: { tally: { records: { event: 1 } } } })
  })

  it("lets the old ones go, and leaves files alone that are not its own", async () => {
    const store = memoryStore()
    await store.events.append([note])
    for (let day = 1; day <= 28; day++) await backUp(store, data, on(`2026-11-${String(day).padStart(2, "0")}`), "0")
    writeFileSync(join(data, "backups", "mine.jsonl.gz"), "")
    await backUp(store, data, on("2026-11-29"), "0")
    const names = readdirSync(join(data, "backups"))
    expect(names).toContain("mine.jsonl.gz")
    expect(names.filter((n) => n.startsWith("2026")).length).toBeLessThanOrEqual(12)
    expect(names).toContain("2026-11-29.jsonl.gz")
  })

  it("is found newest first when the database no longer opens, and a damaged one is passed over", async () => {
    const store = memoryStore()
    await store.events.append([note])
    expect(await newestGoodBackup(data)).toBeUndefined()
    const older = await backUp(store, data, on("2026-12-01"), "0")
    const newer = await backUp(store, data, on("2026-12-02"), "0")
    expect(await newestGoodBackup(data)).toBe(newer)
    writeFileSync(newer ?? "", "rubbish")
    expect(await newestGoodBackup(data)).toBe(older)
  })
})
