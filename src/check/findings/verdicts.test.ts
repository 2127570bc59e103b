import { describe, expect, it } from "vitest"
import { date } from "../../base/index.ts"
import { check } from "../check.ts"
import { examples } from "../testing/fires.ts"
import { findingsOf, type PageSpec, pageWith, type RegimenSpec } from "../testing/page-with.ts"

const memory: RegimenSpec = {
  name: "Better memory",
  dose: ["200", "300", "mcg"],
  times: [2, 3],
  weeks: [1, 2],
  routes: ["intranasal"],
}
const page = (...protocols: RegimenSpec[]): PageSpec => ({ protocols })

describe("the dose", () => {
  examples("dose/partly", {
    fires: {
      "when the page goes beyond label copies and touches them": page({ ...memory, dose: ["300", "600", "mcg"] }),
    },
    silent: {
      "when the page stays within label copies": page(memory),
      "about a compound without facts": { compounds: ["Glyx"], protocols: [memory] },
      "when the page says no frequency": page({ name: "Better memory", dose: ["300", "600", "mcg"] }),
    },
  })
  examples("dose/contradicts-label", {
    fires: {
      "of a stroke regimen at another dose": page({ ...memory, name: "After a stroke", dose: ["800", "1200", "mcg"] }),
      "also when a wider range is recalled: what nobody confirmed loosens nothing": page({
        ...memory,
        dose: ["500", "1000", "mcg"],
      }),
      "of a stroke regimen at the hospital's own dose": page({
        ...memory,
        name: "After a stroke",
        dose: ["6", "9", "mg"],
      }),
    },
    silent: { "within the label": page(memory) },
  })
  examples("dose/unknown", {
    fires: {
      "when the only label dose is recalled": page({ ...memory, name: "ADHD" }),
    },
    silent: { "when a label dose was read": page(memory) },
  })
  examples("dose/no-human-evidence", {
    fires: { "when label copies name no dose for the use": page({ ...memory, name: "Depression" }) },
    silent: { "when they do": page(memory) },
  })

  it("never holds a hospital regimen up as more", () => {
    const [f] = findingsOf(
      page({ ...memory, name: "After a stroke", dose: ["800", "1200", "mcg"] }),
      "dose/contradicts-label",
    )
    expect(f?.message).toContain("hospital use")
    expect(f?.message).not.toMatch(/times|fold|less|below|low|more than|under|18 mg|12 mg|12000|18000/u)
    expect(f?.basis.filter((b) => b.fact.includes("inpatient")).every((b) => b.fact.includes("(hospital use)"))).toBe(
      true,
    )
  })

  it("is unknown once the label copies have outlived their shelf life", () => {
    const reading = pageWith(page({ ...memory, dose: ["300", "600", "mcg"] }))
    const codes = check(reading, { today: date("2029-01-01") }).findings.map((f) => f.code)
    expect(codes).toContain("dose/unknown")
    expect(codes).not.toContain("dose/partly")
  })
})

describe("the course", () => {
  examples("course/contradicts-label", {
    fires: {
      "when it begins beyond the longest label course": page({ ...memory, weeks: [4, 8] }),
      "when it has no end": page({ ...memory, openEnded: true }),
      "for a use no copy names, against everyday courses": page({ ...memory, name: "Mood", weeks: [6, 8] }),
    },
    silent: {
      "when it ends in time": page(memory),
      "when the only label course is recalled": page({ ...memory, name: "ADHD", weeks: [6, 8] }),
    },
  })
  examples("course/partly", {
    fires: { "when only its long end goes beyond": page({ ...memory, weeks: [1, 4] }) },
    silent: { within: page(memory) },
  })
})

describe("the claim", () => {
  examples("claim/contradicts-label", {
    fires: { "when a benefit touches a contraindication": page({ ...memory, benefits: ["less anxiety"] }) },
    silent: { "when it does not": page({ ...memory, benefits: ["better recall"] }) },
  })
  examples("claim/no-human-evidence", {
    fires: { "for a use no study took up": page({ ...memory, name: "Fatigue" }) },
    silent: { "for one that small studies did": page(memory) },
  })
  examples("claim/partly", {
    fires: { "for a use small studies took up": page(memory) },
    silent: { "about a compound without studies": { compounds: ["Noopept"], protocols: [memory] } },
  })
})
