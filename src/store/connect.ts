import { CompiledQuery, Kysely, PostgresDialect } from "kysely"
import type pg from "pg"
import type { Tables } from "./tables.ts"

/** Kysely over a node-postgres pool, with every connection in UTC. */
export const connect = (pool: pg.Pool): Kysely<Tables> =>
  new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw("set time zone 'UTC'"))
      },
    }),
  })
