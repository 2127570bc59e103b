import { spawnSync } from "node:child_process"
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { brand, type DiaryEvent } from "../base/index.ts"
import { openEmbedded } from "./embedded.ts"

const MB = 1024 * 1024
// A disk of its own, in memory: only a superuser may make one.
const disk = mkdtempSync(join(tmpdir(), "posology-disk-"))
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=240m", "posology-test", disk]).status === 0
afterAll(() => {
  if (mounted) spawnSync("umount", [disk])
  rmdirSync(disk)
})

/** Fills the disk until about `free` megabytes are left. */
const fill = (free: number) => {
  const { bavail, bsize } = statfsSync(disk)
  writeFileSync(join(disk, "filler"), Buffer.alloc(bavail * bsize - free * MB))
}
const empty = () => rmSync(join(disk, "filler"), { force: true })
const note = (id: string): DiaryEvent => ({
  practice: brand("home"),
  person: brand("me"),
  id: brand(id),
  device: brand("d"),
  at: "2026-12-01T08:00:00Z",
  zone: "UTC",
  kind: "note",
  text: "x",
})

describe.skipIf(!mounted)("a disk that fills up", () => {
  it("refuses to begin, to write and to open without room, in a sentence; reading goes on and nothing is lost", async () => {
    const folder = join(disk, "data")
    const full = { ok: false, problem: { code: "store/full", message: expect.stringContaining("make room") } }
    fill(80)
    expect(await openEmbedded(folder)).toMatchObject(full)
    empty()
    const opened = await openEmbedded(folder)
    if (!opened.ok) throw new Error(opened.problem.message)
    const store = opened.value
    expect(await store.events.append([note("a")])).toMatchObject({ ok: true })
    fill(50)
    expect(await store.room()).toMatchObject(full)
    expect(await store.events.append([note("b")])).toMatchObject(full)
    expect(await store.events.list(note("a"))).toEqual([note("a")])
    empty()
    expect(await store.events.append([note("b")])).toMatchObject({ ok: true })
    await store.close()
    fill(10)
    expect(await openEmbedded(folder)).toMatchObject(full)
    empty()
    const again = await openEmbedded(folder)
    if (!again.ok) throw new Error(again.problem.message)
    expect(await again.value.events.count(note("a"))).toBe(2)
    await again.value.close()
  })

  it("refuses a folder on a disk that is read-only", async () => {
    spawnSync("mount", ["-o", "remount,ro", disk])
    expect(await openEmbedded(join(disk, "data"))).toMatchObject({ ok: false, problem: { code: "store/folder" } })
    spawnSync("mount", ["-o", "remount,rw", disk])
  })
})
