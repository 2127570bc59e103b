import { normalQuantile } from "./normal.ts"
import { lookUp, studentTable } from "./student-table.ts"

/** A finite mixture of Student t distributions that share their degrees of freedom. Weights sum to 1. */
export type StudentMixture = {
  readonly weight: Float64Array
  readonly location: Float64Array
  readonly scale: Float64Array
  readonly nu: number
}

export const mixtureMean = (m: StudentMixture): number => {
  let s = 0
  for (let k = 0; k < m.weight.length; k++) s += (m.weight[k] as number) * (m.location[k] as number)
  return s
}

/** The standard deviation; Infinity for nu <= 2. */
export const mixtureSd = (m: StudentMixture): number => {
  if (!(m.nu > 2)) return Number.POSITIVE_INFINITY
  const mean = mixtureMean(m)
  const spread = m.nu / (m.nu - 2)
  let s = 0
  for (let k = 0; k < m.weight.length; k++)
    s += (m.weight[k] as number) * (((m.location[k] as number) - mean) ** 2 + (m.scale[k] as number) ** 2 * spread)
  return Math.sqrt(s)
}

/** P(X <= x), to 3e-13. */
export const mixtureCdf = (m: StudentMixture, x: number): number => {
  const table = studentTable(m.nu)
  let s = 0
  for (let k = 0; k < m.weight.length; k++) {
    lookUp(table, (x - (m.location[k] as number)) / (m.scale[k] as number), found)
    s += (m.weight[k] as number) * (found[0] as number)
  }
  return s
}

/** The x with P(X <= x) = p, 0 < p < 1, to about 1e-12 of the spread. */
export const mixtureQuantile = (m: StudentMixture, p: number): number => {
  const table = studentTable(m.nu)
  const { weight, location, scale } = m
  let [mean, square] = [0, 0]
  for (let k = 0; k < weight.length; k++) mean += (weight[k] as number) * (location[k] as number)
  for (let k = 0; k < weight.length; k++)
    square += (weight[k] as number) * (((location[k] as number) - mean) ** 2 + (scale[k] as number) ** 2)
  const spread = Math.sqrt(square)
  let low = Number.NEGATIVE_INFINITY
  let high = Number.POSITIVE_INFINITY
  let x = mean + spread * normalQuantile(p)
  let stride = spread
  for (let i = 0; i < 100; i++) {
    let [below, slope] = [0, 0]
    for (let k = 0; k < weight.length; k++) {
      const s = scale[k] as number
      const w = weight[k] as number
      lookUp(table, (x - (location[k] as number)) / s, found)
      below += w * (found[0] as number)
      slope += (w / s) * (found[1] as number)
    }
    const off = below - p
    if (off > 0) high = x
    else low = x
    let next = x - off / slope
    if (!(next > low && next < high)) {
      if (low === Number.NEGATIVE_INFINITY) next = x - stride
      else if (high === Number.POSITIVE_INFINITY) next = x + stride
      else next = 0.5 * (low + high)
      stride *= 2
    }
    if (Math.abs(next - x) <= 1e-12 * spread) return next
    x = next
  }
  return x
}

const found = new Float64Array(2)
