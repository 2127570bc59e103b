import { describe, expect, it } from "vitest"
import { date } from "../base/index.ts"
import { factsOf, helpCountries, helpFor, helpText, identityCard, shipped } from "./index.ts"

describe("an identity card", () => {
  const semax = shipped.compounds[0]
  if (!semax) throw new Error("no compound")
  const card = identityCard(factsOf(shipped, date("2026-11-22")), semax)

  it("carries sequence, formula and status by country, each line with its source and day", () => {
    const line = (what: string) => card.identity.find((l) => l.what === what)?.value
    expect([line("one-letter"), line("formula"), line("molar mass, g/mol")]).toEqual([
      "MEHFPGP",
      "C37H51N9O10S",
      "813.93",
    ])
    expect(card.status.length).toBe(13)
    for (const l of [...card.identity, ...card.status, ...card.inPeople]) expect(l.basis.source).not.toBe("")
  })

  it("leaves open what was looked for and not found, and marks what was recalled", () => {
    expect(card.status.find((l) => l.what.includes("after July 2026"))?.value).toBeNull()
    expect(card.identity.find((l) => l.what === "salts")?.basis.unconfirmed).toBe(true)
  })
})

describe("a help page", () => {
  it("gives the emergency number, says that nobody is watching, and that numbers are unconfirmed", () => {
    for (const row of helpCountries) {
      const text = helpText(row)
      expect(text).toContain(row.emergency)
      expect(text).toContain("Nobody is watching")
      expect(text).toContain("unconfirmed")
      expect(row.basis).toBe("general-knowledge")
      const [poison, crisis] = [text.indexOf("Poisoning: "), text.indexOf("To talk to somebody: ")]
      expect(poison).toBeGreaterThan(0)
      if (crisis >= 0) expect(poison, row.name).toBeLessThan(crisis)
    }
    expect(helpFor("za")?.crisis[0]?.number).toBe("0800 567 567")
    expect(helpFor("XX")).toBeUndefined()
  })

  it("never suggests stopping a treatment", () => {
    for (const row of helpCountries) expect(helpText(row)).not.toMatch(/(?<!Do not )\bstop\b/iu)
  })
})
