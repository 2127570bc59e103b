import { type DiaryEvent, daysOf, epochDay, parseDate } from "../base/index.ts"
import type { Diary } from "./diary.ts"
import { msOf } from "./moment.ts"
import { dayOfMoment } from "./night.ts"

type Of<K extends DiaryEvent["kind"]> = Extract<DiaryEvent, { readonly kind: K }>

/** A trial as the diary tells it. */
export type KeptTrial = {
  readonly started: Of<"trial-started">
  /** The first opening; null while it is sealed. */
  readonly opened: Of<"trial-opened"> | null
  readonly changes: readonly Of<"trial-changed">[]
  /** The first guess of each block. A guess that is thought over is no guess. */
  readonly guesses: readonly Of<"trial-guessed">[]
  readonly unblinded: readonly Of<"trial-unblinded">[]
  /** Corrections that somebody tried to make of any of these; they change nothing. */
  readonly meddled: number
}

/** Every trial, in the order in which they were begun. */
export const trialsOf = (diary: Diary): readonly KeptTrial[] => {
  const all = diary.trials
    .all()
    .map((s) => s.event)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return all.flatMap((started): readonly KeptTrial[] => {
    if (started.kind !== "trial-started") return []
    const own = all.flatMap((e) => ("trial" in e && e.trial === started.id ? [e] : []))
    const guesses = own.filter((e) => e.kind === "trial-guessed")
    return [
      {
        started,
        opened: own.find((e) => e.kind === "trial-opened") ?? null,
        changes: own.filter((e) => e.kind === "trial-changed"),
        guesses: guesses.filter((g, i) => guesses.findIndex((o) => o.block === g.block) === i),
        unblinded: own.filter((e) => e.kind === "trial-unblinded"),
        meddled: [started, ...own].reduce((n, e) => n + diary.correctionsOf(e.id).length, 0),
      },
    ]
  })
}

/** The days of a trial, in days since 1970: `until` is the first that is no longer its own, `planned` what it was when it began. One that was opened
 *  early ends with the day on which it was opened, in the zone it was begun in. Throws for a start that is no date. */
export const trialSpan = ({ started, opened }: KeptTrial) => {
  const starts = parseDate(started.terms.startsOn)
  if (!starts.ok) throw new Error(`trial ${started.id} begins on no date: ${started.terms.startsOn}`)
  const from = epochDay(starts.value)
  const planned = from + daysOf(started.terms)
  if (opened === null) return { from, planned, until: planned }
  const last = dayOfMoment(msOf(opened.at), started.terms.zone)
  return { from, planned, until: Math.min(planned, Math.max(from, last + 1)) }
}
