import { type Kysely, sql } from "kysely"
import type { ArchiveMark, ArchiveRecord, Correction, Restored, Saving, Shelf, Store, Whose } from "../app/index.ts"
import type { DiaryEvent } from "../base/index.ts"
import { pagePacking, planPacking } from "./packing.ts"
import { personOf } from "./people.ts"
import type { Tables } from "./tables.ts"

const kinds = ["person", "page", "plan", "correction", "event"] as const
type Kind = (typeof kinds)[number]

/** Reads everything, kind by kind, in the order of the primary keys. */
export const archiveOf =
  (db: Kysely<Tables>): Store["archive"] =>
  async (after, limit, of) => {
    const found: ArchiveRecord[] = []
    for (const kind of kinds.slice(after ? kinds.indexOf(after.kind) : 0)) {
      if (found.length >= limit) break
      found.push(...(await part(db, kind, after?.kind === kind ? after : null, limit - found.length, of)))
    }
    return found
  }

type Row = {
  readonly record: unknown
  readonly shelf?: Shelf
  readonly moved_at: string
  readonly content: Buffer
  readonly is_text: boolean
}

const part = async (
  db: Kysely<Tables>,
  kind: Kind,
  r: ArchiveMark | null,
  limit: number,
  of: Whose | undefined,
): Promise<ArchiveRecord[]> => {
  if (kind === "person") return peoplePart(db, r, limit, of)
  const { rows } = await sql<Row>`
    select * from ${sql.table(kind)}
    where ${of ? sql`practice = ${of.practice} and person = ${of.person}` : sql`true`}
    ${r ? sql`and (practice, person, id) > (${r.practice}, ${r.person}, ${r.id})` : sql``}
    order by practice, person, id limit ${limit}`.execute(db)
  return rows.map((row): ArchiveRecord => {
    const placed = row.shelf === undefined || row.shelf === "kept" ? null : { shelf: row.shelf, at: row.moved_at }
    if (kind === "page") return { kind, record: pagePacking.unpack(row), placed }
    if (kind === "plan") return { kind, record: planPacking.unpack(row), placed }
    if (kind === "correction") return { kind, record: row.record as Correction }
    return { kind, record: row.record as DiaryEvent }
  })
}

const peoplePart = async (
  db: Kysely<Tables>,
  r: ArchiveMark | null,
  limit: number,
  of: Whose | undefined,
): Promise<ArchiveRecord[]> => {
  const { rows } = await sql<Parameters<typeof personOf>[0]>`
    select * from person
    where ${of ? sql`practice = ${of.practice} and id = ${of.person}` : sql`true`}
    ${r ? sql`and (practice, id) > (${r.practice}, ${r.id})` : sql``}
    order by practice, id limit ${limit}`.execute(db)
  return rows.map((row) => ({ kind: "person", record: personOf(row) }))
}

/** Puts records in through the store's own doors, so that every rule of a first writing holds for a second one. Events go in
 *  together; where one differs from what is there they go in one by one, to find which. */
export const restoreInto =
  (store: Pick<Store, "people" | "pages" | "plans" | "corrections" | "events">): Store["restore"] =>
  async (records) => {
    const tally = { added: 0, known: 0, different: [] as string[] }
    for (const r of records) {
      if (r.kind === "event") continue
      const saving = await put(store, r)
      if (saving === "new") tally.added++
      else if (saving === "known") tally.known++
      else tally.different.push(r.record.id)
      if (saving !== "new") continue
      if (r.kind === "page" && r.placed) await store.pages.place(r.record, r.record.id, r.placed.shelf, r.placed.at)
      if (r.kind === "plan" && r.placed) await store.plans.place(r.record, r.record.id, r.placed.shelf, r.placed.at)
    }
    const events = records.flatMap((r) => (r.kind === "event" ? [r.record] : []))
    return events.length === 0 ? tally : withEvents(store, events, tally)
  }

const put = (
  store: Pick<Store, "people" | "pages" | "plans" | "corrections">,
  r: Exclude<ArchiveRecord, { kind: "event" }>,
): Promise<Saving> => {
  switch (r.kind) {
    case "person":
      return store.people.add(r.record)
    case "page":
      return store.pages.save(r.record)
    case "plan":
      return store.plans.save(r.record)
    case "correction":
      return store.corrections.add(r.record)
  }
}

const withEvents = async (
  store: Pick<Store, "events">,
  events: readonly DiaryEvent[],
  tally: { readonly added: number; readonly known: number; readonly different: readonly string[] },
): Promise<Restored> => {
  const all = await store.events.append(events)
  if (all.ok) return { ...tally, added: tally.added + all.value.added, known: tally.known + all.value.known }
  if (all.problem.code !== "event/changed") throw new Error(all.problem.message)
  let { added, known } = tally
  const different = [...tally.different]
  for (const e of events) {
    const one = await store.events.append([e])
    if (!one.ok) different.push(e.id)
    else if (one.value.added === 1) added++
    else known++
  }
  return { added, known, different }
}
