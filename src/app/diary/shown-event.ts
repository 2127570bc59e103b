import type { DiaryEvent } from "../../base/index.ts"
import { type Diary, type KeptTrial, trialsOf } from "../../follow/index.ts"

/** How events are shown in listings: a session without its raw trials, which would be most of the bytes, and while a trial is not opened without
 *  scores, which would colour the next ones. */
export const shownEvent = (diary: Diary): (<E extends DiaryEvent>(event: E) => E) => {
  const sealed = sealedTrials(diary)
  return (event) => {
    if (event.kind === "session") return { ...event, raw: null, ...(sealed.length === 0 ? {} : { scores: [] }) }
    return event.kind === "measurement" && isAbout(sealed, event.instrument) ? { ...event, score: "" } : event
  }
}

/** Why scores are not shown; null where they are. */
export const scoresSealed = (diary: Diary): string | null =>
  sealedTrials(diary).length === 0
    ? null
    : "Scores are not shown while a trial is not opened: seeing them would colour the next ones. They are kept, and shown when it is opened."

const sealedTrials = (diary: Diary): readonly KeptTrial[] => trialsOf(diary).filter((t) => t.opened === null)

/** Whether a number by this name is what a sealed trial is about, with its unit in the name or without. */
const isAbout = (sealed: readonly KeptTrial[], name: string): boolean => {
  const asked = name.trim().toLowerCase()
  return sealed.some(({ started }) => {
    const primary = started.terms.primary.trim().toLowerCase()
    return primary === asked || primary.startsWith(`${asked} (`)
  })
}
