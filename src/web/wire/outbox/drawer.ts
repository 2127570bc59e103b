import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from "idb"
import type { Pocket } from "../../../app/index.ts"
import { brand, type DeviceId, type DiaryEvent } from "../../../base/index.ts"

/** An event that has not been handed to the server yet; `refused` is what the server has against it. */
export type Waiting = { readonly event: DiaryEvent; readonly refused: string | null }

/** What lies on this device: the last copy of the diary it was given, and what was logged since. */
export type Contents = {
  readonly device: DeviceId
  readonly pocket: Pocket | null
  /** In order of their making. */
  readonly waiting: readonly Waiting[]
}

/** Where a device keeps its copy of the diary between two visits. Nothing leaves it before the server has it. */
export type Drawer = {
  readonly look: () => Promise<Contents>
  /** Puts events in, all or none, if `fits` says so of what lies there at that moment: two tabs that log the same dose log it once. */
  readonly put: (events: readonly DiaryEvent[], fits: (contents: Contents) => boolean) => Promise<boolean>
  /** These are with the server now: from waiting to the copy. */
  readonly handedOver: (ids: readonly string[]) => Promise<void>
  readonly refuse: (id: string, why: string) => Promise<void>
  /** Takes an event that was refused out for good. */
  readonly discard: (id: string) => Promise<void>
  readonly carry: (pocket: Pocket) => Promise<void>
  /** Takes the copy off this device; what waits stays. */
  readonly forget: () => Promise<void>
}

interface Shape extends DBSchema {
  waiting: { key: string; value: Waiting & { readonly id: string } }
  pocket: { key: string; value: Pocket }
  device: { key: string; value: string }
}

/** The drawer in this browser's own database, shared by its tabs. Rejects where the browser keeps nothing, as in some private windows. */
export const openDrawer = async (name: string, newDevice: () => string): Promise<Drawer> => {
  const db = await openDB<Shape>(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore("waiting", { keyPath: "id" })
      fresh.createObjectStore("pocket")
      fresh.createObjectStore("device")
    },
    // A newer Posology in another tab wants to change the shape: this one lets go and opens it again when it is next used.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  })
  await withAll(db, async (all) => {
    if ((await all.device.get("id")) === undefined) await all.device.put(newDevice(), "id")
  })
  return {
    look: () => withAll(db, contentsOf),
    put: (events, fits) =>
      withAll(db, async (all) => {
        if (!fits(await contentsOf(all))) return false
        for (const event of events) await all.waiting.put({ id: event.id, event, refused: null })
        return true
      }),
    handedOver: (ids) =>
      withAll(db, async (all) => {
        const pocket = await all.pocket.get(KEY)
        const gone = await Promise.all(ids.map((id) => all.waiting.get(id)))
        const events = gone.flatMap((w) => (w ? [w.event] : []))
        if (pocket) await all.pocket.put({ ...pocket, events: [...pocket.events, ...events] }, KEY)
        for (const id of ids) await all.waiting.delete(id)
      }),
    refuse: (id, why) =>
      withAll(db, async (all) => {
        const there = await all.waiting.get(id)
        if (there) await all.waiting.put({ ...there, refused: why })
      }),
    discard: (id) => withAll(db, (all) => all.waiting.delete(id)),
    carry: async (pocket) => {
      await withAll(db, (all) => all.pocket.put(pocket, KEY))
    },
    forget: () => withAll(db, (all) => all.pocket.delete(KEY)),
  }
}

const KEY = "pocket"
const names: Stores = ["waiting", "pocket", "device"]

/** Runs `use` in one transaction over everything: all of it happens, or none. */
const withAll = async <T>(db: IDBPDatabase<Shape>, use: (all: All) => Promise<T>): Promise<T> => {
  const tx = db.transaction(names, "readwrite", { durability: "strict" })
  const all = { waiting: tx.objectStore("waiting"), pocket: tx.objectStore("pocket"), device: tx.objectStore("device") }
  const [result] = await Promise.all([use(all), tx.done])
  return result
}

type Stores = ("waiting" | "pocket" | "device")[]
type All = { readonly [N in keyof Shape & Stores[number]]: IDBPObjectStore<Shape, Stores, N, "readwrite"> }

const contentsOf = async (all: All): Promise<Contents> => ({
  device: brand<DeviceId>((await all.device.get("id")) ?? "browser"),
  pocket: (await all.pocket.get(KEY)) ?? null,
  // Ids are in order of their making, and that is the order of the store.
  waiting: (await all.waiting.getAll()).map(({ event, refused }) => ({ event, refused })),
})
