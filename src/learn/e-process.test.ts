import { describe, expect, it } from "vitest"
import { Random } from "../numerics/index.ts"
import { armsOf, pairedDesign } from "./design.ts"
import { eProcess } from "./e-process.ts"
import { defaultModel, halfLives } from "./model.ts"
import type { Series } from "./series.ts"

const model = { ...defaultModel, noise: [0, 0.4], halfLife: halfLives([0, 1]), practice: "none" as const }
const seriesOf = (arm: Float64Array, y: Float64Array): Series => ({
  day: Int32Array.from(y, (_, t) => t + 1),
  y,
  on: arm,
  arm,
  relativeNoise: new Float64Array(y.length).fill(1),
  covariates: [],
})

describe("betting on the coins", () => {
  it("gains nothing on average over the orders that the coins could have given, whatever the scores", () => {
    const random = new Random(6)
    // A trend, a jump and a random walk: nothing that the model believes in.
    let walk = 0
    const y = Float64Array.from({ length: 30 }, (_, t) => {
      walk += random.normal()
      return walk + 0.3 * t + (t > 17 ? 5 : 0)
    })
    const orders = Array.from({ length: 2 ** 5 }, (_, o) =>
      pairedDesign(
        3,
        Uint8Array.from({ length: 5 }, (_, k) => (o >> k) & 1),
      ),
    )
    const stakes = orders.map((d) => eProcess(seriesOf(armsOf(d), y), d, model))
    for (let pair = 0; pair < 5; pair++)
      expect(stakes.reduce((a, s) => a + (s[pair] as number), 0) / 32).toBeCloseTo(1, 10)
  })
  it("grows where the coins made a difference, to 2 for each pair at most", () => {
    const random = new Random(7)
    const d = pairedDesign(
      3,
      Uint8Array.from({ length: 8 }, () => random.coin()),
    )
    const arm = armsOf(d)
    const stakes = eProcess(
      seriesOf(
        arm,
        arm.map((x) => 3 * x + 0.5 * random.normal()),
      ),
      d,
      model,
    )
    expect(stakes.at(-1)).toBeGreaterThan(20)
    expect(stakes.at(-1)).toBeLessThan(2 ** 8)
  })
})
