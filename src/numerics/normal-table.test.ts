import { expect, it } from "vitest"
import { normalCdf, quickNormalCdf } from "./index.ts"

it("is the cdf to 1e-10, everywhere and beyond the table", () => {
  let worst = 0
  for (let z = -9.5; z <= 9.5; z += 0.000937) worst = Math.max(worst, Math.abs(quickNormalCdf(z) - normalCdf(z)))
  expect(worst).toBeLessThan(1e-10)
  expect([-Infinity, -9, 9, Infinity].map(quickNormalCdf)).toEqual([0, 0, 1, 1])
  expect(quickNormalCdf(Number.NaN)).toBeNaN()
})
