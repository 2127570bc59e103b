import { studentTail } from "../../numerics/index.ts"
import { type Check, type Evidenced, fitAtMode, say } from "./check.ts"

/** Standardised one-step residuals at the most likely component: what is left when everything in the model is taken out. */
export const residualsOf = (e: Evidenced): Float64Array | null => {
  const fit = fitAtMode(e)
  if (fit === null) return null
  const s = Math.sqrt(fit.rest / fit.df)
  return fit.residuals.map((v) => v / s)
}

/** Are scores more scattered under one condition? */
export const spreadCheck = (e: Evidenced, r: Float64Array | null): Check => {
  const { on } = e.diary.series
  return compared(
    r,
    "spread on and off",
    (i) => (on[i] as number) > 0.5,
    (ratio, p, look) =>
      `Scores scatter ${look ? "differently" : "alike"} on and off (ratio of standard deviations ${say(ratio)}, p = ${say(p)}).`,
  )
}

/** Did the scores become more or less scattered as the diary went on? */
export const spreadOverTimeCheck = (e: Evidenced, r: Float64Array | null): Check => {
  const { day, arm } = e.diary.series
  const half = Math.ceil(arm.length / 2)
  return compared(
    r,
    "spread over time",
    (i) => (day[i] as number) > half,
    (ratio, p, look) =>
      look
        ? `From ${e.words(half + 1)} on scores scatter ${say(ratio)} times as much as before (p = ${say(p)}).`
        : `Scores scatter alike before and after ${e.words(half)} (ratio ${say(ratio)}, p = ${say(p)}).`,
  )
}

const compared = (
  r: Float64Array | null,
  name: string,
  isFirst: (row: number) => boolean,
  message: (ratio: number, p: number, look: boolean) => string,
): Check => {
  const spread = (wanted: boolean): { n: number; sd: number } => {
    const part = r === null ? [] : Array.from(r).filter((_, i) => isFirst(i) === wanted)
    return { n: part.length, sd: Math.sqrt(part.reduce((a, v) => a + v * v, 0) / part.length) }
  }
  const [a, b] = [spread(true), spread(false)]
  if (Math.min(a.n, b.n) < 8 || !(a.sd > 0 && b.sd > 0))
    return { name, status: "not possible", message: "There are too few scores to compare their scatter.", values: {} }
  const z = Math.log(a.sd / b.sd) / Math.sqrt(0.5 / a.n + 0.5 / b.n)
  const p = 2 * studentTail(Math.abs(z), a.n + b.n - 2)
  const look = p < 0.01
  return {
    name,
    status: look ? "look" : "fine",
    message: message(a.sd / b.sd, p, look),
    values: { ratio: a.sd / b.sd, p },
  }
}
