import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PGlite } from "@electric-sql/pglite"
import { createPgConfig } from "@electric-sql/pglite/node-postgres"
import pg from "pg"
import { afterAll, beforeAll, describe, it } from "vitest"
import { connect } from "./connect.ts"
import { openEmbedded } from "./embedded.ts"
import { migrations } from "./migrations/index.ts"
import { openPostgres } from "./postgres.ts"
import { rowTypes } from "./row-types.ts"
import { storeContract } from "./testing/contract.ts"
import { holdsWhatWasKept, keepAsOf } from "./testing/older.ts"
import { startPostgres, type TestServer } from "./testing/server.ts"

const opened = <T>(result: { ok: true; value: T } | { ok: false; problem: { message: string } }): T => {
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}

const folder = mkdtempSync(join(tmpdir(), "posology-embedded-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
storeContract("in a folder", async () => opened(await openEmbedded(folder)))

let server: TestServer | undefined
let address = ""
beforeAll(async () => {
  server = await startPostgres("databases")
  address = await server.database("diary")
}, 60_000)
afterAll(() => server?.stop())
storeContract("in PostgreSQL", async () => opened(await openPostgres(address)))

describe("a database from before", () => {
  const earlier = Object.keys(migrations).slice(0, -1)
  it.each(earlier)(
    "%s is brought up with everything in it, as the first person's",
    async (name) => {
      const older = mkdtempSync(join(tmpdir(), "posology-older-"))
      const cluster = await PGlite.create(join(older, "database"))
      const pool = new pg.Pool({ ...createPgConfig(cluster), max: 1, idleTimeoutMillis: 0, types: rowTypes })
      await keepAsOf(connect(pool), name)
      await cluster.close()
      await holdsWhatWasKept(opened(await openEmbedded(older)))
      rmSync(older, { recursive: true })

      const there = (await server?.database(`from_${name.replaceAll("-", "_")}`)) ?? ""
      await keepAsOf(connect(new pg.Pool({ connectionString: there, types: rowTypes })), name)
      await holdsWhatWasKept(opened(await openPostgres(there)))
    },
    120_000,
  )
})
