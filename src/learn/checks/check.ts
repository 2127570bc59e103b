import type { PairedDesign } from "../design.ts"
import type { Diary } from "../diary.ts"
import type { Inference } from "../infer.ts"
import type { Model } from "../model.ts"
import type { Posterior } from "../posterior.ts"
import type { Series } from "../series.ts"

/** One thing to look at before believing an answer. `look` means that something deserves a second thought; `not possible`
 *  that the diary does not hold what the check needs. */
export type Check = {
  readonly name: string
  readonly status: "fine" | "look" | "not possible"
  /** One sentence. */
  readonly message: string
  readonly values: Readonly<Record<string, number | readonly number[] | null>>
}

/** What every check is given. `mode` is the component with the most weight under the flat prior. */
export type Evidenced = {
  readonly diary: Diary
  readonly model: Model
  readonly inference: Inference
  readonly flat: Posterior
  readonly mode: { readonly component: number; readonly point: number; readonly halfLifeDays: number }
  readonly design: PairedDesign | null
  /** The flat-prior effect of a changed diary or model, or null when it cannot be fitted. */
  readonly refit: Refit
}

export type Refit = (series: Series, model: Model) => { readonly mean: number; readonly sd: number } | null

/** The component with the most posterior weight. */
export const modeOf = (inference: Inference, p: Posterior): Evidenced["mode"] => {
  const component = p.effect.weight.reduce((best, w, k, all) => (w > (all[best] as number) ? k : best), 0)
  const points = inference.grid.length
  return {
    component,
    point: component % points,
    halfLifeDays: inference.halfLife[Math.floor(component / points)]?.days ?? 0,
  }
}

/** A number for a sentence: three significant digits. */
export const say = (x: number): string => Number(x.toPrecision(3)).toString()
