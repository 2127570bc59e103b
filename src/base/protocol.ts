import type { Exact } from "./exact.ts"
import type { Route } from "./route.ts"
import { missing, type Sourced } from "./sourced.ts"
import type { Span } from "./span.ts"

/** A dose as a page states it: never converted. `unit` is the normalised spelling, or null where the page gives none. */
export type DoseUnit = "mcg" | "mg" | "g" | "IU" | "mL"
export type Dose = {
  readonly low: Exact
  readonly high: Exact
  readonly unit: DoseUnit | null
  /** What is counted, where the amount is a number of drops, sprays or tablets; `unit` is null then. */
  readonly counted?: CountUnit
  /** What one amount is for; null where the page does not say. */
  readonly per: "dose" | "day" | "week" | "nostril" | "spray" | null
  readonly perKg: boolean
  readonly upTo: boolean
  readonly approx: boolean
}

/** Things a dose can be a number of. */
export type CountUnit = "drop" | "spray" | "capsule" | "tablet"

/** How often: `low`–`high` times per day or week, or a pattern that a count cannot express. */
export type Frequency = {
  readonly low: number
  readonly high: number
  readonly per: "day" | "week"
  readonly pattern: FrequencyPattern | null
}
export type FrequencyPattern =
  | { readonly type: "on_off"; readonly on: number; readonly off: number; readonly unit: "day" | "week" }
  | { readonly type: "every_n"; readonly n: number; readonly unit: "hour" | "day" | "week" | "month" }
  | { readonly type: "weekdays"; readonly days: readonly Weekday[] }
  | { readonly type: "weekdays_alternatives"; readonly alternatives: readonly (readonly Weekday[])[] }
  /** Days of every month, by their number. */
  | { readonly type: "monthdays"; readonly days: readonly number[] }
  /** Amounts taken in turn, one at each time, as printed: "50 mcg". */
  | { readonly type: "alternate"; readonly amounts: readonly string[] }
export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun"

/** A length of time as printed. */
export type Period = { readonly low: number; readonly high: number; readonly unit: "day" | "week" | "month" }

/** A break: its length, or that one is called for without a length. */
export type Rest = Period | "as needed" | "periodic" | "unspecified"

/** One rung of a titration or taper. `from` and `to` are null where the page orders the steps without dating them, or goes on without end. */
export type Step = {
  readonly from: number | null
  readonly to: number | null
  readonly unit: "day" | "week" | "month"
  readonly dose: Dose | null
  readonly frequency: Frequency | null
  readonly phase: string | null
  readonly span: Span
}

/** Something the page names, with the characters that name it. */
export type Mention = { readonly value: string; readonly span: Span }

export type Increment = { readonly by: Dose; readonly every: Period }

/** What sort of statement an entry is when it is not a plain regimen. */
export type ProtocolKind = "cycle_only" | "dose_level" | "no_dose" | "report" | "trial" | "companion" | "remark"

/** One regimen that a page states: every field with how we know it. What the page leaves out is `missing`, never filled in. */
export type Protocol = {
  readonly name: Sourced<string>
  readonly compound: Sourced<string>
  readonly kind: ProtocolKind | null
  readonly dose: Sourced<Dose>
  readonly frequency: Sourced<Frequency>
  readonly timesOfDay: Sourced<readonly string[]>
  readonly cycle: Sourced<Period>
  readonly cycleMinimum: Sourced<Period>
  readonly rest: Sourced<Rest>
  readonly reassess: Sourced<boolean>
  readonly openEnded: Sourced<boolean>
  readonly asNeeded: Sourced<boolean>
  readonly routes: Sourced<readonly Route[]>
  readonly formulation: Sourced<string>
  readonly stack: Sourced<readonly Mention[]>
  readonly stackJoin: "or" | "and" | null
  readonly stackPurpose: Sourced<string>
  readonly benefits: Sourced<readonly Mention[]>
  readonly steps: readonly Step[]
  readonly increment: Sourced<Increment>
  readonly condition: Sourced<string>
  readonly maximum: Sourced<Dose>
  /** Index of the protocol this one is an alternative to. */
  readonly alternativeOf: number | null
  readonly optional: boolean
  /** The part of the page this protocol was read from. */
  readonly span: Span
}

/** A protocol of which nothing was said: where one that is typed in or corrected begins. */
export const silentProtocol: Protocol = {
  name: missing,
  compound: missing,
  kind: null,
  dose: missing,
  frequency: missing,
  timesOfDay: missing,
  cycle: missing,
  cycleMinimum: missing,
  rest: missing,
  reassess: missing,
  openEnded: missing,
  asNeeded: missing,
  routes: missing,
  formulation: missing,
  stack: missing,
  stackJoin: null,
  stackPurpose: missing,
  benefits: missing,
  steps: [],
  increment: missing,
  condition: missing,
  maximum: missing,
  alternativeOf: null,
  optional: false,
  span: [0, 0],
}

/** The fields of a protocol that carry their provenance. */
export type ProtocolField = {
  [K in keyof Protocol]: Protocol[K] extends Sourced<unknown> ? K : never
}[keyof Protocol]
