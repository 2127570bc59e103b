import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { ArchiveRecord, Correction, SavedPage, SavedPlan, Store, Subscription, Whose } from "../../app/index.ts"
import {
  brand,
  type DiaryEvent,
  type DocumentId,
  type EventId,
  type PersonId,
  type PlanId,
  type PracticeId,
} from "../../base/index.ts"
import { memoryStore } from "../memory.ts"

const me: Whose = { practice: brand<PracticeId>("home"), person: brand<PersonId>("me") }
const you: Whose = { ...me, person: brand<PersonId>("you") }

/** What every store has to do, whatever it is made of. `open` gives an empty one. */
export const storeContract = (name: string, open: () => Promise<Store>): void => {
  describe(`a store ${name}`, () => {
    let store: Store
    beforeAll(async () => {
      store = await open()
    })
    afterAll(() => store.close())

    // Every test has a person of its own, so that one database serves them all.
    let people = 0
    const somebody = (): Whose => ({ ...me, person: brand<PersonId>(`p${++people}`) })

    describe("feeds", () => {
      const feedOf = (whose: Whose, id: string, plan: string, madeAt = "2026-12-01T08:00:00Z") => ({
        ...whose,
        id,
        plan: brand<PlanId>(plan),
        madeAt,
      })

      it("are found by their id, whosever they are, until they are ended for good", async () => {
        const [one, other] = [somebody(), somebody()]
        const [a, b, c] = ["a", "b", "c"].map((n) => `${one.person}-${n}`) as [string, string, string]
        const late = feedOf(one, b, "plan", "2026-12-02T08:00:00Z")
        for (const feed of [late, feedOf(one, a, "plan"), feedOf(other, c, "plan")]) await store.feeds.add(feed)
        expect(await store.feeds.open(b)).toEqual(late)
        expect((await store.feeds.of(one, brand<PlanId>("plan"))).map((f) => f.id).sort()).toEqual([a, b])
        expect(await store.feeds.end(one, brand<PlanId>("plan"), "2026-12-03T08:00:00Z")).toBe(2)
        expect(await store.feeds.end(one, brand<PlanId>("plan"), "2026-12-04T08:00:00Z")).toBe(0)
        expect([await store.feeds.open(a), await store.feeds.of(one, brand<PlanId>("plan"))]).toEqual([undefined, []])
        expect(await store.feeds.open(c)).toEqual(feedOf(other, c, "plan"))
      })

      it("are never given to another: an id that is taken stays whose it was", async () => {
        const [one, other] = [somebody(), somebody()]
        const id = `${one.person}-taken`
        await store.feeds.add(feedOf(one, id, "plan"))
        await store.feeds.add(feedOf(other, id, "another"))
        expect(await store.feeds.open(id)).toEqual(feedOf(one, id, "plan"))
      })
    })

    describe("people", () => {
      it("are kept in the order they came, once each, and renamed", async () => {
        const practice = brand<PracticeId>("two-up")
        const called = (id: string, name: string) => {
          const person = brand<PersonId>(id)
          return { practice, person, id: person, name, madeAt: "2026-12-01T08:00:00.000Z" }
        }
        const [anna, ben] = [called("z", "Anna"), called("a", "Ben \u00e9")]
        expect([await store.people.add(anna), await store.people.add(ben)]).toEqual(["new", "new"])
        expect([await store.people.add(anna), await store.people.add({ ...ben, name: "Cleo" })]).toEqual([
          "known",
          "different",
        ])
        expect(await store.people.list(practice)).toEqual([anna, ben])
        expect(await store.people.rename(anna, "Anne")).toBe(true)
        expect(await store.people.rename(called("nobody", ""), "x")).toBe(false)
        expect((await store.people.list(practice)).map((p) => p.name)).toEqual(["Anne", "Ben \u00e9"])
        expect(await store.people.list(brand<PracticeId>("another"))).toEqual([])
        const parts: ArchiveRecord[] = []
        for (;;) {
          const last = parts.at(-1)
          const part = await store.archive(last ? { kind: last.kind, ...markOf(last) } : null, 1)
          if (part.length === 0) break
          parts.push(...part)
        }
        const of = parts.flatMap((r) => (r.kind === "person" && r.record.practice === practice ? [r.record.name] : []))
        expect(of).toEqual(["Ben \u00e9", "Anne"])
        expect((await store.archive(null, 9, ben)).map((r) => r.record.id)).toEqual(["a"])
      })
    })

    describe("settings and devices", () => {
      it("are kept by practice and name, over what was there, and taken away", async () => {
        const [practice, other] = [brand<PracticeId>("doors"), brand<PracticeId>("other-doors")]
        expect(await store.settings.read(practice, "lock")).toBe(null)
        await store.settings.write(practice, "lock", { minutes: 5, text: "é\u0000" })
        await store.settings.write(practice, "lock", { minutes: 9 })
        expect(await store.settings.read(practice, "lock")).toEqual({ minutes: 9 })
        expect(await store.settings.read(other, "lock")).toBe(null)
        await store.settings.write(practice, "lock", null)
        expect(await store.settings.read(practice, "lock")).toBe(null)
      })

      it("are let in until they are shut out, and stay whose they were", async () => {
        const [practice, other] = [brand<PracticeId>("doors"), brand<PracticeId>("other-doors")]
        const phone = { practice, id: "f0", name: "Phone", madeAt: "2026-12-02T08:00:00Z" }
        const tablet = { practice, id: "f1", name: "Tablet", madeAt: "2026-12-01T08:00:00Z" }
        for (const d of [phone, tablet, { ...phone, practice: other, name: "another" }]) await store.devices.add(d)
        expect(await store.devices.open("f0")).toEqual(phone)
        expect(await store.devices.list(practice)).toEqual([tablet, phone])
        expect(await store.devices.end(other, "f0")).toBe(false)
        expect(await store.devices.end(practice, "f0")).toBe(true)
        expect([await store.devices.open("f0"), await store.devices.end(practice, "f0")]).toEqual([undefined, false])
      })
    })

    describe("shelves", () => {
      it("give a page back as it was saved, characters, bytes and reading", async () => {
        const whose = somebody()
        const odd = "Dose: 0.1 µg – \u0000 \ud800 \u{1f489}\r\n"
        const text = pageOf(whose, "1", { content: odd.replace("\ud800", ""), name: "page.txt" })
        const pdf = pageOf(whose, "2", { content: Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 255, 128]) })
        const unpaired = pageOf(whose, "3", { reading: { text: odd } as unknown as SavedPage["reading"] })
        for (const page of [text, pdf, unpaired]) expect(await store.pages.save(page)).toBe("new")
        for (const page of [text, pdf, unpaired])
          expect(await store.pages.open(whose, page.id)).toEqual({ ...page, shelf: "kept" })
      })

      it("take the same page twice as once, and never put another in its place", async () => {
        const whose = somebody()
        const page = pageOf(whose, "1", {})
        expect(await store.pages.save(page)).toBe("new")
        expect(await store.pages.save(structuredClone(page))).toBe("known")
        expect(await store.pages.save({ ...page, title: "another" })).toBe("different")
        expect(await store.pages.save({ ...page, content: `${page.content} ` })).toBe("different")
        expect(await store.pages.open(whose, page.id)).toMatchObject({ title: page.title, content: page.content })
      })

      it("list the newest first, and the later id first where two are as old", async () => {
        const whose = somebody()
        await store.plans.save(planOf(whose, "a", "2026-12-01T08:00:00.9Z"))
        await store.plans.save(planOf(whose, "c", "2026-12-01T08:00:01Z"))
        await store.plans.save(planOf(whose, "b", "2026-12-01T08:00:01Z"))
        const list = await store.plans.list(whose, "kept")
        expect(list.map((l) => l.id)).toEqual(["c", "b", "a"])
        expect(list[2]).toEqual({ id: "a", title: "plan a", savedAt: "2026-12-01T08:00:00.9Z", shelf: "kept" })
      })

      it("move a record and say where it stood, so that the move can be undone", async () => {
        const whose = somebody()
        const page = pageOf(whose, "1", {})
        await store.pages.save(page)
        const place = (shelf: "kept" | "archived" | "deleted") =>
          store.pages.place(whose, page.id, shelf, "2026-12-02T00:00:00Z")
        expect(await place("archived")).toBe("kept")
        expect(await store.pages.list(whose, "kept")).toEqual([])
        expect(await place("deleted")).toBe("archived")
        expect(await place("archived")).toBe("deleted")
        expect(await store.pages.open(whose, page.id)).toEqual({ ...page, shelf: "archived" })
        expect(
          await store.pages.place(whose, brand<DocumentId>("none"), "kept", "2026-12-02T00:00:00Z"),
        ).toBeUndefined()
      })

      it("do not bring a record back by saving it again", async () => {
        const whose = somebody()
        const page = pageOf(whose, "1", {})
        await store.pages.save(page)
        await store.pages.place(whose, page.id, "deleted", "2026-12-02T00:00:00Z")
        expect(await store.pages.save(page)).toBe("known")
        expect(await store.pages.open(whose, page.id)).toMatchObject({ shelf: "deleted" })
      })

      it("erase only what has lain deleted long enough", async () => {
        const whose = somebody()
        for (const n of ["1", "2", "3"]) await store.pages.save(pageOf(whose, n, {}))
        await store.pages.place(whose, brand<DocumentId>("1"), "deleted", "2020-01-01T00:00:00Z")
        await store.pages.place(whose, brand<DocumentId>("2"), "deleted", "2020-01-03T00:00:00Z")
        // Deleting what is deleted does not start the wait again.
        await store.pages.place(whose, brand<DocumentId>("1"), "deleted", "2020-01-05T00:00:00Z")
        expect(await store.pages.purge("2020-01-02T00:00:00Z")).toBe(1)
        expect(await store.pages.open(whose, brand<DocumentId>("1"))).toBeUndefined()
        expect(await store.pages.list(whose, "deleted")).toHaveLength(1)
        expect(await store.pages.list(whose, "kept")).toHaveLength(1)
      })

      it("keep people apart, even under one id", async () => {
        const whose = somebody()
        const other = somebody()
        await store.pages.save(pageOf(whose, "1", { title: "mine" }))
        expect(await store.pages.open(other, brand<DocumentId>("1"))).toBeUndefined()
        expect(await store.pages.save(pageOf(other, "1", { title: "theirs" }))).toBe("new")
        await store.pages.place(other, brand<DocumentId>("1"), "deleted", "2026-12-02T00:00:00Z")
        expect(await store.pages.open(whose, brand<DocumentId>("1"))).toMatchObject({ title: "mine", shelf: "kept" })
      })
    })

    describe("the correction book", () => {
      it("gives a page's corrections in order, the withdrawn among them", async () => {
        const whose = somebody()
        const later = correctionOf(whose, "1", "2026-12-01T09:00:00Z", "withdrawn")
        const first = correctionOf(whose, "2", "2026-12-01T08:00:00Z", { value: { low: 0.1, unit: "mg" } })
        expect(await store.corrections.add(later)).toBe("new")
        expect(await store.corrections.add(first)).toBe("new")
        expect(await store.corrections.add(first)).toBe("known")
        expect(await store.corrections.add({ ...first, to: { value: null } })).toBe("different")
        expect(await store.corrections.of(whose, first.page)).toEqual([first, later])
        expect(await store.corrections.of(whose, brand<DocumentId>("other"))).toEqual([])
        expect(await store.corrections.of(you, first.page)).toEqual([])
      })
    })

    describe("an archive", () => {
      it("holds everything in one order, and makes an empty store the same again", async () => {
        const whose = { ...somebody(), practice: brand<PracticeId>("archive") }
        const other = { ...whose, person: brand<PersonId>("a second one") }
        await store.pages.save(pageOf(whose, "2", { content: Uint8Array.from([0, 255]) }))
        await store.pages.save(pageOf(whose, "10", {}))
        await store.pages.place(whose, brand<DocumentId>("10"), "deleted", "2026-12-03T00:00:00.25Z")
        await store.pages.save(pageOf(whose, "3", {}))
        await store.pages.place(whose, brand<DocumentId>("3"), "archived", "2026-12-03T00:00:00Z")
        await store.pages.place(whose, brand<DocumentId>("3"), "kept", "2026-12-04T00:00:00Z")
        await store.plans.save(planOf(other, "1", "2026-12-01T08:00:00Z"))
        await store.corrections.add(correctionOf(whose, "c", "2026-12-01T09:00:00Z", "withdrawn"))
        await store.events.append([
          note(whose, "b", "2026-12-01T08:00:00.000Z", "later id, earlier in time \u0000"),
          note(whose, "a", "2026-12-02T08:00:00Z", ""),
          note(other, "a", "2026-12-02T08:00:00Z", ""),
        ])
        const all = await read(store, 3)
        const mine = all.filter((r) => r.record.practice === whose.practice)
        expect(mine.map((r) => `${r.kind} ${r.record.id}`)).toEqual([
          ..."page 10,page 2,page 3,plan 1,correction c,event a,event a,event b".split(","),
        ])
        expect(await read(store, 1000)).toEqual(all)

        const copy = memoryStore()
        expect(await copy.restore(all)).toEqual({ added: all.length, known: 0, different: [] })
        expect(await read(copy, 2)).toEqual(all)
        expect(await store.restore(all)).toEqual({ added: 0, known: all.length, different: [] })
        expect(await store.pages.open(whose, brand<DocumentId>("10"))).toMatchObject({ shelf: "deleted" })
      })

      it("goes into a store that has records, leaves those as they are, and names what differs", async () => {
        const whose = { ...somebody(), practice: brand<PracticeId>("merged") }
        const mine = note(whose, "a", "2026-12-01T08:00:00Z", "as it stands here")
        await store.events.append([mine])
        await store.pages.save(pageOf(whose, "1", { title: "as it stands here" }))
        const restored = await store.restore([
          {
            kind: "page",
            record: pageOf(whose, "1", { title: "another" }),
            placed: { shelf: "deleted", at: "2026-12-03T00:00:00Z" },
          },
          { kind: "event", record: { ...mine, text: "another" } as DiaryEvent },
          { kind: "event", record: note(whose, "b", "2026-12-01T08:00:00Z", "new") },
        ])
        expect(restored).toEqual({ added: 1, known: 0, different: ["1", "a"] })
        expect((await store.events.list(whose)).map((e) => e.id)).toEqual(["a", "b"])
        expect((await store.events.list(whose))[0]).toEqual(mine)
        expect(await store.pages.open(whose, brand<DocumentId>("1"))).toMatchObject({
          title: "as it stands here",
          shelf: "kept",
        })
      })
    })

    describe("claims", () => {
      it("are given to one caller, and again only when their time is up untold", async () => {
        const whose = somebody()
        const at = (minute: number) => `2026-12-01T08:${String(minute).padStart(2, "0")}:00Z`
        const claim = (key: string, now: number, until: number) => store.claims.claim(whose, key, at(now), at(until))
        const race = await Promise.all(Array.from({ length: 20 }, () => claim("dose", 0, 1)))
        expect(race.filter(Boolean)).toHaveLength(1)
        expect(await claim("other", 0, 1)).toBe(true)
        expect(await store.claims.claim(somebody(), "dose", at(0), at(1))).toBe(true)
        expect(await claim("dose", 1, 2)).toBe(true)
        await store.claims.told(whose, "dose", at(1))
        await store.claims.told(whose, "dose", at(2))
        expect(await claim("dose", 59, 59)).toBe(false)
      })
    })

    describe("subscriptions", () => {
      const subscribed = (whose: Whose, id: string, more: Partial<Subscription> = {}): Subscription => ({
        ...whose,
        id,
        endpoint: `https://push.example/${id}`,
        p256dh: "p",
        auth: "a",
        key: "k",
        says: "nothing",
        quiet: null,
        zone: "Africa/Johannesburg",
        madeAt: "2026-12-01T08:00:00Z",
        ...more,
      })

      it("stand once a device, as it chose last, until it is taken out", async () => {
        const [one, other] = [somebody(), somebody()]
        for (const s of [subscribed(one, "b"), subscribed(one, "a"), subscribed(other, "a")])
          await store.subscriptions.put(s)
        const changed = subscribed(one, "b", { says: "what", quiet: "22:00-07:00" })
        await store.subscriptions.put(changed)
        expect(await store.subscriptions.of(one)).toEqual([subscribed(one, "a"), changed])
        expect([await store.subscriptions.end(one, "a"), await store.subscriptions.end(one, "a")]).toEqual([
          true,
          false,
        ])
        expect(await store.subscriptions.of(one)).toEqual([changed])
        expect(await store.subscriptions.of(other)).toEqual([subscribed(other, "a")])
        const ours = (await store.subscriptions.all(one.practice)).filter((s) =>
          [one, other].some((p) => p.person === s.person),
        )
        expect(ours).toEqual([changed, subscribed(other, "a")])
      })
    })

    describe("the diary", () => {
      it("is followed in the order in which events came in, in parts, late ones too", async () => {
        const whose = somebody()
        const events = ["c", "a", "b"].map((id, i) => note(whose, id, `2026-12-0${3 - i}T08:00:00Z`, id))
        await store.events.append(events.slice(0, 2))
        await store.events.append([note(somebody(), "x", "2026-12-01T08:00:00Z", "another person's")])
        await store.events.append(events)
        const first = await store.events.arrived(whose, 0, 2)
        expect(first.events.map((e) => e.id)).toEqual(["c", "a"])
        const second = await store.events.arrived(whose, first.mark, 2)
        expect(second.events).toEqual([events[2]])
        expect(await store.events.arrived(whose, second.mark, 2)).toEqual({ events: [], mark: second.mark })
      })

      it("gives back every event word for word, in order of time and then of id", async () => {
        const whose = somebody()
        const events = [
          note(whose, "c", "2026-12-01T08:00:00.000Z", "zeros as written"),
          note(whose, "b", "2026-12-01T08:00:00Z", "nothing \u0000 breaks it \ud800 \u{1f489}"),
          note(whose, "a", "2026-12-01T07:59:59.999999Z", ""),
        ]
        expect(await store.events.append(events)).toEqual({ ok: true, value: { added: 3, known: 0 } })
        expect(await store.events.list(whose)).toEqual([events[2], events[1], events[0]])
        expect(await store.events.count(whose)).toBe(3)
        expect(await store.events.count(somebody())).toBe(0)
      })

      it("takes a replay, whole or in part, without adding anything", async () => {
        const whose = somebody()
        const [a, b, c] = ["a", "b", "c"].map((id) => note(whose, id, "2026-12-01T08:00:00Z", id)) as [
          DiaryEvent,
          DiaryEvent,
          DiaryEvent,
        ]
        await store.events.append([a, b])
        expect(await store.events.append([b, a])).toEqual({ ok: true, value: { added: 0, known: 2 } })
        expect(await store.events.append([b, c, c])).toEqual({ ok: true, value: { added: 1, known: 2 } })
        expect(await store.events.append([])).toEqual({ ok: true, value: { added: 0, known: 0 } })
        expect(await store.events.count(whose)).toBe(3)
      })

      it("refuses a changed event and writes nothing of that call", async () => {
        const whose = somebody()
        const a = note(whose, "a", "2026-12-01T08:00:00Z", "first")
        const b = note(whose, "b", "2026-12-01T08:00:00Z", "with it")
        await store.events.append([a])
        const changed = { ...a, text: "other" } as DiaryEvent
        expect(await store.events.append([b, changed])).toMatchObject({ ok: false, problem: { code: "event/changed" } })
        expect(await store.events.append([b, { ...b, text: "twin" } as DiaryEvent])).toMatchObject({ ok: false })
        expect(await store.events.list(whose)).toEqual([a])
      })

      it("is read by range, and in parts without a gap or a double", async () => {
        const whose = somebody()
        // Three events share every moment, so that a part may end in the middle of one.
        const events = Array.from({ length: 60 }, (_, i) =>
          note(
            whose,
            `e${String(i).padStart(2, "0")}`,
            `2026-12-01T08:00:${String(Math.floor(i / 3)).padStart(2, "0")}Z`,
            "x",
          ),
        )
        await store.events.append(events.toReversed())
        const ids = (list: readonly DiaryEvent[]) => list.map((e) => e.id)
        const parts: DiaryEvent[] = []
        for (;;) {
          const last = parts.at(-1)
          const part = await store.events.list(whose, { limit: 7, ...(last ? { after: last } : {}) })
          if (part.length === 0) break
          parts.push(...part)
        }
        expect(ids(parts)).toEqual(ids(events))
        const range = { from: "2026-12-01T08:00:05Z", to: "2026-12-01T08:00:07Z" }
        expect(ids(await store.events.list(whose, range))).toEqual(ids(events.slice(15, 21)))
      })

      it("takes many callers at once and loses none", async () => {
        const whose = somebody()
        const calls = Array.from({ length: 40 }, (_, i) =>
          store.events.append([
            note(whose, `n${i % 20}`, "2026-12-01T08:00:00Z", "twice each"),
            note(whose, `m${i}`, "2026-12-01T08:00:00Z", "once"),
          ]),
        )
        expect((await Promise.all(calls)).every((r) => r.ok)).toBe(true)
        expect(await store.events.count(whose)).toBe(60)
      })
    })
  })
}

