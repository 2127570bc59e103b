import { describe, expect, it } from "vitest"
import { date, type Route } from "../../../base/index.ts"
import { check } from "../../../check/index.ts"
import { read } from "../../../read/index.ts"
import { compoundsIn } from "../../../reference/index.ts"
import { noPlanOf } from "./no-plan.ts"
import { obeyed, stopsBy } from "./obeyed.ts"

const today = date("2026-11-28")
const reading = (text: string) => {
  const page = read({ text, kind: "text" }, { sha256: () => "x", names: compoundsIn })
  if (!page.ok) throw new Error(page.problem.message)
  return page.value
}
const stopsOf = (text: string, route: Route) => {
  const page = reading(text)
  const [protocol] = page.protocols
  if (!protocol) throw new Error("no protocol")
  const said = obeyed(page, { protocol, index: 0, route, taking: [], notTaking: [], prescriber: null, today })
  if (!said.ok) throw new Error(said.problem.message)
  return said.value.filter((f) => f.severity === "stop").map((f) => f.code)
}

describe("a route that the page does not give", () => {
  it.each([
    ["Semaglutide\nDose: 24 mg weekly, subcutaneous", "oral"],
    ["Semaglutide\nDose: 24 mg weekly, subcutaneous", "sublingual"],
    ["Semaglutide\nDose: 24 mg weekly, subcutaneous", "intranasal"],
    ["Semaglutide\nDose: 24 mg weekly, subcutaneous", "topical"],
    ["Semaglutide\nDose: 30 mg weekly, injection", "oral"],
    ["Semaglutide\nDose: 26 mg weekly, intramuscular", "oral"],
    ["Semaglutide\nDose: 5 mg daily, subcutaneous", "oral"],
    ["Ibuprofen\nDose: 30 g daily, oral", "topical"],
    ["Loperamide\nDose: 200 mg daily, oral", "subcutaneous"],
    ["Metformin\nDose: 30 g daily, oral", "topical"],
    ["Diphenhydramine\nDose: 3 g daily, oral", "intramuscular"],
    ["Semaglutide\nDose: 24 mg weekly", "oral"],
  ] as const)("sheds no stop of %j by the route %s", (text, route) => {
    const page = reading(text)
    expect(check(page, { today }).findings.map((f) => f.code)).toContain("dose/ten-times-ceiling")
    expect(stopsOf(text, route)).toContain("dose/ten-times-ceiling")
    expect(stopsBy(page, route, today)(0).map((f) => f.code)).toContain("dose/ten-times-ceiling")
    expect(noPlanOf(page, today)[0]).not.toBeNull()
  })

  it.each([
    ["Semaglutide\nDose: 1 mg weekly, subcutaneous", "subcutaneous"],
    ["Semaglutide\nDose: 14 mg daily, oral", "oral"],
    ["Semaglutide\nDose: 1 mg weekly, subcutaneous", "oral"],
    ["Ibuprofen\nDose: 400 mg daily, oral", "topical"],
  ] as const)("adds none to %j by the route %s", (text, route) => {
    expect(stopsOf(text, route).filter((c) => c.startsWith("dose/"))).toEqual([])
  })
})
