import {
  brand,
  type DiaryEvent,
  type EventBody,
  type EventId,
  instant,
  msOfInstant,
  type PlanId,
  showInstant,
} from "../../base/index.ts"
import { type FollowedPlan, type Objection, refusedFor } from "../../follow/index.ts"
import { idSchema, instantSchema, zoneSchema } from "../contract/event.ts"
import type { Ports } from "../ports/ports.ts"
import { done, type Outcome, type Refusal, unusable, wrongCall } from "../use-case.ts"
import { type KeptDiary, noSuchPlan, withDiary } from "./kept-diary.ts"
import { withoutScores } from "./shown-event.ts"

/** What every log says: an id made by the client, when, and in which zone it was entered. */
export const logHead = {
  /** Made by whoever logs, so that a call repeated after a lost answer is the same event. */
  id: idSchema<EventId>().optional(),
  /** When it happened; now, if left out. */
  at: instantSchema.optional(),
  zone: zoneSchema,
}

/** An act on a plan that is followed. */
export type Act = {
  readonly kept: KeptDiary
  readonly plan: FollowedPlan
  /** What was written under the id of this call before: a call repeated after a lost answer gets that again. */
  readonly before: DiaryEvent | undefined
  /** When it happened, in milliseconds since 1970, and in which zone it is said. */
  readonly when: { readonly at: number; readonly zone: string }
  /** Milliseconds since 1970. */
  readonly now: number
}

type Head = { readonly id?: EventId | undefined; readonly at?: string | undefined; readonly zone: string }

/** Runs an act on the plan that a call names. */
export const actOn = <T>(
  ports: Ports,
  { id, at, zone, plan: named }: Head & { readonly plan: PlanId },
  use: (act: Act) => Promise<Outcome<T>> | Outcome<T>,
): Promise<Outcome<T>> =>
  withDiary(ports, async (kept) => {
    const plan = await kept.plan(named)
    if (!plan) return noSuchPlan(named)
    const now = msOfInstant(ports.clock.now())
    const when = { at: at === undefined ? now : msOfInstant(instant(at)), zone }
    return use({ kept, plan, before: known(kept, id), when, now })
  })

/** Writes one event and gives it back as it is kept, without scores where a trial hides them. */
export const write = async (
  ports: Ports,
  { store, diary }: Pick<KeptDiary, "store" | "diary">,
  head: Head,
  body: EventBody,
): Promise<Outcome<DiaryEvent>> => {
  const event: DiaryEvent = {
    id: head.id ?? brand<EventId>(ports.ids()),
    person: ports.who.person,
    device: ports.who.device,
    practice: ports.who.practice,
    at: head.at === undefined ? ports.clock.now().toString() : showInstant(head.at),
    zone: head.zone,
    ...body,
  }
  const appended = await store.events.append([event])
  return appended.ok ? done(withoutScores(diary)(event)) : unusable(appended.problem)
}

/** The event of an id that is already in the diary: a call repeated after a lost answer gets the first one's answer. */
export const known = ({ diary }: KeptDiary, id: EventId | undefined): DiaryEvent | undefined => {
  const there = id === undefined ? undefined : diary.written(id)
  return there && withoutScores(diary)(there)
}

/** An act that is refused for what stands against it. */
export const objected = (o: Objection): Refusal => (o.call ? wrongCall : unusable)(refusedFor(o))

/** Against what somebody may do on purpose: a second dose, said with --again or as the correction of another. */
export const onPurpose: readonly string[] = ["dose/already-taken", "dose/beyond-most", "container/expired"]
