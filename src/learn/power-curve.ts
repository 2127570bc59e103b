import { ok, type Result } from "../base/index.ts"
import { exactPowers } from "./exact-power.ts"
import { type PowerOptions, preparePower } from "./power.ts"

/** The chance that a number of pairs gives of seeing an effect of each size. */
export type CurvePoint = { readonly pairs: number; readonly powers: readonly number[] }

/** How the chance of seeing effects (in the person's own standard deviations) grows with the number of pairs, by generalised least squares with
 *  known errors. Numbers of pairs that are too few for the model have no point. The problem is that of the trial itself. */
export const powerCurve = (
  o: PowerOptions,
  pairs: readonly number[],
  effects: readonly number[],
): Result<readonly CurvePoint[]> => {
  const own = preparePower(o)
  if (!own.ok) return own
  return ok(
    pairs.flatMap((n) => {
      const one = preparePower({ ...o, pairs: n })
      if (!one.ok) return []
      const { design, errors, model } = one.value
      const powers = exactPowers(design, errors, model, effects.map(Math.abs))
      return powers.some(Number.isNaN) ? [] : [{ pairs: n, powers }]
    }),
  )
}
