import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { read } from "../read/index.ts"
import { sha256 } from "../read/testing/sha256.ts"
import { check, placedClaims, verdictsOf } from "./index.ts"
import { today } from "./testing/page-with.ts"

const pages = process.env.POSOLOGY_PAGES

const seed = () => {
  const reading = read({ text: readFileSync(join(pages ?? "", "00-semax-r950.txt"), "utf8"), kind: "text" }, { sha256 })
  if (!reading.ok) throw new Error(reading.problem.message)
  return reading.value
}

describe.skipIf(!pages)("the first real page", () => {
  it("draws the four verdicts a careful reader came to, with what is only recalled left open", () => {
    const table = verdictsOf(seed(), { today }).map((v) => [v.dose, v.course, v.route, v.claim].map((j) => j?.verdict))
    expect(table).toEqual([
      ["partly", "contradicts-label", "no-human-evidence", "partly"],
      ["unknown", "unknown", "no-human-evidence", "no-human-evidence"],
      ["no-human-evidence", "contradicts-label", "no-human-evidence", "contradicts-label"],
      ["contradicts-label", "contradicts-label", "no-human-evidence", "partly"],
      ["partly", "contradicts-label", "no-human-evidence", "no-human-evidence"],
    ])
  })

  it("has 30 pairs graded, 15 partners without a dose and four that cannot be stacked", () => {
    const { findings } = check(seed(), { today })
    const count = (code: string) => findings.filter((f) => f.code === code).length
    expect(findings.filter((f) => f.code.startsWith("stack/pair-"))).toHaveLength(30)
    expect(count("stack/pair-major")).toBe(1)
    expect(findings.find((f) => f.code === "stack/pair-major")?.quotes).toEqual(["5-HTP", "Tianeptine"])
    expect(count("stack/partner-without-dose")).toBe(15)
    expect(count("stack/not-stackable")).toBe(4)
    expect(count("dose/no-concentration")).toBe(5)
    expect(count("course/reassessment-of-nothing")).toBe(2)
  })

  it("makes all twenty known claims, each placed with what was read about it", () => {
    const placed = placedClaims(seed(), { today })
    expect(placed.filter((c) => c.made)).toHaveLength(20)
    const by = (verdict: string) => placed.filter((c) => c.verdict === verdict).map((c) => c.id.slice(1))
    expect(by("supported")).toEqual(["01", "02", "19"])
    expect(by("partly")).toEqual(["04", "05", "06", "13"])
    expect(by("contradicts-label")).toEqual(["03", "10", "12", "14"])
    expect(by("no-human-evidence")).toEqual(["07", "08", "09", "11", "15", "16", "17", "20"])
    expect(by("internally-inconsistent")).toEqual(["18"])
  })

  it("has one reference that cannot exist, one unknown journal and one misspelt, and two left open", () => {
    const { findings, coverage } = check(seed(), { today })
    const about = (code: string) =>
      findings.filter((f) => f.code === code).map((f) => f.message.match(/reference (\d)/u)?.[1])
    expect(about("reference/impossible-year")).toEqual(["1"])
    expect(about("reference/impossible-volume")).toEqual(["1"])
    expect(about("reference/unknown-journal")).toEqual(["2"])
    expect(about("reference/misspelt-journal")).toEqual(["5"])
    expect(about("reference/no-identifier")).toEqual(["1", "2", "3", "4", "5"])
    expect(coverage.notChecked.filter((n) => n.what.startsWith("whether reference")).length).toBe(4)
  })

  it("contradicts itself twice, and every finding quotes the page or names an absence", () => {
    const reading = seed()
    const { findings } = check(reading, { today })
    expect(findings.some((f) => f.code === "page/contradicts-itself")).toBe(true)
    expect(findings.some((f) => f.code === "page/denies-side-effects")).toBe(true)
    for (const f of findings) {
      expect(f.quotes.length > 0 || f.absent !== null).toBe(true)
      expect(f.spans.map((s) => reading.text.slice(s[0], s[1]))).toEqual(f.quotes)
    }
  })

  it("is spoken of without a word that judges for the reader, and without a multiplier on a hospital regimen", () => {
    for (const f of check(seed(), { today }).findings) {
      const ours = [f.message, f.absent ?? "", ...f.basis.map((b) => b.fact)].join(" ")
      expect(ours).not.toMatch(/\b(?:safe|fake|fabricated|works)\b/iu)
      if (f.basis.some((b) => b.fact.includes("hospital use"))) expect(f.message).not.toMatch(/\btimes\b|-fold|\d×/u)
    }
  })
})
