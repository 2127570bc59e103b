import { type Kysely, type Migration, sql } from "kysely"

// Ids are compared byte by byte (collation "C"), so that order does not depend on the machine's language.
const id = sql`text collate "C"`

export const first: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const name of ["page", "plan"]) {
      const table = db.schema
        .createTable(name)
        .addColumn("practice", id, (c) => c.notNull())
        .addColumn("person", id, (c) => c.notNull())
        .addColumn("id", id, (c) => c.notNull())
        .addColumn("title", "text", (c) => c.notNull())
        .addColumn("saved_at", "timestamptz", (c) => c.notNull())
        .addColumn("shelf", "text", (c) => c.notNull().check(sql`shelf in ('kept', 'archived', 'deleted')`))
        .addColumn("moved_at", "timestamptz", (c) => c.notNull())
        .addColumn("digest", "text", (c) => c.notNull())
        .addColumn("record", "json", (c) => c.notNull())
        .addPrimaryKeyConstraint(`${name}_pkey`, ["practice", "person", "id"])
      await (name === "page"
        ? table.addColumn("content", "bytea", (c) => c.notNull()).addColumn("is_text", "boolean", (c) => c.notNull())
        : table
      ).execute()
    }
    await db.schema
      .createTable("correction")
      .addColumn("practice", id, (c) => c.notNull())
      .addColumn("person", id, (c) => c.notNull())
      .addColumn("id", id, (c) => c.notNull())
      .addColumn("page", id, (c) => c.notNull())
      .addColumn("at", "timestamptz", (c) => c.notNull())
      .addColumn("digest", "text", (c) => c.notNull())
      .addColumn("record", "json", (c) => c.notNull())
      .addPrimaryKeyConstraint("correction_pkey", ["practice", "person", "id"])
      .execute()
    await db.schema
      .createIndex("correction_of_page")
      .on("correction")
      .columns(["practice", "person", "page", "at", "id"])
      .execute()
    await db.schema
      .createTable("event")
      .addColumn("practice", id, (c) => c.notNull())
      .addColumn("person", id, (c) => c.notNull())
      .addColumn("id", id, (c) => c.notNull())
      .addColumn("device", id, (c) => c.notNull())
      .addColumn("at", "timestamptz", (c) => c.notNull())
      .addColumn("kind", "text", (c) => c.notNull())
      .addColumn("digest", "text", (c) => c.notNull())
      .addColumn("record", "json", (c) => c.notNull())
      .addPrimaryKeyConstraint("event_pkey", ["practice", "person", "id"])
      .execute()
    await db.schema.createIndex("event_in_order").on("event").columns(["practice", "person", "at", "id"]).execute()
  },
}
