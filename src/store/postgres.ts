import pg from "pg"
import type { Store } from "../app/index.ts"
import { fail, ok, type Result } from "../base/index.ts"
import { connect } from "./connect.ts"
import { migrate } from "./migrate.ts"
import { rowTypes } from "./row-types.ts"
import { sqlStore } from "./sql-store.ts"

/** Opens a PostgreSQL database by its address, `postgres://user:password@host:port/name`. Problem `store/database` when it cannot be reached or used. */
export const openPostgres = async (address: string): Promise<Result<Store>> => {
  const shown = withoutPassword(address)
  if (shown === undefined)
    return fail("store/database", "The database address is not one; write postgres://user:password@host:5432/name.")
  const pool = new pg.Pool({ connectionString: address, types: rowTypes, connectionTimeoutMillis: 10_000 })
  // Without a listener, a connection that breaks while it is idle would end the process.
  pool.on("error", () => {})
  const db = connect(pool)
  try {
    await migrate(db)
  } catch (error) {
    await pool.end()
    const why = error instanceof Error ? error.message : String(error)
    return fail("store/database", `The database at ${shown} cannot be used: ${why}.`)
  }
  return ok(sqlStore(db, { kind: "postgres", address: shown }, () => db.destroy()))
}

const withoutPassword = (address: string): string | undefined => {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.protocol !== "postgres:" && url.protocol !== "postgresql:") return undefined
  url.password = ""
  return url.href
}
