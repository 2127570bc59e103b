import fc from "fast-check"
import { expect, it } from "vitest"
import { check, checkSeen, commands, settle, start } from "./testing/devices.ts"
import { remindThrough } from "./testing/reminded.ts"

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

it("every due dose of a travelling year is shown once, however often the reminding process is killed", async () => {
  const told = await remindThrough(0.2, 8)
  expect(told.due).toBe(219)
  expect(told.restarts).toBeGreaterThan(20)
  // A process that was killed after it had shown a dose and before it could say so shows it again, under the same tag.
  expect(told.repeated).toBeGreaterThan(0)
})
