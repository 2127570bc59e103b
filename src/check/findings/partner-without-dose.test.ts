import { expect, it } from "vitest"
import { findingsOf } from "../testing/page-with.ts"

const code = "stack/partner-without-dose"

it("fires once for every partner, quoting its name", () => {
  const found = findingsOf({ protocols: [{ stack: ["Noopept", "Modafinil"] }, { stack: ["Selank"] }] }, code)
  expect(found.map((f) => f.quotes[0])).toEqual(["Noopept", "Modafinil", "Selank"])
  expect(found.map((f) => f.protocol)).toEqual([0, 0, 1])
})

it("is silent for a partner that the page doses in a regimen of its own, and without partners", () => {
  expect(
    findingsOf({ protocols: [{ stack: ["Selank"] }, { compound: "Selank", dose: ["300", "300", "mcg"] }] }, code),
  ).toEqual([])
  expect(findingsOf({ protocols: [{}] }, code)).toEqual([])
})
