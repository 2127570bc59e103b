import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { analyse } from "../analyse.ts"
import { defaultModel, halfLives } from "../model.ts"
import type { Series } from "../series.ts"
import { scoresOf } from "./family.ts"
import { fitLatent } from "./fit.ts"
import { latentGrid, latentPosterior, latentSummary } from "./posterior.ts"

const oracle = JSON.parse(readFileSync(new URL("../../../fixtures/learn/families.json", import.meta.url), "utf8"))
const model = { ...defaultModel, practice: "none" as const, halfLife: halfLives([0]) }
const series = (y: number[]): Series => ({
  day: Int32Array.from(oracle.day),
  on: Float64Array.from(oracle.on),
  arm: Float64Array.from(oracle.on),
  y: Float64Array.from(y),
  relativeNoise: new Float64Array(y.length).fill(1),
  covariates: [],
})
const scored = (family: "count" | "binary" | "ordinal", y: number[]) => {
  const r = scoresOf(family, Float64Array.from(y), "y")
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

describe("latent scores by Laplace", () => {
  it.each(["count", "binary", "ordinal"] as const)(
    "without day-to-day scatter are the regressions of R, for %s",
    (family) => {
      const s = series(oracle[family])
      const p = latentPosterior(
        scored(family, oracle[family]),
        s,
        model,
        latentGrid(model, 1, [0]),
        Number.POSITIVE_INFINITY,
      )
      const [estimate, se] = oracle.glm[family]
      expect(p && latentSummary(p).mean).toBeCloseTo(estimate, 4)
      expect(p && latentSummary(p).sd).toBeCloseTo(se, 4)
    },
  )
  it("with an AR(1) behind them agree with dense matrices in R", () => {
    const n = oracle.day.length
    const columns = [
      new Float64Array(n).fill(1),
      Float64Array.from(oracle.day, (d: number) => (d - (n + 1) / 2) / n),
      Float64Array.from(oracle.on),
    ]
    const days = { gap: new Float64Array(n).fill(1), dayOf: Int32Array.from(oracle.day, (d: number) => d - 1) }
    const { rho, sd, log, effect, se } = oracle.latent
    const fit = fitLatent(scored("count", oracle.count), columns, new Float64Array(3), days, rho, sd)
    expect(fit?.effect).toBeCloseTo(effect, 8)
    expect(Math.sqrt(fit?.variance ?? 0)).toBeCloseTo(se, 8)
    expect(fit?.log).toBeCloseTo(log, 6)
  })
  it.each(["count", "binary", "ordinal"] as const)("answer in full for %s", (family) => {
    const r = analyse({ day: oracle.day, on: oracle.on, y: oracle[family] }, { family, halfLife: [0] })
    if (!r.ok) throw new Error(r.problem.message)
    expect(r.value.family).toBe(family)
    expect(r.value.effect.mean).toBeGreaterThan(0)
    expect(r.value.effect.mean).toBeLessThan(r.value.flat.mean)
    expect(r.value.checks).toHaveLength(10)
    expect(JSON.stringify(r.value)).not.toMatch(/NaN|null,"q/)
  })
  it("say in a sentence what cannot be such a score", () => {
    const refused = (family: "count" | "binary", y: number[]) => {
      const r = analyse({ day: oracle.day, on: oracle.on, y }, { family })
      return r.ok ? "" : r.problem.message
    }
    expect(
      refused(
        "count",
        oracle.day.map((d: number) => d / 2),
      ),
    ).toMatch(/0.5; a count is a whole number/)
    expect(refused("binary", oracle.day)).toMatch(/a binary score is 0 or 1/)
  })
})
