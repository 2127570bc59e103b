import { z } from "zod"
import {
  type Brand,
  type DeviceId,
  type DiaryEvent,
  type EventId,
  type PersonId,
  type PlanId,
  type PracticeId,
  parseInstant,
  parseQuantity,
  parseZone,
} from "../../base/index.ts"

const id = z.string().regex(/^[A-Za-z0-9._:-]{1,64}$/, "expected an id: up to 64 letters, digits and . _ : -")

/** An id as clients make it: short, and fit to stand in a file, an address or a calendar. */
export const idSchema = <Id extends Brand<string, string>>(): z.ZodType<Id, string> =>
  // A brand exists only for the compiler.
  id as unknown as z.ZodType<Id, string>

const instant = z.string().refine((s) => parseInstant(s).ok, "expected a moment such as 2026-12-01T08:00:00+02:00")
const zone = z.string().refine((s) => parseZone(s).ok, "expected a time zone such as Africa/Johannesburg")
const amount = z.string().refine((s) => parseQuantity(s).ok, "expected an amount with its unit such as 300mcg")
const words = z.string().max(10_000)

const head = {
  id: idSchema<EventId>(),
  person: idSchema<PersonId>(),
  device: idSchema<DeviceId>(),
  practice: idSchema<PracticeId>(),
  at: instant,
  zone,
}

const plan = idSchema<PlanId>()
const taken = { kind: z.literal("dose-taken"), plan, due: words.nullable(), amount, site: words.nullable() }
const skipped = { kind: z.literal("dose-skipped"), plan, due: words, reason: words.nullable() }
const primed = { kind: z.literal("primed"), container: id, amount }
const spilled = { kind: z.literal("spilled"), container: id, amount }
const opened = {
  kind: z.literal("container-opened"),
  container: id,
  product: words,
  strengthTyped: words,
  lot: words.nullable(),
  expiry: words.nullable(),
}
const sideEffect = {
  kind: z.literal("side-effect"),
  plan: plan.nullable(),
  what: words,
  severity: z.literal([0, 1, 2, 3]),
  ongoing: z.boolean(),
}
const note = { kind: z.literal("note"), text: words }
const measurement = { kind: z.literal("measurement"), instrument: words, score: words, unit: words.nullable() }
const correction = {
  kind: z.literal("correction"),
  of: idSchema<EventId>(),
  replacement: z
    .discriminatedUnion("kind", [
      z.strictObject(taken),
      z.strictObject(skipped),
      z.strictObject(primed),
      z.strictObject(spilled),
      z.strictObject(opened),
      z.strictObject(sideEffect),
      z.strictObject(note),
      z.strictObject(measurement),
    ])
    .nullable(),
}

/** One event of the diary, as clients send and get it. */
export const eventSchema = z.discriminatedUnion("kind", [
  z.strictObject({ ...head, ...taken }),
  z.strictObject({ ...head, ...skipped }),
  z.strictObject({ ...head, ...primed }),
  z.strictObject({ ...head, ...spilled }),
  z.strictObject({ ...head, ...opened }),
  z.strictObject({ ...head, ...sideEffect }),
  z.strictObject({ ...head, ...note }),
  z.strictObject({ ...head, ...measurement }),
  z.strictObject({ ...head, ...correction }),
]) satisfies z.ZodType<DiaryEvent>
