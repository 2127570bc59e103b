import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { type Comparison, compareReadings, readPage } from "../../index.ts"

const ports = {
  hash: { sha256: (text: string) => createHash("sha256").update(text).digest("hex") },
  decode: (bytes: Uint8Array) => new TextDecoder().decode(bytes),
}
const compared = (...pages: string[]): Comparison =>
  compareReadings(
    pages.map((content) => {
      const reading = readPage(ports, { content, name: "page.md" })
      if (!reading.ok) throw new Error(reading.problem.message)
      return reading.value
    }),
  )
const page = (name: string, ...lines: string[]) => `# ${name}\n\n## Dosing\n\n### Calm\n${lines.join("\n")}\n`

describe("what one spray carries", () => {
  const strong = page("Testamin", "Sold as a 0.1% solution.", "Each spray delivers 600 mcg.", "Dosage: 600 mcg daily")
  const weak = page("Testamin", "Sold as a 0.1% solution.", "100 mcg per spray.", "Dosage: 200 mcg daily")

  it("is set against the page’s own strength, exactly", () => {
    expect(compared(strong).pages[0]?.portions).toEqual([
      {
        portion: "spray",
        amount: { low: "600", high: "600", unit: "mcg" },
        volume: "600 uL",
        quote: "Each spray delivers 600 mcg",
      },
    ])
  })

  it("is compared between pages on one strength, however it is written", () => {
    expect(compared(strong, weak.replace("0.1%", "1 mg/mL")).spreads).toEqual([])
    expect(compared(strong, weak).spreads).toEqual([
      { portion: "spray", strength: "0.1 %", least: "100 mcg", most: "600 mcg", times: "6", pages: 2 },
    ])
  })

  it("is compared on no strength where a page gives none, or two", () => {
    const two = `${weak}\nAlso sold as a 1% solution.\n`
    expect(compared(two).pages[0]?.portions[0]?.volume).toBeNull()
    expect(compared(strong, two).spreads).toEqual([])
    expect(compared(strong, weak.replace("Sold as a 0.1% solution.", "")).spreads).toEqual([])
  })

  it("is nothing to compare where an activity stands on a strength in mass, or both pages say the same", () => {
    expect(compared(strong, weak.replace("100 mcg", "10 IU")).spreads).toEqual([])
    expect(compared(weak, weak).spreads).toEqual([])
  })
})

describe("pages side by side", () => {
  it("carry the words each figure was read from, and none where the page is silent", () => {
    const row = compared(page("Testamin", "Dosage: 5 mg daily", "Cycle: 4–6 weeks")).rows[0]
    expect(row?.from.cycle).toEqual({ status: "stated", quotes: ["4–6 weeks"] })
    expect(row?.from.routes).toEqual({ status: "missing", quotes: [] })
  })

  it("tell two substances apart, and take two spellings of a known one for one", () => {
    expect(
      compared(page("Testamin", "Dosage: 5 mg daily"), page("Otherin", "Dosage: 5 mg daily")).substances,
    ).toHaveLength(2)
    const known = compared(page("Semax", "Dosage: 5 mg daily"), page("SEMAX", "Dosage: 5 mg daily"))
    expect(known.substances).toEqual(["Semax"])
  })
})
