import { z } from "zod"
import { dateOfDay, dayOf, daysOf, type EventId, epochDay, showDate, zoneClock } from "../../base/index.ts"
import { adherence, dayAt, type FollowedPlan, type KeptTrial, trialSpan, trialsOf } from "../../follow/index.ts"
import { idSchema } from "../contract/event.ts"
import { statusSchema } from "../contract/trial.ts"
import { type KeptDiary, noSuchPlan, withDiary } from "../diary/kept-diary.ts"
import { trialDaySaid } from "../diary/trial/day-said.ts"
import { drawnOf } from "../diary/trial/secret.ts"
import { scoresOf } from "../outcome/scores.ts"
import type { Ports } from "../ports/ports.ts"
import { done, type Outcome, useCase } from "../use-case.ts"
import { marksOf } from "./marks.ts"
import { theTrial } from "./the-trial.ts"

type Status = z.output<typeof statusSchema>

export const trialStatus = useCase({
  name: "trial-status",
  summary: "where a trial stands, and what may be known of today and tomorrow",
  input: z.strictObject({ id: idSchema<EventId>() }),
  output: statusSchema,
  run: (ports, { id }) =>
    withDiary(ports, async (kept) => {
      const found = theTrial(kept, id)
      return found.ok ? statusOf(ports, kept, found.value) : found
    }),
})

export const trials = useCase({
  name: "trials",
  summary: "the trials of this diary, newest first",
  input: z.strictObject({}),
  output: z.object({ trials: z.array(statusSchema) }),
  run: (ports) =>
    withDiary(ports, async (kept) => {
      const all: Status[] = []
      for (const trial of trialsOf(kept.diary).toReversed()) {
        const status = await statusOf(ports, kept, trial)
        if (status.ok) all.push(status.value)
      }
      return done({ trials: all })
    }),
})

const statusOf = async (ports: Ports, kept: KeptDiary, trial: KeptTrial): Promise<Outcome<Status>> => {
  const { id, terms, commitment } = trial.started
  const plan = await kept.plan(terms.plan)
  if (!plan) return noSuchPlan(terms.plan)
  const today = epochDay(dayAt(plan, ports.clock.now().epochMilliseconds))
  const { from, planned, until } = trialSpan(trial)
  const scores = scoresOf(kept.diary, terms.primary, terms.zone)
  const scored = new Set(scores.ok ? scores.value.map((s) => s.day) : [])
  const lived = Array.from({ length: Math.max(0, Math.min(today, until) - from) }, (_, n) => n).filter((n) => {
    const place = dayOf(terms, n)
    return place.phase === "block" && place.scored
  })
  const drawn = await drawnOf(ports, trial)
  const said = (day: number): string => trialDaySaid(plan, day)?.says ?? "not in the trial"
  return done({
    format: "posology/trial-status@1",
    id,
    plan: terms.plan,
    title: plan.title,
    arms: [...terms.arms],
    state: stateOf(trial, today, from, until),
    startsOn: terms.startsOn,
    endsOn: showDate(dateOfDay(planned - 1)),
    day: today < from || today >= until ? null : today - from + 1,
    days: daysOf(terms),
    ...placeOf(trial, today - from),
    doses: dosesOf(ports, kept, plan, trial),
    commitment,
    blinded: terms.preparer !== null,
    primary: terms.primary,
    better: terms.better,
    worthwhile: terms.worthwhile,
    today: said(today),
    tomorrow: said(today + 1),
    lived: lived.length,
    scored: lived.filter((n) => scored.has(from + n)).length,
    nextLook: trial.opened === null && today < planned ? showDate(dateOfDay(planned)) : null,
    marks: [
      ...(await marksOf(ports, kept, trial, drawn.ok ? drawn.value : null)),
      ...(scores.ok ? [] : [{ code: scores.problem.code, says: scores.problem.message }]),
    ],
  })
}

/** The block of a day of the trial, and the one before it that somebody should guess now, while they remember. */
const placeOf = ({ started: { terms }, opened, guesses, unblinded }: KeptTrial, day: number) => {
  const place = dayOf(terms, day)
  const over = place.phase === "block" ? place.block - 1 : place.phase === "after" ? 2 * terms.pairs - 1 : -1
  const known = [...guesses, ...unblinded].some((g) => g.block === over)
  return {
    block: place.phase === "block" ? place.block + 1 : null,
    blocks: 2 * terms.pairs,
    toGuess: terms.preparer === null || opened !== null || over < 0 || known ? null : over + 1,
  }
}

const dosesOf = (ports: Ports, { diary }: KeptDiary, plan: FollowedPlan, trial: KeptTrial) => {
  const { from, until } = trialSpan(trial)
  const clock = zoneClock(trial.started.terms.zone)
  const now = ports.clock.now().epochMilliseconds
  const a = adherence(diary, plan, clock.msOf(from, 0), clock.msOf(until, 0), now, trial.started.terms.zone)
  return { due: a.counted, taken: a.onTime + a.late }
}

const stateOf = ({ opened, started }: KeptTrial, today: number, from: number, until: number): Status["state"] => {
  if (opened !== null) return "opened"
  if (today < from) return "waiting"
  if (today >= until) return "over"
  return today < from + started.terms.runInDays ? "run-in" : "running"
}