const read = async (store: Store, size: number): Promise<ArchiveRecord[]> => {
  const all: ArchiveRecord[] = []
  for (;;) {
    const last = all.at(-1)
    const part = await store.archive(last ? { kind: last.kind, ...markOf(last) } : null, size)
    if (part.length === 0) return all
    all.push(...part)
  }
}

const markOf = ({ record: { practice, person, id } }: ArchiveRecord) => ({ practice, person, id })

const pageOf = (whose: Whose, id: string, rest: Partial<SavedPage>): SavedPage => ({
  ...whose,
  id: brand<DocumentId>(id),
  title: `page ${id}`,
  savedAt: "2026-12-01T08:00:00Z",
  content: "Use 0.2 mg once a day.",
  name: null,
  // A store keeps a reading without looking into it.
  reading: {
    format: "posology/read@1",
    text: "Use 0.2 mg once a day.",
    protocols: [],
  } as unknown as SavedPage["reading"],
  ...rest,
})

const planOf = (whose: Whose, id: string, savedAt: string): SavedPlan => ({
  ...whose,
  id: brand<PlanId>(id),
  title: `plan ${id}`,
  savedAt,
  page: null,
  protocol: null,
  choices: { dose: "200mcg", times: ["08:00"] },
  plan: { format: "posology/plan@1", doses: [] } as unknown as SavedPlan["plan"],
})

const correctionOf = (whose: Whose, id: string, at: string, to: Correction["to"]): Correction => ({
  ...whose,
  id,
  page: brand<DocumentId>("page"),
  protocol: 0,
  field: "dose",
  to,
  at,
})

const note = (whose: Whose, id: string, at: string, text: string): DiaryEvent => ({
  ...whose,
  id: brand<EventId>(id),
  device: brand("phone"),
  at,
  zone: "Africa/Johannesburg",
  kind: "note",
  text,
})
