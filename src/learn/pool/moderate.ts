import { digamma, trigamma, trigammaInverse } from "../../numerics/index.ts"

/** How people's own variances are believed to scatter: as `variance` times a scaled inverse chi-square on `df` degrees of
 *  freedom; df is Infinity when they scatter no more than chance explains. */
export type VariancePrior = { readonly variance: number; readonly df: number }

/** The prior that the people themselves suggest, by the moments of the logarithm of their variances (G. K. Smyth, Stat.
 *  Appl. Genet. Mol. Biol. 3 (2004) 3, section 6.2). `rest` holds residual sums of squares, `nu` their degrees of freedom;
 *  people with nu = 0 are passed over. */
export const variancePrior = (rest: Float64Array, nu: Int32Array): VariancePrior => {
  let [count, mean, expected] = [0, 0, 0]
  const logs = new Float64Array(rest.length)
  for (let i = 0; i < rest.length; i++) {
    const half = (nu[i] as number) / 2
    if (!(half > 0)) continue
    logs[i] = Math.log((rest[i] as number) / (2 * half)) - digamma(half) + Math.log(half)
    count++
    mean += logs[i] as number
    expected += trigamma(half)
  }
  mean /= count
  let spread = 0
  for (let i = 0; i < rest.length; i++) if ((nu[i] as number) > 0) spread += ((logs[i] as number) - mean) ** 2
  const excess = count > 1 ? spread / (count - 1) - expected / count : 0
  if (!(excess > 0)) return sharedVariance(rest, nu)
  const df = 2 * trigammaInverse(excess)
  return { variance: Math.exp(mean + digamma(df / 2) - Math.log(df / 2)), df }
}

/** One variance for everybody: the pooled sum of squares over the pooled degrees of freedom. */
export const sharedVariance = (rest: Float64Array, nu: Int32Array): VariancePrior => {
  let [total, degrees] = [0, 0]
  for (let i = 0; i < rest.length; i++)
    if ((nu[i] as number) > 0) {
      total += rest[i] as number
      degrees += nu[i] as number
    }
  return { variance: total / degrees, df: Number.POSITIVE_INFINITY }
}

/** A person's variance after leaning on everybody's. */
export const moderated = (prior: VariancePrior, rest: number, nu: number): number =>
  prior.df === Number.POSITIVE_INFINITY ? prior.variance : (prior.df * prior.variance + rest) / (prior.df + nu)
