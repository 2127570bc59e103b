import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { exactPower } from "./exact-power.ts"
import { defaultModel } from "./model.ts"
import { type PowerOptions, power, preparePower, simulate } from "./power.ts"

const trial: PowerOptions = {
  pairs: 6,
  blockDays: 7,
  effect: 0.5,
  rho: 0.4,
  noise: 0,
  halfLife: [0],
  practice: "none",
  trials: 400,
  seed: 1,
}
const run = (changes: Partial<PowerOptions> = {}) => {
  const r = power({ ...trial, ...changes })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

describe("power of a trial", () => {
  it("simulates what exact least squares and the published weeks say", () => {
    const p = run()
    expect(p.exactPower).toBeCloseTo(0.4414, 4)
    expect(p.weeksFor80).toBe(30)
    expect(run({ pairs: 3, blockDays: 14, trials: 10 }).weeksFor80).toBe(36)
    // Three standard errors of 400 trials; the price of not knowing the errors is some points of power.
    expect(Math.abs(p.power - 0.44)).toBeLessThan(0.08)
    expect(Math.abs(p.falsePositive - 0.05)).toBeLessThan(0.033)
  })
  it("is the same for the same seed, however the trials are split", () => {
    const p = preparePower(trial)
    if (!p.ok) throw new Error(p.problem.message)
    const whole = simulate(p.value, 1, 0, 60)
    const parts = [simulate(p.value, 1, 0, 17), simulate(p.value, 1, 17, 60)]
    expect(parts[0]!.found + parts[1]!.found).toBe(whole.found)
    expect(parts[0]!.foundWithout + parts[1]!.foundWithout).toBe(whole.foundWithout)
    expect(run()).toEqual(run())
    expect(run({ seed: 2 }).meanWidth).not.toBe(run().meanWidth)
  })
  it("leaves out the days at the start of a block that are not scored, in exact and simulated power alike", () => {
    const p = run({ washoutDays: 3 })
    const all = run()
    expect(p.exactPower).toBeLessThan(all.exactPower)
    expect(Math.abs(p.power - p.exactPower)).toBeLessThan(0.08)
    expect(Math.abs(p.falsePositive - 0.05)).toBeLessThan(0.033)
    expect(p.weeksFor80).toBeGreaterThan(all.weeksFor80 ?? 0)
    // With a half-life the first days show little anyway: to leave them out costs less than as many others.
    const slow = { halfLife: [2] }
    const cost = (o: Partial<PowerOptions>) => run(o).exactPower - run({ ...o, washoutDays: 3 }).exactPower
    expect(cost(slow) / run(slow).exactPower).toBeLessThan(cost({}) / all.exactPower)
  })
  it("does not promise a test that three pairs cannot give", () => {
    const p = run({ pairs: 3, trials: 10 })
    expect(p.smallestPossibleP).toBe(0.125)
    expect(p.notes[0]).toMatch(/can never give a one-sided p below 0.125/)
  })
  it.each<[Partial<PowerOptions>, RegExp]>([
    [{ pairs: 0 }, /1 to 500 pairs/],
    [{ pairs: 400, blockDays: 7 }, /at most 2,000 days/],
    [{ rho: 1 }, /between -1 and 1/],
    [{ noise: 1.5 }, /noise share/],
    [{ washoutDays: 7 }, /fewer than the block's 7/],
    [{ sessionsADay: 2 }, /noise share above 0/],
    [{ pairs: 1, blockDays: 1 }, /too few/],
    [{ effect: Number.NaN }, /number of standard deviations/],
  ])("refuses %j in a sentence", (changes, sentence) => {
    const r = power({ ...trial, ...changes })
    expect(!r.ok && r.problem.message).toMatch(sentence)
  })
})

const folder = process.env.POSOLOGY_LEARN
describe.skipIf(!folder)("exact power against R's table", () => {
  const lines = folder ? readFileSync(`${folder}/power_exact.csv`, "utf8").trim().split("\n").slice(1) : []
  const model = { ...defaultModel, practice: "none" as const }
  it("agrees to four digits up to six pairs, and within .01 beyond", () => {
    expect(lines.length).toBe(410)
    for (const [k, line] of lines.entries()) {
      const [pairs, blockDays, , rho, noise, , , , p3, p5, p8] = line.split(",").map(Number) as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ]
      // Long designs take most of the time: one in seven of them will do here, and the soak runs them all.
      if (pairs > 6 && k % 7 !== 0) continue
      const design = { pairs, blockDays, sessionsADay: 1 }
      for (const [effect, want] of [
        [0.3, p3],
        [0.5, p5],
        [0.8, p8],
      ] as const) {
        const got = exactPower(design, { rho, noise, halfLifeDays: 0 }, model, effect)
        expect(Math.abs(got - want)).toBeLessThan(pairs <= 6 ? 0.00006 : 0.01)
      }
    }
  })
})
