import { z } from "zod"
import { compareInstants, hexOf, type Instant, instant, instantOfMs, problem } from "../../base/index.ts"
import { liveIcs } from "../../exchange/index.ts"
import { Diary, pausesOf, trialsOf } from "../../follow/index.ts"
import type { LivePlan } from "../../plan/index.ts"
import { planId } from "../contract/kept.ts"
import { planInput } from "../plan/plan-input.ts"
import type { SavedPlan } from "../ports/store-port.ts"
import { done, type Refusal, unusable, useCase } from "../use-case.ts"
import { toWrite, withStore } from "../with-store.ts"
import { openVersions } from "./change-plan.ts"
import { type KeptDiary, withDiary } from "./kept-diary.ts"
import { type KeptVersions, liveOf, versionsOf } from "./live-plan.ts"

/** A secret of 256 bits, drawn once. Only its digest is kept, so that nobody who reads the data can open the feed, and the address is shown once. */
const SECRET_BYTES = 32
const MOST_FEEDS = 10

export const openFeed = useCase({
  name: "open-feed",
  summary:
    "an address that a calendar program can read a kept plan from; it is shown once and holds until it is revoked",
  input: z.strictObject({ plan: planId }),
  output: z.object({
    /** Where the server gives the calendar. It names no substance, and nobody can guess it. */
    path: z.string(),
    madeAt: z.string(),
    feeds: z.number().int(),
  }),
  run: (ports, { plan }) =>
    toWrite(ports, (store) =>
      withDiary(ports, async (kept) => {
        const found = await openVersions(ports, kept, plan)
        if (!found.ok) return found
        const open = await store.feeds.of(ports.who, plan)
        if (open.length >= MOST_FEEDS)
          return unusable(
            problem("feed/many", `This plan has ${MOST_FEEDS} addresses already; revoke them before you make another.`),
          )
        const secret = hexOf(ports.random(SECRET_BYTES))
        const madeAt = ports.clock.now().toString()
        const { practice, person } = ports.who
        await store.feeds.add({ practice, person, plan, id: ports.hash.sha256(secret), madeAt })
        return done({ path: `/feed/${secret}.ics`, madeAt, feeds: open.length + 1 })
      }),
    ),
})

export const feeds = useCase({
  name: "feeds",
  summary: "since when a kept plan has addresses for calendars",
  input: z.strictObject({ plan: planId }),
  output: z.object({ feeds: z.array(z.object({ madeAt: z.string() })) }),
  run: (ports, { plan }) =>
    withStore(ports, async (store) =>
      done({ feeds: (await store.feeds.of(ports.who, plan)).map(({ madeAt }) => ({ madeAt })) }),
    ),
})

export const endFeeds = useCase({
  name: "end-feeds",
  summary: "revoke every calendar address of a plan, for good",
  input: z.strictObject({ plan: planId }),
  output: z.object({ ended: z.number().int() }),
  run: (ports, { plan }) =>
    toWrite(ports, async (store) =>
      done({ ended: await store.feeds.end(ports.who, plan, ports.clock.now().toString()) }),
    ),
})

export const feed = useCase({
  name: "feed",
  summary: "the calendar behind a feed's secret",
  input: z.strictObject({ secret: z.string() }),
  output: z.object({ text: z.string(), etag: z.string() }),
  run: (ports, { secret }) =>
    withStore(ports, async (store) => {
      const id = ports.hash.sha256(secret)
      const found = /^[0-9a-f]{64}$/.test(secret) ? await store.feeds.open(id) : undefined
      if (found === undefined || !sameText(found.id, id)) return noFeed
      const { practice, person, plan } = found
      const theirs = { ...ports, who: { ...ports.who, practice, person } }
      return withDiary(theirs, async (kept) => {
        const saved = await kept.store.plans.open({ practice, person }, plan)
        const versions = saved && saved.shelf !== "deleted" ? versionsOf(saved, kept.diary) : undefined
        if (!saved || !versions) return noFeed
        const text = await calendarOf(kept, saved, versions)
        return done({ text, etag: `"${ports.hash.sha256(text).slice(0, 32)}"` })
      })
    }),
})

/** One answer for an address that never was, one that was revoked, and one of a plan that is gone: it tells nothing. */
const noFeed: Refusal = unusable(problem("feed/none", "There is no calendar at this address."))

/** The same text for the same plan, so that a calendar that looks again is told that nothing has changed. */
const calendarOf = async (kept: KeptDiary, saved: SavedPlan, versions: KeptVersions): Promise<string> => {
  const { diary } = kept
  const changes = diary
    .changesOf(saved.id)
    .flatMap((c) => [c, ...diary.correctionsOf(c.id)])
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const followed = await kept.plan(saved.id)
  const pauses = followed === undefined ? [] : pausesOf(diary, followed)
  const turns = pauses.flatMap((p) => [p.from, ...(p.to === null ? [] : [p.to])])
  const tried = trialsOf(diary).flatMap(({ started, opened }) =>
    started.terms.plan === saved.id ? [started, ...(opened === null ? [] : [opened])] : [],
  )
  return liveIcs(liveOf(saved.id, versions), latest(saved.savedAt, [...changes, ...tried], turns), {
    alarm: true,
    label: planInput.shape.label.safeParse((saved.choices as { readonly label?: unknown }).label).data,
    sequence: changes.length + turns.length + tried.length,
    trials: followed?.trials,
    before: changes.flatMap((_, i) => stateAfter(saved, changes.slice(0, i))),
    pauses,
  })
}

const stateAfter = (saved: SavedPlan, changes: Parameters<Diary["add"]>[0]): readonly LivePlan[] => {
  const diary = new Diary()
  diary.add(changes)
  const versions = versionsOf(saved, diary)
  return versions === undefined ? [] : [liveOf(saved.id, versions)]
}

const latest = (savedAt: string, changes: readonly { readonly at: string }[], turns: readonly number[]): Instant =>
  [savedAt, ...changes.map((c) => c.at)]
    .map(instant)
    .concat(turns.map(instantOfMs))
    .reduce((a, b) => (compareInstants(a, b) >= 0 ? a : b))

/** Looks at every character whatever the first ones say, so that the time it takes tells nothing. */
const sameText = (a: string, b: string): boolean => {
  let difference = a.length ^ b.length
  for (let i = 0; i < b.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i)
  return difference === 0
}
