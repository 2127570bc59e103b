import { power } from "../numerics/index.ts"

/** The share of the substance's full effect that is present on each day when it comes and goes with one half-life:
 *  u_t = l u_(t-1) + (1 - l) x_t with l = 0.5^(1/h) and u_0 = 0. `arm` holds x for every calendar day; h = 0 gives x. */
export const exposure = (arm: ArrayLike<number>, halfLifeDays: number): Float64Array => {
  const u = new Float64Array(arm.length)
  exposeTo(arm, 0, arm.length, halfLifeDays, u)
  return u
}

/** The same for the arms of entries `from` to `to - 1`, written to the beginning of `out`. */
export const exposeTo = (
  arm: ArrayLike<number>,
  from: number,
  to: number,
  halfLifeDays: number,
  out: Float64Array,
): void => {
  const keep = halfLifeDays > 0 ? power(0.5, 1 / halfLifeDays) : 0
  let level = 0
  for (let t = from; t < to; t++) {
    level = keep * level + (1 - keep) * (arm[t] as number)
    out[t - from] = level
  }
}
