import type { Kysely } from "kysely"
import type { PeopleBook, SavedPerson } from "../app/index.ts"
import { brand, type PersonId, type PracticeId } from "../base/index.ts"
import type { Tables } from "./tables.ts"

/** The people of a household in the table `person`. */
export const peopleBook = (db: Kysely<Tables>): PeopleBook => ({
  add: async ({ practice, id, name, madeAt }) => {
    const written = await db
      .insertInto("person")
      .values({ practice, id, name, made_at: madeAt })
      .onConflict((o) => o.columns(["practice", "id"]).doNothing())
      .returning("id")
      .execute()
    if (written.length > 0) return "new"
    const there = await db
      .selectFrom("person")
      .selectAll()
      .where("practice", "=", practice)
      .where("id", "=", id)
      .executeTakeFirst()
    return there?.name === name && there.made_at === madeAt ? "known" : "different"
  },
  rename: async ({ practice, person }, name) => {
    const written = await db
      .updateTable("person")
      .set({ name })
      .where("practice", "=", practice)
      .where("id", "=", person)
      .returning("id")
      .execute()
    return written.length > 0
  },
  list: async (practice) => {
    const rows = await db.selectFrom("person").selectAll().where("practice", "=", practice).orderBy("came").execute()
    return rows.map(personOf)
  },
})

/** The record of a row. */
export const personOf = (row: {
  readonly practice: string
  readonly id: string
  readonly name: string
  readonly made_at: string
}): SavedPerson => ({
  practice: brand<PracticeId>(row.practice),
  person: brand<PersonId>(row.id),
  id: brand<PersonId>(row.id),
  name: row.name,
  madeAt: row.made_at,
})
