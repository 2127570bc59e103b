import type { Lens } from "./lens.ts"
import type { GridPoint, Model } from "./model.ts"
import type { Evidence } from "./posterior.ts"
import type { Lived } from "./series.ts"

/** One set of nuisance columns with its lens over the grid; its first component of the evidence is number `from`. */
export type Branch = {
  readonly weekdays: boolean
  readonly lens: Lens
  readonly grid: readonly GridPoint[]
  readonly from: number
}

/** What inference needs of a diary: the evidence at every component, in units where the scores have mean 0 and standard
 *  deviation 1. The effect is the contrast as it was lived; `share` says how much of full exposure that is at each half-life.
 *  Within a branch component k belongs to grid point k % grid.length and half-life floor(k / grid.length). */
export type Inference = {
  readonly evidence: Evidence
  readonly branches: readonly [Branch, ...Branch[]]
  readonly halfLife: readonly (Model["halfLife"][number] & Lived)[]
  /** score = centre + unit x standardised score */
  readonly centre: number
  readonly unit: number
}

/** One component of the evidence: a branch, a point of its grid, and a half-life. */
export type Component = {
  readonly branch: Branch
  readonly point: number
  readonly halfLife: Inference["halfLife"][number]
}

/** What component k stands for. */
export const componentOf = (i: Inference, k: number): Component => {
  const branch = i.branches.findLast((b) => b.from <= k) as Branch
  const within = k - branch.from
  const points = branch.grid.length
  return {
    branch,
    point: within % points,
    halfLife: i.halfLife[Math.floor(within / points)] as Inference["halfLife"][number],
  }
}
