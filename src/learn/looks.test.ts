import { describe, expect, it } from "vitest"
import { Random } from "../numerics/index.ts"
import { boundaryOf, nullWorlds, prepareLooks, simulateLooks, zAtLooks } from "./looks.ts"
import { armsFrom, drawErrors } from "./power.ts"

const fixed = { noise: 0, halfLife: [0], practice: "none" as const, rhoPrior: [-0.2, 0.98] as const }

describe("looking at a trial while it runs", () => {
  const p = prepareLooks({ pairs: 6, blockDays: 7, trials: 400, seed: 3, ...fixed })
  if (!p.ok) throw new Error(p.problem.message)
  const boundary = boundaryOf(p.value, simulateLooks(p.value, 0, 400))
  it("first looks after 21 days, and asks most of the first look", () => {
    expect(boundary.pair).toEqual([2, 3, 4, 5, 6])
    expect(boundary.bound[0]).toBeGreaterThan(boundary.bound[4]!)
    expect(boundary.bound[4]).toBeCloseTo(boundary.constant, 12)
    // O'Brien and Fleming's own constant for six looks at known variance is 2.053.
    expect(boundary.constant).toBeGreaterThan(1.8)
    expect(boundary.constant).toBeLessThan(2.7)
  })
  it("stops few trials of nothing and most trials of a large effect", () => {
    const crossing = (effect: number) => {
      let crossed = 0
      for (let k = 0; k < 200; k++) {
        const random = new Random(99).child(k)
        const arm = armsFrom(
          p.value.design,
          Uint8Array.from({ length: 6 }, () => random.coin()),
        )
        const y = new Float64Array(84)
        drawErrors(random, nullWorlds[1]!, 1, y)
        const z = zAtLooks(
          p.value,
          arm,
          y.map((v, t) => v + effect * arm[t]!),
        )
        if (z.some((v, i) => v > boundary.bound[i]!)) crossed++
      }
      return crossed / 200
    }
    expect(crossing(0)).toBeLessThan(0.06)
    expect(crossing(1.2)).toBeGreaterThan(0.9)
  })
  it("gives the same boundary however the trials are split", () => {
    const halves = [simulateLooks(p.value, 0, 30), simulateLooks(p.value, 30, 50)]
    const whole = simulateLooks(p.value, 0, 50)
    expect(halves[0]!.map((w, i) => [...w, ...halves[1]![i]!])).toEqual(whole.map((w) => [...w]))
  })
})
