import { gammaQ, normalQuantile, studentTail } from "../../numerics/index.ts"
import { project } from "../project.ts"
import { exposureOf } from "../series.ts"
import { type Check, type Evidenced, say } from "./check.ts"

/** Standardised one-step residuals at the most likely grid point: what is left when everything in the model is taken out. */
export const residualsOf = (e: Evidenced): Float64Array => {
  const { lens, centre, unit } = e.inference
  const { series } = e.diary
  const y = project(
    lens,
    e.mode.point,
    series.y.map((v) => (v - centre) / unit),
  )
  const u = project(lens, e.mode.point, exposureOf(series, e.mode.halfLifeDays))
  const b = e.flat.effect.location[e.mode.component] as number
  const s = Math.sqrt((e.flat.rest[e.mode.component] as number) / e.flat.effect.nu)
  return y.map((v, t) => (v - b * (u[t] as number)) / s)
}

/** Do the residuals still resemble their neighbours, stray, or bend away from a normal? */
export const residualCheck = (e: Evidenced): Check => {
  const r = residualsOf(e)
  const n = r.length
  const mean = r.reduce((a, v) => a + v, 0) / n
  const total = r.reduce((a, v) => a + (v - mean) ** 2, 0)
  const lags = Math.min(14, Math.floor(n / 3))
  const acf = Array.from({ length: lags }, (_, k) => {
    let s = 0
    for (let t = k + 1; t < n; t++) s += ((r[t] as number) - mean) * ((r[t - k - 1] as number) - mean)
    return s / total
  })
  const q = n * (n + 2) * acf.reduce((a, c, k) => a + (c * c) / (n - k - 1), 0)
  const ljungBoxP = gammaQ(lags / 2, q / 2)
  const outliers = r.filter((v) => Math.abs(v) > 4).length
  const sorted = r.slice().sort()
  const ideal = sorted.map((_, i) => normalQuantile((i + 0.625) / (n + 0.25)))
  const cross = sorted.reduce((a, v, i) => a + (v - mean) * (ideal[i] as number), 0)
  const straightness = cross / Math.sqrt(total * ideal.reduce((a, v) => a + v * v, 0))
  const look = ljungBoxP < 0.01 || outliers > 0 || straightness < 0.97
  return {
    name: "residuals",
    status: look ? "look" : "fine",
    message: look
      ? `What the model leaves unexplained is not plain noise (Ljung-Box p = ${say(ljungBoxP)}, ${outliers} scores further out than 4 standard deviations, straightness ${say(straightness)}).`
      : `What the model leaves unexplained looks like plain noise (Ljung-Box p = ${say(ljungBoxP)}).`,
    values: { acf, ljungBox: q, ljungBoxP, outliers, straightness },
  }
}

/** Are scores more scattered under one condition? */
export const spreadCheck = (e: Evidenced): Check => {
  const r = residualsOf(e)
  const { on } = e.diary.series
  const spread = (wanted: boolean): { n: number; sd: number } => {
    const part = r.filter((_, i) => (on[i] as number) > 0.5 === wanted)
    return { n: part.length, sd: Math.sqrt(part.reduce((a, v) => a + v * v, 0) / part.length) }
  }
  const [a, b] = [spread(true), spread(false)]
  const z = Math.log(a.sd / b.sd) / Math.sqrt(0.5 / a.n + 0.5 / b.n)
  const p = 2 * studentTail(Math.abs(z), a.n + b.n - 2)
  const look = p < 0.01
  return {
    name: "spread on and off",
    status: look ? "look" : "fine",
    message: `Scores scatter ${look ? "differently" : "alike"} on and off (ratio of standard deviations ${say(a.sd / b.sd)}, p = ${say(p)}).`,
    values: { ratio: a.sd / b.sd, p },
  }
}
