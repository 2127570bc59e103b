import { describe, expect, it } from "vitest"
import { Random } from "../numerics/index.ts"
import { kindOfScore } from "./kind-of-score.ts"

const r = new Random(4)
const draw = (f: () => number) => Float64Array.from({ length: 60 }, f)
const poisson = (rate: number) => {
  let [k, p] = [0, r.uniform()]
  while (p > Math.exp(-rate)) {
    p *= r.uniform()
    k++
  }
  return k
}

describe("scores that do not look measured are offered the family that suits them", () => {
  it.each([
    ["a rating 1 to 5", draw(() => Math.min(5, Math.max(1, Math.round(3 + r.normal())))), "ordinal"],
    ["a rating 0 to 3, mostly 2", draw(() => Math.min(3, Math.max(0, Math.round(2 + 0.7 * r.normal())))), "ordinal"],
    [
      "halves from 1 to 4",
      draw(() => Math.min(4, Math.max(1, Math.round(2 * (2.5 + 0.8 * r.normal())) / 2))),
      "ordinal",
    ],
    ["headaches a day", draw(() => poisson(0.9)), "count"],
    ["attacks a day, some many", draw(() => (r.uniform() < 0.5 ? 0 : poisson(4))), "count"],
    ["yes or no", draw(() => r.coin()), "binary"],
    ["hits of 20", draw(() => Math.min(20, Math.round(18.5 + 2 * r.normal()))), "hits"],
  ] as const)("%s", (_, y, family) => {
    expect(kindOfScore("y", y)?.family).toBe(family)
    expect(kindOfScore("y", y)?.sentence).toContain(`--family ${family}`)
  })
  it.each([
    ["measured ones", draw(() => 50 + 10 * r.normal())],
    ["ratings of a hundred", draw(() => Math.round(50 + 12 * r.normal()))],
    ["one decimal", draw(() => Math.round(10 * (6 + r.normal())) / 10)],
    ["many counts", draw(() => poisson(40))],
    ["tenths from 1 to 10", draw(() => Math.min(10, Math.max(1, Math.round(5.5 + 2 * r.normal()))))],
  ])("not %s", (_, y) => expect(kindOfScore("y", y)).toBeNull())
  it("a ceiling is said, with how many scores stand at it", () => {
    const y = draw(() => Math.min(6.5, Math.round(10 * (6 + r.normal())) / 10))
    const top = y.filter((v) => v === 6.5).length
    expect(kindOfScore("mood", y)).toMatchObject({
      family: null,
      sentence: expect.stringContaining(`${top} of 60 scores in "mood" are 6.5, the highest`),
    })
  })
})
