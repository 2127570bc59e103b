import { expect, it } from "vitest"
import { check } from "../check.ts"
import { looks } from "../looks.ts"
import { pageWith, today } from "../testing/page-with.ts"
import { askSheet, turns } from "./sheet.ts"
import { askText } from "./text.ts"

const reading = pageWith({
  strengths: ["0.1%", "1%"],
  protocols: [
    { name: "Memory", dose: ["300", "600", "mcg"], routes: ["intranasal", "subcutaneous"], stack: ["Noopept"] },
  ],
})
const sheet = askSheet(reading, check(reading, { today }).findings, "2026-11-22")

it("turns findings into questions for the seller, the pharmacist and the doctor, each once", () => {
  expect(sheet.seller.map((l) => l.question)).toContain(
    "What dose do you mean of each of these, and on what is that based: Noopept?",
  )
  expect(sheet.seller.some((l) => l.because.includes("dose/no-concentration"))).toBe(true)
  expect(sheet.doctor.some((l) => l.because.includes("page/no-contraindication"))).toBe(true)
  const all = [...sheet.seller, ...sheet.pharmacist, ...sheet.doctor].map((l) => l.question)
  expect(new Set(all).size).toBe(all.length)
})

it("asks every seller for the lot and its certificate, whatever the page says", () => {
  expect(
    askSheet(pageWith({}), [], "2026-11-22").seller.some((l) => l.question.includes("certificate of analysis")),
  ).toBe(true)
})

it("prints with a box and a line under every question", () => {
  const text = askText(sheet)
  const questions = sheet.seller.length + sheet.pharmacist.length + sheet.doctor.length
  expect(text.match(/\[ \]/gu)).toHaveLength(questions)
  expect(text).toContain("Questions about Semax, 2026-11-22")
})

it("knows no code that no look can give", () => {
  const known = new Set(looks.flatMap((l) => l.codes))
  expect(Object.keys(turns).filter((c) => !known.has(c))).toEqual([])
})
