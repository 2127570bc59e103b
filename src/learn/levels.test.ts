import { describe, expect, it } from "vitest"
import { Random } from "../numerics/index.ts"
import { leastSquares } from "./least-squares.ts"
import { compareLevels, monotone } from "./levels.ts"

const plain = { noise: 0, rhoPrior: [0, 0], practice: "none", trend: "none", outcome: "y" } as const

/** Doses by the week, and scores that rise with them. */
const diary = (seed: number, rise: readonly number[], days = 84) => {
  const r = new Random(seed)
  const at = Array.from({ length: days }, (_, t) => Math.floor(((t * 5) % 12) / 4))
  return {
    date: at.map((_, t) => new Date(Date.UTC(2026, 0, 5 + t)).toISOString().slice(0, 10)),
    dose: at.map((k) => ["placebo", "100 mg", "200 mg"][k] as string),
    y: at.map((k) => 5 + (rise[k] as number) + r.normal()),
    at,
  }
}
const labels = ["placebo", "100 mg", "200 mg"]

describe("three levels and more", () => {
  it("are least squares where days do not resemble their neighbours", () => {
    const { at, ...d } = diary(3, [0, 0.5, 1])
    const r = compareLevels(d, { ...plain, condition: "dose" }, labels)
    if (!r.ok) throw new Error(r.problem.message)
    const is = (k: number) => Float64Array.from(at, (a) => (a === k ? 1 : 0))
    const fit = leastSquares(Float64Array.from(d.y), [is(1), is(2), new Float64Array(at.length).fill(1)])
    for (const k of [1, 2]) {
      const c = fit?.coefficients[k - 1]
      const effect = r.value.levels[k]?.effect
      expect(effect?.mean).toBeCloseTo(c?.value as number, 9)
      expect(effect?.sd).toBeCloseTo((c?.se as number) * Math.sqrt(81 / 79), 9)
      // Quantiles come from draws.
      expect(Math.abs((effect?.q975 as number) - (c?.q975 as number))).toBeLessThan(0.04)
    }
    expect(r.value.between).toHaveLength(1)
    expect(r.value.between[0]?.mean).toBeCloseTo(
      (r.value.levels[2]?.effect?.mean as number) - (r.value.levels[1]?.effect?.mean as number),
      9,
    )
  })

  it("order themselves by dose, whatever order they are given in, and the curve only rises or falls", () => {
    const { at: _, ...d } = diary(5, [0, 0.6, 0.5])
    const r = compareLevels(d, { ...plain, condition: "dose" }, ["200 mg", "placebo", "100 mg"])
    if (!r.ok) throw new Error(r.problem.message)
    expect(r.value.levels.map((l) => [l.label, l.dose])).toEqual([
      ["placebo", 0],
      ["100 mg", 100],
      ["200 mg", 200],
    ])
    const [, low, high] = r.value.levels.map((l) => l.curve?.mean as number)
    expect(Math.abs(high as number)).toBeGreaterThanOrEqual(Math.abs(low as number))
    expect(r.value.monotone).toBeGreaterThan(0)
    expect(r.value.monotone).toBeLessThan(1)
  })

  it("hold the truth on the curve about as often as they say, in less room than apart", () => {
    let [inside, narrow] = [0, 0]
    for (let s = 0; s < 60; s++) {
      const { at: _, ...d } = diary(100 + s, [0, 0.4, 0.8])
      const r = compareLevels(d, { ...plain, condition: "dose" }, labels)
      if (!r.ok) throw new Error(r.problem.message)
      const two = r.value.levels[1]
      if ((two?.curve?.q025 as number) <= 0.4 && 0.4 <= (two?.curve?.q975 as number)) inside++
      const width = (i: { q025: number; q975: number } | null | undefined) => (i?.q975 as number) - (i?.q025 as number)
      if (width(two?.curve) < width(two?.effect)) narrow++
    }
    expect(inside).toBeGreaterThanOrEqual(53)
    expect(narrow).toBe(60)
  })

  it("without a dose in their names have no curve; a label that never stands there is said", () => {
    const { at, ...d } = diary(7, [0, 0, 0])
    const named = { ...d, dose: at.map((k) => ["A", "B", "C"][k] as string) }
    const r = compareLevels(named, { ...plain, condition: "dose" }, ["A", "B", "C"])
    expect(r.ok && [r.value.monotone, r.value.levels[2]?.curve]).toEqual([null, null])
    const none = compareLevels(named, { ...plain, condition: "dose" }, ["A", "B", "D"])
    expect(!none.ok && none.problem.message).toMatch(/never says "D"/)
  })

  it("bend by pooling neighbours, either way", () => {
    expect(monotone([0, 2, 1, 3], [1, 1, 1, 1])).toEqual([0, 1.5, 1.5, 3])
    expect(monotone([3, 1, 2, 0], [1, 1, 3, 1])).toEqual([3, 1.75, 1.75, 0])
  })
})
