import { z } from "zod"
import {
  addDays,
  daysBetween,
  epochDay,
  msOfInstant,
  type PlainDate,
  type PlanId,
  parseDate,
  problem,
  showDate,
  zoneClock,
} from "../../base/index.ts"
import { diaryCsv, diaryFhir, momentIn } from "../../exchange/index.ts"
import { adherence, plannedBetween, type Standing } from "../../follow/index.ts"
import { saidSchema, zoneSchema } from "../contract/event.ts"
import { planId } from "../contract/kept.ts"
import type { SavedPlan } from "../ports/store-port.ts"
import { done, type Outcome, useCase, wrongCall } from "../use-case.ts"
import { type KeptDiary, withDiary } from "./kept-diary.ts"
import { medicineIn } from "./medicine.ts"
import { scoresSealed, shownEvent } from "./shown-event.ts"

const MOST_DAYS = 3700
const dateText = z.string().refine((s) => parseDate(s).ok, "expected a date such as 2026-12-01")

const range = {
  /** Both days included. */
  from: dateText,
  to: dateText,
  /** Whose midnight the days begin at. */
  zone: zoneSchema,
  plan: planId.optional(),
  kinds: z.array(z.string()).optional(),
  /** Words to be found in anything written down. */
  search: z.string().max(200).optional(),
}

export const history = useCase({
  name: "history",
  summary: "a stretch of the diary: what happened, day by day, and what became of the planned doses",
  input: z.strictObject(range),
  output: z.object({
    format: z.literal("posology/history@1"),
    from: z.string(),
    to: z.string(),
    /** Why no scores stand in it; null where they do. */
    sealed: z.string().nullable(),
    entries: z.array(
      z.object({
        id: z.string(),
        at: z.string(),
        /** The same moment with the offset of where it was entered. */
        local: z.string(),
        zone: z.string(),
        device: z.string(),
        said: saidSchema,
        /** The correction that has the last word. */
        correctedBy: z.string().nullable(),
      }),
    ),
    /** `counted` is the denominator: doses whose time is over, those in a pause left out. */
    adherence: z.array(
      z.object({
        plan: z.string(),
        title: z.string(),
        counted: z.number().int(),
        onTime: z.number().int(),
        late: z.number().int(),
        skipped: z.number().int(),
        missed: z.number().int(),
        paused: z.number().int(),
        extra: z.number().int(),
      }),
    ),
    days: z.array(
      z.object({ date: z.string(), planned: z.number().int(), taken: z.number().int(), effects: z.number().int() }),
    ),
  }),
  run: (ports, input) =>
    withDiary(ports, async (kept) => {
      const stretch = stretchOf(input)
      if (!stretch.ok) return stretch
      const { first, last, from, to } = stretch.value
      const now = msOfInstant(ports.clock.now())
      const plans = kept.plans.filter((p) => input.plan === undefined || p.id === input.plan)
      const entries = entriesOf(kept, input, from, to)
      const shown = shownEvent(kept.diary)
      return done({
        format: "posology/history@1" as const,
        from: input.from,
        to: input.to,
        sealed: scoresSealed(kept.diary),
        entries: entries.map((s) => {
          const { id, event, by } = s
          const { id: _, person: __, practice: ___, at, zone, device, ...said } = shown(event)
          return { id, at, local: momentIn(s), zone, device, said, correctedBy: by }
        }),
        adherence: plans.map((p) => ({
          plan: p.id,
          title: p.title,
          ...adherence(kept.diary, p, from, to, now, input.zone),
        })),
        days: daysOf(
          first,
          last,
          input.zone,
          // A day is what it was, whichever of its entries are looked for.
          entriesOf(kept, { plan: input.plan }, from, to),
          plans.map((p) => plannedBetween(p, from, to, input.zone).map((d) => d.date)),
        ),
      })
    }),
})

