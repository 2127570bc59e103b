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

const sampled = JSON.parse(
  readFileSync(new URL("../../../fixtures/learn/latent-sampled.json", import.meta.url), "utf8"),
)

describe("latent scores by Laplace", () => {
  // fixtures/learn/latent-sampler.py draws from the same posterior by slices and steps: nothing of Laplace's method in it.
  // Counts agree; with one bit or a few categories a day Laplace's method is shy, and docs/learn.md says by how much.
  it.each([
    ["count", 0.03, 0.02],
    ["ordinal", 0.4, 0.2],
    ["binary", 0.6, 0.24],
  ] as const)("against an independent sampler, for %s", (family, off, narrower) => {
    const of = scored(family, oracle[family])
    const grid = latentGrid(model, of.scale, [0.2, 0.4, 0.7, 1.1])
    const p = latentPosterior(of, series(oracle[family]), model, grid, Number.POSITIVE_INFINITY)
    if (p === null) throw new Error(family)
    const [laplace, { mean, sd, q025, q975 }] = [latentSummary(p), sampled[family]]
    expect(Math.abs(laplace.mean - mean)).toBeLessThan(off * sd)
    expect(Math.abs(laplace.sd / sd - 1)).toBeLessThan(narrower)
    // Never further from nothing than the sampler, so that no verdict is given that it would not give.
    expect(laplace.q025).toBeLessThan(q025 + 0.03 * sd)
    expect(laplace.q975).toBeLessThan(q975 + 0.03 * sd)
  })
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
  it("of hits out of so many are the regression of R, and one by one those of yes and no", () => {
    const columns = { day: oracle.day, on: oracle.on, y: oracle.hits, of: oracle.of }
    const plain = { family: "hits", scatter: [0], halfLife: [0], practice: "none", outcome: "y" } as const
    const r = analyse(columns, { ...plain, of: "of" })
    const [estimate, se] = oracle.hitsGlm
    expect(r.ok && r.value.flat.mean).toBeCloseTo(estimate, 4)
    expect(r.ok && r.value.flat.sd).toBeCloseTo(se, 4)
    const ones = { day: oracle.day, on: oracle.on, y: oracle.binary }
    const [hits, binary] = [analyse(ones, { ...plain, of: "1" }), analyse(ones, { ...plain, family: "binary" })]
    expect(hits.ok && hits.value.effect).toEqual(binary.ok && binary.value.effect)
    const none = analyse(columns, plain)
    expect(!none.ok && none.problem.message).toMatch(/Hits of how many\? Give --of/)
    const over = analyse(columns, { ...plain, of: "4" })
    expect(!over.ok && over.problem.message).toMatch(/"y" holds \d+ of 4; hits are whole numbers/)
  })
  it("of scattered counts are the negative binomial of R at its dispersion, and Poisson where that vanishes", () => {
    const n = oracle.day.length
    const columns = [
      new Float64Array(n).fill(1),
      Float64Array.from(oracle.day, (d: number) => (d - (n + 1) / 2) / n),
      Float64Array.from(oracle.on),
    ]
    const days = { gap: new Float64Array(n).fill(1), dayOf: Int32Array.from(oracle.day, (d: number) => d - 1) }
    const made = scoresOf("negbin", Float64Array.from(oracle.negbin), "y")
    if (!made.ok || !made.value.dispersed) throw new Error("no dispersion")
    const at = (dispersion: number) =>
      fitLatent(
        { ...made.value, likelihood: made.value.dispersed!.at(dispersion) },
        columns,
        new Float64Array(3),
        days,
        0,
        0,
      )
    const { dispersion, log, effect, se } = oracle.negbinFit
    const fit = at(dispersion)
    expect(fit?.effect).toBeCloseTo(effect, 7)
    expect(Math.sqrt(fit?.variance ?? 0)).toBeCloseTo(se, 7)
    expect(fit?.log).toBeCloseTo(log, 6)
    const poisson = fitLatent(made.value, columns, new Float64Array(3), days, 0, 0)
    expect(at(1e-6)?.effect).toBeCloseTo(poisson?.effect ?? Number.NaN, 5)
  })
  it.each(["count", "binary", "ordinal"] as const)("answer in full for %s", (family) => {
    const r = analyse({ day: oracle.day, on: oracle.on, y: oracle[family] }, { family, halfLife: [0] })
    if (!r.ok) throw new Error(r.problem.message)
    expect(r.value.family).toBe(family)
    expect(r.value.effect.mean).toBeGreaterThan(0)
    expect(r.value.effect.mean).toBeLessThan(r.value.flat.mean)
    expect(r.value.checks).toHaveLength(13)
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
