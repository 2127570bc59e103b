import type { Comparison } from "../../../../app/index.ts"
import { CompareView } from "./compare-view.tsx"
import "./compare.css"

type Row = Comparison["rows"][number]

const said = (...quotes: string[]) => ({
  status: quotes.length > 0 ? ("stated" as const) : ("missing" as const),
  quotes,
})

const row = (page: number, over: Partial<Row>): Row => ({
  page,
  protocol: 1,
  name: "Calm",
  compound: "Sample",
  dose: { low: 300, high: 600, unit: "mcg", per: "dose", perKg: false, upTo: false, approx: false },
  frequency: { low: 1, high: 2, per: "day", pattern: null },
  perDay: { low: "300", high: "1200", unit: "mcg" },
  averaged: false,
  steps: 0,
  cycle: { low: 4, high: 8, unit: "week" },
  openEnded: false,
  routes: ["intranasal"],
  perSpray: null,
  strengths: [],
  from: {
    dose: said("300 to 600 mcg"),
    frequency: said("once or twice daily"),
    cycle: said("4 to 8 weeks"),
    routes: said("into the nose"),
  },
  ...over,
})

const silent: Partial<Row> = {
  protocol: 2,
  name: "Sleep, as somebody with a great deal of time might call it",
  dose: null,
  frequency: null,
  perDay: null,
  cycle: null,
  routes: [],
  from: { dose: said(), frequency: said(), cycle: said(), routes: said() },
}

const onePage = (mcg: string): Comparison["pages"][number] => ({
  title: "Sample",
  substance: "Sample",
  strengths: [{ strength: "0.1 %", concentration: "1 mg/mL", quote: "0.1 % solution" }],
  portions: [
    {
      portion: "spray",
      amount: { low: mcg, high: mcg, unit: "mcg" },
      volume: `${mcg} uL`,
      quote: `${mcg} mcg in each spray`,
    },
  ],
})

/** Two invented pages on one strength, six-fold apart, one regimen of which nothing is said. */
const two: Comparison = {
  pages: [onePage("600"), onePage("100")],
  rows: [row(1, {}), row(1, silent), row(2, { perDay: { low: "2/7", high: "2/7", unit: "mg" }, averaged: true })],
  substances: ["Sample"],
  spreads: [{ portion: "spray", strength: "0.1 %", least: "100 mcg", most: "600 mcg", times: "6", pages: 2 }],
}

export const CompareSample = () => (
  <CompareView comparison={two} sources={["one.html", "pasted text"]} show={() => {}} />
)

/** A page without a protocol beside one about something else. */
export const StrangersSample = () => (
  <CompareView
    comparison={{
      ...two,
      pages: [
        { title: "", substance: null, strengths: [], portions: [] },
        { ...onePage("100"), substance: "Other" },
        onePage("100"),
      ],
      rows: [row(2, silent)],
      substances: ["Other", "Sample"],
      spreads: [],
    }}
    sources={["shop.html", "other.md", "one.html"]}
    show={() => {}}
  />
)
