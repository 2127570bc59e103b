import { type Kysely, sql } from "kysely"
import type { Settings } from "../app/index.ts"
import { canonical } from "../base/index.ts"
import type { Tables } from "./tables.ts"

/** What a house has decided, in the table `setting`. */
export const settingsIn = (db: Kysely<Tables>): Settings => ({
  read: async (practice, name) => {
    const { rows } = await sql<{ record: unknown }>`
      select record from setting where practice = ${practice} and name = ${name}`.execute(db)
    return rows[0]?.record ?? null
  },
  write: async (practice, name, value) => {
    await (value === null
      ? sql`delete from setting where practice = ${practice} and name = ${name}`
      : sql`insert into setting (practice, name, record) values (${practice}, ${name}, ${canonical(value)})
          on conflict (practice, name) do update set record = excluded.record`
    ).execute(db)
  },
})
