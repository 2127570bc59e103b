import { type Kysely, sql } from "kysely"
import type { EventLog, EventRange, Store, Whose } from "../app/index.ts"
import { canonical, type DiaryEvent, ok } from "../base/index.ts"
import { digest } from "./digest.ts"
import { eventChanged } from "./event-changed.ts"
import type { Tables } from "./tables.ts"

// PostgreSQL takes 65,535 parameters in a statement; an event needs eight.
const CHUNK = 1000

/** The diary in the table `event`. Writers of one diary take turns, so that its events become visible in the order of their
 *  arrival numbers and nobody who reads on from a number misses one. */
export const eventLog = (db: Kysely<Tables>, room: Store["room"]): EventLog => ({
  append: async (events) => {
    const enough = await room()
    if (!enough.ok) return enough
    const rows = new Map<string, ReturnType<typeof rowOf>>()
    for (const event of events) {
      const row = rowOf(event)
      const key = keyOf(row)
      const twin = rows.get(key)
      if (twin && twin.digest !== row.digest) return eventChanged(row.id)
      rows.set(key, row)
    }
    const all = [...rows.values()]
    return db
      .transaction()
      .execute(async (tx) => {
        let added = 0
        for (const whose of new Set(all.map((r) => JSON.stringify([r.practice, r.person])).sort()))
          await sql`select pg_advisory_xact_lock(hashtextextended(${whose}, 0))`.execute(tx)
        for (let i = 0; i < all.length; i += CHUNK) added += await addChunk(tx, all.slice(i, i + CHUNK))
        return ok({ added, known: events.length - added })
      })
      .catch((error: unknown) => {
        if (error instanceof Changed) return eventChanged(error.id)
        throw error
      })
  },
  list: async (whose, range = {}) => {
    const { rows } = await sql<{ record: DiaryEvent }>`
      select record from event where ${within(whose, range)} order by at, id
      ${range.limit === undefined ? sql`` : sql`limit ${range.limit}`}`.execute(db)
    return rows.map((r) => r.record)
  },
  arrived: async (whose, mark, limit) => {
    const { rows } = await sql<{ record: DiaryEvent; arrived: number }>`
      select record, arrived from event
      where practice = ${whose.practice} and person = ${whose.person} and arrived > ${mark}
      order by arrived limit ${limit}`.execute(db)
    return { events: rows.map((r) => r.record), mark: rows.at(-1)?.arrived ?? mark }
  },
  count: async (whose) => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from event where ${within(whose, {})}`.execute(db)
    return rows[0]?.n ?? 0
  },
})

/** Thrown inside the transaction so that it is rolled back; never leaves this file. */
class Changed extends Error {
  readonly id: string
  constructor(id: string) {
    super(id)
    this.id = id
  }
}

const rowOf = (e: DiaryEvent) => {
  const record = canonical(e)
  return {
    practice: e.practice,
    person: e.person,
    id: e.id,
    device: e.device,
    at: e.at,
    kind: e.kind,
    digest: digest(record),
    record,
  }
}
type Row = ReturnType<typeof rowOf>

const keyOf = (row: { readonly practice: string; readonly person: string; readonly id: string }) =>
  JSON.stringify([row.practice, row.person, row.id])

/** Writes what is not there yet and gives how many that were. */
const addChunk = async (tx: Kysely<Tables>, rows: readonly Row[]): Promise<number> => {
  const written = await tx
    .insertInto("event")
    .values(rows)
    .onConflict((o) => o.columns(["practice", "person", "id"]).doNothing())
    .returning(["practice", "person", "id"])
    .execute()
  if (written.length === rows.length) return written.length
  const fresh = new Set(written.map(keyOf))
  const old = rows.filter((r) => !fresh.has(keyOf(r)))
  const there = await tx
    .selectFrom("event")
    .select(["practice", "person", "id", "digest"])
    .where(
      "id",
      "in",
      old.map((r) => r.id),
    )
    .execute()
  const digests = new Map(there.map((r) => [keyOf(r), r.digest]))
  for (const row of old) if (digests.get(keyOf(row)) !== row.digest) throw new Changed(row.id)
  return written.length
}

const within = (whose: Whose, { from, to, after }: EventRange) =>
  sql.join(
    [
      sql`practice = ${whose.practice}`,
      sql`person = ${whose.person}`,
      ...(from === undefined ? [] : [sql`at >= ${from}`]),
      ...(to === undefined ? [] : [sql`at < ${to}`]),
      ...(after === undefined ? [] : [sql`(at, id) > (${after.at}::timestamptz, ${after.id})`]),
    ],
    sql` and `,
  )
