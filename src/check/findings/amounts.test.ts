import { describe, expect, it } from "vitest"
import { examples } from "../testing/fires.ts"
import { findingsOf, type RegimenSpec } from "../testing/page-with.ts"

const of = (low: string, high: string, more: RegimenSpec = {}): RegimenSpec => ({ dose: [low, high, "mcg"], ...more })
const usual = [of("300", "600"), of("500", "1000"), of("400", "800")]

describe("slips", () => {
  examples("dose/outlier-among-protocols", {
    fires: {
      "about ten times the others": { protocols: [...usual, of("4000", "8000")] },
      "about a tenth of them": { protocols: [...usual, of("40", "80")] },
      "about milligrams for micrograms": { protocols: [...usual, { dose: ["400", "800", "mg"] }] },
    },
    silent: {
      "about doses that stay together": { protocols: [...usual, of("800", "1200")] },
      "about a dose that calls itself low": { protocols: [...usual, of("40", "80", { name: "Low dose" })] },
      "about a vein among injections": {
        protocols: [
          ...usual.map((p) => ({ ...p, routes: ["subcutaneous" as const] })),
          of("4000", "8000", { routes: ["intravenous"] }),
        ],
      },
      "about another substance": { protocols: [...usual, of("4000", "8000", { compound: "Glyx" })] },
      "with fewer than three others": { protocols: [of("300", "600"), of("4000", "8000"), of("400", "800")] },
      "where the others do not agree either": {
        protocols: [of("10", "20"), of("100", "200"), of("1000", "2000"), of("9000", "9000")],
      },
    },
  })
  examples("course/outlier-among-protocols", {
    fires: {
      "about ten times the others": {
        protocols: [...[4, 6, 8].map((w) => ({ weeks: [w, w] as const })), { weeks: [60, 80] }],
      },
    },
    silent: {
      "about a longer one": { protocols: [...[4, 6, 8].map((w) => ({ weeks: [w, w] as const })), { weeks: [12, 12] }] },
    },
  })
  examples("dose/no-unit", {
    fires: { "about a bare number": { protocols: [{ dose: ["300", "300", null] }] } },
    silent: { "about a number with one": { protocols: usual } },
  })
  examples("dose/unit-of-another-kind", {
    fires: { "about units where others weigh": { protocols: [{ dose: ["300", "300", "IU"] }] } },
    silent: { "about a compound without facts": { compounds: ["Glyx"], protocols: [{ dose: ["300", "300", "IU"] }] } },
  })
  examples("dose/unlikely-frequency", {
    fires: { "about thirty times a day": { protocols: [of("300", "600", { times: [10, 30] })] } },
    silent: { "about three": { protocols: [of("300", "600", { times: [1, 3] })] } },
  })
})

describe("ranges and containers", () => {
  examples("dose/wide-daily-range", {
    fires: { "when a day may hold six times as much": { protocols: [of("300", "600", { times: [1, 3] })] } },
    silent: { "when it may hold three times as much": { protocols: [of("400", "800", { times: [2, 3] })] } },
  })
  const nasal = (low: string, high: string) => of(low, high, { routes: ["intranasal"] })
  examples("product/nostril-volume", {
    fires: { "when the nose overflows": { strengths: ["0.1%"], protocols: [nasal("800", "1200")] } },
    silent: {
      "when it holds": { strengths: ["0.1%"], protocols: [nasal("300", "600")] },
      "about a needle": { strengths: ["0.1%"], protocols: [of("800", "1200", { routes: ["subcutaneous"] })] },
    },
  })
  examples("product/smaller-than-a-drop", {
    fires: { "when a drop is too much": { strengths: ["1%"], protocols: [nasal("300", "600")] } },
    silent: { "when it is not": { strengths: ["1%"], protocols: [nasal("500", "600")] } },
  })
  examples("product/tenfold-strengths", {
    fires: { "about two bottles": { strengths: ["0.1%", "10 mg/mL"] } },
    silent: { "about one": { strengths: ["0.1%"] }, "about a twofold step": { strengths: ["0.1%", "0.2%"] } },
  })
  examples("product/strength-not-registered", {
    fires: { "about a strength nobody registered": { strengths: ["10%"] } },
    silent: {
      "about one that is": { strengths: ["1 mg/mL"] },
      "without facts": { compounds: ["Glyx"], strengths: ["10%"] },
    },
  })
  const course = of("300", "600", { times: [1, 3], weeks: [4, 8] })
  examples("product/smaller-than-course", {
    fires: {
      "about a registered bottle": { strengths: ["0.1%"], protocols: [course] },
      "about a vial": { compounds: ["Glyx"], strengths: ["5 mg"], protocols: [course] },
    },
    silent: {
      "about a bottle that lasts": { strengths: ["1%"], protocols: [course] },
      "about an emergency": { strengths: ["0.1%"], protocols: [{ ...course, name: "Stroke" }] },
    },
  })
  it("counts the bottles of a course exactly", () => {
    const [f] = findingsOf({ strengths: ["0.1%"], protocols: [course] }, "product/smaller-than-course")
    expect(f?.message).toContain("2.8 to 33.6 of them")
  })
})

describe("courses", () => {
  examples("course/vague-break", {
    fires: {
      "about breaks as needed": { protocols: [{ rest: "as needed" }] },
      "about periodic ones": { protocols: [{ rest: "periodic" }] },
    },
    silent: {
      "about a length": { protocols: [{ rest: { low: 2, high: 4, unit: "week" } }] },
      "without a break": { protocols: [{}] },
    },
  })
})
