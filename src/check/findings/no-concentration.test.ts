import { expect, it } from "vitest"
import { findingsOf, type RegimenSpec } from "../testing/page-with.ts"

const code = "dose/no-concentration"
const nasal: RegimenSpec = { dose: ["300", "600", "mcg"], routes: ["intranasal"] }

it("fires on a nasal amount on a page with two strengths, and shows the tenfold trap", () => {
  const [f] = findingsOf({ strengths: ["0.1%", "1%"], protocols: [nasal] }, code)
  expect(f?.severity).toBe("caution")
  expect(f?.message).toContain("300 mcg would be 6 drops of the 0.1% and 0.6 drops of the 1%")
})

it("fires on a page without any strength", () => {
  expect(findingsOf({ protocols: [{ ...nasal, routes: ["subcutaneous"] }] }, code)).toHaveLength(1)
})

it("is silent with one strength, with a named formulation, with mixing instructions, or for something swallowed", () => {
  expect(findingsOf({ strengths: ["0.1%"], protocols: [nasal] }, code)).toEqual([])
  expect(findingsOf({ strengths: ["0.1%", "1%"], protocols: [{ ...nasal, formulation: "0.1%" }] }, code)).toEqual([])
  expect(findingsOf({ reconstitution: ["5 mg in 2 mL"], protocols: [nasal] }, code)).toEqual([])
  expect(findingsOf({ protocols: [{ ...nasal, routes: ["oral"] }] }, code)).toEqual([])
  expect(findingsOf({ prose: ["Mix the powder with 2 ml of water."], protocols: [nasal] }, code)).toEqual([])
  expect(findingsOf({ prose: ["The bottle holds 1 mg/mL."], protocols: [nasal] }, code)).toEqual([])
})

it("is silent when the page says what a volume, or so many units on a syringe, hold", () => {
  for (const prose of [
    "Reconned with 2mL, so 10 units = 250mcg.",
    "1 mL now holds 2 mg.",
    "Inject 2.5 mL of water into the vial.",
    "Week | Dose (mg) | Units",
    "10 IU vial: 1 mL BAC water",
    "That makes 1 IU per 10 units",
  ])
    expect(findingsOf({ prose: [prose], protocols: [nasal] }, code), prose).toEqual([])
  expect(findingsOf({ prose: ["Swallow it with 200 mL of water."], protocols: [nasal] }, code)).toHaveLength(1)
})

it("is silent on a page that retells a label: its product is made and filled by somebody", () => {
  expect(findingsOf({ prose: ["Taken from the prescribing information."], protocols: [nasal] }, code)).toEqual([])
  expect(findingsOf({ prose: ["Glyxin inj 250mg, 4mL"], protocols: [nasal] }, code)).toEqual([])
})
