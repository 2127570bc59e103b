import { type Kysely, type Migration, sql } from "kysely"

const id = sql`text collate "C"`

/** Events are numbered as they come in, and what is told once is claimed. */
export const follow: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .alterTable("event")
      .addColumn("arrived", "bigserial", (c) => c.notNull())
      .execute()
    await db.schema.createIndex("event_as_arrived").on("event").columns(["practice", "person", "arrived"]).execute()
    await db.schema
      .createTable("claim")
      .addColumn("practice", id, (c) => c.notNull())
      .addColumn("person", id, (c) => c.notNull())
      .addColumn("key", id, (c) => c.notNull())
      .addColumn("until", "timestamptz", (c) => c.notNull())
      .addColumn("told_at", "timestamptz")
      .addPrimaryKeyConstraint("claim_pkey", ["practice", "person", "key"])
      .execute()
  },
}
