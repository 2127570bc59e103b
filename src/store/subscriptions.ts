import type { Kysely } from "kysely"
import type { Subscription, SubscriptionBook } from "../app/index.ts"
import type { Tables } from "./tables.ts"

/** Devices that are told by push, in the table of that name. */
export const subscriptionBook = (db: Kysely<Tables>): SubscriptionBook => ({
  put: async (subscription) => {
    const { practice, person, id } = subscription
    const record = JSON.stringify(subscription)
    await db
      .insertInto("subscription")
      .values({ practice, person, id, record })
      .onConflict((o) => o.columns(["practice", "person", "id"]).doUpdateSet({ record }))
      .execute()
  },
  of: async ({ practice, person }) => {
    const rows = await db
      .selectFrom("subscription")
      .select("record")
      .where("practice", "=", practice)
      .where("person", "=", person)
      .orderBy("id")
      .execute()
    return rows.map((row) => row.record as Subscription)
  },
  all: async (practice) => {
    const rows = await db
      .selectFrom("subscription")
      .select("record")
      .where("practice", "=", practice)
      .orderBy("person")
      .orderBy("id")
      .execute()
    return rows.map((row) => row.record as Subscription)
  },
  end: async ({ practice, person }, id) => {
    const ended = await db
      .deleteFrom("subscription")
      .where("practice", "=", practice)
      .where("person", "=", person)
      .where("id", "=", id)
      .returning("id")
      .execute()
    return ended.length > 0
  },
})
