import type { DeviceId, EventId, PersonId, PlanId, PracticeId } from "./brand.ts"
import type { TrialBody } from "./trial-event.ts"

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

/** One outcome of a session with its standard error, in the unit of the instrument; null where the trials give none. */
export type SessionScore = { readonly outcome: string; readonly value: number | null; readonly se: number | null }

/** What is doubtful about a session. */
export type SessionFlag = { readonly code: string; readonly why: string }

/** What happened. Amounts are exact strings with a unit ("300 mcg"); an event is written once and never changed: a correction is another event. */
export type EventBody =
  | {
      readonly kind: "dose-taken"
      readonly plan: PlanId
      readonly due: string | null
      readonly amount: string
      readonly site: string | null
    }
  /** A dose of something that no plan here is about, as an imported diary or a person tells it; the amount may not be known. */
  | {
      readonly kind: "dose-noted"
      readonly what: string
      readonly amount: string | null
      readonly route: string | null
      readonly site: string | null
    }
  | { readonly kind: "dose-skipped"; readonly plan: PlanId; readonly due: string; readonly reason: string | null }
  /** A dose that is to be told again, and when: an ISO instant. It says nothing about taking it. */
  | { readonly kind: "dose-snoozed"; readonly plan: PlanId; readonly due: string; readonly until: string }
  | { readonly kind: "primed"; readonly container: string; readonly amount: string }
  | { readonly kind: "spilled"; readonly container: string; readonly amount: string }
  | {
      readonly kind: "container-opened"
      readonly container: string
      /** Whose doses come out of it from now on; the same container may be opened for several plans. */
      readonly plan: PlanId
      readonly product: string
      readonly strengthTyped: string
      /** What a full one holds: "3 mL", "30 capsule"; null when nobody knows. */
      readonly holds: string | null
      readonly lot: string | null
      /** ISO date. */
      readonly expiry: string | null
      /** What it cost: "950 ZAR". */
      readonly cost: string | null
    }
  | {
      readonly kind: "side-effect"
      readonly plan: PlanId | null
      readonly what: string
      readonly severity: 0 | 1 | 2 | 3
      readonly ongoing: boolean
    }
  | { readonly kind: "note"; readonly text: string }
  /** A number that a person read off something or was told: weight, pulse, a laboratory value. `better` is the good direction, where they said. */
  | {
      readonly kind: "measurement"
      readonly instrument: string
      readonly score: string
      readonly unit: string | null
      readonly better?: "higher" | "lower" | undefined
    }
  /** One session of an instrument, from its beginning on. It is kept whatever its flags say. */
  | {
      readonly kind: "session"
      readonly instrument: string
      readonly version: number
      readonly scores: readonly SessionScore[]
      readonly flags: readonly SessionFlag[]
      /** Device, seed and raw trials, JSON in the shape of `measure simulate`; null where only the scores are at hand. */
      readonly raw: string | null
    }
  /** What a person measures from now on, in their order; the one chosen last holds. */
  | {
      readonly kind: "battery-chosen"
      /** Every day or, for what looks back over weeks, once a week. */
      readonly parts: readonly { readonly instrument: string; readonly outcomes: readonly string[] }[]
      /** The wall time from which on it is asked for every day: "09:00"; null for any. */
      readonly from: string | null
    }
  | { readonly kind: "plan-paused"; readonly plan: PlanId; readonly reason: string | null }
  | { readonly kind: "plan-resumed"; readonly plan: PlanId; readonly reason: string | null }
  /** How a plan is followed. `stopIf` are side effects that pause it at any severity. */
  | {
      readonly kind: "plan-rule"
      readonly plan: PlanId
      readonly late: "take" | "skip" | "ask"
      readonly stopIf: readonly string[]
    }
  /** What a person said to a warning of a plan, or to a question about their health before it. One answer may be to several: all that nobody knows is
   *  one list. It is to the sentence as it stood: another sentence is another question. */
  | {
      readonly kind: "plan-answered"
      readonly plan: PlanId
      readonly to: readonly { readonly code: string; readonly says: string }[]
      readonly answer: "asked" | "go-on" | "yes" | "no"
    }
  /** Another version of a plan, from a day on. What the versions before it said about their own days stays. */
  | {
      readonly kind: "plan-changed"
      readonly plan: PlanId
      /** ISO date: the first day it holds for. */
      readonly from: string
      /** The choices it changes, JSON in the shape of the input of `plan`. */
      readonly choices: string
      /** The plan as it came out, JSON in the shape of `plan --json` without its doses. */
      readonly made: string
    }
  | TrialBody
  /** What an earlier event should have said; `of` may be a correction too. */
  | {
      readonly kind: "correction"
      readonly of: EventId
      /** Null takes the event back. */
      readonly replacement: PlainBody | null
      /** The instant it really happened, where that was wrong; null leaves it. */
      readonly happened: string | null
    }

/** What a person can write, put right and take back at will: everything but corrections and what happens to a trial. */
export type PlainBody = Exclude<EventBody, { kind: "correction" } | TrialBody>

export type DiaryEvent = EventHead & EventBody
