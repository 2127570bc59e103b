import { expect, test } from "vitest"
import { quote, settled, showExact } from "../base/index.ts"
import { read } from "./read.ts"
import { saidBy } from "./testing/said.ts"
import { sha256 } from "./testing/sha256.ts"

const pageOf = (text: string) => {
  const r = read({ text, kind: "text" }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

const line = (amount: string) => {
  const page = pageOf(`Brevotide\n\nProtocol 1\nDosage: ${amount} daily\n`)
  return {
    doses: page.protocols.flatMap((p) => {
      const d = settled(p.dose)
      if (d === undefined) return []
      const [low, high] = [showExact(d.low), showExact(d.high)]
      return [`${low === high ? low : `${low}–${high}`} ${d.unit}${d.per === "nostril" ? " a nostril" : ""}`]
    }),
    unread: page.unread.map((u) => quote(page.text, u.span)),
  }
}

test.each([
  ["250 mcg (0.25 mg)", "250 mcg"],
  ["5 mg [5000 mcg]", "5 mg"],
  ["0.5 g (500 mg)", "0.5 g"],
  ["0.5 mg (= 500 mcg)", "0.5 mg"],
  ["0.5 mg = 500 mcg", "0.5 mg"],
  ["0.5 mg, i.e. 500 mcg,", "0.5 mg"],
  ["5 mg – that is, 5000 mcg –", "5 mg"],
  ["5 mg (or 5000 mcg)", "5 mg"],
  ["5 mg (about 5000 mcg)", "5 mg"],
  ["0.5–1 mg (500–1000 mcg)", "0.5–1 mg"],
  ["500 mcg (0.5 mg, 10 units)", "500 mcg"],
  ["20 mg (two 10 mg capsules)", "20 mg"],
  ["20 mg (2 x 10 mg)", "20 mg"],
  ["20 mg (2 × 10 mg)", "20 mg"],
  ["20 mg (10 mg × 2)", "20 mg"],
  ["800 mcg (400 mcg in each nostril)", "800 mcg"],
  ["1 mg (500 mcg per nostril)", "1 mg"],
  ["2 sprays of 50 mcg in each nostril", "100 mcg a nostril"],
  ["2 puffs of 50 mcg", "100 mcg"],
  ["one 50 mcg spray per nostril", "50 mcg a nostril"],
])("%s is one amount, and nothing of it is left over", (amount, dose) => {
  expect(line(amount)).toEqual({ doses: [dose], unread: [] })
})

test.each([
  ["10 mg (one 5 mg tablet)", "10 mg", "one 5 mg tablet"],
  ["1000 IU (25 mcg)", "1000 IU", "25 mcg"],
  ["70 mg (1 mg/kg)", "70 mg", "1 mg/kg"],
])("%s is %s, and the rest is listed", (amount, dose, left) => {
  expect(line(amount)).toEqual({ doses: [dose], unread: [left] })
})

test.each([
  "800 mcg (200 mcg in each nostril)",
  "20 mg (3 × 10 mg)",
  "5 mg = 500 mcg",
  "0.5 g [50 mg]",
  "100 plus 200 mcg",
  "5 ΜG",
])("%s is no amount, and is listed", (amount) => {
  const { doses, unread } = line(amount)
  expect(doses).toEqual([])
  expect(unread).not.toEqual([])
})

test.each([
  ["- 300 mcg daily\n- 300 mcg (3 mg) twice daily for 4 weeks", ["Brevotide 300 mcg 1/day"]],
  ["- 300 mcg once a week\n- 1'500 mcg 5 days on, 2 days off, at bedtime, orally", ["Brevotide 300 mcg 1/week"]],
  ["- 300 mcg daily\n- 2 x 400 mg twice daily for 6 weeks", ["Brevotide 300 mcg 1/day"]],
  ["- 1,5oo mcg twice daily for 6 weeks\n- 300 mcg in the morning", ["Brevotide 300 mcg"]],
  ["300 mcg daily\nDosage: 3e2 mcg every 8 hours for 9 weeks, by injection", ["Brevotide 300 mcg 1/day"]],
  ["- 300 mcg daily\n- 500–1 mg twice daily for 9 weeks", ["Brevotide 300 mcg 1/day"]],
  ["Take 300 mcg daily. Take 1'500 mcg twice daily for 9 weeks.", ["Brevotide 300 mcg 1/day"]],
  ["- 300 mcg daily, then 1'500 mcg twice daily for 9 weeks", ["Brevotide 300 mcg 1/day"]],
  ["Dosage: 1'500 mcg twice daily for 9 weeks\n\n### Gentle\n\n- 300 mcg\n", ["Brevotide 300 mcg"]],
  ["- 300 mcg daily\n- 10 units twice daily", ["Brevotide 300 mcg 1/day"]],
])("what is said of an amount that was not understood goes to no other: %j", (lines, said) => {
  expect(saidBy(`# Brevotide\n\n## Dosing\n\n${lines}\n`)).toEqual(said)
})
