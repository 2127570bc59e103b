import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import { scaleOf } from "./axis.ts"
import { ChartSample } from "./chart-sample.tsx"
import { shapes } from "./shapes.ts"

const words = (axis: Parameters<typeof scaleOf>[0], range: readonly [number, number]) =>
  scaleOf(axis, range, 80).ticks.map((t) => t.words)

describe("an axis", () => {
  it("puts its ends at the ends of the range, on a straight, a log and a time scale", () => {
    for (const axis of [
      { kind: "linear", label: "", domain: [0, 10] },
      { kind: "log", label: "", domain: [1, 1000] },
    ] as const) {
      const s = scaleOf(axis, [50, 450], 80)
      expect([s.px(axis.domain[0]), s.px(axis.domain[1])]).toEqual([50, 450])
    }
    const days = scaleOf({ kind: "time", label: "", from: "2026-12-01", to: "2026-12-11" }, [0, 100], 20)
    expect(["2026-12-01", "2026-12-06", "2026-12-11"].map((d) => Math.round(days.px(d)))).toEqual([0, 50, 100])
  })

  it("gives each decade of a log scale the same room, and drops ticks that would stand on each other", () => {
    const s = scaleOf({ kind: "log", label: "", domain: [1, 10_000] }, [0, 400], 80)
    expect([1, 10, 100, 1000, 10_000].map((v) => Math.round(s.px(v)))).toEqual([0, 100, 200, 300, 400])
    expect(s.ticks.map((t) => t.words)).toEqual(["1", "10", "100", "1,000", "10,000"])
    expect(words({ kind: "log", label: "", domain: [10, 100] }, [0, 400])).toEqual(["10", "20", "50", "100"])
  })

  it("steps through a long stretch of days by weeks from its first day, and through nothing but days in a short one", () => {
    expect(words({ kind: "time", label: "", from: "2026-12-01", to: "2027-01-26" }, [0, 800])).toEqual([
      "1 Dec",
      "8 Dec",
      "15 Dec",
      "22 Dec",
      "29 Dec",
      "5 Jan",
      "12 Jan",
      "19 Jan",
      "26 Jan",
    ])
    expect(words({ kind: "time", label: "", from: "2026-12-01", to: "2027-11-30" }, [0, 400])).toHaveLength(5)
  })

  it("writes dates as days and names as they are, and has no place for what it does not name", () => {
    expect(words({ kind: "time", label: "", from: "2026-12-01", to: "2026-12-03" }, [0, 800])).toEqual([
      "1 Dec",
      "2 Dec",
      "3 Dec",
    ])
    const s = scaleOf({ kind: "names", label: "", names: ["on", "off"] }, [300, 0], 1)
    expect(s.px("on")).toBeLessThan(s.px("off"))
    expect(s.px("between")).toBeNaN()
  })
})

describe("a chart", () => {
  const drawn = renderToStaticMarkup(createElement(ChartSample))

  it("is drawn without a browser as it was before", async () => {
    await expect(`${drawn.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot("chart.golden.txt")
  })

  it("lets a keyboard reach what has a title and nothing else, and says it aloud", () => {
    expect(drawn.match(/tabindex="0"[^>]*aria-label="[^"]+"><title>/gu)).toHaveLength(3)
    expect(drawn.match(/class="datum/gu)).toHaveLength(5)
  })

  it("breaks a line where a point has no value, and never draws a place that is not there", () => {
    expect(drawn).not.toContain("NaN")
    expect(drawn.match(/class="line" d="([^"]+)"/u)?.[1]?.match(/M/gu)).toHaveLength(2)
  })

  it("has a shape that starts and ends at one place for every name", () => {
    for (const d of Object.values(shapes)) expect(d).toMatch(/^M.*z$/u)
  })
})
