import type { Exact, Given, PlanId, Route } from "../base/index.ts"
import type { Schedule } from "../schedule/index.ts"
import type { TrialRun } from "./trial-days.ts"

/** A plan as the diary needs it: the schedule instead of ten thousand doses, and what each of its phases gives. */
export type FollowedPlan = {
  readonly id: PlanId
  readonly title: string
  readonly route: Route
  /** The version in force. */
  readonly schedule: Schedule
  /** By phase of the schedule's one line; one entry stands for all. */
  readonly gives: readonly (Given | undefined)[]
  /** What the versions before it said of their own days, oldest first. */
  readonly earlier: readonly EarlierVersion[]
  /** Relative half-width of what one dose really is, from the device's tolerance; null when nothing is known of it. */
  readonly tolerance: Exact | null
  /** Where a dose may go in turn; empty where one dose needs them all or nobody has said. */
  readonly sites: readonly string[]
  /** Days a container may be used once opened; null when nobody knows. */
  readonly inUseDays: number | null
  /** Days an order takes; null when nobody knows. */
  readonly leadDays: number | null
  /** The container it was planned for; null when nobody has read its strength off it. */
  readonly inHand: InHand | null
  /** What is lost besides the doses; null or absent when nobody knows. */
  readonly losses?: Losses | null | undefined
  /** What is taken; null or absent when nobody has named it. */
  readonly compound?: { readonly id: string; readonly name: string } | null | undefined
  /** The most of it that the page or the facts give. */
  readonly most?: readonly Most[] | undefined
  /** What came along from the check when it was kept, and what was said to it then; absent in a copy from before answers were asked for. */
  readonly warnings?: readonly PlanWarning[] | undefined
  /** Side effects that the page it was planned from names, as printed: what a report offers first. */
  readonly effects: readonly string[]
  /** Trials that it is lived in, each as far as anybody may know it. */
  readonly trials?: readonly TrialRun[] | undefined
}

/** A version of a plan that a change has ended. */
export type EarlierVersion = {
  /** The first day that is no longer its own, in days since 1970. */
  readonly until: number
  readonly schedule: Schedule
  readonly gives: readonly (Given | undefined)[]
}

/** A caution of a plan, or something that nobody knows about it. */
export type PlanWarning = {
  readonly code: string
  readonly severity: "caution" | "unknown"
  readonly says: string
  /** What was said to it before the plan was kept. */
  readonly answer: "asked" | "go-on" | null
}

/** A container whose strength was typed off it when the plan was made. */
export type InHand = {
  readonly container: string
  readonly product: string
  readonly strengthTyped: string
  /** What a full one holds; null when nobody knows. */
  readonly holds: string | null
}

/** A most that is known, in words that follow "above": "600 mcg a day, the most that the page reaches". */
export type Most = { readonly amount: string; readonly per: "day" | "week"; readonly says: string }

/** What is lost besides the doses, as amounts of liquid: once for every container (priming, what stays in it), and at every dose. */
export type Losses = { readonly opening: string | null; readonly dose: string | null }

/** Where doses of a route can go in turn. A nasal dose that fills both nostrils has nothing to alternate. */
export const sitesOf = (route: Route, instillations: number | null): readonly string[] => {
  if (route === "intranasal") return instillations === 1 ? ["left nostril", "right nostril"] : []
  if (route === "subcutaneous") return ["left abdomen", "right abdomen", "left thigh", "right thigh"]
  return []
}
