import { mixtureMean, mixtureQuantile, mixtureSd } from "../numerics/index.ts"
import type { Inference } from "./inference.ts"
import { componentOf } from "./inference.ts"
import { type Posterior, pruned } from "./posterior.ts"

/** The effect that full exposure would have, were it to last long enough. */
export type FullExposure = { readonly mean: number; readonly sd: number; readonly q025: number; readonly q975: number }

/** The effect of full exposure, or the reason why this design cannot tell it. */
export type Exposed = { readonly full: FullExposure | null; readonly why: string }

/** From the flat-prior posterior of the lived contrast, every half-life taken as equally likely beforehand: what the diary itself
 *  says of half-lives is little, and an interval that trusted the usual short ones would be too narrow for a slow substance. */
export const fullExposure = (inference: Inference, flat: Posterior): Exposed => {
  const { halfLife, unit } = inference
  const least = halfLife.reduce((a, h) => (h.share < a.share ? h : a))
  if (least.share < LEAST)
    return {
      full: null,
      why: `On and off days follow each other so fast that a substance with a half-life of ${least.days} days would never have come or gone: what full exposure does cannot be told from these days.`,
    }
  const m = flat.effect
  const parts = Array.from(m.weight, (w, k) => {
    const { halfLife: h } = componentOf(inference, k)
    // A flat prior on the full effect is one on the lived contrast times its share.
    return { w: w / h.weight / h.share, share: h.share }
  })
  const total = parts.reduce((a, p) => a + p.w, 0)
  const full = pruned({
    nu: m.nu,
    weight: Float64Array.from(parts, (p) => p.w / total),
    location: m.location.map((v, k) => v / (parts[k]?.share ?? 1)),
    scale: m.scale.map((v, k) => v / (parts[k]?.share ?? 1)),
  })
  return {
    full: {
      mean: unit * mixtureMean(full),
      sd: unit * mixtureSd(full),
      q025: unit * mixtureQuantile(full, 0.025),
      q975: unit * mixtureQuantile(full, 0.975),
    },
    why:
      halfLife.length === 1
        ? `It assumes a half-life of ${halfLife[0]?.days} days.`
        : `It assumes one half-life of coming and going between ${halfLife[0]?.days} and ${halfLife.at(-1)?.days} days, all equally likely beforehand.`,
  }
}

const LEAST = 0.18
