import { ChartTable } from "../../../kit/chart/chart-table.tsx"
import { Dot, Label, Line } from "../../../kit/chart/marks.tsx"
import { Plot } from "../../../kit/chart/plot.tsx"
import { percent } from "../../../kit/words/figure.ts"
import type { Design } from "./design-form.tsx"

const sizes = [
  ["large", "large, 0.8"],
  ["medium", "medium, 0.5"],
  ["small", "small, 0.2"],
] as const

/** The chance of seeing an effect against the weeks it takes: what more time would buy, and what it would not. */
export const CurveChart = ({ design: { curve, design, power } }: { readonly design: Design }) => {
  const last = curve.at(-1)
  const own = curve.find((c) => c.pairs === design.pairs)
  if (last === undefined) return null
  return (
    <Plot
      title="What more weeks would buy"
      says="The chance that such blocks show an effect that is really there, in your own standard deviations of a day. The dots are this trial; the dashed line is four times in five."
      x={{ kind: "linear", label: "weeks", domain: [0, last.weeks] }}
      y={{ kind: "linear", label: "chance", domain: [0, 1], say: (p) => `${Math.round(100 * p)} %` }}
      height={300}
      right={96}
      table={
        <ChartTable
          caption="The chances as a table"
          columns={["Pairs", "Weeks", "Small, 0.2", "Medium, 0.5", "Large, 0.8"]}
          rows={curve.map((c) => ({
            key: `${c.pairs}`,
            cells: [`${c.pairs}`, `${c.weeks}`, percent(c.small), percent(c.medium), percent(c.large)],
          }))}
        />
      }
    >
      <Line
        dashed
        tone="soft"
        points={[
          { x: 0, y: 0.8 },
          { x: last.weeks, y: 0.8 },
        ]}
      />
      {sizes.map(([size, words]) => (
        <g key={size}>
          <Line tone={size === "medium" ? "accent" : "ink"} points={curve.map((c) => ({ x: c.weeks, y: c[size] }))} />
          <Label x={last.weeks} y={last[size]} dx={6} dy={4} tone={size === "medium" ? "accent" : "ink"}>
            {words}
          </Label>
          {own && (
            <Dot
              x={own.weeks}
              y={own[size]}
              tone={size === "medium" ? "accent" : "ink"}
              title={`This trial, ${words}: ${percent(own[size])}${size === "medium" ? `; ${percent(power.power)} of ${power.trials} simulated ones` : ""}`}
            />
          )}
        </g>
      ))}
    </Plot>
  )
}
