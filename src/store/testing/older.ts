import { type Kysely, Migrator, sql } from "kysely"
import { expect } from "vitest"
import type { Store, Whose } from "../../app/index.ts"
import { brand, canonical, type DiaryEvent, type EventId, type PersonId, type PlanId } from "../../base/index.ts"
import { digest } from "../digest.ts"
import { migrations } from "../migrations/index.ts"
import type { Tables } from "../tables.ts"

const me: Whose = { practice: brand("home"), person: brand<PersonId>("me") }
const at = "2026-12-01T08:00:00Z"
const plan = {
  ...me,
  id: brand<PlanId>("plan-1"),
  title: "kept long ago",
  savedAt: at,
  page: null,
  protocol: null,
  choices: { dose: "200mcg" },
  plan: { format: "posology/plan@1", doses: [] },
}
const event = {
  ...me,
  id: brand<EventId>("event-1"),
  device: brand("phone"),
  at,
  zone: "Africa/Johannesburg",
  kind: "note",
  text: "written long ago",
} as unknown as DiaryEvent

/** Brings an empty database to the schema of that name, keeps a plan and an event in it as that schema did, and lets go of it. */
export const keepAsOf = async (db: Kysely<Tables>, name: string): Promise<void> => {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
  const { error } = await migrator.migrateTo(name)
  if (error) throw error
  const { practice, person } = me
  const [p, e] = [canonical(plan), canonical(event)]
  await sql`insert into plan (practice, person, id, title, saved_at, shelf, moved_at, digest, record)
    values (${practice}, ${person}, ${plan.id}, ${plan.title}, ${at}, 'kept', ${at}, ${digest(p)}, ${p})`.execute(db)
  await sql`insert into event (practice, person, id, device, at, kind, digest, record)
    values (${practice}, ${person}, ${event.id}, ${event.device}, ${at}, 'note', ${digest(e)}, ${e})`.execute(db)
  await db.destroy()
}

/** Holds an opened store against what {@link keepAsOf} put into its database, sees that it can be written to, and closes it. */
export const holdsWhatWasKept = async (store: Store): Promise<void> => {
  expect(await store.people.list(me.practice)).toEqual([])
  expect((await store.archive(null, 10)).map((r) => r.record)).toEqual([plan, event])
  expect((await store.archive(null, 10, me)).length).toBe(2)
  expect((await store.archive(null, 10, { ...me, person: brand<PersonId>("ben") })).length).toBe(0)
  expect(await store.events.append([event])).toEqual({ ok: true, value: { added: 0, known: 1 } })
  expect((await store.events.arrived(me, 0, 10)).events).toEqual([event])
  const person = brand<PersonId>("ben")
  expect(await store.people.add({ ...me, person, id: person, name: "Ben", madeAt: at })).toBe("new")
  await store.close()
}
