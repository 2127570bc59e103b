import type { DiaryEvent, PlainBody } from "../../base/index.ts"
import { type Diary, type KeptTrial, trialsOf } from "../../follow/index.ts"

type Show = <E extends DiaryEvent>(event: E) => E

/** How events are shown in listings: a session without its raw trials, which would be most of the bytes, and while a trial is not opened without
 *  scores, which would colour the next ones. */
export const shownEvent = (diary: Diary): Show => {
  const show = withoutScores(diary)
  return (event) => {
    const shown = show(event)
    return shown.kind === "session" ? { ...shown, raw: null } : shown
  }
}

/** How an event is given back to whoever wrote it, or reads the diary whole: as it is kept, and while a trial is not opened without scores and
 *  without the trials that give them. */
export const withoutScores = (diary: Diary): Show => {
  const sealed = sealedTrials(diary)
  if (sealed.length === 0) return (event) => event
  const hidden = <B extends DiaryEvent | PlainBody>(body: B): B => {
    if (body.kind === "session") return { ...body, raw: null, scores: [] }
    return body.kind === "measurement" && isAbout(sealed, body.instrument) ? { ...body, score: "" } : body
  }
  return (event) =>
    event.kind === "correction" && event.replacement !== null
      ? { ...event, replacement: hidden(event.replacement) }
      : hidden(event)
}

/** Why scores are not shown; null where they are. */
export const scoresSealed = (diary: Diary): string | null =>
  sealedTrials(diary).length === 0
    ? null
    : "Scores are not shown while a trial is not opened: seeing them would colour the next ones. They are kept, and shown when it is opened."

const sealedTrials = (diary: Diary): readonly KeptTrial[] => trialsOf(diary).filter((t) => t.opened === null)

/** Whether a number by this name is what a sealed trial is about, with its unit in the name or without. */
const isAbout = (sealed: readonly KeptTrial[], name: string): boolean =>
  sealed.some(({ started }) => isNamed(started.terms.primary, name))

/** Whether a trial's score is called so, with its unit in the name or without. */
export const isNamed = (primary: string, name: string): boolean => {
  const [asked, of] = [name.trim().toLowerCase(), primary.trim().toLowerCase()]
  return of === asked || of.startsWith(`${asked} (`)
}
