import { type Kysely, type Migration, sql } from "kysely"

const id = sql`text collate "C"`

/** The people of a household. What was kept before belongs to the first of them, who needs no row until there is a second. */
export const people: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable("person")
      .addColumn("practice", id, (c) => c.notNull())
      .addColumn("id", id, (c) => c.notNull())
      .addColumn("name", "text", (c) => c.notNull())
      .addColumn("made_at", "text", (c) => c.notNull())
      .addColumn("came", "bigserial", (c) => c.notNull())
      .addPrimaryKeyConstraint("person_pkey", ["practice", "id"])
      .execute()
  },
}
