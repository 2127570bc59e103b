import { describe, expect, it } from "vitest"
import { Random } from "../../numerics/index.ts"
import { pool } from "./pool.ts"

const fixed = { noise: 0, halfLife: [0], practice: "none" as const }

/** People with true effects N(3, 2^2) in the first column, and their rows in long form. */
const simulate = (people: number, days: number, seed: number, shuffle = false) => {
  const random = new Random(seed)
  const effects: number[] = []
  const lines: string[] = []
  for (let i = 0; i < people; i++) {
    const effect = 3 + 2 * random.normal()
    effects.push(effect)
    let e = random.normal()
    let first: number = random.coin()
    for (let t = 0; t < days; t++) {
      if (t % 14 === 0) first = random.coin()
      const on = (Math.floor(t / 7) + first) % 2
      lines.push(`p${i},${t + 1},${on},${(50 + 5 * i + effect * on + 4 * e).toFixed(5)}`)
      e = 0.4 * e + Math.sqrt(1 - 0.16) * random.normal()
    }
  }
  if (shuffle) lines.sort((a, b) => a.length - b.length || a.localeCompare(b))
  return { effects, csv: ["id,day,on,y", ...lines].join("\n") }
}
const run = (csv: string, options = {}) => {
  const r = pool(csv, options)
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

describe("pooling people", () => {
  const { effects, csv } = simulate(150, 56, 4)
  const p = run(csv, fixed)
  it("finds the mean effect, how much people differ, and the autocorrelation", () => {
    expect(p).toMatchObject({ people: 150, observations: 8400 })
    expect(Math.abs(p.effect.mean - 3)).toBeLessThan(3 * p.effect.se)
    expect(p.effect.q025).toBeLessThan(p.effect.mean)
    expect(p.heterogeneity.q025).toBeLessThan(2)
    expect(p.heterogeneity.q975).toBeGreaterThan(2)
    expect(p.shared.rho).toBeCloseTo(0.4, 1)
    expect(p.shared.sigma).toBeCloseTo(4, 0)
  })
  it("brings each person nearer to the truth by leaning on the others", () => {
    const error = (which: "own" | "shrunken") =>
      p.person.reduce((a, q, i) => a + (q[which].mean - effects[i]!) ** 2, 0) / p.person.length
    expect(error("shrunken")).toBeLessThan(0.88 * error("own"))
    const calibrated = p.person.filter((q, i) => Math.abs(q.shrunken.mean - effects[i]!) < 1.96 * q.shrunken.sd)
    expect(calibrated.length).toBeGreaterThan(0.88 * 150)
  })
  it("does not depend on the order of the rows", () => {
    const mixed = run(simulate(150, 56, 4, true).csv, fixed)
    expect(mixed.effect.mean).toBeCloseTo(p.effect.mean, 9)
    expect(mixed.shared.rho).toBeCloseTo(p.shared.rho, 9)
  })
  it("sums over the errors when people are few, and finds no carry-over where there is none", () => {
    const few = run(simulate(8, 56, 5).csv)
    expect(few.people).toBe(8)
    expect(few.effect.se).toBeGreaterThan(p.effect.se)
    expect(run(csv).shared.halfLifeDays).toBeLessThan(0.3)
  })
  it("leaves out who cannot be used, by name", () => {
    const r = run(`${csv}\nlazy,1,1,5\nlazy,2,1,6`, fixed)
    expect(r.people).toBe(150)
    expect(r.notes[0]).toMatch(/1 people were left out.*lazy/)
  })
  it.each<[string, RegExp]>([
    ["", /empty/],
    ["id,day,y\na,1,2", /no column "on"/],
    ["id,day,on,y\na,1,1,x", /Line 2, column "y": "x" is not a number/],
    ["id,day,on,y\na,1.5,1,2", /Line 2: "1.5" is not a whole day/],
    ["id,day,on,y\na,1,2,2", /"2" is neither 1 nor 0/],
    ["id,day,on,y\na,1,1", /Line 2 has 3 cells/],
    ["id,day,on,y\na,1,1,2\na,1,0,3", /Person "a" has two rows for day 1/],
    ["id,day,on,y\na,1,1,2\na,2,0,3", /0 of 1 people can be used/],
  ])("refuses %j in a sentence", (text, sentence) => {
    const r = pool(text)
    expect(!r.ok && r.problem.message).toMatch(sentence)
  })
})
