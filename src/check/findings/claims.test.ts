import { describe, expect, it } from "vitest"
import { examples } from "../testing/fires.ts"
import { findingsOf } from "../testing/page-with.ts"

describe("a known claim", () => {
  examples("claim/page-contradicts-label", {
    fires: {
      "about the strong bottle for the mind": { prose: ["The 1 % bottle is for more intense cognitive effects."] },
      "about anxiety": { prose: ["People with anxiety find it calming."] },
    },
    silent: {
      "about a warning": { prose: ["It is contraindicated in disorders with anxiety."] },
      "about the ordinary bottle": { prose: ["The 0.1 % bottle is for cognitive effects."] },
      "about another compound": { compounds: ["Selank"], prose: ["People with anxiety find it calming."] },
    },
  })
  examples("claim/page-no-human-evidence", {
    fires: {
      "about dependence": { prose: ["There is no dependence."] },
      "about cortisol": { prose: ["It brings cortisol down."] },
    },
    silent: {
      "when the page says so itself": { prose: ["Depression has not been studied."] },
      "about mood": { prose: ["It lifts."] },
    },
  })
  examples("claim/page-partly", {
    fires: { "about growth factors": { prose: ["It raises BDNF."] } },
    silent: { "about something else": { prose: ["It raises eyebrows."] } },
  })
  examples("claim/page-supported", {
    fires: { "about where it is used": { prose: ["It is widely used in Russia."] } },
    silent: { "about Norway": { prose: ["It is widely used in Norway."] } },
  })

  it("is always shown as what the page says", () => {
    const [f] = findingsOf({ prose: ["It raises BDNF."] }, "claim/page-partly")
    expect(f?.message.startsWith("The page says that Semax ")).toBe(true)
    expect(f?.quotes).toEqual(["It raises BDNF."])
  })
})
