import { fail, ok, type Result } from "../../base/index.ts"
import type { InstrumentId } from "../instrument.ts"
import { instrumentOf } from "../instruments.ts"
import type { SeenBy } from "./seen-by.ts"

/** Longer than this a day nobody keeps it up. Minutes. */
export const mostMinutes = 8

/** Sessions before the first day that counts: practice gains most in them. */
export const runInSessions = 5

/** One part of a battery. */
export type BatteryPart = {
  readonly instrument: InstrumentId
  readonly name: string
  /** The outcomes it is there for. */
  readonly outcomes: readonly string[]
  readonly minutes: number
}

/** What a person measures: every day, in this order, and once a week. */
export type Battery = {
  readonly daily: readonly BatteryPart[]
  /** Minutes a day, weekly parts aside. */
  readonly minutes: number
  readonly weekly: readonly BatteryPart[]
  /** Parts that would see something and found no room in the minutes. */
  readonly leftOut: readonly BatteryPart[]
}

/** A rating takes about six seconds. Minutes. */
const aRating = 0.1
/** A week, after which they may be asked again. Days. */
export const weeklyDays = 7

/** Questionnaires that look two weeks back. */
export const weekly: readonly InstrumentId[] = ["phq-9", "gad-7"]

/** The battery for what a protocol promises. Without a choice, what says most about each benefit comes first, in the order of the benefits, as far
 *  as the minutes go; ratings come first of all, before the tasks can tire. With `chosen`, those instruments in that order. */
export const batteryFor = (
  wanted: readonly SeenBy[],
  chosen?: readonly string[] | undefined,
  minutes: number = mostMinutes,
): Result<Battery> => {
  if (!(minutes > 0 && minutes <= mostMinutes))
    return fail("battery/minutes", `A battery takes more than none and at most ${mostMinutes} minutes a day.`, {
      path: "minutes",
    })
  const parts = chosen === undefined ? ok(offered(wanted)) : choice(wanted, chosen)
  if (!parts.ok) return parts
  const daily: BatteryPart[] = []
  const leftOut: BatteryPart[] = []
  let used = 0
  for (const part of parts.value.filter((p) => !weekly.includes(p.instrument))) {
    if (rounded(used + part.minutes) > minutes) {
      leftOut.push(part)
      continue
    }
    used = rounded(used + part.minutes)
    daily.push(part)
  }
  const [gone] = leftOut
  if (chosen !== undefined && gone !== undefined)
    return fail(
      "battery/minutes",
      `These take more than ${minutes} minutes a day; leave out ${gone.name.toLowerCase()} or another.`,
      { path: "with" },
    )
  return ok({ daily, minutes: used, weekly: parts.value.filter((p) => weekly.includes(p.instrument)), leftOut })
}

// First what says most about each benefit, then what says more about it.
const offered = (wanted: readonly SeenBy[]): readonly BatteryPart[] => {
  const most = Math.max(0, ...wanted.map((w) => w.sees.length))
  const order = Array.from({ length: most }, (_, i) => wanted.flatMap((w) => w.sees[i]?.instrument ?? [])).flat()
  const ids = [...new Set(order)]
  return [...ids.filter((i) => i === "ratings"), ...ids.filter((i) => i !== "ratings")].flatMap((id) =>
    partOf(id, wanted),
  )
}

const choice = (wanted: readonly SeenBy[], chosen: readonly string[]): Result<readonly BatteryPart[]> => {
  const parts: BatteryPart[] = []
  for (const id of new Set(chosen)) {
    const [part] = partOf(id, wanted)
    if (part === undefined)
      return fail("battery/instrument", `There is no instrument "${id}" to choose.`, { path: "with" })
    parts.push(part)
  }
  return ok(parts)
}

const partOf = (id: string, wanted: readonly SeenBy[]): readonly BatteryPart[] => {
  const asked = wanted.flatMap((w) => w.sees.flatMap((s) => (s.instrument === id ? [s.outcome] : [])))
  const part = batteryPart(id, asked)
  return part === undefined ? [] : [part]
}

// Tenths of a minute, so that sums print as they are added.
const rounded = (minutes: number): number => Math.round(minutes * 10) / 10

/** The part of a battery that an instrument is, with those of its outcomes that are wanted; undefined where there is no such instrument. */
export const batteryPart = (id: string, outcomes: readonly string[]): BatteryPart | undefined => {
  const instrument = instrumentOf(id)
  if (instrument === undefined) return undefined
  const all = instrument.outcomes.map((o) => o.name)
  const kept = all.filter((o) => outcomes.includes(o))
  const asked = kept.length > 0 ? kept : all
  const minutes = id === "ratings" ? rounded(aRating * asked.length) : instrument.minutes
  return { instrument: instrument.id, name: instrument.name, outcomes: asked, minutes }
}
