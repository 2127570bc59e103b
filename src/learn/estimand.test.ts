import { describe, expect, it } from "vitest"
import { Random } from "../numerics/index.ts"
import { analyse } from "./analyse.ts"
import type { AnalyseOptions } from "./analysis.ts"
import { report, reportMarkdown } from "./report.ts"

const DAYS = 84
const trial = (seed: number, block: number, effect: number, errors: (r: Random) => () => number) => {
  const random = new Random(seed)
  const on: number[] = []
  while (on.length < DAYS) {
    const c = random.coin()
    for (const arm of [c, 1 - c]) for (let k = 0; k < block; k++) on.push(arm)
  }
  on.length = DAYS
  const next = errors(random)
  return { day: on.map((_, t) => t + 1), on, y: on.map((a) => effect * a + next()) }
}
const ar = (r: Random) => {
  let e = r.normal()
  return () => {
    e = 0.4 * e + Math.sqrt(0.84) * r.normal()
    return e
  }
}
const answer = (d: Parameters<typeof analyse>[0], options: AnalyseOptions = {}) => {
  const r = analyse(d, { chosen: "coin", better: "higher", ...options })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

describe("the difference as it was lived", () => {
  it("is not stretched by half-lives in 42 daily pairs, which cannot tell full exposure and say so", () => {
    const all = Array.from({ length: 24 }, (_, k) => answer(trial(20 + k, 1, 0.5, ar)))
    const mean = (f: (a: (typeof all)[number]) => number) => all.reduce((s, a) => s + f(a), 0) / all.length
    // The spread of one estimate is about .18, of this mean .04.
    expect(Math.abs(mean((a) => a.flat.mean) - 0.5)).toBeLessThan(0.09)
    expect(Math.max(...all.map((a) => a.flat.q975 - a.flat.q025))).toBeLessThan(1.3)
    expect(mean((a) => a.flat.q975 - a.flat.q025)).toBeLessThan(1)
    for (const a of all)
      expect([a.fullExposure, a.fullExposureWhy]).toEqual([null, expect.stringMatching(/cannot be told/)])
  })
  it("is full exposure itself where nothing carries over", () => {
    const a = answer(trial(3, 7, 0.5, ar), { halfLife: [0] })
    expect(a.fullExposure?.mean).toBeCloseTo(a.flat.mean, 12)
    expect(a.fullExposureWhy).toMatch(/half-life of 0 days/)
  })
  it("moves with the score, and so do full exposure and what the coins do not reject", () => {
    const d = trial(4, 7, 0.5, ar)
    const a = answer(d)
    const b = answer({ ...d, y: d.y.map((v) => 100 - 10 * v) })
    expect(b.fullExposure?.q025).toBeCloseTo(-10 * (a.fullExposure?.q975 ?? 0), 6)
    expect(b.randomisationInterval?.[0]).toBeCloseTo(-10 * (a.randomisationInterval?.[1] ?? 0), 6)
  })
})

describe("the randomisation interval", () => {
  it("holds exactly the effects that the test by re-drawing does not reject", () => {
    const fixed = { halfLife: [0], noise: 0, rhoPrior: [0.4, 0.4] as const, trend: "linear", practice: "none" } as const
    const d = trial(5, 7, 0.6, ar)
    const [low, high] = answer(d, fixed).randomisationInterval ?? [Number.NaN, Number.NaN]
    const p = (effect: number): number => {
      const r = answer({ ...d, y: d.y.map((v, t) => v - effect * d.on[t]!) }, fixed).randomisation
      return "p" in r ? r.p : Number.NaN
    }
    const step = 1e-6 * (high - low)
    expect([p(low + step) > 0.05, p(low - step) > 0.05, p(high - step) > 0.05, p(high + step) > 0.05]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })
  it("is none where five pairs can reject nothing, and where no coin drew", () => {
    const d = trial(6, 7, 0.6, ar)
    const some = { day: d.day.slice(0, 70), on: d.on.slice(0, 70), y: d.y.slice(0, 70) }
    expect(answer(some).randomisationInterval).toBeNull()
    const planned = answer(d, { chosen: "plan" })
    expect([planned.randomisationInterval, planned.randomisation]).toEqual([
      null,
      { notPossible: expect.stringMatching(/No coin drew/) },
    ])
  })
})

describe("scores far out", () => {
  it("are set aside and named, unless all are to be kept or the errors are fixed", () => {
    const d = trial(7, 7, 0.5, ar)
    const plain = answer(d)
    const y = d.y.map((v, t) => (t === 9 || t === 50 ? v + 40 : v))
    const a = answer({ ...d, y })
    expect(Math.abs(a.flat.mean - plain.flat.mean)).toBeLessThan(0.15)
    expect(a.checks.find((c) => c.name === "stray scores")?.message).toMatch(/^The scores of day 10 and day 51 lie/)
    expect(a.n).toBe(84)
    for (const kept of [answer({ ...d, y }, { robust: "none" }), answer({ ...d, y }, { noise: 0 })])
      expect(kept.checks.find((c) => c.name === "stray scores")?.status).toBe("fine")
  })
  it("are left where there are too many of them, or few steps", () => {
    const d = trial(8, 7, 0.5, ar)
    const many = answer({ ...d, y: d.y.map((v, t) => (t % 6 === 0 ? v + 40 : v)) })
    expect(many.checks.find((c) => c.name === "stray scores")?.status).toBe("fine")
    const coarse = answer({ ...d, y: d.y.map((v, t) => (t === 9 ? 7 : v > 0 ? 1 : 0)) })
    expect(coarse.checks.find((c) => c.name === "stray scores")?.status).toBe("fine")
  })
})

it("finds a weekly rhythm by its days, and the difference beyond it", () => {
  const d = trial(9, 7, 0.5, ar)
  const date = d.day.map((t) => new Date(Date.UTC(2026, 0, 4 + t)).toISOString().slice(0, 10))
  const a = answer({ date, on: d.on, y: d.y.map((v, t) => v + (t % 7 > 4 ? 3 : 0)) })
  expect(a.checks.find((c) => c.name === "weekly rhythm")?.message).toMatch(/highest on (Saturdays|Sundays)/)
  const plain = answer({ date, on: d.on, y: d.y })
  expect(Math.abs(a.flat.mean - plain.flat.mean)).toBeLessThan(0.15)
})

it("reports in the order of CENT, and a score's name stays text", () => {
  const d = trial(10, 7, 0.5, ar)
  const a = answer({ day: d.day, on: d.on, "*mood* <b>": d.y }, { outcome: "*mood* <b>" })
  const text = reportMarkdown(report(a))
  expect([...text.matchAll(/^## (.*) \(CENT/gm)].map((m) => m[1])).toEqual([
    "Summary",
    "Background",
    "Design",
    "Analysis",
    "Numbers",
    "Results",
    "Indices that single-case readers expect",
    "Harms",
    "Limitations",
    "Other information",
  ])
  expect(text).toContain("# \\*mood\\* \\<b\\>: an N-of-1 trial of one person")
  expect(text).toMatch(/\| NAP, non-overlap of all pairs \| 0\.\d+ \|/)
})
