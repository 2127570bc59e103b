import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { analyse } from "./analyse.ts"
import type { AnalyseOptions } from "./analysis.ts"
import { offerColumns } from "./columns.ts"
import { parseCsv } from "./csv.ts"

const cases = JSON.parse(readFileSync(new URL("../../fixtures/learn/posterior.json", import.meta.url), "utf8"))

const optionsOf = (c: (typeof cases)[number]): AnalyseOptions => ({
  rhoPrior: c.rhoPrior,
  noise: c.noise,
  halfLife: c.halfLife,
  drift: c.drift,
  trend: c.trend ? "linear" : "none",
  practice: c.practice ? "log" : "none",
  weekday: c.weekly ? "auto" : "none",
  robust: "none",
})
const run = (diary: Parameters<typeof analyse>[0], options: AnalyseOptions = {}) => {
  const r = analyse(diary, options)
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

describe("the posterior agrees with dense matrices in R to ten digits", () => {
  it.each<(typeof cases)[number]>(cases.map((c: { name: string }) => [c.name, c]))("for %s", (_, c) => {
    const sessions = c.day.map((d: number, i: number) => (d === c.day[i - 1] ? 2 : 1))
    const a = run({ day: c.day, session: sessions, on: c.on, y: c.y, se: c.se }, optionsOf(c))
    const close = (got: number, want: number) => expect(Math.abs(got - want)).toBeLessThan(1e-10 * (1 + Math.abs(want)))
    for (const [got, want] of [
      [a.effect, c.report],
      [a.sceptic, c.sceptic],
      [a.flat, c.flat],
    ])
      for (const key of ["mean", "sd", "q025", "q975"] as const) close(got[key], want[key])
    close(a.effect.probBenefit, c.report.above)
    close(a.effect.d.mean, c.report.d)
    close(a.logMarginal, c.report.logMarginal)
    close(a.nuisance.rho.mean, c.report.rho)
    close(a.nuisance.noiseShare?.mean ?? Number.NaN, c.report.noise)
    close(a.nuisance.halfLifeDays.mean, c.report.halfLife)
  })
})

const folder = process.env.POSOLOGY_LEARN
describe.skipIf(!folder)("one person's 84 days", () => {
  it("give the posterior that JAGS and Stan sample", () => {
    const { checks } = JSON.parse(readFileSync(`${folder}/data/expected.json`, "utf8"))
    const want = checks.find((c: { id: string }) => c.id === "bench_one84_bayes")
    const csv = readFileSync(`${folder}/data/one84.csv`, "utf8")
    const { flat } = run(csv, {
      condition: "trt",
      outcome: "y",
      noise: 0,
      rhoPrior: [-1, 1],
      practice: "none",
      halfLife: [0],
    })
    expect(flat.mean.toFixed(4)).toBe(want.trt_mean.grid.toFixed(4))
    expect(flat.sd.toFixed(4)).toBe(want.trt_sd.grid.toFixed(4))
    expect(flat.q025.toFixed(3)).toBe(want.q025.grid.toFixed(3))
    expect(flat.q975.toFixed(3)).toBe(want.q975.grid.toFixed(3))
    // 40,000 draws: Monte Carlo errors of about .02 in the mean and .08 in the quantiles.
    for (const sampler of ["jags", "stan"]) {
      expect(Math.abs(flat.mean - want.trt_mean[sampler])).toBeLessThan(0.06)
      expect(Math.abs(flat.q025 - want.q025[sampler])).toBeLessThan(0.16)
      expect(Math.abs(flat.q975 - want.q975[sampler])).toBeLessThan(0.16)
    }
  })
})

const pairs = [0, 1, 1, 0, 0, 1, 0, 1]
const steady = Array.from({ length: 56 }, (_, t) => ({
  day: t + 1,
  on: pairs[Math.floor(t / 7)]!,
  y: 50 + 6 * pairs[Math.floor(t / 7)]! + 3 * Math.sin(t * 12.9898) + 2 * Math.cos(t * 78.233),
}))
const columns = (rows = steady) => ({
  day: rows.map((r) => r.day),
  on: rows.map((r) => r.on),
  y: rows.map((r) => r.y),
})

describe("an answer", () => {
  it("says helped for a plain large effect that a coin chose, and hurt when lower is better", () => {
    const a = run(columns(), { chosen: "coin" })
    expect(a.verdict).toBe("helped")
    expect(a.needs).toBeNull()
    expect(a.effect.probBenefit).toBeGreaterThan(0.975)
    expect(a.ruledOut).toMatchObject({ benefitAbove: a.effect.q975, harmAbove: 0 })
    const turned = run(columns(), { better: "lower", chosen: "coin" })
    expect(turned.verdict).toBe("hurt")
    expect(turned.effect.probBenefit).toBeCloseTo(1 - a.effect.probBenefit, 9)
    expect(turned.ruledOut).toMatchObject({ benefitAbove: 0, harmAbove: a.effect.q975 })
  })
  it("moves and scales with its score, and turns round with its labels", () => {
    const a = run(columns())
    const b = run({ ...columns(), y: steady.map((r) => 1000 - 3 * r.y) })
    expect(b.effect.mean).toBeCloseTo(-3 * a.effect.mean, 8)
    expect(b.effect.d.q025).toBeCloseTo(-a.effect.d.q975, 7)
    expect(b.bayesFactor).toBeCloseTo(a.bayesFactor, 4)
    expect(run({ ...columns(), on: steady.map((r) => (r.on ? "pill" : "dummy")) }, { on: "pill" }).effect).toEqual(
      a.effect,
    )
  })
  it("re-draws every order of its pairs and says what p the design can reach", () => {
    const { randomisation } = run(columns(), { halfLife: [0], noise: 0 })
    expect(randomisation).toMatchObject({
      draws: 16,
      enumerated: true,
      p: 2 / 16,
      pOneSided: 1 / 16,
      smallestPossibleP: 1 / 16,
    })
  })
  it("has its checks, and no number that is not one", () => {
    const a = run({ ...columns(), guess: steady.map((r, i) => (i % 5 ? r.on : 1 - r.on)) }, { guess: "guess" })
    expect(a.checks.map((c) => c.name)).toEqual([
      "by weekday",
      "by season",
      "by time of day",
      "after yesterday’s score",
      "begun at a low point",
      "missing days",
      "guess",
      "stray scores",
      "weekly rhythm",
      "jump in level",
      "spread on and off",
      "spread over time",
      "slow drift",
    ])
    expect(a.checks.find((c) => c.name === "guess")?.status).toBe("look")
    expect(JSON.stringify(a)).not.toMatch(/NaN|Infinity/)
    const numbers = (x: unknown): number[] =>
      typeof x === "number" ? [x] : x && typeof x === "object" ? Object.values(x).flatMap(numbers) : []
    expect(numbers(a).every(Number.isFinite)).toBe(true)
  })
  it("answers with 40 % of the days missing, and says so", () => {
    const some = steady.filter((r) => (r.day * 7) % 10 < 6)
    const a = run(columns(some))
    expect(a.n + a.missing).toBe(some.at(-1)!.day - some[0]!.day + 1)
    expect(a.checks.find((c) => c.name === "missing days")?.message).toMatch(/of \d+ on days and .* have no score/)
  })
  it("sorts rows that are out of order, and says so", () => {
    const mixed = run(columns([...steady.slice(20), ...steady.slice(0, 20)]))
    expect(mixed.effect).toEqual(run(columns()).effect)
    expect(mixed.notes[0]).toMatch(/not in order.*line 38/)
  })
})

describe("the columns of a diary", () => {
  const plain = run(columns())
  const other = {
    When: steady.map(
      (r) => `2026-0${2 + Math.floor((r.day - 1) / 28)}-${String(1 + ((r.day - 1) % 28)).padStart(2, "0")}T08:30`,
    ),
    Capsule: steady.map((r) => (r.on ? "B" : "A")),
    Calm: steady.map((r) => r.y),
    Guess: steady.map((r) => (r.day % 3 ? "A" : "not sure")),
  }
  it("may have any names, and dates with a time of day", () => {
    const a = run(other, { day: "When", condition: "Capsule", on: "B", outcome: "Calm" })
    expect(a.effect).toEqual(plain.effect)
    expect(a.n).toBe(56)
  })
  it("called guess are taken for guesses unasked, and left out with a word when they are none", () => {
    const named = { day: "When", condition: "Capsule", on: "B", outcome: "Calm" }
    expect(run(other, named).checks.find((c) => c.name === "guess")?.values.accuracy).toBeCloseTo(0.5, 1)
    const odd = run({ ...other, Guess: steady.map((r) => r.day) }, named)
    expect(odd.checks.find((c) => c.name === "guess")?.status).toBe("not possible")
    expect(odd.notes[0]).toMatch(/guesses were left out.*56 different values/)
    expect(odd.effect).toEqual(plain.effect)
  })
  it("guesses may be the chance that it was on, of which a half is none", () => {
    const named = { day: "When", condition: "Capsule", on: "B", outcome: "Calm" }
    const chances = steady.map((r) => (r.day % 4 === 0 ? 0.5 : r.on ? 0.8 : 0.3))
    const check = run({ ...other, Guess: chances }, named).checks.find((c) => c.name === "guess")
    expect(check?.message).toMatch(/right on 42 of 42/)
    expect(check?.values.logScore).toBeCloseTo(
      steady.filter((r) => r.day % 4).reduce((a, r) => a + Math.log(r.on ? 0.8 : 0.7), 0) / 42,
      9,
    )
  })
  it("may hold two scores a day apart by their time", () => {
    const twice = (f: string, g: string) => other.When.flatMap((d) => [d.replace("T08:30", f), d.replace("T08:30", g)])
    const doubled = <T>(a: readonly T[]) => a.flatMap((v) => [v, v])
    const both = {
      date: twice("T08:30", "T20:15"),
      on: doubled(steady.map((r) => r.on)),
      y: steady.flatMap((r) => [r.y, r.y + Math.sin(r.day)]),
    }
    expect(run(both).n).toBe(112)
    const same = analyse({ ...both, date: twice("T08:30", "T08:30") })
    expect(!same.ok && same.problem.message).toMatch(/Lines 2 and 3 are the same day/)
  })
  it("are offered by name and by what they hold, and never settled unasked", () => {
    const table = parseCsv(
      [
        "Mood,When,Capsule,Note",
        ...steady.map((r, i) => `${r.y},${other.When[i]},${other.Capsule[i]},text ${i % 4}`),
      ].join("\n"),
    )
    if (!table.ok) throw new Error(table.problem.message)
    expect(offerColumns(table.value)).toMatchObject({ day: ["When"], condition: ["Capsule"], outcome: ["Mood"] })
    const unasked = analyse(other)
    expect(!unasked.ok && unasked.problem.message).toMatch(/Which column says on or off/)
  })
})

it("says which way it took as better where nobody chose", () => {
  expect(run(columns()).notes.join(" ")).toMatch(/higher score was taken as the better one/)
  expect(run(columns(), { better: "lower" }).notes).toEqual([])
})

describe("a diary that cannot be used gets one sentence", () => {
  const csv = (rows: readonly (readonly unknown[])[], head = "date,on,y") =>
    [head, ...rows.map((r) => r.join(","))].join("\n")
  const date = (d: number) => `2026-0${1 + Math.floor((d - 1) / 28)}-${String(1 + ((d - 1) % 28)).padStart(2, "0")}`
  const good = steady.map((r) => [date(r.day), r.on, r.y.toFixed(2)])
  it.each<[string, string, RegExp]>([
    ["one condition only", csv(good.map(([d, , y]) => [d, 1, y])), /Every scored day is on in "on"/],
    ["a constant outcome", csv(good.map(([d, on]) => [d, on, 7])), /"y" is 7 on every scored day/],
    [
      "a score that follows the arm and nothing else",
      csv(good.map(([d, on]) => [d, on, on ? 7 : 4])),
      /Every on day scored 7 and every off day 4 in "y": without any ups and downs/,
    ],
    ["three days", csv(good.slice(6, 9)), /3 scored days are too few/],
    ["the same day twice", csv([...good, good[3]!]), /Lines 5 and 58 are the same day;/],
    [
      "the same day and session twice",
      csv(
        [
          ["2026-01-01", 1, 0, 5],
          ["2026-01-01", 1, 0, 6],
        ],
        "date,session,on,y",
      ),
      /Lines 2 and 3 are the same day and session/,
    ],
    [
      "text in a number column",
      csv(good.map((r, i) => (i === 4 ? [r[0], r[1], "good"] : r))),
      /Line 6, column "y": "good" is not a number/,
    ],
    ["a date that is none", csv([["2026-02-30", 1, 2]]), /Line 2: "2026-02-30" is not a day of the calendar/],
    ["three conditions", csv(good.map(([d, , y], i) => [d, i % 3, y])), /3 different values/],
    ["unnamed labels", csv(good.map(([d, on, y]) => [d, on ? "A" : "B", y])), /Which of .* is on\?/],
    [
      "too many scores",
      csv(
        Array.from({ length: 4001 }, (_, i) => [i + 1, i % 2, i % 7]),
        "day,on,y",
      ),
      /4001 scores are more than the 4,000/,
    ],
    ["a ragged line", csv([...good, ["2026-03-25", 1]]), /Line 58 has 2 cells/],
    ["an open quote", `${csv(good)}\n"2026`, /never closed/],
    ["nothing", "", /empty/],
    ["no day", csv([[1, 2]], "on,y"), /no column "date" or "day"/],
  ])("%s", (_, text, sentence) => {
    const r = analyse(text)
    expect(r.ok).toBe(false)
    if (!r.ok) {
      expect(r.problem.message).toMatch(sentence)
      expect(r.problem.message).toMatch(/[.?]$/)
    }
  })
  it("reads semicolons, decimal commas, quotes, a byte order mark and blank cells", () => {
    const text = `\uFEFFdate;"on";y;se\r\n${good.map(([d, on, y]) => `${d};${on};"${String(y).replace(".", ",")}";`).join("\r\n")}\r\n`
    const plain = run(csv(good))
    const r = analyse(text.replaceAll(";se\r\n", "\r\n").replaceAll(";\r\n", "\r\n"))
    expect(r.ok && r.value.effect).toEqual(plain.effect)
  })
})
