import { z } from "zod"
import { dateOfDay, instantOfMs, msOfInstant, type PlanId, problem, showDate } from "../../base/index.ts"
import { dayOfMoment, doseDays, type FollowedPlan } from "../../follow/index.ts"
import { analyse, analysisInput } from "../answer/analyse.ts"
import { analyseSchema } from "../contract/analyse.ts"
import { planId } from "../contract/kept.ts"
import { outcomeDaysSchema, outcomesSchema } from "../contract/outcome.ts"
import { type KeptDiary, noSuchPlan, withDiary } from "../diary/kept-diary.ts"
import type { Ports } from "../ports/ports.ts"
import { done, type Outcome, unusable, useCase } from "../use-case.ts"
import { type ByTheCoin, byTheCoin } from "./by-the-coin.ts"
import { type Joined, joined } from "./joined.ts"
import { type Outcome as Measured, outcomeNamed, outcomesOf } from "./readings.ts"
import { sealedBy } from "./sealed.ts"

/** What this diary has values of. */
export const outcomes = useCase({
  name: "outcomes",
  summary: "what the diary has scores, numbers and side effects of",
  input: z.strictObject({}),
  output: outcomesSchema,
  run: (ports) =>
    withDiary(ports, async ({ diary }) =>
      done({
        format: "posology/outcomes@1" as const,
        outcomes: outcomesOf(diary).map(({ readings, ...o }) => ({
          ...o,
          readings: readings.length,
          flagged: readings.filter((r) => r.flags.length > 0).length,
          first: showDate(dateOfDay(readings[0]?.day ?? 0)),
          last: showDate(dateOfDay(readings.at(-1)?.day ?? 0)),
        })),
      }),
    ),
})

const asked = { plan: planId, outcome: z.string().max(200) }

/** Doses and scores joined by day, as `analyse` reads them. */
export const outcomeDays = useCase({
  name: "outcome-days",
  summary: "the doses taken for a plan and one outcome, joined by day",
  input: z.strictObject(asked),
  output: outcomeDaysSchema,
  run: (ports, input) =>
    withDiary(ports, async (kept) => {
      const found = await joinedDays(ports, kept, input)
      if (!found.ok) return found
      const { outcome, table } = found.value
      return done({
        format: "posology/outcome-days@1" as const,
        outcome: outcome.name,
        unit: outcome.unit,
        csv: table.csv,
        flags: flagsOf(outcome, table),
        chosen: (await found.value.coin()) === null ? null : ("coin" as const),
        said: table.said,
        days: table.days.map(({ readings, ...d }) => ({
          ...d,
          scores: readings.map(({ ms, value, se, flags }) => ({ at: instantOfMs(ms).toString(), value, se, flags })),
        })),
      })
    }),
})

/** One person's answer from what stands in the diary: the same as `analyse` on the table of `outcome-days`. */
export const analyseFromDiary = useCase({
  name: "analyse-diary",
  summary: "one person's answer from the doses taken and the scores in the diary",
  input: z.strictObject({ ...asked, ...analysisInput }),
  output: analyseSchema,
  run: (ports, { plan, outcome: name, ...how }) =>
    withDiary(ports, async (kept) => {
      const found = await joinedDays(ports, kept, { plan, outcome: name })
      if (!found.ok) return found
      const { outcome, table } = found.value
      const coin = how.chosen === undefined ? await found.value.coin() : null
      if (coin !== null) {
        const flags = { ...flagsOf(outcome, table), ...coin.settled, ...coin.flags }
        const answer = await analyse.run(ports, { csv: coin.csv, ...flags, ...how, chosen: "coin" })
        return answer.ok ? done({ ...answer.value, notes: [...answer.value.notes, ...coin.said] }) : answer
      }
      const answer = await analyse.run(ports, { csv: table.csv, ...flagsOf(outcome, table), ...how })
      return answer.ok ? done({ ...answer.value, notes: [...answer.value.notes, ...table.said] }) : answer
    }),
})

type Found = {
  readonly outcome: Measured
  readonly table: Joined
  /** The days of an opened trial among them, where a coin is known to have chosen. */
  readonly coin: () => Promise<ByTheCoin | null>
}

const joinedDays = async (
  ports: Ports,
  kept: KeptDiary,
  { plan: id, outcome: name }: { readonly plan: PlanId; readonly outcome: string },
): Promise<Outcome<Found>> => {
  const plan = await kept.plan(id)
  if (!plan) return noSuchPlan(id)
  const all = outcomesOf(kept.diary)
  const [outcome, ...others] = outcomeNamed(all, name)
  if (outcome === undefined || others.length > 0)
    return unusable(
      problem(
        "outcome/unknown",
        outcome === undefined
          ? `The diary has nothing called "${name}"; it has ${listed(all) || "no scores, numbers or side effects yet"}.`
          : `"${name}" could be ${listed([outcome, ...others])}; say which.`,
        { path: "outcome" },
      ),
    )
  const sealed = sealedBy(kept.diary, id, outcome, all)
  if (sealed !== undefined) return unusable(sealed)
  const days = outcome.readings.map((r) => r.day)
  const taken = kept.diary.dosesOf(plan.id).all()
  const moments = [...days, ...taken.map(({ ms, event }) => dayOfMoment(ms, event.zone))]
  const now = msOfInstant(ports.clock.now())
  const doses = doseDays(kept.diary, plan, Math.min(...moments), lastDay(plan, moments, now), now)
  const isPrimary = (primary: string) => outcomeNamed(all, primary).some((o) => o.name === outcome.name)
  return done({
    outcome,
    table: joined(doses, outcome),
    coin: () => byTheCoin(ports, kept, id, outcome, isPrimary),
  })
}

/** The table ends with the last thing that happened: days after it say nothing yet. */
const lastDay = (plan: FollowedPlan, moments: readonly number[], now: number): number =>
  Math.min(Math.max(...moments), dayOfMoment(now, plan.schedule.zone))

const flagsOf = (o: Measured, table: Joined) => ({
  outcome: table.column,
  condition: "on" as const,
  on: "1" as const,
  ...(o.better === null ? {} : { better: o.better }),
  ...(o.family === "gaussian" ? {} : { family: o.family }),
})

const listed = (all: readonly Measured[]): string => all.map((o) => o.name).join(", ")
