import type { Chosen } from "../chosen.ts"
import type { PairedDesign } from "../design.ts"
import type { Diary } from "../diary.ts"
import { type Component, componentOf, type Inference } from "../inference.ts"
import { type Fit, leastSquares } from "../least-squares.ts"
import type { Posterior } from "../posterior.ts"
import { project } from "../project.ts"

/** One thing to look at before believing an answer. `look` means that something deserves a second thought; `not possible`
 *  that the diary does not hold what the check needs. How often each cries wolf, and how often it finds what it is named after, is
 *  measured in docs/learn-calibration.md. */
export type Check = {
  readonly name: string
  readonly status: "fine" | "look" | "not possible"
  /** One sentence. */
  readonly message: string
  readonly values: Readonly<Record<string, number | readonly number[] | null>>
}

/** What every check is given. `mode` is the component with the most weight under the flat prior; `diary` is without the scores that
 *  were set aside, which `strays` names by day. */
export type Evidenced = {
  readonly diary: Diary
  readonly strays: readonly { readonly day: number; readonly score: number }[]
  readonly chosen: Chosen
  readonly inference: Inference
  readonly flat: Posterior
  readonly mode: Component & { readonly component: number }
  readonly design: PairedDesign | null
  readonly better: 1 | -1
  /** What the diary calls a day. */
  readonly words: (day: number) => string
}

/** The component with the most posterior weight. */
export const modeOf = (inference: Inference, p: Posterior): Evidenced["mode"] => {
  const component = p.effect.weight.reduce((best, w, k, all) => (w > (all[best] as number) ? k : best), 0)
  return { component, ...componentOf(inference, component) }
}

/** The scores at the most likely component, in the score's own units: whitened, all that the model knows of taken out, and fitted by
 *  the effect and further columns. Null where those cannot be told apart. The first coefficient is the effect. */
export const fitAtMode = (e: Evidenced, further: readonly Float64Array[] = []): Fit | null => {
  const { branch, point, halfLife } = e.mode
  const { series } = e.diary
  const out = (c: Float64Array): Float64Array => project(branch.lens, point, c)
  const y = out(series.y.map((v) => v - e.inference.centre))
  return leastSquares(y, [out(halfLife.column), ...further.map(out)], branch.lens.flat)
}

/** A number for a sentence: three significant digits. */
export const say = (x: number): string => Number(x.toPrecision(3)).toString()
