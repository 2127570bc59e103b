import type {
  Device,
  Finding,
  PlainDate,
  PlainTime,
  Product,
  Protocol,
  Quantity,
  Route,
  Unread,
} from "../base/index.ts"
import type { Potency } from "../deliver/index.ts"
import type { Length, Weekday } from "../schedule/index.ts"

/** Everything a plan is made of. What is null was not said; nothing is filled in for it. */
export type PlanRequest = {
  /** The regimen a page states, or null for one typed in. A plan may stay below it and never goes above. */
  readonly protocol: Protocol | null
  /** Its index in the reading, for findings. */
  readonly index: number | null
  /** The reading's text, so that findings can quote it. */
  readonly text: string | null
  /** What the reading says it did not understand; what is about how often within the regimen is asked about. */
  readonly unread?: readonly Unread[]
  readonly route: Route
  readonly product: Product | null
  /** The strength typed off the container in hand, as typed. */
  readonly confirmedStrength: string | null
  readonly device: Device
  /** One dose; null where the protocol's own steps say it. */
  readonly dose: Quantity | null
  readonly times: readonly PlainTime[]
  /** Taken only when needed, instead of at `times`: the most in a day, and the least time between two. */
  readonly asNeeded?: { readonly atMost: number; readonly hoursApart: number }
  /** Which days, where the page says a number of times a week. */
  readonly weekdays?: readonly Weekday[]
  /** May lie in the past: "I am on day 9". */
  readonly start: PlainDate
  readonly length: Length
  readonly rest: Length | null
  readonly cycles: number
  readonly zone: string
  readonly rule?: "home" | "wherever"
  readonly weight?: Quantity | null
  readonly potency?: Potency | null
  /** What a person's answers before planning led to: a stop refuses the plan, the rest stands in it. */
  readonly answered?: readonly Finding[]
  /** What a check says of the plan that is asked for: its stops refuse it, its cautions and unknowns come along as warnings. Empty only where nothing was checked. */
  readonly checked: readonly Finding[]
  /** Who prescribed it, where the regimen is a person's own prescription; null or absent for a page and for what somebody merely typed. */
  readonly prescriber?: string | null
  /** The first day that is held against the page's steps: a change of a plan says nothing of the days before it. */
  readonly heldFrom?: PlainDate
  readonly supply?: SupplyRequest
}

/** What is known about getting and keeping the containers. */
export type SupplyRequest = {
  /** Days a container may be used once opened; null or absent when nobody knows. */
  readonly inUseDays?: number | null
  /** Unopened containers in hand. */
  readonly stock?: number | null
  readonly leadDays?: number | null
  readonly expiry?: PlainDate | null
  /** A price, and what it buys: without the pack and the strength it buys nothing countable. */
  readonly price?: {
    readonly amount: Quantity["value"]
    readonly currency: string
    /** Containers of this product and strength in the pack; null when the page does not say. */
    readonly containers: number | null
  } | null
  /** Volume lost to spills, for each container. */
  readonly spill?: Quantity | null
}
