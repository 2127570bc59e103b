import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { date } from "../../../base/index.ts"
import { read } from "../../../read/index.ts"
import { noPlanOf } from "./no-plan.ts"
import { obeyed } from "./obeyed.ts"

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex")
const today = date("2026-11-28")
const reading = (text: string) => {
  const page = read({ text, kind: "text" }, { sha256 })
  if (!page.ok) throw new Error(page.problem.message)
  return page.value
}
const regimen = (name: string, routes: string, more = "") =>
  `${name}\nDosage: 300 mcg per dose, once daily\nCycle: 2 weeks\n${routes === "" ? "" : `Administration: ${routes}\n`}${more}\n`
const whys = (text: string) => noPlanOf(reading(text), today)

describe("what no plan is made of, whatever is chosen", () => {
  it.each([
    ["DNP", "Oral"],
    ["DNP", ""],
    ["2,4-Dinitrophenol", "Oral"],
    ["Oxycodone", "Oral"],
    ["Lithium", "Oral"],
    ["Insulin", "Subcutaneous"],
    ["Methotrexate", "Oral"],
    ["Methylene blue", "Oral"],
    ["Tianeptine", "Oral"],
    ["Fentanyl", "Intranasal"],
  ])("is a page about %s (%s), and the sentence names why", (name, routes) => {
    const [why] = whys(`${name}\n\nProtocols\n\n1. ${regimen("Daily", routes)}`)
    expect(why).toMatch(/\p{L}{3,}.*\.$/u)
    expect(why).not.toContain("--")
    expect(why?.match(/No plan is made/g)).toHaveLength(1)
    expect(why).not.toMatch(/protocol 1/)
  })

  it("is the one protocol that an emergency stands in, and not its neighbours", () => {
    const page = `Semax\n\nProtocols\n\n1. ${regimen("Calm study", "Intranasal")}\n2. ${regimen("Stroke recovery", "Intranasal")}`
    expect(whys(page).map((why) => why !== null)).toEqual([false, true])
  })

  it("is not what another route, or leaving a partner out, may be planned by", () => {
    expect(whys(`Semax\n\nProtocols\n\n1. ${regimen("Study", "Intranasal or subcutaneous injection")}`)).toEqual([null])
    const beside = (stack: string) => `5-HTP\n\nProtocols\n\n1. ${regimen("Evening", "Oral", `Stacking: ${stack}\n`)}`
    expect(whys(beside("Phenelzine"))).toEqual([null])
  })

  it("is nothing of a page about what nobody knows", () => {
    expect(whys(`Glimmerol\n\nProtocols\n\n1. ${regimen("Daily", "Oral")}`)).toEqual([null])
  })
})

describe("a page that does not say how often", () => {
  const codes = (text: string) => {
    const page = reading(text)
    const [protocol] = page.protocols
    if (!protocol) throw new Error("no protocol")
    const said = obeyed(page, {
      protocol,
      index: 0,
      route: "subcutaneous",
      taking: [],
      notTaking: [],
      prescriber: null,
      today,
    })
    if (!said.ok) throw new Error(said.problem.message)
    return said.value.map((f) => f.code)
  }
  const page = (dose: string) =>
    `BPC-157\n\nProtocols\n\n1. Tendon\nDosage: ${dose}\nCycle: 4 weeks\nAdministration: Subcutaneous\n`

  it("is never taken for the one whose times are planned", () => {
    expect(codes(page("250 mcg per dose"))).toContain("plan/times-are-yours")
    expect(codes(page("250 mcg per injection"))).toContain("plan/times-are-yours")
  })

  it("is not one that says it", () => {
    for (const dose of ["250 mcg once daily", "250 mcg per dose, twice a week", "250 mcg every other day"])
      expect(codes(page(dose))).not.toContain("plan/times-are-yours")
  })
})
