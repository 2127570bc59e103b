import type { DoseUnit, Route, Weekday } from "../../base/index.ts"

/** A dose as a rule makes it: numbers still as their digits. */
export type DoseValue = {
  readonly low: string
  readonly high: string
  readonly unit: DoseUnit | null
  readonly per: "dose" | "day" | "week" | "nostril" | "spray" | null
  readonly perKg: boolean
  readonly upTo: boolean
  readonly approx: boolean
  /** Amounts taken in turn, as printed; the ends are the smallest and the largest of them. */
  readonly inTurn?: readonly string[]
}
export type Count = { readonly low: number; readonly high: number }
export type PeriodValue = Count & { readonly unit: "day" | "week" | "month" }
export type FrequencyValue = Count & {
  readonly per: "day" | "week"
  readonly pattern:
    | { readonly type: "on_off"; readonly on: number; readonly off: number; readonly unit: "day" | "week" }
    | { readonly type: "every_n"; readonly n: number; readonly unit: "hour" | "day" | "week" | "month" }
    | { readonly type: "weekdays"; readonly days: readonly Weekday[] }
    | { readonly type: "weekdays_alternatives"; readonly alternatives: readonly (readonly Weekday[])[] }
    | { readonly type: "monthdays"; readonly days: readonly number[] }
    | { readonly type: "alternate"; readonly amounts: readonly string[] }
    | null
}
export type RestValue = PeriodValue | "as needed" | "periodic" | "unspecified"

/** What each kind of piece holds. */
export type Values = {
  /** "300–600", "1,000 to 2,000": two ends without a unit. */
  range: { readonly low: string; readonly high: string; readonly discrete: boolean }
  /** How many times. */
  count: Count
  amount: DoseValue
  dose: DoseValue
  frequency: FrequencyValue
  /** The amount is for each dose. */
  perDose: true
  /** "split into 2–3 doses". */
  split: Count
  /** A bare length of time. */
  period: PeriodValue
  /** On so long, then off so long; `on` is null where only the repeat is given. */
  cycle: { readonly on: PeriodValue; readonly off: RestValue | null; readonly minimum: boolean }
  rest: RestValue
  reassess: true
  open: true
  asNeeded: true
  route: readonly Route[]
  when: string
  step: { readonly from: number; readonly to: number | null; readonly unit: "day" | "week" | "month" }
  phase: string
  maximum: DoseValue
  increment: { readonly by: DoseValue; readonly every: PeriodValue }
  condition: string
  /** A number that is not a dose, and why. */
  not: string
}
export type Kind = keyof Values

/** Something a rule found: tokens `[start, end)`. `candidates` are the readings of a phrase that has more than one. */
export type Piece<K extends Kind = Kind> = {
  readonly [P in K]: {
    readonly kind: P
    readonly start: number
    readonly end: number
    readonly value: Values[P]
    readonly rule: string
    readonly candidates: readonly Values[P][] | null
    readonly reason: string | null
  }
}[K]
