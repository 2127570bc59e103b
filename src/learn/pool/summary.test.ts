import { describe, expect, it } from "vitest"
import { Random } from "../../numerics/index.ts"
import { pool } from "./pool.ts"
import { poolSummaries, type Summary, summarise } from "./summary.ts"

const options = { noise: 0, halfLife: [0], practice: "none" as const }
const diaryOf = (random: Random) => {
  const effect = 2 + random.normal()
  let e = random.normal()
  return Array.from({ length: 42 }, (_, t) => {
    e = 0.4 * e + 0.9165 * random.normal()
    const on = (Math.floor(t / 7) * 5 + Math.floor(t / 14)) % 2
    return [t + 1, on, (20 + effect * on + 3 * e).toFixed(4)] as const
  })
}
const people = Array.from({ length: 12 }, (_, i) => ({ id: `p${i}`, rows: diaryOf(new Random(i + 1)) }))
const summaries = people.map(({ id, rows }) => {
  const r = summarise(["day,on,y", ...rows.map((x) => x.join(","))].join("\n"), options)
  if (!r.ok) throw new Error(r.problem.message)
  return { id, summary: JSON.parse(JSON.stringify(r.value)) as Summary }
})

describe("pooling without diaries", () => {
  it("comes to what pooling the diaries comes to", () => {
    const whole = pool(
      ["id,day,on,y", ...people.flatMap(({ id, rows }) => rows.map((x) => [id, ...x].join(",")))].join("\n"),
      options,
    )
    const shared = poolSummaries(summaries)
    if (!whole.ok || !shared.ok) throw new Error("neither should be refused")
    expect(shared.value.people).toBe(12)
    expect(shared.value.observations).toBe(whole.value.observations)
    expect(Math.abs(shared.value.effect.mean - whole.value.effect.mean)).toBeLessThan(0.05 * whole.value.effect.se)
    expect(shared.value.effect.se / whole.value.effect.se).toBeCloseTo(1, 1)
    expect(shared.value.shared.rho).toBeCloseTo(whole.value.shared.rho, 1)
    expect(shared.value.person[3]?.shrunken.mean).toBeCloseTo(whole.value.person[3]!.shrunken.mean, 1)
  })
  it("hands on no day and no score", () => {
    const text = JSON.stringify(summaries[0])
    for (const [, , y] of people[0]!.rows) expect(text).not.toContain(y)
    expect(summaries[0]?.summary.design).toEqual({ pairs: 3, blockDays: 7 })
  })
  it("refuses summaries that do not belong together, in a sentence", () => {
    const [a, b] = summaries as [(typeof summaries)[0], (typeof summaries)[0]]
    const said = (list: typeof summaries) => {
      const r = poolSummaries(list)
      return r.ok ? "" : r.problem.message
    }
    expect(said([a])).toMatch(/1 summaries are too few/)
    expect(said([a, { id: "other", summary: { ...b.summary, model: { ...b.summary.model, trend: "none" } } }])).toMatch(
      /"other" was summarised with another model/,
    )
    expect(said([a, { id: "torn", summary: { ...b.summary, evidence: [] } }])).toMatch(/"torn" is not a whole summary/)
  })
})
