import type { Answered } from "../../../../learn/index.ts"
import { outcomeWords } from "../../../../measure/index.ts"
import { ChartTable } from "../../../kit/chart/chart-table.tsx"
import { Dot, Label, Line, Rect } from "../../../kit/chart/marks.tsx"
import { Plot } from "../../../kit/chart/plot.tsx"
import { figure } from "../../../kit/words/figure.ts"
import { runsOf } from "./days.ts"

type Props = {
  readonly outcome: string
  readonly days: Answered["days"]
  /** What the two kinds of days are called, and the label of the on days. */
  readonly condition: string
  readonly on: string
}

/** Every score on its day, over the blocks of on and off days, with the plain mean of each block. */
export const DaysChart = ({ outcome: name, days, condition, on }: Props) => {
  const outcome = outcomeWords(name)
  const scored = days.filter((d) => d.score !== null)
  const scores = scored.map((d) => d.score as number)
  const [low, high] = [Math.min(...scores), Math.max(...scores)]
  const room = 0.08 * (high - low)
  const [floor, ceiling] = [low - room, high + room]
  const last = days.at(-1)?.day ?? 1
  const runs = runsOf(days)
  const few = runs.length <= 60
  return (
    <Plot
      title={`${outcome}, day by day`}
      says={`Filled and shaded: ${condition} “${on}”. Hollow: the other. ${few ? "A line is the mean of its block." : ""} A gap is a day without a score.`}
      x={{ kind: "linear", label: "day", domain: [0.5, last + 0.5] }}
      y={{ kind: "linear", label: outcome, domain: [floor, ceiling], say: figure }}
      height={300}
      table={
        <ChartTable
          caption="The days as a table"
          columns={["Day", condition, outcome]}
          rows={days.map((d, i) => ({
            key: `${d.day} ${i}`,
            cells: [d.words, d.on ? on : "off", d.score === null ? "no score" : figure(d.score)],
          }))}
        />
      }
    >
      {runs.map((r) => (
        <g key={r.from}>
          {r.on && <Rect x0={r.from - 0.5} x1={r.to + 0.5} y0={floor} y1={ceiling} tone="soft" />}
          {few && r.mean !== null && (
            <Line
              tone={r.on ? "accent" : "soft"}
              points={[
                { x: r.from - 0.4, y: r.mean },
                { x: r.to + 0.4, y: r.mean },
              ]}
            />
          )}
        </g>
      ))}
      {scored.map((d, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sessions of one day share everything else
        <Dot key={`${d.day} ${i}`} x={d.day} y={d.score as number} tone={d.on ? "accent" : "soft"} hollow={!d.on} />
      ))}
      {runs[0] && (
        <Label x={runs[0].from - 0.4} y={ceiling} dy={-6} tone="soft">
          {runs[0].on ? "on" : "off"}
        </Label>
      )}
      {runs[1] && (
        <Label x={runs[1].from - 0.4} y={ceiling} dy={-6} tone="soft">
          {runs[1].on ? "on" : "off"}
        </Label>
      )}
    </Plot>
  )
}
