import type { ColumnType, Generated } from "kysely"

/** JSON kept as written: type `json`, because `jsonb` reorders keys and refuses the character U+0000. */
type Json = ColumnType<unknown, string, never>
type Instant = ColumnType<string, string, string>

/** What the record holds whole stands in one JSON column; the other columns are what it is found by. */
type Shelved = {
  readonly practice: string
  readonly person: string
  readonly id: string
  readonly title: string
  readonly saved_at: Instant
  readonly shelf: string
  readonly moved_at: Instant
  /** SHA-256 of the record in canonical form: tells a repeated record from another one under its id. */
  readonly digest: string
  readonly record: Json
}

export type Tables = {
  readonly person: {
    readonly practice: string
    readonly id: string
    readonly name: string
    /** As it was written, so that an archive gives it back to the letter. */
    readonly made_at: string
    readonly came: Generated<number>
  }
  readonly page: Shelved & { readonly content: Buffer; readonly is_text: boolean }
  readonly plan: Shelved
  readonly correction: {
    readonly practice: string
    readonly person: string
    readonly id: string
    readonly page: string
    readonly at: Instant
    readonly digest: string
    readonly record: Json
  }
  readonly event: {
    readonly practice: string
    readonly person: string
    readonly id: string
    readonly device: string
    readonly at: Instant
    readonly kind: string
    readonly digest: string
    readonly record: Json
    /** Counts events as this database took them in. */
    readonly arrived: Generated<number>
  }
  readonly feed: {
    /** SHA-256 of what stands in the address: whoever reads this table can open none of them. */
    readonly id: string
    readonly practice: string
    readonly person: string
    readonly plan: string
    readonly made_at: Instant
    readonly ended_at: ColumnType<string | null, string | null, string>
  }
  readonly subscription: {
    readonly practice: string
    readonly person: string
    readonly id: string
    /** Written anew when the device chooses otherwise. */
    readonly record: ColumnType<unknown, string, string>
  }
  readonly setting: { readonly practice: string; readonly name: string; readonly record: Json }
  readonly device: {
    /** SHA-256 of the secret the device carries. */
    readonly id: string
    readonly practice: string
    readonly name: string
    readonly made_at: Instant
  }
  readonly claim: {
    readonly practice: string
    readonly person: string
    readonly key: string
    readonly until: Instant
    readonly told_at: Instant | null
  }
}
