import { describe, expect, it } from "vitest"
import { Random } from "../../numerics/index.ts"
import { leastSquares } from "../least-squares.ts"
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
      p.person.reduce((a, q, i) => a + ((q[which]?.mean ?? Number.NaN) - effects[i]!) ** 2, 0) / p.person.length
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
  it("gives a balanced trial the answer of its sums of squares when scatter is shared", () => {
    const random = new Random(12)
    const arms = [0, 0, 1, 1, 1, 0, 0, 1, 1, 0]
    const lines = ["whose;when;arm;mood"]
    const differences: number[] = []
    let [within, degrees] = [0, 0]
    for (let i = 0; i < 12; i++) {
      const y = arms.map((on) => Number((40 + 3 * i + (4 + 6 * ((i % 4) - 1.5)) * on + 5 * random.normal()).toFixed(3)))
      const [on, off] = [1, 0].map((arm) => y.filter((_, t) => arms[t] === arm)) as [number[], number[]]
      const mean = (a: number[]) => a.reduce((x, v) => x + v, 0) / a.length
      differences.push(mean(on) - mean(off))
      for (const group of [on, off]) {
        within += group.reduce((a, v) => a + (v - mean(group)) ** 2, 0)
        degrees += group.length - 1
      }
      for (const [t, v] of y.entries())
        lines.push(
          `no ${i};2026-03-${String(t + 1).padStart(2, "0")};${arms[t] ? "B" : "A"};${String(v).replace(".", ",")}`,
        )
    }
    const m = differences.reduce((a, b) => a + b, 0) / 12
    const between = differences.reduce((a, b) => a + (b - m) ** 2, 0) / 11
    const own = (within / degrees) * (1 / 5 + 1 / 5)
    const columns = { id: "whose", day: "when", condition: "arm", outcome: "mood", on: "B" }
    const plain = { ...fixed, trend: "none" as const, rhoPrior: [0, 0] as const, variance: "shared" as const }
    const r = run(lines.join("\n"), { ...columns, ...plain })
    expect(r.effect.mean).toBeCloseTo(m, 9)
    expect(r.shared.sigma).toBeCloseTo(Math.sqrt(within / degrees), 9)
    expect(r.person[5]!.own).toEqual({
      mean: expect.closeTo(differences[5]!, 9),
      sd: expect.closeTo(Math.sqrt(own), 9),
    })
    expect(r.heterogeneity.reml).toBeCloseTo(Math.sqrt(between - own), 3)
  })
  it("takes sessions of a day, and the condition of days without a score", () => {
    const lines = csv.split("\n").slice(1)
    const twice = [
      "id,day,on,y,session",
      ...lines.flatMap((l) => [`${l},1`, `${l.replace(/,([\d.-]+)$/, (_, y) => `,${Number(y) + 1}`)},2`]),
    ]
    const r = run(twice.slice(0, 2000).join("\n"), { halfLife: [0], practice: "none" })
    expect(r.observations).toBe(1999)
    expect(r.shared.noiseShare).toBeGreaterThan(0)
    // With carry-over an unscored day counts: leaving out its row leaves its condition to be guessed from the day before.
    const carried = { ...fixed, halfLife: [2] }
    const short = lines.slice(0, 560)
    const blank = (keep: boolean) => [
      "id,day,on,y",
      ...short.flatMap((l) => (/,(8|22),/.test(l) ? (keep ? [l.replace(/[\d.-]+$/, "")] : []) : [l])),
    ]
    const [known, guessed] = [true, false].map((keep) => run(blank(keep).join("\n"), carried))
    expect(known!.observations).toBe(guessed!.observations)
    expect(known!.effect.mean).not.toBe(guessed!.effect.mean)
  })
  it("grinds a lens of one's own to the same bits as a shared one", () => {
    const random = new Random(8)
    const lines = simulate(30, 56, 9)
      .csv.split("\n")
      .slice(1)
      .filter(() => random.uniform() > 0.2)
    const alone = run(["id,day,on,y", ...lines].join("\n"))
    // Everybody twice: the days of each person are no longer theirs alone.
    const twice = run(["id,day,on,y", ...lines, ...lines.map((l) => `again ${l}`)].join("\n"))
    const shared = { ...fixed, rhoPrior: [0.4, 0.4] as const }
    const [one, two] = [lines, [...lines, ...lines.map((l) => `again ${l}`)]].map((l) =>
      run(["id,day,on,y", ...l].join("\n"), shared),
    )
    expect(two!.person.slice(0, 30).map((p) => p.own?.mean)).toEqual(one!.person.map((p) => p.own?.mean))
    expect(twice.people).toBe(2 * alone.people)
    expect(twice.effect.mean).toBeCloseTo(alone.effect.mean, 0)
  })
  it("does not take a day twice and a day missed for a day each", () => {
    const rows = csv.split("\n").slice(1, 561)
    const day = (l: string) => Number(l.split(",")[1])
    const twice = rows.flatMap((l) =>
      day(l) === 3
        ? [`${l},1`, `${l.replace(/[\d.-]+$/, (y) => `${Number(y) + 2}`)},2`]
        : day(l) === 10
          ? []
          : [`${l},1`],
    )
    const known = rows.flatMap((l, k) =>
      day(l) === 10 ? [`${(rows[k - 1] as string).replace(/,9,(\d),.*/, ",10,$1,")},1`] : [],
    )
    const [guessed, told] = [twice, [...twice, ...known]].map((l) =>
      run(["id,day,on,y,session", ...l].join("\n"), {
        noise: 0.3,
        halfLife: [2],
        practice: "none",
        rhoPrior: [0.4, 0.4],
      }),
    )
    expect(guessed!.effect).toEqual(told!.effect)
  })
  it.each<[string, RegExp]>([
    ["", /empty/],
    ["id,day,y\na,1,2", /no column "on"/],
    ["id,day,on,y\na,1,1,x", /Line 2, column "y": "x" is not a number/],
    ["id,day,on,y\na,1.5,1,2", /Line 2: "1.5" is not a whole day/],
    ["id,day,on,y\na,1,2,2", /"2" is neither 1 nor 0/],
    ["id,day,on,y\na,1,A,2", /"A" is neither 1 nor 0; say with --on/],
    ["id,day,on,y\n,1,1,2", /Line 2 has nothing in "id"/],
    ["id,day,on,y\na,2026-02-30,1,2", /"2026-02-30" is not a date/],
    ["id,day,on,y\na,1,1", /Line 2 has 3 cells/],
    ["id,day,on,y\na,1,1,2\na,1,0,3", /Person "a" has two rows for day 1/],
    ["id,day,on,y\na,1,1,2\na,2,0,3", /0 of 1 people can be used/],
  ])("refuses %j in a sentence", (text, sentence) => {
    const r = pool(text)
    expect(!r.ok && r.problem.message).toMatch(sentence)
  })
})

