// The mode and curvature of latent scores: eta_t = x_t' b + xi_day, xi a Gaussian AR(1) with standard deviation `sd`. Newton's
// method on the latent days and the coefficients together. The days' part of the curvature is tridiagonal, so a step costs
// days x coefficients^2 and not days^3.
import { backward, cholesky, forward, logDeterminant, power } from "../../numerics/index.ts"
import type { Scored } from "./family.ts"

/** Days with scores: `gap[d]` days since the day before, `dayOf[t]` the day that score t belongs to. */
export type LatentDays = { readonly gap: Float64Array; readonly dayOf: Int32Array }

/** The Laplace approximation at one rho and sd: log marginal likelihood (up to a constant of the family), and the last
 *  coefficient, which is the effect, as a normal. */
export type LatentFit = { readonly log: number; readonly effect: number; readonly variance: number }

/** Fits; null when Newton's method does not settle, as when a coefficient runs off to infinity. `columns` come after the cut
 *  points, the effect last; `precision` is the prior precision of each coefficient, cut points included. */
export const fitLatent = (
  scored: Scored,
  columns: readonly Float64Array[],
  precision: Float64Array,
  days: LatentDays,
  rho: number,
  sd: number,
): LatentFit | null => {
  const { y, cuts, likelihood } = scored
  const n = y.length
  const m = sd > 0 ? days.gap.length : 0
  const q = cuts + columns.length
  const prior = arPrior(days.gap, rho, sd, m)
  let psi = startingPoint(scored, q)
  let xi = new Float64Array(m)
  const out = new Float64Array(6)

  const predictors = (b: Float64Array, x: Float64Array, t: number): readonly [number, number] => {
    let eta = m > 0 ? (x[days.dayOf[t] as number] as number) : 0
    for (let j = 0; j < columns.length; j++)
      eta += (b[cuts + j] as number) * ((columns[j] as Float64Array)[t] as number)
    if (cuts === 0) return [eta, 0]
    const level = y[t] as number
    return [(b[level] ?? 0) - eta, level > 0 ? (b[level - 1] as number) - eta : 0]
  }
  const height = (b: Float64Array, x: Float64Array): number => {
    for (let k = 1; k < cuts; k++) if (!((b[k] as number) > (b[k - 1] as number))) return Number.NEGATIVE_INFINITY
    let s = 0
    for (let t = 0; t < n; t++) {
      const [upper, lower] = predictors(b, x, t)
      likelihood(y[t] as number, upper, lower, out, t)
      s += out[0] as number
    }
    for (let j = 0; j < q; j++) s -= 0.5 * (precision[j] as number) * (b[j] as number) ** 2
    for (let d = 0; d < m; d++) {
      s -= 0.5 * (prior.main[d] as number) * (x[d] as number) ** 2
      if (d > 0) s -= (prior.side[d] as number) * (x[d] as number) * (x[d - 1] as number)
    }
    return s
  }

  let at = height(psi, xi)
  let settled = false
  for (let round = 0; round < 60; round++) {
    // Gradient and negative curvature: tri-diagonal over days, `cross` days x coefficients, `block` coefficients squared.
    const gx = new Float64Array(m)
    const gb = new Float64Array(q)
    const main = prior.main.slice()
    const cross = new Float64Array(m * q)
    const block = new Float64Array(q * q)
    for (let d = 0; d < m; d++) {
      gx[d] = (gx[d] as number) - (prior.main[d] as number) * (xi[d] as number)
      if (d > 0) {
        gx[d] = (gx[d] as number) - (prior.side[d] as number) * (xi[d - 1] as number)
        gx[d - 1] = (gx[d - 1] as number) - (prior.side[d] as number) * (xi[d] as number)
      }
    }
    for (let j = 0; j < q; j++) {
      gb[j] = -(precision[j] as number) * (psi[j] as number)
      block[j * q + j] = precision[j] as number
    }
    const a = new Float64Array(q)
    const b = new Float64Array(q)
    for (let t = 0; t < n; t++) {
      const [upper, lower] = predictors(psi, xi, t)
      likelihood(y[t] as number, upper, lower, out, t)
      const [, gu, gl, uu, ul, ll] = out as unknown as [number, number, number, number, number, number]
      const sign = cuts === 0 ? 1 : -1
      a.fill(0)
      b.fill(0)
      for (let j = 0; j < columns.length; j++) {
        const v = sign * ((columns[j] as Float64Array)[t] as number)
        a[cuts + j] = v
        if (cuts > 0) b[cuts + j] = v
      }
      const level = y[t] as number
      if (cuts > 0 && level < cuts) a[level] = 1
      if (cuts > 0 && level > 0) b[level - 1] = 1
      for (let j = 0; j < q; j++) {
        gb[j] = (gb[j] as number) + gu * (a[j] as number) + gl * (b[j] as number)
        const left = uu * (a[j] as number) + ul * (b[j] as number)
        const right = ul * (a[j] as number) + ll * (b[j] as number)
        for (let k = 0; k <= j; k++)
          block[j * q + k] = (block[j * q + k] as number) - left * (a[k] as number) - right * (b[k] as number)
        if (m > 0) {
          const c = (days.dayOf[t] as number) * q + j
          cross[c] = (cross[c] as number) - sign * (left + right)
        }
      }
      if (m > 0) {
        const d = days.dayOf[t] as number
        gx[d] = (gx[d] as number) + sign * (gu + gl)
        main[d] = (main[d] as number) - (uu + 2 * ul + ll)
      }
    }
    const solved = eliminate(main, prior.side, cross, block, gx, gb, m, q)
    if (solved === null) return null
    let size = 1
    let next = at
    let [tryPsi, tryXi] = [psi, xi]
    for (; size > 1e-6; size /= 2) {
      tryPsi = psi.map((v, j) => v + size * (solved.stepB[j] as number))
      tryXi = xi.map((v, d) => v + size * (solved.stepX[d] as number))
      next = height(tryPsi, tryXi)
      if (next >= at - 1e-12 * Math.abs(at)) break
    }
    const gain = next - at
    psi = tryPsi
    xi = tryXi
    at = next
    const tiny = Math.abs(gain) < 1e-9 * (1 + Math.abs(at))
    if (tiny && settled) {
      if (psi.some((v) => Math.abs(v) > 50)) return null
      return {
        log: at + 0.5 * prior.logDeterminant - 0.5 * solved.logDeterminant,
        effect: psi[q - 1] as number,
        variance: solved.lastVariance,
      }
    }
    // One more round after the first that hardly gains, so that the curvature is that of the mode itself.
    settled = tiny
  }
  return null
}

