import { z } from "zod"
import {
  brand,
  compareDates,
  type DiaryEvent,
  type EventBody,
  type EventId,
  epochDay,
  fail,
  ok,
  type PlanId,
  type PlannedDose,
  type Problem,
  parseDate,
  problem,
  type Result,
  showDate,
  showQuantity,
  showZoned,
} from "../../base/index.ts"
import { trialSpan, trialsOf } from "../../follow/index.ts"
import { courseLimit, dosesOfLive, type LivePlan, longestCourse, type Preview, previewOf } from "../../plan/index.ts"
import { daysIn } from "../../schedule/index.ts"
import { findingSchema } from "../contract/check.ts"
import { idSchema } from "../contract/event.ts"
import { planId } from "../contract/kept.ts"
import type { PlanAnswer } from "../contract/plan.ts"
import { workOut } from "../plan/plan.ts"
import { type PlanInput, planCall, planInput } from "../plan/plan-input.ts"
import type { Regimen } from "../plan/regimen.ts"
import { type Ports, today } from "../ports/ports.ts"
import type { SavedPlan } from "../ports/store-port.ts"
import { checked, done, type Outcome, unusable, useCase, wrongCall } from "../use-case.ts"
import { followed } from "./followed.ts"
import { type KeptDiary, noSuchPlan, withDiary } from "./kept-diary.ts"
import { changedChoices, followedBy, type KeptVersions, liveOf, versionFrom, versionsOf } from "./live-plan.ts"
import { known, write } from "./logging.ts"
import { regimenFor } from "./plans.ts"
import { sayBeside } from "./same-substance.ts"

/** What of a plan can change while it is followed. The container is not among it: another strength is another plan. */
const change = planCall
  .pick({
    dose: true,
    times: true,
    asNeeded: true,
    weekdays: true,
    device: true,
    drop: true,
    spray: true,
    syringe: true,
    measure: true,
    weeks: true,
    days: true,
    rest: true,
    cycles: true,
    zone: true,
    zoneRule: true,
    weight: true,
  })
  .partial()

const input = z.strictObject({
  plan: planId,
  /** The first day the new version holds for. */
  from: z.string(),
  change,
})

const dose = { at: z.string(), amount: z.string(), instruction: z.string(), past: z.boolean() }
const said = z.object({ amount: z.string(), instruction: z.string() })

/** What a change does to doses, those that were due before now marked as past. */
export const changeSchema = z.object({
  format: z.literal("posology/change@1"),
  plan: z.string(),
  from: z.string(),
  unchanged: z.number().int(),
  takenAway: z.array(z.object(dose)),
  added: z.array(z.object(dose)),
  different: z.array(z.object({ at: z.string(), before: said, after: said, past: z.boolean() })),
  /** The new version as text (docs/schedule.md). */
  course: z.string(),
  findings: z.array(findingSchema),
})
type ChangeAnswer = z.output<typeof changeSchema>

export const previewChange = useCase({
  name: "preview-change",
  summary: "which past and future doses a change of a kept plan would touch; changes nothing",
  input,
  output: changeSchema,
  run: (ports, asked) =>
    withDiary(ports, async (kept) => {
      const made = await worked(ports, kept, asked)
      return made.ok ? done(made.value.shown) : made
    }),
})

export const changePlan = useCase({
  name: "change-plan",
  summary: "change a kept plan from a day on; what it said before stays, and undo takes the change back",
  input: input.extend({ id: idSchema<EventId>().optional() }),
  output: changeSchema.extend({ event: z.string() }),
  run: (ports, { id, ...asked }) =>
    withDiary(ports, async (kept) => {
      const before = known(kept, id)
      const made = await worked(ports, kept, asked, before?.id)
      if (!made.ok) return made
      const { shown, body, zone, last } = made.value
      if (before) return done({ ...shown, event: before.id })
      const own = id ?? brand<EventId>(ports.ids())
      // The greatest id has the last word, so an id from a clock that lags behind would change nothing.
      if (last !== null && own < last)
        return wrongCall(
          problem(
            "event/clock-behind",
            "This device's clock is behind an earlier change of this plan; set it right and try again.",
          ),
        )
      const written: Outcome<DiaryEvent> = await write(ports, kept, { id: own, zone }, body)
      return written.ok ? done({ ...shown, event: written.value.id }) : written
    }),
})

export const versions = useCase({
  name: "versions",
  summary: "the versions of a kept plan, oldest first, each with the day it holds from",
  input: z.strictObject({ plan: planId }),
  output: z.object({
    versions: z.array(
      z.object({
        from: z.string(),
        madeAt: z.string(),
        /** What undo takes back; null for the plan as it was kept. */
        event: z.string().nullable(),
        course: z.string(),
        instruction: z.string(),
      }),
    ),
  }),
  run: (ports, { plan }) =>
    withDiary(ports, async (kept) => {
      const found = await openVersions(ports, kept, plan)
      if (!found.ok) return found
      return done({
        versions: found.value.versions.map((v) => ({
          from: showDate(v.from),
          madeAt: v.madeAt,
          event: v.event,
          course: v.plan.course?.schedule ?? "",
          instruction: v.plan.delivery.instruction,
        })),
      })
    }),
})

/** A kept plan with every version of it that stands. */
export const openVersions = async (
  ports: Ports,
  { store, diary }: Pick<KeptDiary, "store" | "diary">,
  plan: PlanId,
): Promise<Outcome<{ readonly saved: SavedPlan; readonly versions: KeptVersions }>> => {
  const saved = await store.plans.open(ports.who, plan)
  const versions = saved && versionsOf(saved, diary)
  return saved && versions ? done({ saved, versions }) : noSuchPlan(plan)
}

