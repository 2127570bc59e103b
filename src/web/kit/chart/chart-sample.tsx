import { ChartTable } from "./chart-table.tsx"
import { Band, Dot, Label, Line, Rect } from "./marks.tsx"
import { Plot } from "./plot.tsx"

/** One of each mark, about nothing: what the gallery shows, the test keeps, and the next chart begins from. */
export const ChartSample = () => (
  <Plot
    title="One of each mark"
    says="An invented course, two things measured beside it, and a line with a day missing."
    x={{ kind: "log", label: "days", domain: [1, 100] }}
    y={{ kind: "linear", label: "mcg a day", domain: [0, 100] }}
    height={280}
    hint="Point at a mark, or go to it with the Tab key, to read what it is."
    table={
      <ChartTable
        caption="The same as a table"
        columns={["What", "Days", "mcg a day"]}
        rows={[
          { key: "course", cells: ["An invented course", "7 to 28", "20 to 40"] },
          { key: "measured", cells: ["Measured once", "10", "50 to 72"] },
          { key: "apart", cells: ["Measured, and set apart", "40", "80"] },
        ]}
      />
    }
  >
    <Band
      tone="soft"
      points={[
        { x: 1, low: 4, high: 16 },
        { x: 100, low: 8, high: 30 },
      ]}
    />
    <Line
      tone="soft"
      points={[
        { x: 1, y: 10 },
        { x: 3, y: 12 },
        { x: 5, y: Number.NaN },
        { x: 8, y: 14 },
        { x: 100, y: 19 },
      ]}
    />
    <Rect
      x0={7}
      x1={28}
      y0={20}
      y1={40}
      tone="accent"
      title="An invented course: 20 to 40 mcg a day for 7 to 28 days"
    />
    <Label x={7} y={40} dx={6} dy={-6} tone="accent" strong>
      An invented course
    </Label>
    <Dot x={10} y={[50, 72]} shape="diamond" title="Measured once: 50 to 72 mcg a day on day 10" />
    <Dot x={40} y={80} shape="square" hollow title="Measured, and set apart: 80 mcg a day on day 40" />
    <Label x={40} y={80} dx={12} dy={4}>
      set apart
    </Label>
  </Plot>
)
