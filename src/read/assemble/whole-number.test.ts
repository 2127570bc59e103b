import { describe, expect, it } from "vitest"
import { read } from "../read.ts"

const quotes = (text: string): readonly string[] => {
  const page = read({ text, kind: "markdown" }, { sha256: () => "" })
  if (!page.ok) throw new Error(page.problem.message)
  expect(page.value.protocols.filter((p) => p.dose.how !== "missing")).toEqual([])
  return page.value.unread.map((u) => page.value.text.slice(...u.span))
}

describe("an amount that is not understood", () => {
  it.each([
    "1 300 mg",
    "2 × 1 300 mg",
    "1 300 - 1 500 mg",
    "1.300,5 mg",
    "(0.7)1 mg",
    "0.7(1) mg",
    "14 345,5 mg",
    "700–1 mg",
    "1 1/3 mg",
    "3 1 mg",
    "~1 300 mg",
    "0,7 bis 1,0 mg",
    "1'300 mg",
    "3 x 300 mg",
  ])("is quoted with the whole of its number: %s", (amount) => {
    expect(quotes(`# Glimmerol\n\nTake ${amount} once daily for 12 days.\n`).join("\n")).toContain(amount)
    expect(quotes(`# Glimmerol\n\n- Dosage: ${amount} once daily\n`).join("\n")).toContain(amount)
  })

  it.each([
    ["1. 1 300 mg once daily", "1 300 mg"],
    ["Vitamin B12 1 300 mg once daily", "1 300 mg"],
  ])("and with nothing else: %s", (line, amount) => {
    expect(quotes(`# Glimmerol\n\n${line}\n`)).toContain(amount)
  })
})
