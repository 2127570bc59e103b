import type { Kysely } from "kysely"
import type { DeviceBook, PairedDevice } from "../app/index.ts"
import { brand, type PracticeId } from "../base/index.ts"
import type { Tables } from "./tables.ts"

/** The devices that are let in, in the table `device`. */
export const deviceBook = (db: Kysely<Tables>): DeviceBook => ({
  add: async ({ practice, id, name, madeAt }) => {
    await db
      .insertInto("device")
      .values({ practice, id, name, made_at: madeAt })
      .onConflict((o) => o.column("id").doNothing())
      .execute()
  },
  open: async (id) => {
    const row = await db.selectFrom("device").selectAll().where("id", "=", id).executeTakeFirst()
    return row && deviceOf(row)
  },
  list: async (practice) => {
    const rows = await db
      .selectFrom("device")
      .selectAll()
      .where("practice", "=", practice)
      .orderBy("made_at")
      .orderBy("id")
      .execute()
    return rows.map(deviceOf)
  },
  end: async (practice, id) => {
    const gone = await db
      .deleteFrom("device")
      .where("practice", "=", practice)
      .where("id", "=", id)
      .returning("id")
      .execute()
    return gone.length > 0
  },
})

const deviceOf = (row: { id: string; practice: string; name: string; made_at: string }): PairedDevice => ({
  practice: brand<PracticeId>(row.practice),
  id: row.id,
  name: row.name,
  madeAt: row.made_at,
})
