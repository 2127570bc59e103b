import { describe, expect, it } from "vitest"
import { Random } from "../numerics/index.ts"
import { armsOf, findPairs, pairedDesign, statedPairs } from "./design.ts"
import { prepareRedraw, randomisationTest } from "./randomisation.ts"

const design = pairedDesign(3, [1, 0, 0, 1, 1, 0, 1, 1])
const days = Int32Array.from({ length: 48 }, (_, t) => t + 1)
const random = new Random(11)
const y = Float64Array.from(days, () => random.normal())
const centred = (c: Float64Array) => c.map((v) => v - c.reduce((a, b) => a + b, 0) / c.length)
const redraw = prepareRedraw(design, days, 0, centred, centred(y))

describe("the randomisation test", () => {
  it("counts what going through every order by hand counts", () => {
    const difference = (arm: Float64Array) => arm.reduce((a, x, t) => a + (x === 1 ? y[t]! : -y[t]!), 0) / 24
    const observed = difference(armsOf(design))
    let [far, good] = [0, 0]
    for (let order = 0; order < 256; order++) {
      const d = difference(
        armsOf(
          pairedDesign(
            3,
            Array.from({ length: 8 }, (_, k) => (order >> k) & 1),
          ),
        ),
      )
      if (Math.abs(d) >= Math.abs(observed) - 1e-12) far++
      if (d >= observed - 1e-12) good++
    }
    const test = randomisationTest(redraw, design.coins, 1, random)
    expect(test.statistic).toBeCloseTo(Math.abs(observed), 10)
    expect(test).toMatchObject({ draws: 256, enumerated: true, p: far / 256, pOneSided: good / 256 })
  })
  it("comes to the same by drawing orders, within what chance allows", () => {
    const all = randomisationTest(redraw, design.coins, 1, random)
    const some = randomisationTest(redraw, design.coins, 1, new Random(5), 9_999, 0)
    expect(some.enumerated).toBe(false)
    expect(Math.abs(some.p - all.p)).toBeLessThan(5 * Math.sqrt((all.p * (1 - all.p)) / 9_999))
    expect(Math.abs(some.pOneSided - all.pOneSided)).toBeLessThan(5 * Math.sqrt(0.25 / 9_999))
  })
  it("finds the pairs in the days, also with the end cut off, or is told them", () => {
    const arm = armsOf(design)
    const found = findPairs(arm)
    expect(found.ok && [found.value.pairs, found.value.blockDays, [...found.value.coins]]).toEqual([
      8,
      3,
      [1, 0, 0, 1, 1, 0, 1, 1],
    ])
    expect(findPairs(arm.slice(0, 46)).ok).toBe(true)
    const none = findPairs(Float64Array.from([0, 0, 0, 1, 1, 0, 1]))
    expect(!none.ok && none.problem.message).toMatch(/do not fall into pairs/)
    const stated = statedPairs(
      arm,
      days,
      Float64Array.from(days, (d) => Math.ceil(d / 6)),
    )
    expect(stated.ok && [...stated.value.coins]).toEqual([...design.coins])
  })
})
