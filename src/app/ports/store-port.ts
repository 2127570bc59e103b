import type {
  DiaryEvent,
  DocumentId,
  EventId,
  PersonId,
  PlanId,
  PracticeId,
  ProtocolField,
  Result,
} from "../../base/index.ts"
import type { PlanAnswer } from "../contract/plan.ts"
import type { ReadAnswer } from "../contract/read.ts"

/** Everything that is kept between two runs. The server's database and the one in memory pass the same suite. Ids are
 *  made by whoever writes, so that a call which is repeated after a lost answer changes nothing. */
export type Store = {
  readonly whereabouts: Whereabouts
  readonly people: PeopleBook
  /** Whether there is room to write; a problem (`store/full`) where there is not. Reading always works. */
  readonly room: () => Promise<Result<true>>
  readonly pages: Shelves<DocumentId, SavedPage>
  readonly plans: Shelves<PlanId, SavedPlan>
  readonly corrections: CorrectionBook
  readonly events: EventLog
  /** Everything there is, of every practice and person, in an order that depends on nothing but the records: by kind, practice,
   *  person and id. `after` marks the last record of the part before; with `of` it is everything of one person. */
  readonly archive: (after: ArchiveMark | null, limit: number, of?: Whose) => Promise<readonly ArchiveRecord[]>
  /** Puts records of an archive in. What is there already stays as it is; gives how many were added, how many were known,
   *  and which stand here under the same id with another content. */
  readonly restore: (records: readonly ArchiveRecord[]) => Promise<Restored>
  readonly feeds: FeedBook
  readonly subscriptions: SubscriptionBook
  readonly claims: Claims
  readonly settings: Settings
  readonly devices: DeviceBook
  /** Lets go of the data; a second call does nothing. */
  readonly close: () => Promise<void>
}

/** One record as an archive holds it. */
export type ArchiveRecord =
  | { readonly kind: "person"; readonly record: SavedPerson }
  | { readonly kind: "page"; readonly record: SavedPage; readonly placed: Placed | null }
  | { readonly kind: "plan"; readonly record: SavedPlan; readonly placed: Placed | null }
  | { readonly kind: "correction"; readonly record: Correction }
  | { readonly kind: "event"; readonly record: DiaryEvent }

/** A record's place in the order of an archive. */
export type ArchiveMark = Whose & { readonly kind: ArchiveRecord["kind"]; readonly id: string }

/** Where a record lies and since when, if it does not stand among the kept ones. */
export type Placed = { readonly shelf: Shelf; readonly at: string }

export type Restored = { readonly added: number; readonly known: number; readonly different: readonly string[] }

/** Opens the store of this surface when a use case first needs it; a problem where the data cannot be reached or a surface has none. */
export type OpenStore = () => Promise<Result<Store>>

/** Where the data lies, as it is shown: a folder of this machine, or a database's address without its password. */
export type Whereabouts =
  | { readonly kind: "folder"; readonly folder: string }
  | { readonly kind: "postgres"; readonly address: string }
  | { readonly kind: "memory" }

/** Whose a record is. Nothing is ever found under another practice or person. */
export type Whose = { readonly practice: PracticeId; readonly person: PersonId }

/** Somebody of the household, by name. Whoever never gave a name has no record: a house of one needs none. */
export type SavedPerson = Whose & {
  /** The same as `person`. */
  readonly id: PersonId
  readonly name: string
  readonly madeAt: string
}

/** The people of a household. Nobody is ever taken out: their diary would be left without a name. */
export type PeopleBook = {
  readonly add: (person: SavedPerson) => Promise<Saving>
  /** Gives a person of the book another name; false where there is none of that id. */
  readonly rename: (whose: Whose, name: string) => Promise<boolean>
  /** In the order in which they came. */
  readonly list: (practice: PracticeId) => Promise<readonly SavedPerson[]>
}

/** In use, put away, or on the way out: whatever is deleted can be put back until it is purged. */
export type Shelf = "kept" | "archived" | "deleted"

/** `known` is the same record again; `different` another one under an id that is taken, and nothing was written. */
export type Saving = "new" | "known" | "different"

/** Records that are written once and then only moved from shelf to shelf. */
export type Shelves<Id, Item extends { readonly id: Id }> = {
  readonly save: (item: Item) => Promise<Saving>
  readonly open: (whose: Whose, id: Id) => Promise<(Item & { readonly shelf: Shelf }) | undefined>
  /** Newest first. */
  readonly list: (whose: Whose, shelf: Shelf) => Promise<readonly Listed<Id>[]>
  /** Moves a record and says where it stood before, which is what undoes the move; undefined where there is no such record. `at` is an ISO instant. */
  readonly place: (whose: Whose, id: Id, shelf: Shelf, at: string) => Promise<Shelf | undefined>
  /** Erases for good what has lain deleted since before `before` (ISO instant); gives how many. */
  readonly purge: (before: string) => Promise<number>
}

export type Listed<Id> = { readonly id: Id; readonly title: string; readonly savedAt: string; readonly shelf: Shelf }

/** A page as it was handed in, and what was read from it that day: later rules may read it otherwise, and a person's corrections hold for this reading. */
export type SavedPage = Whose & {
  readonly id: DocumentId
  readonly title: string
  /** ISO instant in UTC as Temporal prints it: "2026-12-01T06:00:00.5Z". */
  readonly savedAt: string
  readonly content: string | Uint8Array
  readonly name: string | null
  readonly reading: ReadAnswer
}

