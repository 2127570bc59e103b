import { mkdirSync, readdirSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { PGlite } from "@electric-sql/pglite"
import { createPgConfig } from "@electric-sql/pglite/node-postgres"
import pg from "pg"
import type { Store } from "../app/index.ts"
import { fail, ok, type Result } from "../base/index.ts"
import { newestGoodBackup } from "./backup/backup.ts"
import { preparedCluster } from "./cluster.ts"
import { clusterState } from "./cluster-state.ts"
import { connect } from "./connect.ts"
import { folderProblem, heldProblem } from "./folder-problem.ts"
import { lockFolder } from "./lock/folder-lock.ts"
import { migrate } from "./migrate.ts"
import { room } from "./room.ts"
import { rowTypes } from "./row-types.ts"
import { sqlStore } from "./sql-store.ts"

/** Opens the database in a data folder, making both where there is nothing. What stands there and is no database of ours is refused and left
 *  as it is, and so is a folder whose database is gone while its backups are there: a diary never begins again as an empty one. PGlite lets
 *  two processes open one folder and then loses most of what they write, so the folder is locked first.
 *  Problems: `store/held` (another process has it), `store/folder` (it cannot be written), `store/full`, `store/damaged`, `store/newer`,
 *  `store/gone`. */
export const openEmbedded = async (folder: string): Promise<Result<Store>> => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    // Looked at before anything is written, and again once nobody else can write.
    const barred = await whyBarred(folder)
    if (barred) return barred
    const isNew = clusterState(join(folder, "database")).is === "nothing"
    const enough = await room(folder, isNew ? "making" : "opening")
    if (!enough.ok) return enough
    const lock = await lockFolder(folder)
    if (lock.held) return heldProblem(folder, lock)
    try {
      const since = await whyBarred(folder)
      if (since) {
        lock.release()
        return since
      }
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
  if (clusterState(cluster).is === "nothing") await makeCluster(folder, cluster)
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

/** Why the database of a folder may be neither opened nor made; undefined where it may. */
const whyBarred = async (folder: string): Promise<Result<never> | undefined> => {
  const cluster = join(folder, "database")
  const state = clusterState(cluster)
  if (state.is === "a database") return undefined
  if (state.is === "not to be touched")
    return fail(
      state.newer ? "store/newer" : "store/damaged",
      `The database in ${cluster} is not opened: ${state.why}. Nothing was changed; ${await wayOn(folder)}.`,
    )
  const backup = await newestGoodBackup(folder)
  return backup === undefined
    ? undefined
    : fail(
        "store/gone",
        `The database in ${cluster} is gone, and there are backups of it. Nothing was changed; ${whereTo(backup)}.`,
      )
}

const damaged = async (folder: string, error: unknown) => {
  const why = error instanceof Error ? error.message : String(error)
  return fail(
    "store/damaged",
    `The database in ${join(folder, "database")} does not open (${why}); ${await wayOn(folder)}.`,
  )
}

const wayOn = async (folder: string): Promise<string> => {
  const backup = await newestGoodBackup(folder)
  return backup === undefined ? "there is no backup beside it; keep the folder as it is" : whereTo(backup)
}

const whereTo = (backup: string): string =>
  `the newest good backup is ${backup}: posology restore it into an empty folder (--data) and go on there`
