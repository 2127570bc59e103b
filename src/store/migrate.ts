import { type Kysely, Migrator } from "kysely"
import { migrations } from "./migrations/index.ts"
import type { Tables } from "./tables.ts"

/** Brings a database to the newest schema, in one transaction where the database can. Throws when a migration fails, with nothing changed. */
export const migrate = async (db: Kysely<Tables>): Promise<void> => {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