/** A plan as it was shown, with the choices it was made from. */
export type SavedPlan = Whose & {
  readonly id: PlanId
  readonly title: string
  readonly savedAt: string
  readonly page: DocumentId | null
  readonly protocol: number | null
  /** The input of the use case `plan`, JSON. */
  readonly choices: unknown
  readonly plan: PlanAnswer
}

/** What a person put in place of what was read. Written once: to take one back, add another with `withdrawn`. */
export type Correction = Whose & {
  readonly id: string
  readonly page: DocumentId
  readonly protocol: number
  readonly field: ProtocolField
  readonly to: { readonly value: unknown } | "withdrawn"
  readonly at: string
}

export type CorrectionBook = {
  readonly add: (correction: Correction) => Promise<Saving>
  /** Oldest first. */
  readonly of: (whose: Whose, page: DocumentId) => Promise<readonly Correction[]>
}

/** The diary: append-only. */
export type EventLog = {
  /** All or nothing. Events that are already there are counted as known; one that differs from the event stored under its id is a problem (`event/changed`), as is a full disk (`store/full`), and then nothing is written. */
  readonly append: (
    events: readonly DiaryEvent[],
  ) => Promise<Result<{ readonly added: number; readonly known: number }>>
  /** In order of `at`, then id. */
  readonly list: (whose: Whose, range?: EventRange) => Promise<readonly DiaryEvent[]>
  readonly count: (whose: Whose) => Promise<number>
  /** Up to `limit` events in the order in which this store took them in, after `mark` (0 for all): what a fold that is kept
   *  up to date has not seen yet, however long ago it happened. `mark` is what to ask with next. */
  readonly arrived: (whose: Whose, mark: number, limit: number) => Promise<Arrivals>
}

export type Arrivals = { readonly events: readonly DiaryEvent[]; readonly mark: number }

/** A calendar feed of a plan. `id` is the SHA-256 of the secret in its address, in hex: the address itself is kept nowhere. */
export type Feed = Whose & { readonly id: string; readonly plan: PlanId; readonly madeAt: string }

/** The feeds that are open. They belong to this store and its address: an archive holds none. */
export type FeedBook = {
  readonly add: (feed: Feed) => Promise<void>
  /** The open feed of an id, whosever it is. */
  readonly open: (id: string) => Promise<Feed | undefined>
  /** The open feeds of a plan, oldest first. */
  readonly of: (whose: Whose, plan: PlanId) => Promise<readonly Feed[]>
  /** Ends every feed of a plan for good; gives how many there were. `at` is an ISO instant. */
  readonly end: (whose: Whose, plan: PlanId, at: string) => Promise<number>
}

/** A device that asked to be told by push, and how. `id` is the SHA-256 of the endpoint, in hex. */
export type Subscription = Whose & {
  readonly id: string
  /** Where the maker of its browser takes messages for it. */
  readonly endpoint: string
  /** What messages are sealed with, so that nobody on the way can read them (RFC 8291), base64url. */
  readonly p256dh: string
  readonly auth: string
  /** The public key of the server it trusts, base64url. */
  readonly key: string
  readonly says: "nothing" | "what"
  /** "22:00-07:00"; null for none. */
  readonly quiet: string | null
  /** The IANA zone the device said it is in. */
  readonly zone: string
  /** ISO instant: what fell due before is not told to it. */
  readonly madeAt: string
}

/** The devices that are told. They belong to this store and its keys: an archive holds none. */
export type SubscriptionBook = {
  /** Puts a device in, in the place of what stood under its id. */
  readonly put: (subscription: Subscription) => Promise<void>
  /** By id. */
  readonly of: (whose: Whose) => Promise<readonly Subscription[]>
  /** Everybody's, by person and id: two people who share a browser stand in it twice. */
  readonly all: (practice: PracticeId) => Promise<readonly Subscription[]>
  /** Takes a device out; false where it is not there. */
  readonly end: (whose: Whose, id: string) => Promise<boolean>
}

/** What a house has decided about itself, by name. It belongs to this store: an archive holds none of it. */
export type Settings = {
  readonly read: (practice: PracticeId, name: string) => Promise<unknown>
  /** Null takes it away. */
  readonly write: (practice: PracticeId, name: string, value: unknown) => Promise<void>
}

/** A device that was let in from outside this machine. `id` is the SHA-256 of the secret it carries, in hex. */
export type PairedDevice = {
  readonly practice: PracticeId
  readonly id: string
  readonly name: string
  readonly madeAt: string
}

/** The devices that are let in. They belong to this store and its address: an archive holds none. */
export type DeviceBook = {
  readonly add: (device: PairedDevice) => Promise<void>
  readonly open: (id: string) => Promise<PairedDevice | undefined>
  /** Oldest first. */
  readonly list: (practice: PracticeId) => Promise<readonly PairedDevice[]>
  /** Shuts a device out for good; false where there is none of that id. */
  readonly end: (practice: PracticeId, id: string) => Promise<boolean>
}

/** Who tells what is to be told once. Whoever claims a key has it until `until`; if it is not marked as told by then, it can be
 *  claimed again, so that a process killed between claiming and telling loses nothing. */
export type Claims = {
  /** True for one caller only. `now` and `until` are ISO instants. */
  readonly claim: (whose: Whose, key: string, now: string, until: string) => Promise<boolean>
  readonly told: (whose: Whose, key: string, at: string) => Promise<void>
}

export type EventRange = {
  /** ISO instants; `from` is included, `to` is not. */
  readonly from?: string
  readonly to?: string
  /** Only what comes after this event in the order of the list: how a long diary is read in parts. */
  readonly after?: { readonly at: string; readonly id: EventId }
  readonly limit?: number
}
