import type { Correction, Saving, Shelf, Shelves, Store, Whose } from "../app/index.ts"
import { canonical, compareInstants, type DiaryEvent, type Instant, instant, ok } from "../base/index.ts"
import { eventChanged } from "./event-changed.ts"

/** A store that forgets: for tests and for a surface that keeps nothing. It passes the suite that the databases pass. */
export const memoryStore = (): Store => {
  const book = new Map<string, Correction>()
  return {
    whereabouts: { kind: "memory" },
    pages: memoryShelves(),
    plans: memoryShelves(),
    corrections: {
      add: async (c) => put(book, c),
      of: async (whose, page) =>
        inOrder([...book.values()].filter((c) => isOf(whose, c) && c.page === page)).map((c) => structuredClone(c)),
    },
    events: memoryEvents(),
    close: async () => {},
  }
}

const isOf = (whose: Whose, item: Whose) => item.practice === whose.practice && item.person === whose.person
const keyOf = (item: Whose & { readonly id: string }) => JSON.stringify([item.practice, item.person, item.id])
const same = (a: unknown, b: unknown) => canonical(withBytes(a)) === canonical(withBytes(b))
const withBytes = (v: unknown) =>
  typeof v === "object" && v !== null && "content" in v && v.content instanceof Uint8Array
    ? { ...v, content: { bytes: [...v.content] } }
    : v

const put = <T extends Whose & { readonly id: string }>(map: Map<string, T>, item: T): Saving => {
  const there = map.get(keyOf(item))
  if (there) return same(there, item) ? "known" : "different"
  map.set(keyOf(item), structuredClone(item))
  return "new"
}

const order = (a: { at: string; id: string }, b: { at: string; id: string }) =>
  compareInstants(instant(a.at), instant(b.at)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
const inOrder = <T extends { at: string; id: string }>(items: T[]): T[] => items.sort(order)

const memoryShelves = <
  Id extends string,
  T extends Whose & { readonly id: Id; readonly title: string; readonly savedAt: string },
>(): Shelves<Id, T> => {
  const items = new Map<string, T>()
  const places = new Map<string, { shelf: Shelf; movedAt: Instant }>()
  const shelfOf = (item: T): Shelf => places.get(keyOf(item))?.shelf ?? "kept"
  return {
    save: async (item) => put(items, item),
    open: async (whose, id) => {
      const item = items.get(keyOf({ ...whose, id }))
      return item && { ...structuredClone(item), shelf: shelfOf(item) }
    },
    list: async (whose, shelf) =>
      inOrder(
        [...items.values()].filter((i) => isOf(whose, i) && shelfOf(i) === shelf).map((i) => ({ ...i, at: i.savedAt })),
      )
        .reverse()
        .map(({ id, title, savedAt }) => ({ id, title, savedAt, shelf })),
    place: async (whose, id, shelf, at) => {
      const item = items.get(keyOf({ ...whose, id }))
      if (!item) return undefined
      const before = shelfOf(item)
      if (before !== shelf) places.set(keyOf(item), { shelf, movedAt: instant(at) })
      return before
    },
    purge: async (before) => {
      const gone = [...places].filter(
        ([, p]) => p.shelf === "deleted" && compareInstants(p.movedAt, instant(before)) < 0,
      )
      for (const [key] of gone) {
        places.delete(key)
        items.delete(key)
      }
      return gone.length
    },
  }
}

const memoryEvents = (): Store["events"] => {
  const events = new Map<string, DiaryEvent>()
  return {
    append: async (more) => {
      const next = new Map(events)
      for (const e of more) if (put(next, e) === "different") return eventChanged(e.id)
      const added = next.size - events.size
      for (const [key, e] of next) events.set(key, e)
      return ok({ added, known: more.length - added })
    },
    list: async (whose, { from, to, after, limit } = {}) =>
      inOrder([...events.values()].filter((e) => isOf(whose, e)))
        .filter((e) => from === undefined || compareInstants(instant(e.at), instant(from)) >= 0)
        .filter((e) => to === undefined || compareInstants(instant(e.at), instant(to)) < 0)
        .filter((e) => after === undefined || order(e, after) > 0)
        .slice(0, limit)
        .map((e) => structuredClone(e)),
    count: async (whose) => [...events.values()].filter((e) => isOf(whose, e)).length,
  }
}
