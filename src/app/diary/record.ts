import { z } from "zod"
import {
  brand,
  type EventBody,
  type EventId,
  instant,
  msOfInstant,
  parseDate,
  problem,
  showInstant,
} from "../../base/index.ts"
import { againstSaid, doubleFacts, objectionsTo, planOf } from "../../follow/index.ts"
import { amountSchema, bodySchema, eventSchema, idSchema, instantSchema, zoneSchema } from "../contract/event.ts"
import { planId } from "../contract/kept.ts"
import type { Ports } from "../ports/ports.ts"
import { done, type Refusal, unusable, useCase, wrongCall } from "../use-case.ts"
import { containerRead } from "./container-read.ts"
import { type KeptDiary, noSuchPlan, withDiary } from "./kept-diary.ts"
import { actOn, known, logHead, objected, onPurpose, write } from "./logging.ts"

/** Everything that has no use case of its own. What has one is held against the same here. */
export const record = useCase({
  name: "record",
  summary: "log anything else: priming, a spill, a side effect, a note, a measurement, a pause",
  input: z.strictObject({ ...logHead, body: bodySchema }),
  output: eventSchema,
  run: (ports, input) =>
    withDiary(ports, async (kept) => {
      const before = known(kept, input.id)
      if (before) return done(before)
      const refused = await againstBody(ports, kept, input.body, { at: input.at, zone: input.zone })
      return refused ?? write(ports, kept, input, input.body)
    }),
})

export const openContainer = useCase({
  name: "open-container",
  summary: "start a new container of a plan; its strength is typed off it again",
  input: z.strictObject({
    ...logHead,
    plan: planId,
    container: idSchema<EventId>().optional(),
    /** The strength, typed off the container; left out for a blinded one. */
    strength: z.string().optional(),
    /** A blinded container: the preparer confirms its strength, the participant its code, and neither sees the other's. */
    blinded: z.strictObject({ preparerRead: z.string(), code: z.string(), expectedCode: z.string() }).optional(),
    holds: amountSchema.optional(),
    lot: z.string().max(200).optional(),
    expiry: z
      .string()
      .refine((s) => parseDate(s).ok, "expected a date such as 2027-06-30")
      .optional(),
    /** It is opened although its last day is over. */
    expired: z.boolean().default(false),
    cost: z.string().max(100).optional(),
  }),
  output: eventSchema,
  run: (ports, input) =>
    actOn(ports, input, async ({ kept, plan, before, when }) => {
      if (before) return done(before)
      const said = {
        holds: input.holds ?? plan.inHand?.holds ?? null,
        expiry: input.expiry ?? null,
        cost: input.cost ?? null,
      }
      const against = againstSaid(said, when).find((o) => !(input.expired && o.code === "container/expired"))
      if (against) return objected(against)
      const read = await containerRead(ports, kept, plan, input)
      if (!read.ok) return read
      return write(ports, kept, input, {
        kind: "container-opened",
        container: input.container ?? ports.ids(),
        plan: plan.id,
        product: plan.inHand?.product ?? "described",
        strengthTyped: read.value.strength,
        lot: input.lot ?? read.value.code,
        ...said,
      })
    }),
})

export const amend = useCase({
  name: "amend",
  summary: "say what an earlier event should have said, or take it back; both can be taken back again",
  input: z.strictObject({
    id: idSchema<EventId>().optional(),
    zone: zoneSchema,
    of: idSchema<EventId>(),
    /** Null takes the event back. */
    replacement: bodySchema.nullable(),
    /** When it really happened, if that was wrong. */
    happened: instantSchema.optional(),
  }),
  output: eventSchema,
  run: (ports, input) =>
    withDiary(ports, async (kept) => {
      const target = kept.diary.written(input.of)
      if (!target)
        return unusable(problem("event/unknown", `There is no event ${input.of} in this diary.`, { path: "of" }))
      if (target.kind.startsWith("trial-"))
        return unusable(
          problem(
            "event/trial",
            "What happened to a trial stays as it was written; open the trial, or change its outcome, and the report says so.",
            { path: "of" },
          ),
        )
      const before = known(kept, input.id)
      if (before) return done(before)
      const id = input.id ?? brand<EventId>(ports.ids())
      // The greatest id has the last word, so an id from a clock that lags behind would change nothing.
      const last = kept.diary
        .correctionsOf(input.of)
        .filter((c) => c.of === input.of)
        .map((c) => c.id)
        .sort()
        .at(-1)
      if (last !== undefined && id < last)
        return wrongCall(
          problem(
            "event/clock-behind",
            "This device's clock is behind an earlier correction of this event; set it right and try again.",
          ),
        )
      const at = input.happened ?? target.at
      const refused =
        input.replacement &&
        (await againstBody(ports, kept, input.replacement, { at, zone: input.zone, own: input.of }, onPurpose))
      if (refused) return refused
      return write(
        ports,
        kept,
        { id, zone: input.zone },
        {
          kind: "correction",
          of: input.of,
          replacement: input.replacement,
          happened: input.happened === undefined ? null : showInstant(input.happened),
        },
      )
    }),
})

type Said = { readonly at?: string | undefined; readonly zone: string; readonly own?: EventId }

/** Why such an event is not written; null where nothing stands against it. */
const againstBody = async (
  ports: Ports,
  kept: KeptDiary,
  body: EventBody,
  { at, zone, own }: Said,
  allowed: readonly string[] = [],
): Promise<Refusal | null> => {
  const id = planOf(body)
  if (id === null) return null
  const plan = await kept.plan(id)
  if (plan === undefined) return noSuchPlan(id)
  const now = msOfInstant(ports.clock.now())
  const when = { at: at === undefined ? now : msOfInstant(instant(at)), zone, own }
  const refused = objectionsTo(body, kept.diary, plan, when, now).find((o) => !allowed.includes(o.code))
  return refused ? objected(refused) : null
}

export const tookDouble = useCase({
  name: "took-double",
  summary: "what the diary can say to somebody who took more than planned",
  input: z.strictObject({ plan: planId, zone: zoneSchema.optional() }),
  output: z.object({ more: z.boolean(), sentences: z.array(z.string()) }),
  run: (ports, { plan: id, zone }) =>
    withDiary(ports, async (kept) => {
      const plan = await kept.plan(id)
      if (!plan) return noSuchPlan(id)
      const { more, sentences } = doubleFacts(kept.diary, plan, msOfInstant(ports.clock.now()), zone ?? null)
      return done({ more, sentences: [...sentences] })
    }),
})
