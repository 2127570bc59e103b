import {
  brand,
  type DeviceId,
  type DiaryEvent,
  type EventBody,
  type EventId,
  exact,
  instant,
  type PersonId,
  type PlanId,
  type PracticeId,
  quantity,
  timeOrderedId,
} from "../../base/index.ts"
import { parseSchedule } from "../../schedule/index.ts"
import type { FollowedPlan } from "../followed.ts"

export const planId = brand<PlanId>("plan-1")

/** 300 mcg at 08:00 and 14:00 for six weeks from 1 December 2026 in Johannesburg, out of a 3 mL bottle of 1 mg/mL. */
export const samplePlan = (changes: Partial<FollowedPlan> = {}, schedule = twiceDaily): FollowedPlan => {
  const parsed = parseSchedule(schedule)
  if (!parsed.ok) throw new Error(parsed.problem.message)
  return {
    id: planId,
    title: "Six weeks",
    route: "intranasal",
    schedule: parsed.value,
    gives: [{ amount: quantity(300, "mcg"), instruction: "6 drops: 3 in each nostril" }],
    earlier: [],
    tolerance: exact("1/4"),
    sites: [],
    inUseDays: 30,
    leadDays: 3,
    inHand: null,
    effects: [],
    ...changes,
  }
}
export const twiceDaily = "start 2026-12-01 in Africa/Johannesburg home\nat 08:00, 14:00 every day for 6 weeks"

export const ms = (iso: string): number => instant(iso).epochMilliseconds

let made = 0
/** An event at a moment, with an id later than every one before it unless one is given. */
export const event = (at: string, body: EventBody, rest: { id?: string; device?: string } = {}): DiaryEvent =>
  ({
    id: brand<EventId>(rest.id ?? idOf(++made)),
    person: brand<PersonId>("me"),
    device: brand<DeviceId>(rest.device ?? "phone"),
    practice: brand<PracticeId>("home"),
    at,
    zone: "Africa/Johannesburg",
    ...body,
  }) as DiaryEvent

/** Time-ordered ids in the order of `n`. */
export const idOf = (n: number): string => timeOrderedId(1_800_000_000_000 + n, new Uint8Array(10).fill(n % 251))

export const taken = (
  at: string,
  due: string | null,
  rest: { amount?: string; site?: string; id?: string; device?: string } = {},
) =>
  event(at, { kind: "dose-taken", plan: planId, due, amount: rest.amount ?? "300 mcg", site: rest.site ?? null }, rest)
export const correction = (
  of: DiaryEvent,
  replacement: Extract<EventBody, { kind: "correction" }>["replacement"],
  happened: string | null = null,
) => event("2026-12-20T00:00:00Z", { kind: "correction", of: of.id, replacement, happened })
