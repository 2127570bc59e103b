import { createHash } from "node:crypto"
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, describe, expect, it } from "vitest"
import { archiveLines } from "../app/index.ts"
import { brand, instant } from "../base/index.ts"
import { backUp } from "./backup/backup.ts"
import { clusterState, POSTGRES } from "./cluster-state.ts"
import { openEmbedded } from "./embedded.ts"

const root = mkdtempSync(join(tmpdir(), "posology-folders-"))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const open = async (folder: string) => {
  const r = await openEmbedded(folder)
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

/** An archive of nothing. */
const whole = (() => {
  const codec = {
    hash: () => {
      const hash = createHash("sha256")
      return { update: (text: string) => void hash.update(text), hex: () => hash.digest("hex") }
    },
    toBase64: () => "",
    fromBase64: () => new Uint8Array(),
  }
  const lines = archiveLines(codec, { at: "2026-11-01T00:00:00Z", posology: "0" })
  return lines.head() + lines.end().text
})()

/** A cluster's skeleton with a version file, less one of its parts. */
const skeleton =
  (version: string, without = "") =>
  (cluster: string) => {
    for (const part of ["base", "global", "pg_wal", "pg_xact"])
      if (part !== without) mkdirSync(join(cluster, part), { recursive: true })
    mkdirSync(join(cluster, "global"), { recursive: true })
    if (without !== "pg_control") writeFileSync(join(cluster, "global", "pg_control"), Buffer.alloc(8192, 1))
    writeFileSync(join(cluster, "PG_VERSION"), version)
  }

type Standing = readonly [string, (cluster: string) => void, string, string]
const standing: readonly Standing[] = [
  [
    "has lost its version file",
    (c) => {
      skeleton("18\n")(c)
      rmSync(join(c, "PG_VERSION"))
    },
    "store/damaged",
    "PG_VERSION",
  ],
  ["has an empty version file", skeleton(""), "store/damaged", "PG_VERSION"],
  ["has a garbled version file", skeleton("\u0000\u0001\u0002"), "store/damaged", "PG_VERSION"],
  ["has words for a version", skeleton("eighteen"), "store/damaged", "PG_VERSION"],
  ["has a version and more", skeleton("18\n18\n"), "store/damaged", "PG_VERSION"],
  ["has a version like a fraction", skeleton("18.5"), "store/damaged", "PG_VERSION"],
  ["is of a newer PostgreSQL", skeleton("19\n"), "store/newer", "PostgreSQL 19"],
  ["is of a much newer PostgreSQL", skeleton("180\n"), "store/newer", "PostgreSQL 180"],
  ["is of an older PostgreSQL", skeleton("16\n"), "store/damaged", "PostgreSQL 16"],
  [
    "has a folder for a version file",
    (c) => mkdirSync(join(c, "PG_VERSION"), { recursive: true }),
    "store/damaged",
    "PG_VERSION",
  ],
  [
    "has a version file that leads in a circle",
    (c) => {
      mkdirSync(c)
      symlinkSync("PG_VERSION", join(c, "PG_VERSION"))
    },
    "store/damaged",
    "ELOOP",
  ],
  [
    "has a version file alone",
    (c) => {
      mkdirSync(c)
      writeFileSync(join(c, "PG_VERSION"), "18\n")
    },
    "store/damaged",
    "base",
  ],
  ["has lost what it holds", skeleton("18\n", "base"), "store/damaged", "base"],
  ["has lost its log", skeleton("18\n", "pg_wal"), "store/damaged", "pg_wal"],
  ["has lost its control file", skeleton("18\n", "pg_control"), "store/damaged", "pg_control"],
  ["is a file", (c) => writeFileSync(c, "SQLite format 3\u0000"), "store/damaged", "a file"],
  ["is an empty file", (c) => writeFileSync(c, ""), "store/damaged", "a file"],
  [
    "is another program's",
    (c) => {
      mkdirSync(join(c, "migrations"), { recursive: true })
      writeFileSync(join(c, "app.db"), "x")
    },
    "store/damaged",
    "PG_VERSION",
  ],
  [
    "holds one hidden file",
    (c) => {
      mkdirSync(c)
      writeFileSync(join(c, ".keep"), "")
    },
    "store/damaged",
    "PG_VERSION",
  ],
  ["is a link that leads nowhere", (c) => symlinkSync("/nowhere/at/all", c), "store/damaged", "leads nowhere"],
  ["is a link that leads to itself", (c) => symlinkSync("database", c), "store/damaged", "database"],
  ["is gone", () => {}, "store/gone", "is gone"],
  ["is an empty folder", (c) => mkdirSync(c), "store/gone", "is gone"],
]

/** Every name under a folder, with what each file holds and when it was changed. */
const everythingUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .toSorted()
    .map((name) => {
      const stat = lstatSync(join(folder, name))
      return `${name} ${stat.mtimeMs} ${stat.isFile() ? readFileSync(join(folder, name), "hex") : stat.mode}`
    })

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

  describe.each(standing)("whose database %s", (_, make, code, words) => {
    it("is refused and left as it is, with the newest good backup named", async () => {
      const folder = mkdtempSync(join(root, "kept-"))
      const cluster = join(folder, "database")
      make(cluster)
      mkdirSync(join(folder, "backups"))
      for (const [day, text] of [
        ["2026-11-01", whole],
        ["2026-11-02", whole],
        ["2026-11-03", whole.slice(0, -9)],
      ])
        writeFileSync(join(folder, "backups", `${day}.jsonl.gz`), gzipSync(text ?? ""))
      const before = everythingUnder(folder)
      const opened = await openEmbedded(folder)
      const message = opened.ok ? "" : opened.problem.message
      expect(opened).toMatchObject({ ok: false, problem: { code } })
      expect(message).toContain(words)
      expect(message).toContain(join(folder, "backups", "2026-11-02.jsonl.gz"))
      expect(everythingUnder(folder)).toEqual(before)
    })
    it("is refused without a backup too", async () => {
      const folder = mkdtempSync(join(root, "bare-"))
      make(join(folder, "database"))
      const before = everythingUnder(folder)
      const opened = await openEmbedded(folder)
      expect(opened.ok).toBe(code === "store/gone")
      if (opened.ok) return opened.value.close()
      expect(opened.problem.message).toContain("keep the folder as it is")
      expect(everythingUnder(folder)).toEqual(before)
    })
  })

  it("is of the PostgreSQL that is installed", async () => {
    const folder = join(root, "version")
    await (await open(folder)).close()
    expect(Number(readFileSync(join(folder, "database", "PG_VERSION"), "utf8"))).toBe(POSTGRES)
    expect(clusterState(join(folder, "database"))).toEqual({ is: "a database" })
  })

  it("that cannot be one is refused in a sentence", async () => {
    const file = join(root, "file")
    writeFileSync(file, "")
    for (const folder of [file, join(file, "below")])
      expect(await openEmbedded(folder)).toMatchObject({ ok: false, problem: { code: "store/folder" } })
  })
})
