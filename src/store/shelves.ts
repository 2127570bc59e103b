import { type Kysely, sql } from "kysely"
import type { Listed, Shelf, Shelves, Whose } from "../app/index.ts"
import { canonical } from "../base/index.ts"
import { digest } from "./digest.ts"
import type { Packing } from "./packing.ts"
import type { Tables } from "./tables.ts"

type Item<Id> = Whose & { readonly id: Id; readonly title: string; readonly savedAt: string }

/** Shelves over the table `page` or `plan`. */
export const shelves = <Id extends string, T extends Item<Id>, Extra extends object>(
  db: Kysely<Tables>,
  table: "page" | "plan",
  packing: Packing<T, Extra>,
): Shelves<Id, T> => {
  const own = (whose: Whose, id: string) =>
    sql`practice = ${whose.practice} and person = ${whose.person} and id = ${id}`
  const name = sql.table(table)
  return {
    save: async (item) => {
      const { record, extra, bytes } = packing.pack(item)
      const text = canonical(record)
      const mark = bytes ? digest(text, bytes) : digest(text)
      const columns = {
        practice: item.practice,
        person: item.person,
        id: item.id,
        title: item.title,
        saved_at: item.savedAt,
        shelf: "kept",
        moved_at: item.savedAt,
        digest: mark,
        record: text,
        ...extra,
      }
      const written = await sql`
        insert into ${name} (${sql.join(Object.keys(columns).map((c) => sql.ref(c)))})
        values (${sql.join(Object.values(columns))})
        on conflict (practice, person, id) do nothing returning id`.execute(db)
      if (written.rows.length > 0) return "new"
      const there = await sql<{ digest: string }>`select digest from ${name} where ${own(item, item.id)}`.execute(db)
      return there.rows[0]?.digest === mark ? "known" : "different"
    },
    open: async (whose, id) => {
      const { rows } = await sql<{ record: unknown; shelf: Shelf } & Extra>`
        select * from ${name} where ${own(whose, id)}`.execute(db)
      return rows[0] && { ...packing.unpack(rows[0]), shelf: rows[0].shelf }
    },
    list: async (whose, shelf) => {
      const { rows } = await sql<Listed<Id>>`
        select id, title, saved_at as "savedAt", shelf from ${name}
        where practice = ${whose.practice} and person = ${whose.person} and shelf = ${shelf}
        order by saved_at desc, id desc`.execute(db)
      return rows
    },
    place: (whose, id, shelf, at) =>
      db.transaction().execute(async (tx) => {
        const { rows } = await sql<{ shelf: Shelf }>`
          select shelf from ${name} where ${own(whose, id)} for update`.execute(tx)
        const before = rows[0]?.shelf
        if (before !== undefined && before !== shelf)
          await sql`update ${name} set shelf = ${shelf}, moved_at = ${at} where ${own(whose, id)}`.execute(tx)
        return before
      }),
    purge: async (before) => {
      const { rows } = await sql`
        delete from ${name} where shelf = 'deleted' and moved_at < ${before} returning id`.execute(db)
      return rows.length
    },
  }
}
