import { describe, expect, it } from "vitest"
import { date } from "../base/index.ts"
import { read } from "../read/index.ts"
import { compoundsIn, readQuantity, shipped, shippedFacts } from "../reference/index.ts"
import { check } from "./index.ts"

const ledBy = (text: string) => {
  const reading = read({ text, kind: "markdown" }, { sha256: () => "", names: compoundsIn })
  if (!reading.ok) throw new Error(reading.problem.message)
  return check(reading.value, { today: date("2026-11-28") })
}
// One in nine; POSOLOGY_EVERY=1 takes all of them, half a minute and more.
const some = <T>(rows: readonly T[]): readonly T[] =>
  process.env.POSOLOGY_EVERY === "1" ? rows : rows.filter((_, n) => n % 9 === 4)
const nameOf = (id: string): string =>
  [...shipped.compounds, ...shipped.substances].find((s) => s.id === id)?.names[0] ??
  shipped.medicines.find((m) => m.id === id)?.name ??
  id

describe("whatever a page is about", () => {
  const about = some([
    ...new Set([...shipped.hazards.map((h) => h.substance), ...shipped.planBars.map((b) => b.compound)]),
  ])
  const silent = (page: (name: string) => string) =>
    about.filter((id) => {
      const name = nameOf(id)
      const { lead } = ledBy(page(name))
      const ids = shippedFacts.idsNamed(name)
      const said = [shippedFacts.hazardRow(ids)?.sentence, shippedFacts.planBarRow(name)?.reason]
      return !lead.slice(0, 3).some((f) => said.some((s) => s !== undefined && f.message.includes(s)))
    })

  it("its gravest hazard stands in the first three sentences", () => {
    expect(silent((name) => `${name} protocol\n\n- Dose: 1 mg once daily\n- Duration: 4 weeks\n`)).toEqual([])
  })

  it.each([
    [
      "a guide that adds something",
      (name: string) =>
        `# ${name} Dosage Guide\n\n${name} is used by many people at home.\n\n## How to take it\n\nTake 5 mg once daily for 4 weeks.\n\n## Stacking\n\nSome add caffeine.\n`,
    ],
    [
      "a question for a title",
      (name: string) => `# What is ${name}?\n\nPeople use ${name} for energy. A common dose is 10 mg twice a day.\n`,
    ],
    [
      "a vial with a table",
      (name: string) =>
        `# ${name} protocol\n\n- Vial: 5 mg\n- Dose: 250 mcg subcutaneous, 5 days on, 2 days off\n\n| Week | Dose |\n|---|---|\n| 1-2 | 250 mcg |\n| 3-4 | 500 mcg |\n`,
    ],
    [
      "one of a list",
      (name: string) => `My stack\n\n${name}: 10 mg every morning.\nMagnesium: 200 mg in the evening.\n`,
    ],
  ])("also on %s", (_, page) => {
    // A class is no title of a guide; its members are.
    const classes = new Set(shipped.medicines.map((m) => nameOf(m.id)))
    expect(silent(page).filter((id) => !classes.has(nameOf(id)))).toEqual([])
  })

  it("and of two each has its own", () => {
    const dosed = about.filter((id) => shipped.substances.some((s) => s.id === id))
    const missed = dosed.flatMap((id, n) => {
      const other = dosed[(n + 7) % dosed.length] ?? id
      if (other === id) return []
      const page = `Two of them\n\n- ${nameOf(id)}: 10 mg once daily\n- ${nameOf(other)}: 20 mg once daily\n`
      const { findings } = ledBy(page)
      return [id, other]
        .filter((one) => {
          const said = [
            shippedFacts.hazardRow(shippedFacts.idsNamed(nameOf(one)))?.sentence,
            shippedFacts.planBarRow(nameOf(one))?.reason,
          ]
          return !findings.some((f) => said.some((s) => s !== undefined && f.message.includes(s)))
        })
        .map((one) => `${one} beside ${one === id ? other : id}`)
    })
    expect(missed).toEqual([])
  })

  it("also where the page doses nothing", () => {
    expect(silent((name) => `${name}\n\nWhat people say about it, and where it is grown.\n`)).toEqual([])
  })
})

describe("ten and a hundred times the most that is known", () => {
  const words = { once: "once", day: "a day", week: "a week" } as const
  const page = (name: string, amount: string, per: keyof typeof words, route: string | undefined) =>
    `# ${name}\n\n- Dose: ${amount} ${per === "once" ? "once" : words[per]}\n${route ? `- Route: ${route}\n` : ""}`
  const rank = (text: string): number => {
    const codes = ledBy(text).findings.map((f) => f.code)
    return codes.includes("dose/ten-times-ceiling")
      ? 2
      : codes.includes("dose/over-ceiling") || codes.includes("dose/contradicts-label")
        ? 1
        : 0
  }
  const times = (amount: string, n: number): string => {
    const q = readQuantity(amount)
    return `${Number(q.value.mul(n).toString())} ${q.unit}`
  }
  const rows = some([...shipped.ceilings]).concat(shipped.ceilings.filter((c) => c.perKg))

  it("is a stop for every substance that has one, and never milder as the dose grows", () => {
    const steps = [1, 2, 5, 9, 10, 20, 100]
    const missed = rows.flatMap((c) => {
      const ranks = steps.map((n) =>
        rank(page(nameOf(c.substance), `${times(c.amount, n)}${c.perKg ? "/kg" : ""}`, c.per, c.routes?.[0])),
      )
      const milder = ranks.some((r, i) => i > 0 && r < (ranks[i - 1] ?? 0))
      return milder || steps.some((n, i) => n >= 10 && (ranks[i] ?? 0) < 2) ? [`${c.id} ${ranks.join(" ")}`] : []
    })
    expect(missed).toEqual([])
  })
})
