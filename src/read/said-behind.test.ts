import { describe, expect, it } from "vitest"
import { settled, showExact } from "../base/index.ts"
import { read } from "./read.ts"
import { sha256 } from "./testing/sha256.ts"

const said = (lines: string) => {
  const r = read({ text: `# Halexin\n\n${lines}\n`, kind: "markdown" }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  const { protocols, unread, text } = r.value
  return {
    doses: protocols.map((p) => {
      const d = settled(p.dose)
      return d === undefined
        ? ""
        : `${showExact(d.low)} ${d.unit}${d.perKg ? "/kg" : ""}${d.per === "nostril" ? "/nostril" : ""}`
    }),
    unread: unread.map((u) => text.slice(...u.span)),
    asked: unread.filter((u) => u.about === "exception" || u.about === "most").map((u) => text.slice(...u.span)),
  }
}

describe("what stands behind a dose and changes it", () => {
  it.each([
    ["250 mcg daily, halve over 65", "halve over 65"],
    ["250 mcg daily, doubled every week", "doubled every week"],
    ["250 mcg daily, on training days double", "double"],
    ["250 mcg daily. Women take half of that.", "half of that"],
    ["250 mcg daily; increase by 50% every week", "by 50% every week"],
    ["250 mcg daily, a third more after week 2", "a third more after week 2"],
    ["250 mcg daily, twice as much on weekends", "twice as much on weekends"],
    ["250 mcg every 6 hours, 3 doses in 24 hours at most", "3 doses in 24 hours at most"],
    ["250 mcg 4 times daily, no more than 3 in 24 hours", "no more than 3 in 24 hours"],
  ])("is asked about: %s", (line, words) => {
    const { doses, asked } = said(`- Dosage: ${line}`)
    expect(doses).toEqual(["250 mcg"])
    expect(asked).toContain(words)
  })

  it.each([
    ["50 mg daily, 5 mg less every day", "5 mg"],
    ["50 mg daily, 5 mg more each week", "5 mg"],
    ["50 mg daily (was 25 mg daily)", "25 mg"],
    ["50 mg daily (it was originally 25 mg)", "25 mg"],
  ])("is no second dose: %s", (line, words) => {
    const { doses, unread } = said(`- Dosage: ${line}`)
    expect(doses).toEqual(["50 mg"])
    expect(unread).toContain(words)
  })

  it.each([
    "250 mcg daily, half-life 3 hours",
    "250 mcg daily in a double-blind way",
    "250 mcg daily, half an hour before food",
  ])("and what changes nothing is not: %s", (line) => {
    expect(said(`- Dosage: ${line}`).asked).toEqual([])
  })
})

describe("what an amount is for, said behind it or far from it", () => {
  it.each([
    "- Dosage: 5 mg·kg⁻¹ daily",
    "- Dosage: 5 mg kg-1 daily",
    "- Dosage: 5 mg kg^-1 daily",
    "- Dosage: 5 mg ×kg daily",
    "- Dosage: 5 mg daily (weight-based)",
    "- Dosage (weight-adjusted): 5 mg daily",
    "- Dosage: 5 mg† daily\n\n† per kg of body weight",
    "- Dosage: 5 mg daily\n\nTake it with water.\n\nAll doses are per pound.",
    "- Dosage: 5 mg daily\n\nAll doses are per m².",
    "- Dosage: 5 mg daily\n\nAll doses on this page are weekly totals.",
    "- Dosage: 5 mg daily\n\nAmounts given here are per week.",
    "- Dosage: 5 mg daily\n\nAll amounts in this table are totals for the course.",
    "Dosierung: 5 mg täglich\n\nAlle Angaben sind Wochendosen.",
    "- Dosage: 5 mg on each side, daily",
    "- Dosage: 5 mg each side, daily",
    "- Dosage: 5 mg bilaterally, daily",
    "- Dosage: 5 mg per injection site, daily",
    "- Dosage: 5 mg at each of four sites, daily",
    "- Dosage: 5 mg in each eye daily",
    "Dosierung: 5 mg in jedes Auge täglich",
    "Дозировка: 5 мг в каждый глаз ежедневно",
  ])("is not read as a dose of it: %s", (lines) => {
    const { doses, unread } = said(lines)
    expect(doses).toEqual([])
    expect(unread.join()).toMatch(/5 (?:mg|мг)/)
  })

  it.each([
    ["| Dose | Frequency |\n|---|---|\n| 5 mg | daily |\n\nDoses are per kg of body weight.", "5 mg/kg"],
    ["- Dosage: 5 mg daily\n\nTake it with water.\n\nAll doses are mg/kg.", "5 mg/kg"],
    ["- Dosage: 5 mg/kg daily\n\nAll doses are per kg.", "5 mg/kg"],
    ["Dosierung: je 100 mcg in jedes Nasenloch, täglich", "100 mcg/nostril"],
    ["- Dosage: 5 mg daily\n\nAll doses are once weekly.", "5 mg"],
    ["- Dosage: 5 mg daily\n\nDoses are taken with food each week.", "5 mg"],
  ])("and is read where it is known: %s", (lines, dose) => {
    expect(said(lines).doses).toEqual([dose])
  })
})
