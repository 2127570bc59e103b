import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { between, inMillilitres, spentSoFar, withLot } from "./say-stock.ts"
import { stockSample } from "./stock-sample.tsx"
import { StockView } from "./stock-view.tsx"

describe("the stock", () => {
  it("says what is left with how sure that is, and what is not known", () => {
    const text = renderToStaticMarkup(createElement(StockView, { plans: stockSample, open: () => {} })).replaceAll(
      /<[^>]+>/g,
      "|",
    )
    expect(text).toContain("2.3 mL left of 3 mL, really 2.15 to 2.45 mL")
    expect(text).toContain("0.1 mL primed, spilled or left behind")
    expect(text).toContain("unknown: neither printed nor known from the product")
    expect(text).toContain("950 ZAR, and more: one container has no price written down")
    expect(text).toContain("11 December 2026")
    expect(text).toContain("Nothing has been opened or taken yet.")
  })

  it("does not date an opening that nobody logged", () => {
    const [plan] = stockSample
    const container = plan?.containers.at(-1)
    if (!plan || !container) throw new Error("the sample has a container")
    const unlogged = { ...container, container: `first:${plan.plan}`, useBy: "2026-12-30" }
    const text = renderToStaticMarkup(
      createElement(StockView, { plans: [{ ...plan, containers: [unlogged] }], open: () => {} }),
    )
    expect(text).toContain("opening not logged; first dose on 6 December 2026")
    expect(text).toContain("30 December 2026, and earlier if it was open before the first dose")
    expect(spentSoFar({ spent: [], unpriced: 1 })).toBe("unknown: one container has no price written down")
    expect(spentSoFar({ spent: ["10 EUR"], unpriced: 0 })).toBe("10 EUR")
  })

  it("rounds a volume for reading and leaves pieces alone", () => {
    expect(inMillilitres("5000/3 uL")).toBe("≈ 1.67 mL")
    expect(inMillilitres("30 capsule")).toBe("30 capsule")
    expect(between("2625 uL", "2776 uL")).toBe("2.62 to 2.78 mL")
    expect(between("28 capsule", "30 capsule")).toBe("28 capsule to 30 capsule")
  })

  it("traces a lot over every container, however it is spelt", () => {
    expect(withLot(stockSample, " a-17 ")).toMatchObject([{ container: "one", from: "2026-12-01", to: "2026-12-06" }])
    expect(withLot(stockSample, "B-02")).toMatchObject([{ container: "two", to: null }])
    expect(withLot(stockSample, "A-1")).toEqual([])
    expect(withLot(stockSample, "")).toEqual([])
  })
})
