import { normalPdf, normalQuantile } from "../numerics/index.ts"

/** How well signal and noise are told apart, and how readily one answers. */
export type Detection = { readonly dPrime: number; readonly se: number; readonly criterion: number }

/** d′ and its standard error from counts, with the log-linear correction: half an answer is added to each count and one
 *  trial to each kind, always, so that perfect and empty sessions stay finite (M. J. Hautus, Behavior Research Methods,
 *  Instruments & Computers 27 (1995) 46). The variance is that of V. Gourevitch and E. Galanter, Psychometrika 32 (1967)
 *  25: H(1-H)/(n φ(z_H)²) + F(1-F)/(m φ(z_F)²), at the corrected rates and the n and m trials that were shown. The criterion is -(z_H + z_F)/2.
 *  Null where there was no signal or no noise trial. */
export const detection = (hits: number, signals: number, falseAlarms: number, noises: number): Detection | null => {
  if (signals === 0 || noises === 0) return null
  const h = rate(hits, signals)
  const f = rate(falseAlarms, noises)
  return { dPrime: h.z - f.z, se: Math.sqrt(h.variance + f.variance), criterion: -(h.z + f.z) / 2 }
}

const rate = (yes: number, n: number) => {
  const p = (yes + 0.5) / (n + 1)
  const z = normalQuantile(p)
  const density = normalPdf(z)
  return { z, variance: (p * (1 - p)) / (n * density * density) }
}
