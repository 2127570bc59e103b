import { type Kysely, type Migration, sql } from "kysely"

const id = sql`text collate "C"`

/** Calendar feeds, found by the digest of what stands in their address. */
export const feeds: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable("feed")
      .addColumn("id", id, (c) => c.primaryKey())
      .addColumn("practice", id, (c) => c.notNull())
      .addColumn("person", id, (c) => c.notNull())
      .addColumn("plan", id, (c) => c.notNull())
      .addColumn("made_at", "timestamptz", (c) => c.notNull())
      .addColumn("ended_at", "timestamptz")
      .execute()
    await db.schema.createIndex("feed_of_plan").on("feed").columns(["practice", "person", "plan"]).execute()
  },
}
