import { describe, expect, it } from "vitest"
import { backward, cholesky, forward, logDeterminant } from "./cholesky.ts"
import { gains, whiten } from "./filter.ts"
import { maximise } from "./maximise.ts"
import { integrate } from "./quadrature.ts"
import { Random } from "./random.ts"
import { findRoot } from "./root.ts"

describe("filter", () => {
  it("whitens as the inverse Cholesky factor of the covariance does, with gaps, repeats and unequal noise", () => {
    const days = [1, 2, 2, 5, 6, 7, 7, 11]
    const n = days.length
    const noise = days.map((_, i) => 0.5 + (i % 3) / 2)
    for (const [rho, w] of [
      [0.7, 0.4],
      [-0.2, 0.8],
      [0, 0.2],
    ] as const) {
      const cov = Float64Array.from({ length: n * n }, (_, k) => {
        const [i, j] = [Math.floor(k / n), k % n]
        return (1 - w) * rho ** Math.abs(days[i]! - days[j]!) + (i === j ? w * noise[i]! : 0)
      })
      expect(cholesky(cov, n)).toBe(true)
      const g = gains(
        { gap: Float64Array.from(days, (d, i) => (i ? d - days[i - 1]! : 0)), relativeNoise: Float64Array.from(noise) },
        rho,
        w,
      )
      expect(g.logDeterminant).toBeCloseTo(logDeterminant(cov, n), 12)
      const r = new Random(3)
      const y = Float64Array.from(days, () => r.normal())
      const out = new Float64Array(n)
      whiten(g, y, out)
      const want = y.slice()
      forward(cov, n, want)
      out.forEach((v, i) => {
        expect(v).toBeCloseTo(want[i]!, 12)
      })
    }
  })
})

describe("linear algebra and one-dimensional searches", () => {
  it("solves a positive definite system, and says when there is none", () => {
    const a = Float64Array.from([4, 0, 0, 2, 5, 0, 1, 3, 6])
    expect(cholesky(a, 3)).toBe(true)
    const x = Float64Array.from([4 * 1 + 2 * 2 + 1 * 3, 2 * 1 + 5 * 2 + 3 * 3, 1 + 3 * 2 + 6 * 3])
    forward(a, 3, x)
    backward(a, 3, x)
    ;[1, 2, 3].forEach((v, i) => {
      expect(x[i]).toBeCloseTo(v, 14)
    })
    expect(cholesky(Float64Array.from([1, 0, 1, 1]), 2)).toBe(false)
  })
  it("finds roots, peaks and areas", () => {
    expect(findRoot((x) => Math.cos(x) - x, 0, 1)).toBeCloseTo(0.7390851332151607, 14)
    expect(findRoot((x) => x * x + 1, 0, 1)).toBeNaN()
    expect(maximise((x) => -((x - 0.3) ** 4) - (x - 0.3) ** 2, -5, 2)).toBeCloseTo(0.3, 7)
    expect(integrate((x) => Math.exp(-x * x), -8, 8)).toBeCloseTo(Math.sqrt(Math.PI), 12)
    expect(integrate(Math.sqrt, 0, 1)).toBeCloseTo(2 / 3, 10)
  })
})
