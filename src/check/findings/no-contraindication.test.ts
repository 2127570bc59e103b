import { expect, it } from "vitest"
import { findingsOf } from "../testing/page-with.ts"

const code = "page/no-contraindication"
const protocols = [{ dose: ["300", "600", "mcg"] as const }]

it("fires on doses without a word on who must not take them, and names what label copies list", () => {
  const [f] = findingsOf({ protocols }, code)
  expect(f?.message).toContain("pregnancy")
  expect(f?.absent).toBe("contraindications")
  expect(f?.basis.some((b) => b.fact.includes("anxiety") && !b.unconfirmed)).toBe(true)
})

it("fires without facts too, and then names none", () => {
  const [f] = findingsOf({ compounds: ["Glyx"], protocols }, code)
  expect(f?.basis).toEqual([])
})

it("is silent when the page warns somebody anywhere in its text", () => {
  for (const prose of [
    "Avoid in pregnancy.",
    "People with kidney disease should avoid it.",
    "Do not take it if you are epileptic.",
    "Not for children under 12.",
    "Not recommended under 18 years.",
    "Not recommended.",
  ]) {
    expect(findingsOf({ protocols, prose: [prose] }, code)).toEqual([])
  }
})

it("is silent when the page names one, or gives no dose", () => {
  expect(findingsOf({ protocols, contraindications: ["Not in pregnancy"] }, code)).toEqual([])
  expect(findingsOf({ protocols: [{ weeks: [4, 8] }] }, code)).toEqual([])
})
