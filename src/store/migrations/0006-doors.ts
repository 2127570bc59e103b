import { type Kysely, type Migration, sql } from "kysely"

const id = sql`text collate "C"`

/** The lock of a house, and the devices that are let in from outside. */
export const doors: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable("setting")
      .addColumn("practice", id, (c) => c.notNull())
      .addColumn("name", id, (c) => c.notNull())
      .addColumn("record", "json", (c) => c.notNull())
      .addPrimaryKeyConstraint("setting_pkey", ["practice", "name"])
      .execute()
    await db.schema
      .createTable("device")
      .addColumn("id", id, (c) => c.primaryKey())
      .addColumn("practice", id, (c) => c.notNull())
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("made_at", "timestamptz", (c) => c.notNull())
      .execute()
  },
}
