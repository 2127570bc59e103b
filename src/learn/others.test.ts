import { expect, it } from "vitest"
import { otherOutcomes, stands } from "./others.ts"

it("lets e-values stand together as e-BH does", () => {
  expect(stands([10, 70, 30, 1])).toEqual([false, false, false, false])
  expect(stands([45, 90, 42, 1])).toEqual([true, true, true, false])
  expect(stands([100, 1])).toEqual([true, false])
  expect(stands([])).toEqual([])
})

it("tells a real further outcome from noise", () => {
  const on = Array.from({ length: 48 }, (_, t) => ((t >> 2) + (t >> 3)) % 2)
  const noise = on.map((_, t) => Math.sin(t * 12.9898) + Math.cos(t * 78.233))
  const columns = { day: on.map((_, t) => t + 1), on, calm: on.map((x, t) => 4 * x + noise[t]!), other: noise }
  const r = otherOutcomes(columns, { halfLife: [0], noise: 0 }, ["calm", "other"])
  if (!r.ok) throw new Error(r.problem.message)
  expect(r.value.map((o) => o.discovered)).toEqual([true, false])
})
