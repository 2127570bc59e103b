import { mixtureCdf, mixtureQuantile, type StudentMixture } from "../numerics/index.ts"

/** Whether the central 95 % interval leaves out `point`, decided by one look at the cdf; the width costs two quantiles. */
export const leavesOut = (
  m: StudentMixture,
  point: number,
): { readonly excluded: boolean; readonly width: () => number } => {
  const below = mixtureCdf(m, point)
  return {
    excluded: below < 0.025 || below > 0.975,
    width: () => mixtureQuantile(m, 0.975) - mixtureQuantile(m, 0.025),
  }
}
