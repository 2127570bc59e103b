import { expect, test } from "vitest"
import { looksLikePdf, pdfText } from "../app/index.ts"
import { pdfPages } from "./pdf.ts"
import { pdfOf } from "./testing/pdf-of.ts"

test("gives the lines of a PDF", async () => {
  const r = await pdfText(pdfOf(["Testamin", "Dosage: 120-240 mcg per dose, 1-3 times daily"]), pdfPages)
  expect(r.ok && r.value.split("\n").map((l) => l.trim())).toEqual([
    "Testamin",
    "Dosage: 120-240 mcg per dose, 1-3 times daily",
  ])
})

test("refuses a PDF without text, and one that is damaged", async () => {
  const silent = await pdfText(pdfOf([]), pdfPages)
  expect(silent.ok ? null : silent.problem.code).toBe("input/pdf-without-text")
  const damaged = await pdfText(new TextEncoder().encode("%PDF-1.7 and nothing else"), pdfPages)
  expect(damaged.ok ? null : damaged.problem.code).toBe("input/pdf-unreadable")
})

test("tells a PDF by its first bytes", () => {
  expect(looksLikePdf(pdfOf([]))).toBe(true)
  expect(looksLikePdf(new TextEncoder().encode("PDF"))).toBe(false)
})

test.each([
  ["300^1^ mcg daily", "300 mcg daily"],
  ["300-600^2^ mcg daily", "300-600 mcg daily"],
  ["300^1^-600 mcg daily", "300-600 mcg daily"],
  ["10^3^ IU daily", "10^3 IU daily"],
  ["5^1^5 mg daily", "5^5 mg daily"],
  ["1^st^ day", "1st day"],
])("the raised text of %s joins no number", async (line, text) => {
  const r = await pdfText(pdfOf(["Testamin", line]), pdfPages)
  expect(r.ok && r.value.split("\n").map((l) => l.trim())).toEqual(["Testamin", text])
})
