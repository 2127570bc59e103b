import type { EventBody } from "../../base/index.ts"

/** Something another diary tells: when, and what. */
export type Told = {
  /** ISO instant in UTC. */
  readonly at: string
  readonly body: Exclude<EventBody, { kind: "correction" }>
}

/** One row of a foreign diary: what it tells, or why it tells nothing. */
export type ToldRow = {
  /** From 1, the header not counted. */
  readonly row: number
  readonly text: string
  readonly told: readonly Told[]
  /** Why nothing was taken from it, or what was left out; null when all of it was understood. */
  readonly why: string | null
}

export const noTime = "It gives no time of day; it stands at noon."
