import { z } from "zod"
import {
  brand,
  canonical,
  type DiaryEvent,
  dimensionOf,
  type EventId,
  instant,
  msOfInstant,
  parseQuantity,
  timeOrderedId,
} from "../../base/index.ts"
import { type Told, tellForeign } from "../../exchange/index.ts"
import { againstMoment, doseMeant, type FollowedPlan, named, refusedFor } from "../../follow/index.ts"
import { zoneSchema } from "../contract/event.ts"
import { planId } from "../contract/kept.ts"
import type { Ports } from "../ports/ports.ts"
import { done, unusable, useCase } from "../use-case.ts"
import { type KeptDiary, noSuchPlan, withDiary } from "./kept-diary.ts"

const column = z.string().optional()

export const importDiary = useCase({
  name: "import-diary",
  summary: "take in another program's diary; a dry run says what each row would do",
  input: z.strictObject({
    text: z.string().max(20_000_000),
    /** Where times without an offset were written. */
    zone: zoneSchema,
    format: z.enum(["table", "med-timer", "journal"]).optional(),
    columns: z
      .strictObject({
        date: column,
        time: column,
        what: column,
        amount: column,
        unit: column,
        route: column,
        site: column,
        note: column,
        weight: column,
        effects: column,
        status: column,
        kind: column,
      })
      .optional(),
    dates: z.enum(["day-first", "month-first", "year-first"]).optional(),
    /** What stands before the tenths in its amounts; left out, a comma is asked about. */
    mark: z.enum([".", ","]).optional(),
    /** The unit of amounts that have none, nor a column that says it. */
    unit: z.string().max(40).optional(),
    /** The kept plan that the doses were of; without one they stay under the name they have there. */
    plan: planId.optional(),
    dry: z.boolean().default(false),
  }),
  output: z.object({
    format: z.literal("posology/import@1"),
    dry: z.boolean(),
    added: z.number().int(),
    /** How many of what was added are doses. */
    doses: z.number().int(),
    known: z.number().int(),
    rows: z.array(
      z.object({
        row: z.number().int(),
        text: z.string(),
        result: z.enum(["new", "known", "nothing"]),
        events: z.array(z.string()),
        why: z.string().nullable(),
      }),
    ),
  }),
  run: (ports, input) =>
    withDiary(ports, async (kept) => {
      const plan = input.plan === undefined ? undefined : await kept.plan(input.plan)
      if (input.plan !== undefined && !plan) return noSuchPlan(input.plan)
      const { dates, columns, mark, unit, ...foreign } = input
      const given = Object.fromEntries(Object.entries(columns ?? {}).filter(([, name]) => name !== undefined))
      const rows = tellForeign({
        ...foreign,
        columns: given,
        dates: dates ?? null,
        mark: mark ?? null,
        unit: unit ?? null,
      })
      if (!rows.ok) return unusable(rows.problem)
      const fresh = new Map<EventId, DiaryEvent>()
      const doses = new Map<string, number>()
      const now = msOfInstant(ports.clock.now())
      let known = 0
      const report = rows.value.map((r) => {
        const ahead = r.told.flatMap(({ at, body }) =>
          body.kind === "dose-noted" ? againstMoment({ at: msOfInstant(instant(at)), zone: input.zone }, now) : [],
        )
        const [early] = ahead
        if (early !== undefined)
          return { row: r.row, text: r.text, result: "nothing" as const, events: [], why: refusedFor(early).message }
        const events = r.told.map((t) => {
          // Two rows that say the same are two doses: the second has an id of its own, and the same one when the file comes again.
          const said = canonical([t.at, t.body])
          const before = t.body.kind === "dose-noted" ? (doses.get(said) ?? 0) : 0
          doses.set(said, before + 1)
          return eventOf(ports, kept, t, input.zone, plan, before)
        })
        const unseen = events.filter((e) => kept.diary.written(e.id) === undefined && !fresh.has(e.id))
        for (const e of unseen) fresh.set(e.id, e)
        known += events.length - unseen.length
        const result = events.length === 0 ? "nothing" : unseen.length > 0 ? "new" : "known"
        return { row: r.row, text: r.text, result, events: events.map((e) => e.id), why: r.why } as const
      })
      if (!input.dry) {
        const appended = await kept.store.events.append([...fresh.values()])
        if (!appended.ok) return unusable(appended.problem)
      }
      return done({
        format: "posology/import@1" as const,
        dry: input.dry,
        added: fresh.size,
        doses: dosesIn(fresh.values()),
        known,
        rows: report,
      })
    }),
})

const dosesIn = (events: Iterable<DiaryEvent>): number =>
  [...events].filter((e) => e.kind === "dose-noted" || e.kind === "dose-taken").length

/** The event of something told. Its id is made from what is told, so that importing it again is the same event. */
const eventOf = (
  ports: Ports,
  { diary }: KeptDiary,
  { at, body }: Told,
  zone: string,
  plan: FollowedPlan | undefined,
  before: number,
): DiaryEvent => {
  const told = ["import", at, body, plan?.id ?? null]
  const hex = ports.hash.sha256(canonical(before === 0 ? told : [...told, before]))
  const bytes = Uint8Array.from({ length: 10 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16))
  const { person, practice } = ports.who
  const ms = msOfInstant(instant(at))
  return {
    id: brand<EventId>(timeOrderedId(Math.max(ms, 0), bytes)),
    person,
    device: brand("import"),
    practice,
    at,
    zone,
    ...(plan ? asPlanned(body, plan, diary, ms, zone) : body),
  }
}

/** A dose of the plan, if it can be: its amount is known and of the plan's kind. */
const asPlanned = (
  body: Told["body"],
  plan: FollowedPlan,
  diary: KeptDiary["diary"],
  ms: number,
  zone: string,
): Told["body"] => {
  if (body.kind !== "dose-noted" || body.amount === null) return body
  const amount = parseQuantity(body.amount)
  const planned = plan.gives.find((g) => g !== undefined)?.amount
  if (!amount.ok || !planned || dimensionOf(amount.value) !== dimensionOf(planned)) return body
  const meant = doseMeant(diary, plan, ms, zone)
  const due = meant ? named(plan, meant) : null
  return { kind: "dose-taken", plan: plan.id, due, amount: body.amount, site: body.site }
}
