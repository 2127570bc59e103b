import { expect, test } from "vitest"
import { changedLine, dosesOf, judge, oracle, pageAround, sourceOf } from "../../scripts/oracle-numbers.js"
import { read } from "./read.ts"
import { sha256 } from "./testing/sha256.ts"

const kinds = ["text", "markdown", "html"] as const

test("one character put in, taken out or exchanged at a number never makes another dose", () => {
  const random = sourceOf(20)
  const wrong: string[] = []
  let right = 0
  // Many of the lines come up again; the same page is read once, and counts each time.
  const judged = new Map<string, ReturnType<typeof judge>>()
  for (let n = 0; n < 20_000; n++) {
    const between = changedLine(random)
    const kind = kinds[random(kinds.length)] ?? "text"
    const before = judged.get(kind + between)
    if (before !== undefined) {
      if (before === "right") right++
      continue
    }
    const r = read({ text: pageAround(between, kind), kind }, { sha256 })
    if (!r.ok) continue
    const verdict = judge(between, kind, r.value)
    judged.set(kind + between, verdict)
    if (verdict === "right") right++
    if (verdict === "wrong" || verdict === "silent")
      wrong.push(`${verdict} ${kind} ${JSON.stringify(between)}: ${JSON.stringify(dosesOf(r.value))}`)
  }
  expect(wrong).toEqual([])
  // Most of the lines that still hold a plain amount are read.
  expect(right).toBeGreaterThan(5_000)
}, 120_000)

test.each([
  [" 300 mcg ", { low: 300, high: 300, unit: "mcg" }],
  [" 0·5 mg ", { low: 0.5, high: 0.5, unit: "mg" }],
  [" 300–600 mcg ", { low: 300, high: 600, unit: "mcg" }],
  [" 1,500 mcg ", { low: 1500, high: 1500, unit: "mcg" }],
  [" ½ mg ", { low: 0.5, high: 0.5, unit: "mg" }],
  [" 3@00 mcg ", null],
  [" 600–300 mcg ", null],
  [" 05 mg ", null],
  [" 2 50 mcg ", null],
])("the oracle reads %s by itself", (between, amount) => {
  expect(oracle(between, "text")).toEqual(amount)
})
