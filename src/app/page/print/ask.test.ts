import { expect, it } from "vitest"
import { askSheet, check } from "../../../check/index.ts"
import { pageWith, today } from "../../../check/testing/page-with.ts"
import { printAskSheet } from "./ask.ts"

const reading = pageWith({
  compounds: ["Semax <b>"],
  protocols: [{ compound: "Semax", dose: ["300", "600", "mcg"], stack: ["Noopept"] }],
})
const sheet = askSheet(reading, check(reading, { today }).findings, "2026-11-22")
const paper = printAskSheet(sheet)

it("has a box for every question, on one page that fetches nothing", () => {
  expect(paper.match(/class="box"/gu)).toHaveLength(sheet.seller.length + sheet.pharmacist.length + sheet.doctor.length)
  expect(paper).not.toMatch(/<script|https?:|<link/u)
})

it("prints what the page calls itself as words, never as HTML", () => {
  expect(paper).toContain("Semax &lt;b&gt;")
  expect(paper).not.toContain("<b>")
})
