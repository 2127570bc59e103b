import { z } from "zod"
import { instant, instantOfMs, msOfInstant, showQuantity, showZoned, zonedOfMs } from "../../base/index.ts"
import { remindersOf } from "../../follow/index.ts"
import { instantSchema, zoneSchema } from "../contract/event.ts"
import { reminderSchema } from "../contract/reminder.ts"
import { lockSetting } from "../house/household.ts"
import { done, useCase } from "../use-case.ts"
import { withDiary } from "./kept-diary.ts"
import { sayTooClose } from "./present/too-close.ts"

/** So long a claim holds before another process may tell it instead. */
const LEASE_MS = 120_000
/** How far back what went by untold is still told. */
const LOOK_BACK_MS = 36 * 3_600_000

export const remind = useCase({
  name: "remind",
  summary: "what there is to tell now, each dose to one caller only",
  input: z.strictObject({
    /** Until when this caller has looked before; it looks back a day and a half at least. */
    since: instantSchema.optional(),
    /** Nothing that fell due before this is told: for somebody who came later. */
    from: instantSchema.optional(),
    /** Whom the caller tells, where there are several: each of them is told once. */
    to: z.string().max(100).optional(),
    zone: zoneSchema.optional(),
  }),
  output: z.object({
    reminders: z.array(reminderSchema),
  }),
  run: (ports, { since, from: first, to, zone }) =>
    withDiary(ports, async ({ store, diary, plans }) => {
      const now = msOfInstant(ports.clock.now())
      const back = Math.min(now - LOOK_BACK_MS, since === undefined ? now : msOfInstant(instant(since)))
      const from = first === undefined ? back : Math.max(back, msOfInstant(instant(first)))
      const until = instantOfMs(now + LEASE_MS).toString()
      const hushed = (await store.settings.read(ports.who.practice, lockSetting)) !== null
      const reminders = []
      for (const plan of plans)
        for (const { key, dose, tells } of remindersOf(diary, plan, from, now, zone ?? null)) {
          if (!(await store.claims.claim(ports.who, claimOf(key, to), instantOfMs(now).toString(), until))) continue
          reminders.push({
            tag: key,
            tells,
            plan: plan.id,
            title: plan.title,
            at: showZoned(zonedOfMs(dose.ms, zone ?? plan.schedule.zone)),
            amount: showQuantity(dose.amount),
            instruction: dose.instruction,
            hushed,
            tooClose: sayTooClose(diary, plan, dose, now, zone ?? null)?.says ?? null,
          })
        }
      return done({ reminders })
    }),
})

export const reminded = useCase({
  name: "reminded",
  summary: "what was claimed has been told",
  input: z.strictObject({ tags: z.array(z.string().max(300)).max(1000), to: z.string().max(100).optional() }),
  output: z.object({ told: z.number().int() }),
  run: (ports, { tags, to }) =>
    withDiary(ports, async ({ store }) => {
      for (const tag of tags) await store.claims.told(ports.who, claimOf(tag, to), ports.clock.now().toString())
      return done({ told: tags.length })
    }),
})

/** What is claimed to tell a dose to somebody. */
const claimOf = (tag: string, to: string | undefined): string => (to === undefined ? tag : `${tag} to ${to}`)
