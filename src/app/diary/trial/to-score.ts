import { dayOf, type EventId, epochDay, type PlanId, parseDate } from "../../../base/index.ts"
import { type Diary, dayOfMoment, type KeptTrial, type Standing, trialsOf } from "../../../follow/index.ts"
import { type InstrumentId, instruments } from "../../../measure/index.ts"
import { isNamed } from "../shown-event.ts"

/** A score that a trial asks for on a day. */
export type ToScore = {
  readonly trial: EventId
  readonly plan: PlanId
  /** As the trial names it. */
  readonly primary: string
  /** How it is given: a session of an instrument, a side effect, or a number of the person's own. */
  readonly by: { readonly instrument: InstrumentId; readonly outcome: string } | "side-effect" | "number"
  readonly done: boolean
}

/** The scores that running trials ask for on a day (days since 1970), each on the days that its answer counts. Whether one is given already is told
 *  by what was done on the day and never by the score itself, which stays hidden. */
export const toScore = (diary: Diary, day: number): readonly ToScore[] =>
  trialsOf(diary).flatMap((trial): readonly ToScore[] => {
    if (trial.opened !== null || !asksOn(trial, day)) return []
    const { id, terms } = trial.started
    const by = givenBy(diary, terms.primary)
    return [{ trial: id, plan: terms.plan, primary: terms.primary, by, done: isGiven(diary, terms.primary, by, day) }]
  })

const DAY_MS = 86_400_000

const asksOn = ({ started: { terms } }: KeptTrial, day: number): boolean => {
  const starts = parseDate(terms.startsOn)
  if (!starts.ok) return false
  const place = dayOf(terms, day - epochDay(starts.value))
  return place.phase === "block" && place.scored
}

/** What the name of a score means: "ratings/focus" in full; else what the diary has under that name; else the one instrument with such an outcome. */
const givenBy = (diary: Diary, primary: string): ToScore["by"] => {
  const asked = primary.trim().toLowerCase()
  const all = instruments.flatMap((i) => i.outcomes.map((o) => ({ instrument: i.id, outcome: o.name })))
  const whole = all.find((o) => `${o.instrument}/${o.outcome}` === asked)
  if (whole) return whole
  const own = diary.entries.all().findLast(({ event }) => isOwn(event, primary))?.event.kind
  if (own === "measurement") return "number"
  if (own === "side-effect") return "side-effect"
  const [only, ...others] = all.filter((o) => o.outcome === asked)
  return only !== undefined && others.length === 0 ? only : "number"
}

const isOwn = (event: Standing["event"], primary: string): boolean =>
  (event.kind === "measurement" && isNamed(primary, event.instrument)) ||
  (event.kind === "side-effect" && isNamed(primary, event.what))

const isGiven = (diary: Diary, primary: string, by: ToScore["by"], day: number): boolean =>
  diary.entries.between((day - 2) * DAY_MS, (day + 3) * DAY_MS).some(({ ms, event }) => {
    if (dayOfMoment(ms, event.zone) !== day) return false
    if (typeof by !== "object") return isOwn(event, primary)
    return event.kind === "session" && event.instrument === by.instrument && hasOutcome(event.scores, by.outcome)
  })

/** A session whose scores are hidden may have left the one out that is asked for; nobody is sent back to look. */
const hasOutcome = (scores: readonly { outcome: string; value: number | null }[], outcome: string): boolean =>
  scores.length === 0 || scores.some((s) => s.outcome === outcome && s.value !== null)
