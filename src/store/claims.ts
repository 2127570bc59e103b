import { type Kysely, sql } from "kysely"
import type { Claims } from "../app/index.ts"
import type { Tables } from "./tables.ts"

/** Claims in the table of that name. One statement decides who has a key, so that two servers never both do. */
export const claimsIn = (db: Kysely<Tables>): Claims => ({
  claim: async ({ practice, person }, key, now, until) => {
    const { rows } = await sql`
      insert into claim (practice, person, key, until) values (${practice}, ${person}, ${key}, ${until})
      on conflict (practice, person, key) do update set until = excluded.until
        where claim.told_at is null and claim.until <= ${now}
      returning key`.execute(db)
    return rows.length > 0
  },
  told: async ({ practice, person }, key, at) => {
    await sql`
      insert into claim (practice, person, key, until, told_at) values (${practice}, ${person}, ${key}, ${at}, ${at})
      on conflict (practice, person, key) do update set told_at = coalesce(claim.told_at, excluded.told_at)`.execute(db)
  },
})