// Cut points at the observed shares; an intercept where the scores lie on average.
const startingPoint = ({ y, cuts, start }: Scored, q: number): Float64Array => {
  const psi = new Float64Array(q)
  for (let k = 0; k < cuts; k++) {
    const share = y.filter((v) => v <= k).length / y.length
    psi[k] = Math.log(share / (1 - share))
  }
  if (cuts === 0) psi[0] = start
  return psi
}

// The precision of a stationary AR(1) at days with gaps: its diagonal, and side[d] between days d - 1 and d.
const arPrior = (gap: Float64Array, rho: number, sd: number, m: number) => {
  const main = new Float64Array(m)
  const side = new Float64Array(m)
  let logDet = 0
  for (let d = 0; d < m; d++) {
    const carry = d === 0 ? 0 : power(rho, gap[d] as number)
    const precision = 1 / (sd * sd * (1 - carry * carry))
    logDet += Math.log(precision)
    main[d] = (main[d] as number) + precision
    if (d > 0) {
      main[d - 1] = (main[d - 1] as number) + carry * carry * precision
      side[d] = -carry * precision
    }
  }
  return { main, side, logDeterminant: logDet }
}

// Solves [T C; C' B] [x; b] = [gx; gb] with T tridiagonal, by eliminating the days.
const eliminate = (
  main: Float64Array,
  side: Float64Array,
  cross: Float64Array,
  block: Float64Array,
  gx: Float64Array,
  gb: Float64Array,
  m: number,
  q: number,
) => {
  // T = L L' with L lower bidiagonal: `pivot` on the diagonal, `under` below it.
  const pivot = new Float64Array(m)
  const under = new Float64Array(m)
  let logDet = 0
  for (let d = 0; d < m; d++) {
    under[d] = d > 0 ? (side[d] as number) / (pivot[d - 1] as number) : 0
    const square = (main[d] as number) - (under[d] as number) ** 2
    if (!(square > 0)) return null
    pivot[d] = Math.sqrt(square)
    logDet += Math.log(square)
  }
  // cross <- L^-1 cross, gx <- L^-1 gx
  for (let d = 0; d < m; d++) {
    const u = under[d] as number
    const p = pivot[d] as number
    gx[d] = ((gx[d] as number) - (d > 0 ? u * (gx[d - 1] as number) : 0)) / p
    for (let j = 0; j < q; j++)
      cross[d * q + j] = ((cross[d * q + j] as number) - (d > 0 ? u * (cross[(d - 1) * q + j] as number) : 0)) / p
  }
  const rhs = gb.slice()
  for (let d = 0; d < m; d++)
    for (let j = 0; j < q; j++) {
      const c = cross[d * q + j] as number
      rhs[j] = (rhs[j] as number) - c * (gx[d] as number)
      for (let k = 0; k <= j; k++) block[j * q + k] = (block[j * q + k] as number) - c * (cross[d * q + k] as number)
    }
  if (!cholesky(block, q)) return null
  forward(block, q, rhs)
  backward(block, q, rhs)
  const stepX = gx.slice()
  for (let d = m - 1; d >= 0; d--) {
    for (let j = 0; j < q; j++) stepX[d] = (stepX[d] as number) - (cross[d * q + j] as number) * (rhs[j] as number)
    if (d + 1 < m) stepX[d] = (stepX[d] as number) - (under[d + 1] as number) * (stepX[d + 1] as number)
    stepX[d] = (stepX[d] as number) / (pivot[d] as number)
  }
  return {
    stepX,
    stepB: rhs,
    logDeterminant: logDet + logDeterminant(block, q),
    lastVariance: 1 / (block[q * q - 1] as number) ** 2,
  }
}
