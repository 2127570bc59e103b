import type { Answer } from "../../../../app/index.ts"
import { outcomeWords, runInSessions, unitWords } from "../../../../measure/index.ts"
import { ChartTable } from "../../../kit/chart/chart-table.tsx"
import { Dot, Label, Line, Rect } from "../../../kit/chart/marks.tsx"
import { Plot } from "../../../kit/chart/plot.tsx"
import { sayShortDay } from "../../../kit/words/dates.ts"
import { figure } from "../../../kit/words/figure.ts"

type Days = Answer<"outcome-days">

/** Scores by day with their standard errors, the first sessions set apart because practice shows most in them, and beneath them the days with a dose. */
export const TrendChart = ({ days: { days, outcome, unit } }: { readonly days: Days }) => {
  const scored = days.flatMap((d, i) => d.scores.map((s) => ({ ...s, day: i + 1, date: d.date })))
  const edges = scored.flatMap((s) => [s.value - (s.se ?? 0), s.value + (s.se ?? 0)])
  const [low, high] = [Math.min(...edges), Math.max(...edges)]
  const room = Math.max((high - low) * 0.1, Math.abs(high) * 0.01, 0.5)
  const [floor, ceiling] = [low - 2 * room, high + room]
  const isTask = outcome.includes("/") && !outcome.startsWith("ratings/")
  const words = outcomeWords(outcome)
  const name = unitWords(unit) === "" ? words : `${words}, ${unitWords(unit)}`
  return (
    <Plot
      title={name}
      says={`A bar is a standard error, where the session gives one.${isTask ? ` Hollow: the first ${runInSessions} sessions, in which practice shows most.` : ""} Shaded at the foot: a dose was taken.`}
      x={{ kind: "linear", label: "day", domain: [0.5, days.length + 0.5] }}
      y={{ kind: "linear", label: unit ?? "", domain: [floor, ceiling], say: figure }}
      height={300}
      table={
        <ChartTable
          caption="The days as a table"
          columns={["Day", "Doses", name, "Standard error", "Doubtful"]}
          rows={days.flatMap((d) =>
            (d.scores.length === 0 ? [null] : d.scores).map((s, i) => ({
              key: `${d.date} ${i}`,
              cells: [
                sayShortDay(d.date),
                d.doses,
                s === null ? "missing" : figure(s.value),
                s?.se == null ? "–" : figure(s.se),
                s?.flags.map((f) => f.why).join("; ") ?? "",
              ],
            })),
          )}
        />
      }
    >
      {days.map((d, i) =>
        d.on ? <Rect key={d.date} x0={i + 0.5} x1={i + 1.5} y0={floor} y1={floor + room} tone="soft" /> : null,
      )}
      <Label x={0.6} y={floor + room} dy={-4} tone="soft">
        doses
      </Label>
      {scored.map((s, i) => (
        <g key={s.at}>
          {s.se !== null && (
            <Line
              tone="soft"
              points={[
                { x: s.day, y: s.value - s.se },
                { x: s.day, y: s.value + s.se },
              ]}
            />
          )}
          <Dot
            x={s.day}
            y={s.value}
            tone="accent"
            hollow={isTask && i < runInSessions}
            shape={s.flags.length > 0 ? "diamond" : "circle"}
            title={`${sayShortDay(s.date)}: ${figure(s.value)}${s.flags.length > 0 ? `; doubtful: ${s.flags.map((f) => f.why).join("; ")}` : ""}`}
          />
        </g>
      ))}
    </Plot>
  )
}
