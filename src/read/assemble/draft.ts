import { isInjection, type ProtocolKind, type Route, type Span } from "../../base/index.ts"
import type { Count, DoseValue, FrequencyValue, Kind, PeriodValue, Piece, RestValue, Values } from "../engine/piece.ts"
import type { Tokens } from "../engine/tokens.ts"
import { spanOf } from "./line.ts"

/** A value on its way into a protocol: where it stands, which rule took it, and the other readings if there are any. */
export type Found<T> = {
  readonly value: T
  readonly spans: readonly Span[]
  readonly rule: string
  readonly candidates: readonly T[] | null
  readonly reason: string | null
}

export type DraftStep = {
  readonly from: number | null
  readonly to: number | null
  readonly unit: "day" | "week" | "month"
  readonly dose: DoseValue | null
  readonly frequency: FrequencyValue | null
  readonly phase: string | null
  readonly span: Span
}

/** A regimen while its lines are being put together. Fields are filled once; what comes later never overwrites. */
export type Draft = {
  name: Found<string> | null
  compound: Found<string> | null
  kind: ProtocolKind | null
  /** Read from running text, which may repeat what a list or table says. */
  told: boolean
  /** Stands under a heading of lines that repeat the page. */
  summary: boolean
  dose: Found<DoseValue> | null
  perDose: boolean
  split: Found<Count> | null
  frequency: Found<FrequencyValue> | null
  times: Found<string>[]
  cycle: Found<PeriodValue> | null
  cycleMinimum: Found<PeriodValue> | null
  rest: Found<RestValue> | null
  reassess: Found<true> | null
  open: Found<true> | null
  asNeeded: Found<true> | null
  routes: Found<readonly Route[]> | null
  stack: Found<string>[]
  stackJoin: "or" | "and" | null
  stackPurpose: Found<string> | null
  benefits: Found<string>[]
  steps: DraftStep[]
  /** The stretch of a titration its amount belongs to, where the line says so behind the amount. */
  dated: Values["step"] | null
  increment: Found<Values["increment"]> | null
  condition: Found<string> | null
  maximum: Found<DoseValue> | null
  formulation: Found<string> | null
  /** The regimen this one is offered instead of. */
  instead: Draft | null
  optional: boolean
  span: Span
}

export const draft = (span: Span): Draft => ({
  name: null,
  compound: null,
  kind: null,
  told: false,
  summary: false,
  dose: null,
  perDose: false,
  split: null,
  frequency: null,
  times: [],
  cycle: null,
  cycleMinimum: null,
  rest: null,
  reassess: null,
  open: null,
  asNeeded: null,
  routes: null,
  stack: [],
  stackJoin: null,
  stackPurpose: null,
  benefits: [],
  steps: [],
  dated: null,
  increment: null,
  condition: null,
  maximum: null,
  formulation: null,
  instead: null,
  optional: false,
  span,
})

export const found = <T>(value: T, span: Span, rule: string): Found<T> => ({
  value,
  spans: [span],
  rule,
  candidates: null,
  reason: null,
})

/** What a piece found, with its span and rule. */
export const foundOf = <K extends Kind>(t: Tokens, p: Piece<K>): Found<Values[K]> => ({
  value: p.value as Values[K],
  spans: [spanOf(t, p)],
  rule: p.rule,
  candidates: p.candidates as readonly Values[K][] | null,
  reason: p.reason,
})

/** A found value with the value changed. */
export const mapFound = <A, B>(f: Found<A>, change: (a: A) => B): Found<B> => ({
  ...f,
  value: change(f.value),
  candidates: f.candidates === null ? null : f.candidates.map(change),
})

/** Makes a draft's stretch of the page cover another one. */
export const widen = (d: Draft, span: Span): void => {
  d.span = [Math.min(d.span[0], span[0]), Math.max(d.span[1], span[1])]
}

/** True when something in it says how much, how often or how long. */
export const saysSomething = (d: Draft): boolean =>
  d.dose !== null || d.frequency !== null || d.cycle !== null || d.steps.length > 0

/** "Injected", where the place is said elsewhere, is that place. */
export const precise = (own: Draft["routes"], around: Draft["routes"]): Draft["routes"] =>
  own !== null && own.value.length === 1 && own.value[0] === "injection" && around?.value.every(isInjection)
    ? around
    : (own ?? around)
