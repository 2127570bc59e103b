import fc from "fast-check"
import { expect, it } from "vitest"
import { check, checkSeen, commands, settle, start } from "./testing/devices.ts"

it("several devices, offline, out of order, doubled, corrected and restored, all come to what the model says", () => {
  let longest = 0
  fc.assert(
    fc.property(fc.commands(commands, { maxCommands: 40, size: "max" }), (run) => {
      const { model, real } = start()
      fc.modelRun(() => ({ model, real }), run)
      checkSeen(model, real)
      settle(real)
      check(model, real)
      longest = Math.max(longest, model.made.length)
    }),
    { numRuns: 200, seed: 8 },
  )
  expect(longest).toBeGreaterThan(10)
})
