import { expect, it } from "vitest"
import { Random } from "../numerics/index.ts"
import { analyse } from "./analyse.ts"
import { assignedAndTaken } from "./taken.ts"

const r = new Random(11)
const N = 112
const given = Array.from({ length: 16 }, () => r.coin())
  .flatMap((c) => [...new Array(4).fill(c), ...new Array(3).fill(1 - c)])
  .slice(0, N)
// Skipped on one on day in four, when the day was bad.
const e = given.map(() => r.normal())
const took = given.map((a, t) => (a === 1 && (e[t] as number) < -0.7 ? 0 : a))
const diary = {
  day: given.map((_, t) => t + 1),
  on: given,
  taken: took.map((a) => (a ? "yes" : "no")),
  y: given.map((_, t) => 5 + (took[t] as number) + (e[t] as number)),
}
const options = { outcome: "y", condition: "on", on: "1", better: "higher", chosen: "coin", halfLife: [0] } as const

it("what was taken stands beside what was assigned, and is nobody's coin", () => {
  const assigned = analyse(diary, options)
  if (!assigned.ok) throw new Error(assigned.problem.message)
  const both = assignedAndTaken(diary, options, assigned.value, "taken")
  if (!both.ok) throw new Error(both.problem.message)
  const t = both.value
  expect(t.otherwise).toBe(given.filter((a, i) => a !== took[i]).length)
  expect(t.followed.off).toBe(0)
  // Bad days were skipped: by what was taken the difference is too large, by assignment per day taken it is near the true 1.
  expect(t.flat.mean).toBeGreaterThan(assigned.value.flat.mean + 0.3)
  expect(t.perTaken?.mean).toBeCloseTo(assigned.value.flat.mean / (t.followed.on - t.followed.off), 9)
  expect(Math.abs((t.perTaken?.mean as number) - 1)).toBeLessThan(Math.abs(t.flat.mean - 1))
  expect(t.sentence).toMatch(/nobody drew/)
})

it("days all taken as assigned are said to be so, and a column that is not there too", () => {
  const assigned = analyse(diary, options)
  if (!assigned.ok) throw new Error(assigned.problem.message)
  const same = assignedAndTaken({ ...diary, also: given }, options, assigned.value, "also")
  expect(same.ok && same.value.sentence).toMatch(/^On all 112 days/)
  const none = assignedAndTaken(diary, options, assigned.value, "nothing")
  expect(!none.ok && none.problem.message).toMatch(/no column "nothing"/)
})
