import { type Kysely, type Migration, sql } from "kysely"

const id = sql`text collate "C"`

/** Devices that asked to be told by push, found by the digest of their address. */
export const push: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable("subscription")
      .addColumn("practice", id, (c) => c.notNull())
      .addColumn("person", id, (c) => c.notNull())
      .addColumn("id", id, (c) => c.notNull())
      .addColumn("record", "json", (c) => c.notNull())
      .addPrimaryKeyConstraint("subscription_pkey", ["practice", "person", "id"])
      .execute()
  },
}
