import type { DeviceId, EventId, PersonId, PlanId, PracticeId } from "./brand.ts"

/** Who, where and when: on every event from the first day, so that hosting for many people changes no event. */
export type EventHead = {
  /** Made by the client, time-ordered; the same id twice is the same event. */
  readonly id: EventId
  readonly person: PersonId
  readonly device: DeviceId
  readonly practice: PracticeId
  /** The instant it happened, ISO 8601 in UTC. */
  readonly at: string
  /** The IANA zone it was entered in. */
  readonly zone: string
}

/** What happened. Amounts are exact strings with a unit ("300 mcg"); an event is written once and never changed: a correction is another event. */
export type EventBody =
  | {
      readonly kind: "dose-taken"
      readonly plan: PlanId
      readonly due: string | null
      readonly amount: string
      readonly site: string | null
    }
  | { readonly kind: "dose-skipped"; readonly plan: PlanId; readonly due: string; readonly reason: string | null }
  | { readonly kind: "primed"; readonly container: string; readonly amount: string }
  | { readonly kind: "spilled"; readonly container: string; readonly amount: string }
  | {
      readonly kind: "container-opened"
      readonly container: string
      readonly product: string
      readonly strengthTyped: string
      readonly lot: string | null
      readonly expiry: string | null
    }
  | {
      readonly kind: "side-effect"
      readonly plan: PlanId | null
      readonly what: string
      readonly severity: 0 | 1 | 2 | 3
      readonly ongoing: boolean
    }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "measurement"; readonly instrument: string; readonly score: string; readonly unit: string | null }
  | {
      readonly kind: "correction"
      readonly of: EventId
      readonly replacement: Exclude<EventBody, { kind: "correction" }> | null
    }

export type DiaryEvent = EventHead & EventBody
