import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import pg from "pg"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { call, type Store } from "../app/index.ts"
import { brand, type EventId } from "../base/index.ts"
import { openPostgres } from "../store/postgres.ts"
import { startPostgres, type TestServer } from "../store/testing/server.ts"
import {
  choices,
  type Layout,
  lived,
  plan,
  trial,
  turned,
  type World,
  without,
  worldOf,
  zone,
} from "./testing/trial-worlds.ts"

// A practice keeps its trials in PostgreSQL: whoever can read its rows, or change them, learns and gains no more than anybody else.

const folder = mkdtempSync(join(tmpdir(), "posology-rows-"))
let server: TestServer
beforeAll(async () => {
  server = await startPostgres("rows")
}, 60_000)
afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

const design: Layout = { pairs: 4, blockDays: 2, arms: ["on", "off"], runInDays: 0, washoutDays: 0 }
const preparer = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
const seed = Uint8Array.from({ length: 32 }, (_, i) => (i * 89 + 7) % 256)
const today = 4

const open = async (address: string): Promise<Store> => {
  const store = await openPostgres(address)
  if (!store.ok) throw new Error(store.problem.message)
  return store.value
}
const clientOf = async (address: string): Promise<pg.Client> => {
  const db = new pg.Client({ connectionString: address })
  await db.connect()
  return db
}

/** Every row of every table as text, in the order it was written. */
const rowsOf = async (db: pg.Client): Promise<string> => {
  const { rows } = await db.query(
    "select tablename from pg_tables where schemaname = 'public' and tablename not like 'kysely%' order by 1",
  )
  const all: string[] = []
  for (const { tablename } of rows)
    all.push(
      tablename,
      ...(await db.query(`select row_to_json(t)::text as t from "${tablename}" t order by 1`)).rows.map((r) => r.t),
    )
  return all.join("\n")
}

describe("a trial in PostgreSQL", () => {
  it.each([false, true])(
    "says nothing in its rows of what was drawn for days to come (blinded: %s)",
    async (blinded) => {
      const said = await Promise.all(
        [seed, turned(seed, design, today, blinded)].map(async (coins, k) => {
          const address = await server.database(`world_${blinded}_${k}`)
          const store = await open(address)
          await lived(worldOf(folder, coins, store), design, blinded ? preparer : null, today)
          await store.close()
          const db = await clientOf(address)
          const text = await rowsOf(db)
          await db.end()
          return text
        }),
      )
      expect(said[0]).toContain("trial-started")
      expect(without(said[0] ?? "")).toBe(without(said[1] ?? ""))
    },
  )

  it("begun on two servers at once is one trial", async () => {
    const address = await server.database("two_servers")
    const worlds = await Promise.all(
      [seed, Uint8Array.from(seed, (b) => b ^ 255)].map(async (coins) => worldOf(folder, coins, await open(address))),
    )
    const [one, two] = worlds
    if (!one || !two) throw new Error("no worlds")
    await one.ask("save-plan", { id: plan, title: "Drops", choices })
    const ids = [trial, brand<EventId>("01a22198-ed00-7000-8000-000000000002")]
    const terms = { design, plan, primary: "focus", better: "higher" as const, zone }
    const begun = await Promise.all(
      worlds.map(async (world, k) => call(world.ports, "start-trial", { ...terms, id: ids[k] })),
    )
    expect(begun.map((b) => (b.ok ? "begun" : b.problem.code)).sort()).toEqual(["begun", "trial/running"])
    await Promise.all(worlds.map(async (w) => (await stored(w)).close()))
  })

  it("that was changed in its rows, whichever part of it, is said to be changed", async () => {
    const address = await server.database("changed")
    const world = worldOf(folder, seed, await open(address))
    await lived(world, design, null, 2 * design.pairs * design.blockDays - 1)
    await world.setClock("2027-03-01T10:00:00Z")
    const honest = await marksOf(world, trial)
    expect(honest).not.toContain("learn/too-few")
    expect(honest.filter((m) => meddled.has(m))).toEqual([])
    const db = await clientOf(address)
    const written = async (record: object) =>
      db.query("update event set record = $1 where kind = 'trial-started'", [JSON.stringify(record)])
    const kept = (await db.query("select record from event where kind = 'trial-started'")).rows[0].record
    let told = 0
    for (const [where, record] of changes(kept)) {
      await written(record)
      // A server that runs goes on with what it read; one that is started anew reads the rows.
      const anew = worldOf(folder, seed, await open(address))
      await anew.setClock("2027-03-01T10:00:00Z")
      const outcome = await call(anew.ports, "report-trial", { id: trial })
      await (await stored(anew)).close()
      // Where there is nothing left to report on, nothing is reported.
      if (!outcome.ok) continue
      told++
      expect(
        outcome.value.marks.filter((m) => meddled.has(m.code)),
        where,
      ).not.toEqual([])
      // Time and plan of the entry itself are not what was committed to: those stand in the terms, and are what the report goes by.
      if (where === "at" || where === "plan") continue
      expect(outcome.value.chosen, where).toBe("unsaid")
      expect(outcome.value.verdict, where).not.toMatch(/helped|hurt/)
    }
    expect(told).toBeGreaterThan(10)
    await written(kept)
    expect((await marksOf(world, trial)).filter((m) => meddled.has(m))).toEqual([])
    await db.end()
    await (await stored(world)).close()
  })
})

const meddled = new Set(["trial/commitment", "trial/edited", "trial/meddled", "trial/sealed", "trial/one-of-several"])
const marksOf = async (world: World, id: EventId): Promise<readonly string[]> => {
  const outcome = await call(world.ports, "report-trial", { id })
  return outcome.ok ? outcome.value.marks.map((m) => m.code) : [outcome.problem.code]
}
const stored = async (world: World): Promise<Store> => {
  const store = await world.ports.store()
  if (!store.ok) throw new Error(store.problem.message)
  return store.value
}

/** The entry that began a trial with one part changed, each part in turn. */
const changes = (kept: Record<string, unknown>): (readonly [where: string, record: object])[] => {
  const other = (v: unknown): unknown => {
    if (typeof v === "number") return v + 1
    if (typeof v === "string" && v.length > 100) return v.slice(0, 80) + v.slice(84)
    if (typeof v === "string") return v === zone ? "UTC" : /^20\d\d-/.test(v) ? v.replace(/^20\d\d/, "2025") : `${v}a`
    return Array.isArray(v) ? [...v].reverse() : "somebody"
  }
  const terms = kept.terms as Record<string, unknown>
  return [
    ...Object.entries(terms).map(([k, v]) => [`terms.${k}`, { ...kept, terms: { ...terms, [k]: other(v) } }] as const),
    ...["commitment", "sealed", "at", "plan"].map((k) => [k, { ...kept, [k]: other(kept[k]) }] as const),
  ]
}