describe("pooling with further columns", () => {
  const plain = { ...fixed, trend: "none", rhoPrior: [0, 0], covariates: ["sleep"] } as const
  const r = new Random(12)
  const people = ["a", "b", "c", "d"].map((id) => {
    const on = Array.from({ length: 28 }, (_, t) => (Math.floor(t / 2) + id.length + (t % 5 === 0 ? 1 : 0)) % 2)
    const sleep = on.map((a) => 7 + 0.8 * a + r.normal())
    return { id, on, sleep, y: on.map((a, t) => 3 * a + 2 * (sleep[t] as number) + r.normal()) }
  })
  const csv = (guess: (on: number, t: number) => string) =>
    [
      "id,day,on,sleep,guess,y",
      ...people.flatMap((p) =>
        p.y.map((v, t) => `${p.id},${t + 1},${p.on[t]},${p.sleep[t]},${guess(p.on[t] as number, t)},${v}`),
      ),
    ].join("\n")
  it("a person's own answer is the regression on the condition and the covariate", () => {
    const p = run(
      csv(() => ""),
      plain,
    )
    for (const [k, { on, sleep, y }] of people.entries()) {
      const fit = leastSquares(Float64Array.from(y), [
        Float64Array.from(on),
        Float64Array.from(sleep),
        new Float64Array(28).fill(1),
      ])
      expect(p.person[k]?.own?.mean).toBeCloseTo(fit?.coefficients[0]?.value as number, 7)
    }
    expect(
      Math.abs(
        run(
          csv(() => ""),
          { ...plain, covariates: [] },
        ).effect.mean - 3,
      ),
    ).toBeGreaterThan(1)
    expect(Math.abs(p.effect.mean - 3)).toBeLessThan(0.6)
  })
  it("a guess is one, as a label or a chance, half where blank", () => {
    const labels = run(
      csv((on, t) => (t % 3 === 0 ? "" : String(t % 4 === 1 ? 1 - on : on))),
      { ...plain, guess: "guess" },
    )
    const chances = run(
      csv((on, t) => (t % 3 === 0 ? "0.5" : t % 4 === 1 ? String(1 - on) : String(on))),
      { ...plain, guess: "guess" },
    )
    expect(chances.effect).toEqual(labels.effect)
    expect(labels.effect.mean).not.toBe(
      run(
        csv(() => ""),
        plain,
      ).effect.mean,
    )
  })
  it("a score without its covariate is said", () => {
    const gap = pool(csv(() => "").replace(/^(a,3,\d,)[\d.]+/m, "$1"), plain)
    expect(!gap.ok && gap.problem.message).toMatch(/no "sleep"/)
  })
  it("people with one condition are left out, or kept by choice with what is expected of anybody", () => {
    const more = `${csv(() => "")}\n${Array.from({ length: 20 }, (_, t) => `z,${t + 1},1,7,,${t % 7}`).join("\n")}`
    expect(run(more, plain).person.map((p) => p.id)).not.toContain("z")
    const kept = run(more, { ...plain, oneArm: "keep" })
    expect(kept.person.at(-1)).toMatchObject({ id: "z", own: null, shrunken: { mean: kept.effect.mean } })
    expect(kept.effect).toEqual(run(more, plain).effect)
    expect(kept.notes.join()).toMatch(/one condition only/)
  })
})
