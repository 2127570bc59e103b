import type { Kysely } from "kysely"
import type { Feed, FeedBook } from "../app/index.ts"
import { brand, type PersonId, type PlanId, type PracticeId } from "../base/index.ts"
import type { Tables } from "./tables.ts"

/** Calendar feeds in the table of that name. */
export const feedBook = (db: Kysely<Tables>): FeedBook => ({
  add: async ({ id, practice, person, plan, madeAt }) => {
    await db
      .insertInto("feed")
      .values({ id, practice, person, plan, made_at: madeAt, ended_at: null })
      .onConflict((o) => o.column("id").doNothing())
      .execute()
  },
  open: async (id) => {
    const row = await db
      .selectFrom("feed")
      .selectAll()
      .where("id", "=", id)
      .where("ended_at", "is", null)
      .executeTakeFirst()
    return row && feedOf(row)
  },
  of: async ({ practice, person }, plan) => {
    const rows = await db
      .selectFrom("feed")
      .selectAll()
      .where("practice", "=", practice)
      .where("person", "=", person)
      .where("plan", "=", plan)
      .where("ended_at", "is", null)
      .orderBy("made_at")
      .orderBy("id")
      .execute()
    return rows.map(feedOf)
  },
  end: async ({ practice, person }, plan, at) => {
    const ended = await db
      .updateTable("feed")
      .set({ ended_at: at })
      .where("practice", "=", practice)
      .where("person", "=", person)
      .where("plan", "=", plan)
      .where("ended_at", "is", null)
      .returning("id")
      .execute()
    return ended.length
  },
})

type Row = {
  readonly id: string
  readonly practice: string
  readonly person: string
  readonly plan: string
  readonly made_at: string
}

const feedOf = ({ id, practice, person, plan, made_at }: Row): Feed => ({
  id,
  practice: brand<PracticeId>(practice),
  person: brand<PersonId>(person),
  plan: brand<PlanId>(plan),
  madeAt: made_at,
})
