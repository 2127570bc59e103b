import type { Finding } from "./finding.ts"
import type { Quantity } from "./quantity.ts"
import type { PlainDate, ZonedDateTime } from "./time.ts"

/** What a product and a device make of a dose that was asked for. When `possible` is false the finding that says why stands in the plan. */
export type Delivery = {
  readonly asked: Quantity
  /** What really leaves the device; null when nothing may or can be delivered. */
  readonly delivered: Quantity | null
  /** delivered − asked, in the unit asked; null when nothing is delivered. */
  readonly error: Quantity | null
  readonly possible: boolean
  /** One sentence a tired person can follow: "6 drops: 3 in each nostril". Empty when not possible. */
  readonly instruction: string
  /** How many whole portions. A `mark` is one printed line, which on a 1 mL U-100 barrel stands for two units. */
  readonly count: number | null
  readonly unit: "drop" | "spray" | "mark" | "capsule" | "tablet" | null
  readonly volume: Quantity | null
  /** How many separate goes the dose takes: one for each nostril in each round, one for anything else. Rounds have a wait between them. */
  readonly instillations: number | null
  /** Doses this product and device can make nearby. */
  readonly reachable: readonly Quantity[]
  /** What the device's tolerance makes of it: low and high. */
  readonly band: readonly [Quantity, Quantity] | null
  /** What the same count would hold at ten times the strength. */
  readonly tenfold: { readonly amount: Quantity; readonly strength: Quantity } | null
}

export type PlannedDose = {
  readonly at: ZonedDateTime
  readonly amount: Quantity
  readonly instruction: string
  /** Day of the plan, from 1. */
  readonly day: number
  readonly phase: string
}

/** What one taking gives, and one sentence a tired person can follow. */
export type Given = Pick<PlannedDose, "amount" | "instruction">

export type MarkKind = "reassess" | "rest" | "cycle end" | "bottle out" | "reorder" | "expiry"
export type PlanMark = { readonly date: PlainDate; readonly what: MarkKind }

export type Supply = {
  readonly containers: number | null
  readonly limitedBy: "volume" | "in-use-life" | "unknown"
  /** What priming a spray takes, or what stays in syringe and needle, over the whole plan; null when not known, never none. */
  readonly primingLoss: Quantity | null
  readonly waste: Quantity | null
  readonly lastsUntil: PlainDate | null
  readonly cost: { readonly amount: string; readonly currency: string; readonly assumes: string } | null
  /** What to ask where something above is null. */
  readonly ask: readonly string[]
}

/** A protocol with the person's choices worked out: what to take, when, out of what. Refused plans have no doses and say why in `findings`. */
export type Plan = {
  readonly delivery: Delivery
  readonly doses: readonly PlannedDose[]
  readonly marks: readonly PlanMark[]
  readonly supply: Supply
  readonly findings: readonly Finding[]
  /** Cautions and unknowns that come along and are to be answered before the first dose, one a reason. Empty for a refused plan. */
  readonly warnings: readonly Finding[]
}
