import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { PGlite } from "@electric-sql/pglite"
import { createPgConfig } from "@electric-sql/pglite/node-postgres"
import pg from "pg"
import type { Store } from "../app/index.ts"
import { fail, ok, type Result } from "../base/index.ts"
import { newestGoodBackup } from "./backup/backup.ts"
import { preparedCluster } from "./cluster.ts"
import { connect } from "./connect.ts"
import { folderProblem, heldProblem } from "./folder-problem.ts"
import { lockFolder } from "./lock/folder-lock.ts"
import { migrate } from "./migrate.ts"
import { room } from "./room.ts"
import { rowTypes } from "./row-types.ts"
import { sqlStore } from "./sql-store.ts"

/** Opens the database in a data folder, making both where there are none. PGlite lets two processes open one folder and
 *  then loses most of what they write, so the folder is locked first.
 *  Problems: `store/held` (another process has it), `store/folder` (it cannot be written), `store/full`, `store/damaged`. */
export const openEmbedded = async (folder: string): Promise<Result<Store>> => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const enough = await room(folder, existsSync(join(folder, "database")) ? "opening" : "making")
    if (!enough.ok) return enough
    const lock = await lockFolder(folder)
    if (lock.held) return heldProblem(folder, lock)
    try {
      return ok(await openLocked(folder, lock.release))
    } catch (error) {
      lock.release()
      throw error
    }
  } catch (error) {
    return folderProblem(folder, error) ?? (await damaged(folder, error))
  }
}

const openLocked = async (folder: string, release: () => void): Promise<Store> => {
  const cluster = join(folder, "database")
  if (!existsSync(cluster)) await makeCluster(folder, cluster)
  const database = await PGlite.create(cluster)
  // One connection: PGlite has a single session, and two transactions in it would be one.
  const pool = new pg.Pool({ ...createPgConfig(database), max: 1, idleTimeoutMillis: 0, types: rowTypes })
  const db = connect(pool)
  const close = async () => {
    await db.destroy()
    await database.close()
    release()
  }
  try {
    await migrate(db)
  } catch (error) {
    await close()
    throw error
  }
  return sqlStore(db, { kind: "folder", folder }, close, () => room(folder, "writing"))
}

/** Makes the cluster under another name first, so that a process killed half-way leaves nothing that looks like a database. */
const makeCluster = async (folder: string, cluster: string): Promise<void> => {
  for (const name of readdirSync(folder))
    if (name.startsWith("database.new-")) rmSync(join(folder, name), { recursive: true })
  const making = join(folder, `database.new-${process.pid}`)
  const prepared = preparedCluster()
  const fresh = await PGlite.create(making, prepared ? { loadDataDir: prepared } : {})
  await fresh.close()
  renameSync(making, cluster)
}

const damaged = async (folder: string, error: unknown) => {
  const backup = await newestGoodBackup(folder)
  const help = backup
    ? `the newest good backup is ${backup}: posology restore it into an empty folder (--data) and go on there`
    : "there is no backup beside it; keep the folder as it is"
  const why = error instanceof Error ? error.message : String(error)
  return fail("store/damaged", `The database in ${join(folder, "database")} does not open (${why}); ${help}.`)
}
