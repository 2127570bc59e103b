import type {
  ArchiveRecord,
  Claims,
  Correction,
  DeviceBook,
  Feed,
  FeedBook,
  PairedDevice,
  PeopleBook,
  SavedPage,
  SavedPerson,
  SavedPlan,
  Saving,
  Settings,
  Shelf,
  Shelves,
  Store,
  Subscription,
  SubscriptionBook,
  Whose,
} from "../app/index.ts"
import { canonical, compareInstants, type DiaryEvent, type Instant, instant, ok } from "../base/index.ts"
import { restoreInto } from "./archive.ts"
import { eventChanged } from "./event-changed.ts"

/** A store that forgets: for tests and for a surface that keeps nothing. It passes the suite that the databases pass. */
export const memoryStore = (): Store => {
  const pages = memoryShelves<SavedPage["id"], SavedPage>()
  const plans = memoryShelves<SavedPlan["id"], SavedPlan>()
  const book = new Map<string, Correction>()
  const diary = new Map<string, DiaryEvent>()
  const people = new Map<string, SavedPerson>()
  const kept = {
    people: memoryPeople(people),
    pages: pages.shelves,
    plans: plans.shelves,
    corrections: {
      add: async (c: Correction) => put(book, c),
      of: async (whose: Whose, page: SavedPage["id"]) =>
        inOrder([...book.values()].filter((c) => isOf(whose, c) && c.page === page)).map((c) => structuredClone(c)),
    },
    events: memoryEvents(diary),
  }
  return {
    whereabouts: { kind: "memory" },
    room: async () => ok(true),
    ...kept,
    archive: async (after, limit, of) => {
      const every: ArchiveRecord[] = [
        ...byKey([...people.values()].map((item) => ({ item }))).map(({ item }) => ({
          kind: "person" as const,
          record: item,
        })),
        ...byKey(pages.all()).map(({ item, placed }) => ({ kind: "page" as const, record: item, placed })),
        ...byKey(plans.all()).map(({ item, placed }) => ({ kind: "plan" as const, record: item, placed })),
        ...byKey([...book.values()].map((item) => ({ item }))).map(({ item }) => ({
          kind: "correction" as const,
          record: item,
        })),
        ...byKey([...diary.values()].map((item) => ({ item }))).map(({ item }) => ({
          kind: "event" as const,
          record: item,
        })),
      ]
      const all = every.filter((r) => of === undefined || isOf(of, r.record))
      const from = after ? all.findIndex((r) => r.kind === after.kind && keyOf(r.record) === keyOf(after)) + 1 : 0
      return structuredClone(all.slice(from, from + limit))
    },
    restore: restoreInto(kept),
    feeds: memoryFeeds(),
    subscriptions: memorySubscriptions(),
    claims: memoryClaims(),
    settings: memorySettings(),
    devices: memoryDevices(),
    close: async () => {},
  }
}

const byKey = <T extends { readonly item: Whose & { readonly id: string } }>(items: readonly T[]): T[] => {
  const parts = ({ item }: T) => [item.practice, item.person, item.id]
  return items.toSorted((a, b) => {
    const [x, y] = [parts(a), parts(b)]
    const at = x.findIndex((part, i) => part !== y[i])
    return at < 0 ? 0 : (x[at] ?? "") < (y[at] ?? "") ? -1 : 1
  })
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
>() => {
  const items = new Map<string, T>()
  const places = new Map<string, { shelf: Shelf; movedAt: Instant }>()
  const shelfOf = (item: T): Shelf => places.get(keyOf(item))?.shelf ?? "kept"
  const shelves: Shelves<Id, T> = {
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
  const all = () =>
    [...items.values()].map((item) => {
      const place = places.get(keyOf(item))
      const placed = place && place.shelf !== "kept" ? { shelf: place.shelf, at: place.movedAt.toString() } : null
      return { item, placed }
    })
  return { shelves, all }
}

const memoryEvents = (events: Map<string, DiaryEvent>): Store["events"] => {
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
    // A map keeps the order in which its keys came.
    arrived: async (whose, mark, limit) => {
      const found = [...events.values()]
        .map((e, i) => [e, i + 1] as const)
        .filter(([e, i]) => i > mark && isOf(whose, e))
        .slice(0, limit)
      return { events: found.map(([e]) => structuredClone(e)), mark: found.at(-1)?.[1] ?? mark }
    },
    count: async (whose) => [...events.values()].filter((e) => isOf(whose, e)).length,
  }
}

const memoryPeople = (people: Map<string, SavedPerson>): PeopleBook => ({
  add: async (p) => put(people, p),
  rename: async ({ practice, person }, name) => {
    const key = keyOf({ practice, person, id: person })
    const there = people.get(key)
    if (there) people.set(key, { ...there, name })
    return there !== undefined
  },
  list: async (practice) => [...people.values()].filter((p) => p.practice === practice),
})

const memoryFeeds = (): FeedBook => {
  const feeds = new Map<string, Feed>()
  return {
    add: async (feed) => {
      if (!feeds.has(feed.id)) feeds.set(feed.id, feed)
    },
    open: async (id) => feeds.get(id),
    of: async (whose, plan) => [...feeds.values()].filter((f) => isOf(whose, f) && f.plan === plan),
    end: async (whose, plan) => {
      const gone = [...feeds.values()].filter((f) => isOf(whose, f) && f.plan === plan)
      for (const { id } of gone) feeds.delete(id)
      return gone.length
    },
  }
}

const memorySubscriptions = (): SubscriptionBook => {
  const there = new Map<string, Subscription>()
  const where = (fits: (s: Subscription) => boolean) =>
    [...there.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, s]) => (fits(s) ? [s] : []))
  return {
    put: async (s) => void there.set(keyOf(s), s),
    of: async (whose) => where((s) => isOf(whose, s)),
    all: async (practice) => where((s) => s.practice === practice),
    end: async (whose, id) => there.delete(keyOf({ ...whose, id })),
  }
}

const memorySettings = (): Settings => {
  const settings = new Map<string, unknown>()
  const key = (practice: string, name: string) => JSON.stringify([practice, name])
  return {
    read: async (practice, name) => structuredClone(settings.get(key(practice, name)) ?? null),
    write: async (practice, name, value) => {
      if (value === null) settings.delete(key(practice, name))
      else settings.set(key(practice, name), structuredClone(value))
    },
  }
}

const memoryDevices = (): DeviceBook => {
  const devices = new Map<string, PairedDevice>()
  return {
    add: async (device) => {
      if (!devices.has(device.id)) devices.set(device.id, device)
    },
    open: async (id) => devices.get(id),
    list: async (practice) =>
      inOrder([...devices.values()].filter((d) => d.practice === practice).map((d) => ({ ...d, at: d.madeAt }))).map(
        ({ at: _, ...device }) => device,
      ),
    end: async (practice, id) => devices.get(id)?.practice === practice && devices.delete(id),
  }
}

const memoryClaims = (): Claims => {
  const claims = new Map<string, { until: Instant; told: boolean }>()
  return {
    claim: async (whose, key, now, until) => {
      const there = claims.get(keyOf({ ...whose, id: key }))
      if (there && (there.told || compareInstants(instant(now), there.until) < 0)) return false
      claims.set(keyOf({ ...whose, id: key }), { until: instant(until), told: false })
      return true
    },
    told: async (whose, key, at) => {
      claims.set(keyOf({ ...whose, id: key }), { until: instant(at), told: true })
    },
  }
}