export const historyForm = useCase({
  name: "history-form",
  summary: "a stretch of the diary as a table or as FHIR R4",
  input: z.strictObject({ ...range, form: z.enum(["csv", "fhir-r4"]) }),
  output: z.object({ text: z.string() }),
  run: (ports, input) =>
    withDiary(ports, async (kept) => {
      const stretch = stretchOf(input)
      if (!stretch.ok) return stretch
      const shown = shownEvent(kept.diary)
      const entries = entriesOf(kept, input, stretch.value.from, stretch.value.to).map((s) => ({
        ...s,
        event: shown(s.event),
      }))
      // Doses stay in the diary when their plan is put away or thrown away, so that every plan is asked for by itself.
      const plans = new Map<PlanId, SavedPlan>()
      for (const id of new Set(entries.flatMap(({ event: e }) => ("plan" in e && e.plan !== null ? [e.plan] : [])))) {
        const plan = await kept.store.plans.open(ports.who, id)
        if (plan) plans.set(id, plan)
      }
      if (input.form === "csv") return done({ text: diaryCsv(entries, (id) => plans.get(id)?.title ?? id) })
      const bundle = diaryFhir(entries, (id) => medicineIn(plans.get(id)), ports.clock.now().toString())
      return done({ text: `${JSON.stringify(bundle, null, 2)}\n` })
    }),
})

type Stretch = { readonly first: PlainDate; readonly last: PlainDate; readonly from: number; readonly to: number }

const stretchOf = (input: { readonly from: string; readonly to: string; readonly zone: string }): Outcome<Stretch> => {
  const [first, last] = [parseDate(input.from), parseDate(input.to)]
  if (!first.ok) return wrongCall(first.problem)
  if (!last.ok) return wrongCall(last.problem)
  const days = daysBetween(first.value, last.value) + 1
  if (days < 1 || days > MOST_DAYS)
    return wrongCall(
      problem("history/range", `A stretch is 1 to ${MOST_DAYS} days; ${input.from} to ${input.to} is not.`, {
        path: "to",
      }),
    )
  const clock = zoneClock(input.zone)
  return done({
    first: first.value,
    last: last.value,
    from: clock.msOf(epochDay(first.value), 0),
    to: clock.msOf(epochDay(last.value) + 1, 0),
  })
}

const entriesOf = (
  { diary }: KeptDiary,
  {
    plan,
    kinds,
    search,
  }: {
    readonly plan?: PlanId | undefined
    readonly kinds?: readonly string[] | undefined
    readonly search?: string | undefined
  },
  from: number,
  to: number,
): readonly Standing[] => {
  const wanted = search?.toLowerCase()
  return diary.entries
    .between(from, to)
    .filter(({ event: e }) => plan === undefined || ("plan" in e && e.plan === plan))
    .filter(({ event: e }) => kinds === undefined || kinds.includes(e.kind))
    .filter(({ event: e }) => wanted === undefined || written(e).toLowerCase().includes(wanted))
}

/** The words of an event that a person wrote. */
const written = (e: Standing["event"]): string =>
  ["text", "what", "reason", "lot", "product", "instrument", "site"]
    .map((key) => (key in e ? String((e as unknown as Record<string, unknown>)[key] ?? "") : ""))
    .join("\n")

const daysOf = (
  first: PlainDate,
  last: PlainDate,
  zone: string,
  entries: readonly Standing[],
  planned: readonly (readonly number[])[],
) => {
  const clock = zoneClock(zone)
  const start = epochDay(first)
  const days = Array.from({ length: daysBetween(first, last) + 1 }, (_, i) => ({
    date: showDate(addDays(first, i)),
    planned: 0,
    taken: 0,
    effects: 0,
  }))
  for (const date of planned.flat()) {
    const day = days[date - start]
    if (day) day.planned++
  }
  for (const { ms, event } of entries) {
    const { day: at } = clock.wallOf(ms)
    const day = days[at - start]
    if (day && (event.kind === "dose-taken" || event.kind === "dose-noted")) day.taken++
    if (day && event.kind === "side-effect") day.effects++
  }
  return days
}
