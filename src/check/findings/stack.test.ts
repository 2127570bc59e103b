import { describe, expect, it } from "vitest"
import { examples } from "../testing/fires.ts"
import { findingsOf } from "../testing/page-with.ts"

const stacked = (...stack: string[]) => ({ protocols: [{ stack }] })

describe("pairs", () => {
  examples("stack/pair-major", {
    fires: { "about a serotonin precursor with tianeptine": stacked("5-HTP", "Tianeptine") },
    silent: { "about pairs nobody studied": stacked("Noopept", "Modafinil") },
  })
  examples("stack/pair-unknown", {
    fires: { "about a pair nobody studied": stacked("Noopept"), "about a partner without facts": stacked("Glyx") },
    silent: { "without a partner": { protocols: [{}] } },
  })
  examples("stack/pair-moderate", {
    fires: { "about two stimulants": stacked("Modafinil", "Phenylpiracetam") },
    silent: { "about one": stacked("Modafinil") },
  })

  it("are unknown, and say why, when their grade is only recalled", () => {
    const unknown = findingsOf(stacked("Phenylpiracetam", "L-Tyrosine"), "stack/pair-unknown")
    const pair = unknown.find((f) => f.quotes.includes("L-Tyrosine") && f.quotes.includes("Phenylpiracetam"))
    expect(pair?.message).toContain("recalled and unconfirmed")
    expect(pair?.basis[0]?.unconfirmed).toBe(true)
  })

  it("take every two things of a protocol, its own compound included", () => {
    const all = ["unknown", "minor", "moderate", "major"].flatMap((s) =>
      findingsOf(stacked("Selank", "5-HTP", "Tianeptine"), `stack/pair-${s}`),
    )
    expect(all).toHaveLength(6)
  })
})

describe("partners", () => {
  examples("stack/not-stackable", {
    fires: {
      "about a hospital dose": stacked("NA-1 (Tat-NR2B9c)"),
      "about retracted evidence": stacked("Dihexa"),
      "about a hospital injection": stacked("Cerebrolysin"),
      "about opioid-type dependence": stacked("Tianeptine"),
    },
    silent: { "about a tea amino acid": stacked("L-Theanine") },
  })
  examples("product/not-plannable", {
    fires: { "about a regimen of one": { compounds: ["Dihexa"], protocols: [{ dose: ["5", "10", "mg"] }] } },
    silent: { "about a page that only names it": { compounds: ["Dihexa"], protocols: [] } },
  })
})

describe("two regimens at once", () => {
  const one = { dose: ["300", "600", "mcg"] as const }
  examples("stack/two-at-once", {
    fires: { "when the page does not forbid it": { protocols: [one, one] } },
    silent: {
      "about one regimen": { protocols: [one] },
      "when the page forbids it": { protocols: [one, one], prose: ["Follow only one protocol."] },
    },
  })
  examples("stack/across-protocols", {
    fires: {
      "about partners that clash": {
        protocols: [
          { ...one, stack: ["Modafinil"] },
          { ...one, stack: ["Phenylpiracetam"] },
        ],
      },
    },
    silent: {
      "about partners within one regimen": { protocols: [{ ...one, stack: ["Modafinil", "Phenylpiracetam"] }, one] },
    },
  })
})
