import { z } from "zod"
import {
  compareDates,
  date,
  type EventId,
  epochDay,
  type Given,
  type PlainDate,
  parseQuantity,
  type Quantity,
} from "../../base/index.ts"
import type { Diary, EarlierVersion } from "../../follow/index.ts"
import type { LivePlan, Version } from "../../plan/index.ts"
import { parseSchedule, type Schedule } from "../../schedule/index.ts"
import { planSchema } from "../contract/plan.ts"
import type { SavedPlan } from "../ports/store-port.ts"

/** One version of a kept plan, as it came out when it was made. */
export type KeptVersion = {
  readonly from: PlainDate
  /** The event that made it; null for the plan as it was kept. */
  readonly event: EventId | null
  /** ISO instant. */
  readonly madeAt: string
  /** The whole of the choices it was made from. */
  readonly choices: unknown
  readonly plan: SavedPlan["plan"]
  readonly schedule: Schedule
  readonly gives: readonly (Given | undefined)[]
}

export type KeptVersions = readonly [KeptVersion, ...KeptVersion[]]

/** Every version of a kept plan that stands, oldest first; undefined for a plan that has nothing to follow. A change taken back is no version;
 *  of two changes the later made has the last word from its own day on. */
export const versionsOf = (saved: SavedPlan, diary: Diary): KeptVersions | undefined => {
  const first = versionFrom(null, null, saved.savedAt, saved.choices, saved.plan)
  if (first === undefined) return undefined
  return changesOf(diary, saved.id).reduce<KeptVersions>(
    (versions, { id, event }) => {
      const made = planSchema.safeParse(objectIn(event.made))
      const choices = changedChoices((versions[versions.length - 1] ?? first).choices, objectIn(event.choices) ?? {})
      const version = made.success ? versionFrom(date(event.from), id, event.at, choices, made.data) : undefined
      return version === undefined ? versions : followedBy(versions, version)
    },
    [first],
  )
}

/** The versions with one more, in whose way none stands that would begin on its day or later. */
export const followedBy = (versions: KeptVersions, version: KeptVersion): KeptVersions => {
  const [head, ...rest] = versions.filter((v) => compareDates(v.from, version.from) < 0)
  return head === undefined ? [version] : [head, ...rest, version]
}

/** Choices with others put in their place: a length in days ends one in weeks, and one device another. */
export const changedChoices = (before: unknown, wanted: Readonly<Record<string, unknown>>): object => {
  const gone = oneOf.flatMap((names) => (names.some((name) => wanted[name] !== undefined) ? names : []))
  // What one device loses says nothing of another.
  if (gone.includes("device")) gone.push("priming", "deadSpace")
  const kept = Object.entries(before as object).filter(([name]) => !gone.includes(name))
  return { ...Object.fromEntries(kept), ...wanted }
}

/** Choices of which a plan has one. */
const oneOf: readonly (readonly string[])[] = [
  ["days", "weeks"],
  ["times", "asNeeded"],
  ["device", "drop", "spray", "syringe", "measure"],
]

/** What the changes of a plan depend on, as text: the same text, the same versions. */
export const changesKey = (diary: Diary, plan: SavedPlan["id"]): string =>
  changesOf(diary, plan)
    .map((s) => `${s.id} ${s.by ?? ""}`)
    .join()

const changesOf = (diary: Diary, plan: SavedPlan["id"]) =>
  diary
    .courseOf(plan)
    .all()
    .flatMap((s) => (s.event.kind === "plan-changed" ? [{ id: s.id, by: s.by, event: s.event }] : []))
    // Ids are in the order of their making, whatever the clocks of two devices said.
    .sort((a, b) => (a.id < b.id ? -1 : 1))

/** A version as it came out; undefined for one that nobody can follow. */
export const versionFrom = (
  from: PlainDate | null,
  event: EventId | null,
  madeAt: string,
  choices: unknown,
  plan: SavedPlan["plan"],
): KeptVersion | undefined => {
  const schedule = plan.course && parseSchedule(plan.course.schedule)
  if (!plan.course || !schedule?.ok) return undefined
  const gives = plan.course.phases.map((p) => givenBy(p.amount, p.instruction))
  const begins = from ?? date(schedule.value.start)
  return { from: begins, event, madeAt, choices, plan, schedule: schedule.value, gives }
}

const givenBy = (text: string | null, instruction: string): Given | undefined => {
  const amount: Quantity | undefined = text === null ? undefined : amountIn(text)
  return amount && { amount, instruction }
}

const amountIn = (text: string): Quantity | undefined => {
  const q = parseQuantity(text)
  return q.ok ? q.value : undefined
}

const object = z.record(z.string(), z.unknown())

const objectIn = (text: string): Record<string, unknown> | undefined => {
  try {
    return object.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** The versions as the plan they make together. */
export const liveOf = (id: string, [first, ...more]: KeptVersions): LivePlan => ({
  id,
  versions: [bare(first), ...more.map(bare)],
})

const bare = ({ from, schedule, gives, plan }: KeptVersion): Version => ({
  from,
  schedule,
  gives,
  marks: plan.marks.flatMap(({ date: on, what }) => (isMark(what) ? [{ date: date(on), what }] : [])),
})

const marks = ["reassess", "rest", "cycle end", "bottle out", "reorder", "expiry"] as const
const isMark = (what: string): what is (typeof marks)[number] => marks.some((m) => m === what)

/** All versions but the last, as the diary follows them. */
export const earlierOf = (versions: KeptVersions): readonly EarlierVersion[] =>
  versions.slice(0, -1).map(({ schedule, gives }, i) => ({
    until: epochDay(versions[i + 1]?.from ?? versions[0].from),
    schedule,
    gives,
  }))
