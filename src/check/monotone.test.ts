import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { date, type Finding } from "../base/index.ts"
import { read } from "../read/index.ts"
import { compoundsIn, type FactSet, readQuantity, shipped } from "../reference/index.ts"
import { check } from "./index.ts"

const today = date("2026-11-28")
const readOf = (text: string) => {
  const page = read({ text, kind: "markdown" }, { sha256: () => "", names: compoundsIn })
  if (!page.ok) throw new Error(page.problem.message)
  return page.value
}
const weights = { note: 1, unknown: 2, caution: 3, stop: 4 } as const
const worst = (findings: readonly Finding[]): number => Math.max(0, ...findings.map((f) => weights[f.severity]))

describe("the word of a dose", () => {
  const times = [1, 1.2, 2, 3, 5, 8, 9.9, 10, 11, 20, 50, 100, 1000]
  const given = shipped.compounds.flatMap((c) => {
    const dose = c.humanDose?.value
    const labels = shipped.regimens.flatMap((r) =>
      r.daily && shipped.products.some((p) => p.id === r.product && p.compound === c.id) ? [r.daily.value.high] : [],
    )
    const tops = [
      ...(dose && !dose.perKg ? [{ amount: dose.high, often: "once daily" }] : []),
      ...[...new Set(labels)].slice(0, 6).map((amount) => ({ amount, often: "once daily" })),
    ]
    return tops.map((top) => ({ name: c.names[0] ?? c.id, ...top }))
  })

  it("never gets milder as the dose grows beyond the most that is known", () => {
    expect(given.length).toBeGreaterThan(9)
    for (const { name, amount, often } of given) {
      const q = readQuantity(amount)
      const said = times.map((n) => {
        const dose = `${Number(q.value.mul(n).valueOf().toPrecision(8))} ${q.unit}`
        const page = readOf(`# ${name}\n\n## Protocol 1\n\n- Dosage: ${dose} ${often}\n- Cycle: 2 weeks\n`)
        return worst(check(page, { today }).findings.filter((f) => f.dimension === "dose"))
      })
      expect([name, amount, said]).toEqual([name, amount, [...said].sort((a, b) => a - b)])
    }
  })
})

describe("what is known", () => {
  /** Lists of rows that warn, stop or bound. */
  const tightening = ["hazards", "planBars", "ceilings", "interactions", "conditions", "emergencies", "limits"] as const
  const names = [
    ...shipped.compounds.map((c) => c.names[0] ?? c.id),
    ..."Semaglutide,Melatonin,Caffeine,Lithium,St John's wort,Iodine,Vitamin A,Kratom,DNP,Oxycodone".split(","),
  ]
  const page = fc
    .record({
      name: fc.constantFrom(...names),
      partner: fc.constantFrom(...names),
      dose: fc.constantFrom("1 mcg", "300 mcg", "5 mg", "300 mg", "2 g", "300 g"),
      route: fc.constantFrom("oral", "intranasal", "subcutaneous"),
      weeks: fc.constantFrom(1, 8, 30),
      more: fc.constantFrom("", "- For stroke recovery.\n", "- Ideal in pregnancy.\n"),
    })
    .map(
      ({ name, partner, dose, route, weeks, more }) =>
        `# ${name}\n\n## Protocol 1\n\n- Dosage: ${dose} once daily\n- Route: ${route}\n- Cycle: ${weeks} weeks\n- Stacking: combine with ${partner}\n${more}`,
    )
  const notMilder = (text: string, less: FactSet, more: FactSet) => {
    const reading = readOf(text)
    const before = check(reading, { today, facts: less }).findings
    const after = check(reading, { today, facts: more }).findings
    const stops = (of: readonly Finding[]) => new Set(of.filter((f) => f.severity === "stop").map((f) => f.code))
    expect([...stops(before)].filter((code) => !stops(after).has(code))).toEqual([])
    for (const dimension of new Set(before.map((f) => f.dimension))) {
      const [a, b] = [before, after].map((of) => worst(of.filter((f) => f.dimension === dimension))) as [number, number]
      if (a >= weights.caution) expect([text, dimension, b]).toEqual([text, dimension, Math.max(a, b)])
    }
  }

  it("never makes a check milder when more of it is there", () => {
    fc.assert(
      fc.property(page, fc.constantFrom(...tightening), fc.nat(6), fc.nat(6), (text, list, every, at) => {
        const rows = shipped[list] as readonly unknown[]
        const less = { ...shipped, [list]: rows.filter((_, i) => i % (every + 2) === at) } as FactSet
        notMilder(text, less, shipped)
      }),
      { numRuns: 60 },
    )
  })

  it("never makes a check milder when a user's own row allows more", () => {
    for (const c of shipped.compounds) {
      const own = {
        id: `own-${c.id}`,
        substance: c.id,
        amount: "9000 g",
        per: "day" as const,
        perKg: false,
        habitual: false,
        what: "of a user's own",
        sources: [],
        confidence: "low" as const,
        basis: "general-knowledge" as const,
        checkedOn: "2026-11-28",
      }
      const text = `# ${c.names[0]}\n\n## Protocol 1\n\n- Dosage: 80 g once daily\n- Cycle: 2 weeks\n`
      notMilder(text, shipped, { ...shipped, ceilings: [...shipped.ceilings, own as never] })
    }
  })
})
