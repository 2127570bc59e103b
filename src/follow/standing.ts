import type { DiaryEvent, EventId, PlainBody } from "../base/index.ts"

/** An event that corrects another. */
export type CorrectionEvent = Extract<DiaryEvent, { kind: "correction" }>

/** An event that answers a warning of a plan. */
export type AnswerEvent = Extract<DiaryEvent, { kind: "plan-answered" }>

/** What an event says once every correction of it has been heard. */
export type Standing = {
  readonly id: EventId
  /** When it happened, in milliseconds since 1970. */
  readonly ms: number
  readonly event: Exclude<DiaryEvent, CorrectionEvent>
  /** The correction that has the last word; null for an event that stands as it was written. */
  readonly by: EventId | null
  /** The planned dose it is about, as plan and key; null where it is about none. */
  readonly due: string | null
}

type Word = {
  readonly replacement: PlainBody | null
  readonly happened: string | null
}

/** The last word on `of` among the corrections of it, or undefined where none stands.
 *
 *  Rules, the same in whatever order events arrive: of several corrections of one event the one with the greatest id has
 *  the last word, because ids are ordered by the time they were made. A correction that is itself taken back is as if it
 *  had never been; one that is itself replaced says what its replacement says. A ring of corrections says nothing. */
export const lastWord = (
  of: EventId,
  corrections: ReadonlyMap<EventId, readonly CorrectionEvent[]>,
  seen: readonly EventId[] = [],
): (Word & { readonly by: EventId }) | undefined => {
  let best: (Word & { readonly by: EventId }) | undefined
  for (const c of corrections.get(of) ?? []) {
    if (seen.includes(c.id) || (best !== undefined && c.id < best.by)) continue
    const word = wordOf(c, corrections, [...seen, of])
    if (word) best = { ...word, by: c.id }
  }
  return best
}

const wordOf = (
  c: CorrectionEvent,
  corrections: ReadonlyMap<EventId, readonly CorrectionEvent[]>,
  seen: readonly EventId[],
): Word | undefined => {
  const over = lastWord(c.id, corrections, [...seen, c.id])
  if (over === undefined) return c
  if (over.replacement === null) return undefined
  return { replacement: over.replacement, happened: over.happened ?? c.happened }
}
