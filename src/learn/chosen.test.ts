import { describe, expect, it } from "vitest"
import { Random } from "../numerics/index.ts"
import { analyse } from "./analyse.ts"
import type { AnalyseOptions } from "./analysis.ts"

const DAYS = 84
const date = (t: number): string => new Date(Date.UTC(2026, 0, 5 + t)).toISOString().slice(0, 10)
const errors = (random: Random): number[] => {
  let e = random.normal()
  return Array.from({ length: DAYS }, () => {
    e = 0.4 * e + Math.sqrt(0.84) * random.normal()
    return e
  })
}
const answerOf = (on: readonly number[], y: readonly number[], options: AnalyseOptions = {}) => {
  const r = analyse({ date: on.map((_, t) => date(t)), on, y }, { outcome: "y", better: "higher", ...options })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

describe("without a coin nothing helped or hurt", () => {
  it.each([undefined, "plan", "self"] as const)("when the days were chosen by %s", (chosen) => {
    const random = new Random(3)
    const e = errors(random)
    const on = e.map((_, t) => (Math.floor(t / 7) % 2 === 0 ? 1 : 0))
    for (const effect of [2, -2]) {
      const a = answerOf(
        on,
        e.map((v, t) => v + effect * on[t]!),
        { chosen },
      )
      expect(a.chosen).toBe(chosen ?? "unsaid")
      expect(a.verdict).toBe(effect > 0 ? "went with better days" : "went with worse days")
      expect(a.couldAlsoBe.length).toBeGreaterThan(0)
      expect(a.sentence.split(". ")[0]).toMatch(/would look the same/)
      expect(a.winnersCurse).toBeNull()
      expect(a.adjusted?.assumption).toMatch(/effect only if/)
    }
  })
  it("while a coin lets the same days say so", () => {
    const random = new Random(3)
    const e = errors(random)
    const on = e.map((_, t) => (Math.floor(t / 7) % 2 === 0 ? 1 : 0))
    const a = answerOf(
      on,
      e.map((v, t) => v + 2 * on[t]!),
      { chosen: "coin" },
    )
    expect(a.verdict).toBe("helped")
    expect(a.winnersCurse?.shrinkage).toBeLessThan(1)
    expect(a.adjusted).toBeNull()
  })
})

describe("what decided the days is named", () => {
  const share = (draw: (random: Random) => { on: number[]; y: number[] }, cause: RegExp): number => {
    let named = 0
    for (let k = 0; k < 20; k++) {
      const { on, y } = draw(new Random(100 + k))
      if (answerOf(on, y).couldAlsoBe.some((c) => cause.test(c))) named++
    }
    return named / 20
  }
  it("when it was the week", () => {
    const workdays = (random: Random) => {
      const y = errors(random)
      return { on: y.map((_, t) => (t % 7 < 5 ? 1 : 0)), y: y.map((v, t) => v + (t % 7 < 5 ? 0 : 0.8)) }
    }
    expect(share(workdays, /weekday.*Mondays/)).toBe(1)
    expect(share(workdays, /yesterday|low point|season/)).toBe(0)
  })
  it("when it was the day before", () => {
    const afterBad = (random: Random) => {
      const y = errors(random)
      return { on: y.map((_, t) => (t > 0 && y[t - 1]! < -0.2 ? 1 : 0)), y }
    }
    expect(share(afterBad, /yesterday’s score: on days follow low/)).toBeGreaterThan(0.9)
    expect(share(afterBad, /weekday|low point|season/)).toBeLessThan(0.1)
  })
  it("when it was how the day began", () => {
    const bad = (random: Random) => {
      const y = errors(random)
      return { on: y.map((v) => (v + 0.5 * random.normal() < -0.2 ? 1 : 0)), y }
    }
    expect(share(bad, /how the day itself began/)).toBeGreaterThan(0.8)
    expect(share(bad, /weekday|low point|season|yesterday/)).toBeLessThan(0.2)
  })
  it("when it was the time of the year", () => {
    const r = new Random(5)
    const on = Array.from({ length: 365 }, (_, t) => (t < 60 || t > 300 ? 1 : 0))
    const y = on.map((v) => r.normal() + v)
    const a = answerOf(on, y)
    expect(a.couldAlsoBe.join(" ")).toMatch(/season/)
  })
  it("when scores were given at another time of day", () => {
    const r = new Random(6)
    const on = Array.from({ length: 60 }, (_, t) => (Math.floor(t / 3) % 2 === 0 ? 1 : 0))
    const at = on.map((v, t) => `${date(t)}T${v ? "21" : "08"}:${10 + (t % 40)}`)
    const a = analyse({ date: at, on, y: on.map(() => r.normal()) }, { outcome: "y" })
    expect(a.ok && a.value.couldAlsoBe.join(" ")).toMatch(/time of day: on days were scored 13 hours later/)
  })
})

describe("a coin that was none, or a blind that did not hold, gives no verdict", () => {
  const coins = (random: Random): number[] =>
    Array.from({ length: 6 }, () => random.coin()).flatMap((c) => [...Array(7).fill(c), ...Array(7).fill(1 - c)])
  it("when guesses were right too often", () => {
    const random = new Random(9)
    const on = coins(random)
    const y = errors(random).map((v, t) => v + 2 * on[t]!)
    const r = analyse(
      { day: on.map((_, t) => t + 1), on, y, guess: on.map((v, t) => (t % 5 === 0 ? 1 - v : v)) },
      { outcome: "y", chosen: "coin" },
    )
    expect(r.ok && [r.value.verdict, r.value.withheld]).toEqual(["not settled", expect.stringMatching(/guesses/)])
  })
  it("when the on days follow the week", () => {
    const y = errors(new Random(10))
    const a = answerOf(
      y.map((_, t) => (t % 7 < 5 ? 1 : 0)),
      y.map((v, t) => v + (t % 7 < 5 ? 3 : 0)),
      { chosen: "coin" },
    )
    expect(["helped", "hurt"]).not.toContain(a.verdict)
  })
})

describe("what no diary can hold is refused in one sentence", () => {
  const y = errors(new Random(11)).map((v) => (5 + v).toFixed(1))
  const csv = (cell: string, day = date(20)): string =>
    [
      "date,on,y",
      ...y.map((v, t) => `${t === 20 ? day : date(t)},${Math.floor(t / 7) % 2},${t === 20 ? cell : v}`),
    ].join("\n")
  it.each(["1e300", "1e999", "-1e160", "1e13"])("a score of %s", (cell) => {
    const r = analyse(csv(cell))
    expect(!r.ok && r.problem.message).toBe(
      `Line 22, column "y": "${cell}" is larger than any score; correct it or leave the cell empty.`,
    )
  })
  it.each(["2062-01-25", "2206-01-25", "1926-01-25", "2027-12-25"])("a date of %s", (day) => {
    const r = analyse(csv("5.0", day))
    expect(!r.ok && r.problem.message).toMatch(
      /^Line 22 says ".*", \d+ days away from the other days of this diary; correct/,
    )
  })
})
