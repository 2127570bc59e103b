import { type Kysely, sql } from "kysely"
import type { Correction, CorrectionBook } from "../app/index.ts"
import { canonical } from "../base/index.ts"
import { digest } from "./digest.ts"
import type { Tables } from "./tables.ts"

/** Corrections in the table of that name. */
export const correctionBook = (db: Kysely<Tables>): CorrectionBook => ({
  add: async (c) => {
    const record = canonical(c)
    const mark = digest(record)
    const row = { practice: c.practice, person: c.person, id: c.id, page: c.page, at: c.at, digest: mark, record }
    const written = await db
      .insertInto("correction")
      .values(row)
      .onConflict((o) => o.columns(["practice", "person", "id"]).doNothing())
      .returning("id")
      .execute()
    if (written.length > 0) return "new"
    const there = await db
      .selectFrom("correction")
      .select("digest")
      .where("practice", "=", c.practice)
      .where("person", "=", c.person)
      .where("id", "=", c.id)
      .executeTakeFirst()
    return there?.digest === mark ? "known" : "different"
  },
  of: async (whose, page) => {
    const { rows } = await sql<{ record: Correction }>`
      select record from correction
      where practice = ${whose.practice} and person = ${whose.person} and page = ${page}
      order by at, id`.execute(db)
    return rows.map((r) => r.record)
  },
})
