import { z } from "zod"
import {
  type DeviceId,
  type DiaryEvent,
  type EventId,
  type PersonId,
  type PlanId,
  type PracticeId,
  parseDate,
  parseInstant,
  parseQuantity,
  parseZone,
} from "../../base/index.ts"
import { id, idSchema } from "./id.ts"
import { trialKinds } from "./trial-event.ts"

export { idSchema } from "./id.ts"

/** A moment in time. */
export const instantSchema = z
  .string()
  .refine((s) => parseInstant(s).ok, "expected a moment such as 2026-12-01T08:00:00+02:00")
/** An IANA zone. */
export const zoneSchema = z.string().refine((s) => parseZone(s).ok, "expected a time zone such as Africa/Johannesburg")
/** An exact amount with its unit. */
export const amountSchema = z
  .string()
  .refine((s) => parseQuantity(s).ok, "expected an amount with its unit such as 300mcg")
const words = z.string().max(10_000)

const head = {
  id: idSchema<EventId>(),
  person: idSchema<PersonId>(),
  device: idSchema<DeviceId>(),
  practice: idSchema<PracticeId>(),
  at: instantSchema,
  zone: zoneSchema,
}

const plan = idSchema<PlanId>()
const taken = {
  kind: z.literal("dose-taken"),
  plan,
  due: words.nullable(),
  amount: amountSchema,
  site: words.nullable(),
}
const skipped = { kind: z.literal("dose-skipped"), plan, due: words, reason: words.nullable() }
const snoozed = { kind: z.literal("dose-snoozed"), plan, due: words, until: instantSchema }
const noted = {
  kind: z.literal("dose-noted"),
  what: words,
  amount: amountSchema.nullable(),
  route: words.nullable(),
  site: words.nullable(),
}
const primed = { kind: z.literal("primed"), container: id, amount: amountSchema }
const spilled = { kind: z.literal("spilled"), container: id, amount: amountSchema }
const opened = {
  kind: z.literal("container-opened"),
  container: id,
  plan,
  product: words,
  strengthTyped: words,
  holds: amountSchema.nullable(),
  lot: words.nullable(),
  expiry: z
    .string()
    .refine((s) => parseDate(s).ok, "expected a date such as 2026-12-01")
    .nullable(),
  cost: words.nullable(),
}
const sideEffect = {
  kind: z.literal("side-effect"),
  plan: plan.nullable(),
  what: words,
  severity: z.literal([0, 1, 2, 3]),
  ongoing: z.boolean(),
}
const note = { kind: z.literal("note"), text: words }
const measurement = {
  kind: z.literal("measurement"),
  instrument: words,
  score: words,
  unit: words.nullable(),
  better: z.enum(["higher", "lower"]).optional(),
}
const score = z.number().nullable()
const session = {
  kind: z.literal("session"),
  instrument: words,
  version: z.number().int().min(1),
  scores: z
    .array(z.strictObject({ outcome: words, value: score, se: score }))
    .max(100)
    .readonly(),
  flags: z
    .array(z.strictObject({ code: words, why: words }))
    .max(100)
    .readonly(),
  raw: z.string().max(1_000_000).nullable(),
}
const batteryChosen = {
  kind: z.literal("battery-chosen"),
  parts: z
    .array(z.strictObject({ instrument: words, outcomes: z.array(words).max(100).readonly() }))
    .max(20)
    .readonly(),
  from: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "expected a time of day such as 09:00")
    .nullable(),
}
const paused = { kind: z.literal("plan-paused"), plan, reason: words.nullable() }
const resumed = { kind: z.literal("plan-resumed"), plan, reason: words.nullable() }
const rule = {
  kind: z.literal("plan-rule"),
  plan,
  late: z.enum(["take", "skip", "ask"]),
  stopIf: z.array(words).max(100).readonly(),
}

const answered = {
  kind: z.literal("plan-answered"),
  plan,
  to: z
    .array(z.strictObject({ code: z.string().min(1).max(100), says: words }))
    .min(1)
    .max(100)
    .readonly(),
  answer: z.enum(["asked", "go-on", "yes", "no"]),
}
const changed = {
  kind: z.literal("plan-changed"),
  plan,
  from: z.string().refine((s) => parseDate(s).ok, "expected a date such as 2026-12-01"),
  choices: z.string().max(100_000),
  made: z.string().max(1_000_000),
}

/** What a person can write at will: corrections, and what happens to a trial, have their own use cases. */
export const bodySchema = z.discriminatedUnion("kind", [
  z.strictObject(taken),
  z.strictObject(skipped),
  z.strictObject(snoozed),
  z.strictObject(noted),
  z.strictObject(primed),
  z.strictObject(spilled),
  z.strictObject(opened),
  z.strictObject(sideEffect),
  z.strictObject(note),
  z.strictObject(measurement),
  z.strictObject(session),
  z.strictObject(batteryChosen),
  z.strictObject(paused),
  z.strictObject(resumed),
  z.strictObject(rule),
  z.strictObject(answered),
  z.strictObject(changed),
])

/** What an entry of the diary says, corrections aside. */
export const saidSchema = z.discriminatedUnion("kind", [
  ...bodySchema.options,
  z.strictObject(trialKinds.started),
  z.strictObject(trialKinds.opened),
  z.strictObject(trialKinds.changed),
  z.strictObject(trialKinds.guessed),
  z.strictObject(trialKinds.unblinded),
])

const correction = {
  kind: z.literal("correction"),
  of: idSchema<EventId>(),
  replacement: bodySchema.nullable(),
  happened: instantSchema.nullable(),
}

/** One event of the diary, as clients send and get it. */
export const eventSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...head, ...taken }),
  z.strictObject({ ...head, ...skipped }),
  z.strictObject({ ...head, ...snoozed }),
  z.strictObject({ ...head, ...noted }),
  z.strictObject({ ...head, ...primed }),
  z.strictObject({ ...head, ...spilled }),
  z.strictObject({ ...head, ...opened }),
  z.strictObject({ ...head, ...sideEffect }),
  z.strictObject({ ...head, ...note }),
  z.strictObject({ ...head, ...measurement }),
  z.strictObject({ ...head, ...session }),
  z.strictObject({ ...head, ...batteryChosen }),
  z.strictObject({ ...head, ...paused }),
  z.strictObject({ ...head, ...resumed }),
  z.strictObject({ ...head, ...rule }),
  z.strictObject({ ...head, ...answered }),
  z.strictObject({ ...head, ...changed }),
  z.strictObject({ ...head, ...trialKinds.started }),
  z.strictObject({ ...head, ...trialKinds.opened }),
  z.strictObject({ ...head, ...trialKinds.changed }),
  z.strictObject({ ...head, ...trialKinds.guessed }),
  z.strictObject({ ...head, ...trialKinds.unblinded }),
  z.strictObject({ ...head, ...correction }),
]) satisfies z.ZodType<DiaryEvent>

/** A dose as it was kept, with what is unlikely about it: nothing is left out of the diary, and nothing odd goes by without a word. */
export const takenSchema = z.union([
  eventSchema,
  z.strictObject({ ...head, ...taken, remarks: z.array(z.string()).min(1) }),
])
