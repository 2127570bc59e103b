import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type Claim, claimOfMine } from "./claim.ts"
import { lockFolder } from "./folder-lock.ts"

let folder = ""
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "posology-lock-"))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Leaves the folder as a process leaves it that was killed while it held the lock. */
const leave = (claim: Partial<Claim>, name = "root"): void => {
  mkdirSync(join(folder, "lock"), { recursive: true })
  writeFileSync(join(folder, "lock", name), JSON.stringify({ ...claimOfMine("dead", null), ...claim }))
}
const gone = spawnSync(process.execPath, ["-e", ""]).pid
const take = async () => {
  const lock = await lockFolder(folder)
  if (lock.held) throw new Error(`held by ${JSON.stringify(lock.by)}`)
  return lock
}

describe("the lock of a folder", () => {
  it("belongs to one holder until that one lets go", async () => {
    const first = await take()
    expect(await lockFolder(folder)).toMatchObject({ held: true, where: "alive", by: { pid: process.pid } })
    first.release()
    first.release()
    const second = await take()
    second.release()
    expect(readdirSync(join(folder, "lock"))).toEqual([])
  })

  it("passes on from a process that is gone", async () => {
    leave({ id: "one", pid: gone, started: "1", socket: "one.sock" })
    const lock = await take()
    expect(await lockFolder(folder)).toMatchObject({ held: true })
    lock.release()
  })

  it("passes on when another process has been given the number of the dead one", async () => {
    leave({ id: "one", pid: process.pid, started: "1" })
    const lock = await take()
    lock.release()
  })

  it("passes on after the machine was started again", async () => {
    leave({ id: "one", boot: "another boot" })
    const lock = await take()
    lock.release()
  })

  it("goes to exactly one of many that find the owner dead", async () => {
    for (let round = 0; round < 20; round++) {
      leave({ id: `dead${round}`, pid: gone, started: "1" })
      const all = await Promise.all(Array.from({ length: 12 }, () => lockFolder(folder)))
      const taken = all.filter((l) => !l.held)
      expect(taken).toHaveLength(1)
      for (const lock of taken) if (!lock.held) lock.release()
    }
  })

  it("is found at the end of a chain of owners that died while they took over", async () => {
    leave({ id: "one", pid: gone, started: "1" })
    leave({ id: "two", pid: gone, started: "1" }, "after-one")
    leave({ id: "three", pid: gone, started: "1" }, "after-two")
    leave({ id: "stray", pid: gone, started: "1" }, "after-unknown")
    const lock = await take()
    const names = readdirSync(join(folder, "lock")).filter((n) => !n.endsWith(".sock"))
    expect(names).toEqual(["root"])
    lock.release()
  })

  it("is held by a live successor of a dead owner, though the dead one's claim still stands first", async () => {
    leave({ id: "one", pid: gone, started: "1" })
    leave({ ...claimOfMine("two", null) }, "after-one")
    expect(await lockFolder(folder)).toMatchObject({ held: true, by: { id: "two" } })
  })

  it("is not taken from another machine, nor from another container whose numbers mean nothing here", async () => {
    leave({ id: "one", pid: gone, host: "elsewhere", boot: "another boot" })
    expect(await lockFolder(folder)).toMatchObject({ held: true, where: "elsewhere" })
    leave({ id: "two", pid: gone, numbers: "pid:[1]" })
    expect(await lockFolder(folder)).toMatchObject({ held: true, where: "alive" })
  })

  it("is seen through a container's wall by the socket", async () => {
    leave({ id: "one", pid: gone, numbers: "pid:[1]", socket: "one.sock" })
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(join(folder, "lock", "one.sock"), resolve))
    expect(await lockFolder(folder)).toMatchObject({ held: true })
    await new Promise((resolve) => server.close(resolve))
    const lock = await take()
    lock.release()
  })

  it("works in a folder whose path is longer than a socket's may be", async () => {
    folder = join(folder, "a".repeat(60), "b".repeat(60))
    mkdirSync(folder, { recursive: true })
    const lock = await take()
    const root: Claim = JSON.parse(readFileSync(join(folder, "lock", "root"), "utf8"))
    if (process.platform === "linux") expect(root.socket).not.toBeNull()
    expect(await lockFolder(folder)).toMatchObject({ held: true })
    lock.release()
    folder = join(folder, "..", "..")
  })
})