type Worked = {
  readonly shown: ChangeAnswer
  readonly body: EventBody
  readonly zone: string
  /** The change before this one. */
  readonly last: EventId | null
}

/** The change worked out. `already` is the event of a call that is being repeated: it counts as not yet made. */
const worked = async (
  ports: Ports,
  kept: KeptDiary,
  { plan: id, from: on, change: wanted }: z.output<typeof input>,
  already?: EventId,
): Promise<Outcome<Worked>> => {
  const found = await openVersions(ports, kept, id)
  if (!found.ok) return found
  const trial = trialsOf(kept.diary).find(
    (t) => t.started.terms.plan === id && t.opened === null && trialSpan(t).until > epochDay(today(ports.clock)),
  )
  if (trial)
    return unusable(
      problem(
        "plan/in-trial",
        "This plan is in a trial, whose days would no longer be alike; pause the plan, or open the trial early, and change it then.",
        { path: "plan" },
      ),
    )
  const { saved } = found.value
  const [first, ...later] = found.value.versions
  const versions: KeptVersions = [first, ...later.filter((v) => v.event !== already)]
  const last = versions[versions.length - 1] ?? first
  const from = dateIn(on, last.from)
  if (!from.ok) return wrongCall(from.problem)
  const choices = checked(planInput, changedChoices(last.choices, wanted), "change")
  if (!choices.ok) return choices
  const regimen = await regimenFor(kept.store, ports, saved.page ?? undefined, choices.value)
  if (!regimen.ok) return regimen
  const out = workOut(choices.value, regimen.value, today(ports.clock), from.value)
  if (!out.ok) return out
  const refused = out.value.findings.find((f) => f.severity === "stop")
  if (refused || out.value.course === null)
    return unusable(problem("plan/refused", `Nothing was changed: ${refused?.message ?? "the new plan was refused."}`))
  const alone = { ...out.value, doses: [] }
  const now = ports.clock.now()
  const version = versionFrom(from.value, null, now.toString(), choices.value, alone)
  if (version === undefined) throw new Error(`a change of plan ${id} came out as nothing that can be followed`)
  const next = followedBy(versions, version)
  const changed = followed(saved, next)
  const beside = changed && sayBeside(changed, kept.plans, now.epochMilliseconds)
  const made = beside == null ? alone : { ...alone, findings: [sameCompound(beside), ...alone.findings] }
  const tooLong = longerThanPage(regimen.value, choices.value, liveOf(id, versions), liveOf(id, next))
  if (tooLong) return unusable(tooLong)
  const body: EventBody = {
    kind: "plan-changed",
    plan: id,
    from: showDate(from.value),
    choices: JSON.stringify(wanted),
    made: JSON.stringify(made),
  }
  const preview = previewOf(liveOf(id, versions), liveOf(id, next), now)
  if (
    preview.takenAway.length + preview.added.length + preview.different.length === 0 &&
    made.course?.schedule === last.plan.course?.schedule
  )
    return unusable(problem("plan/no-change", "This changes no dose; nothing was changed."))
  return done({
    shown: shown(id, showDate(from.value), preview, made),
    body,
    zone: choices.value.zone,
    last: last.event,
  })
}

const sameCompound = (message: string): PlanAnswer["findings"][number] => ({
  code: "plan/same-compound",
  severity: "caution",
  dimension: "dose",
  protocol: null,
  message,
  spans: [],
  quotes: [],
  absent: null,
  basis: [],
})

/** Changing over and over must not make a course out of several that is longer than any the page states. */
const longerThanPage = (
  { protocol }: Regimen,
  choices: PlanInput,
  before: LivePlan,
  after: LivePlan,
): Problem | null => {
  const start = parseDate(choices.start)
  const most = protocol === null || !start.ok ? null : courseLimit(protocol, start.value)
  if (most === null) return null
  const rests = after.versions.flatMap((v) =>
    v.schedule.lines.flatMap((l) => (l.rest === null ? [] : [daysIn(l.rest)])),
  )
  const course = (live: LivePlan) => longestCourse(dosesOfLive(live), Math.min(...rests))
  const days = course(after)
  return days > most && days > course(before)
    ? problem(
        "plan/longer-than-page",
        `With what came before, this makes a course of ${days} days without a rest, longer than the page's ${most}; nothing was changed.`,
        { path: "from" },
      )
    : null
}

const shown = (plan: PlanId, from: string, p: Preview, made: PlanAnswer): ChangeAnswer => ({
  format: "posology/change@1",
  plan,
  from,
  unchanged: p.unchanged,
  takenAway: p.takenAway.map(({ dose: d, past }) => ({ ...one(d), past })),
  added: p.added.map(({ dose: d, past }) => ({ ...one(d), past })),
  different: p.different.map(({ before, after, past }) => {
    const { at, ...was } = one(before)
    const { at: _, ...is } = one(after)
    return { at, before: was, after: is, past }
  }),
  course: made.course?.schedule ?? "",
  findings: made.findings,
})

const one = (d: PlannedDose) => ({ at: showZoned(d.at), amount: showQuantity(d.amount), instruction: d.instruction })

const dateIn = (text: string, notBefore: KeptVersions[0]["from"]): Result<KeptVersions[0]["from"]> => {
  const from = parseDate(text)
  if (!from.ok) return { ok: false, problem: { ...from.problem, path: "from" } }
  return compareDates(from.value, notBefore) < 0
    ? fail(
        "plan/before-version",
        `${text} lies before ${showDate(notBefore)}, when the version in force began; a change takes effect on that day or later.`,
        { path: "from" },
      )
    : ok(from.value)
}
