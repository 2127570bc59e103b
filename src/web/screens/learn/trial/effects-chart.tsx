import type { Analysis } from "../../../../learn/index.ts"
import { outcomeWords } from "../../../../measure/index.ts"
import { ChartTable } from "../../../kit/chart/chart-table.tsx"
import { Dot, Label, Line } from "../../../kit/chart/marks.tsx"
import { Plot } from "../../../kit/chart/plot.tsx"
import { figure } from "../../../kit/words/figure.ts"

type Reading = {
  readonly name: string
  readonly mean: number
  readonly q025: number | null
  readonly q975: number | null
  readonly what: string
}

/** The same difference under three priors, and the plain comparison beside it, labelled as what it is. */
export const EffectsChart = ({ answer: a }: { readonly answer: Analysis }) => {
  const raw = a.effect.unit === "raw"
  const readings: readonly Reading[] = [
    { name: "Report", ...a.effect, what: "an effect of about one standard deviation is taken to be likely enough" },
    { name: "Flat", ...a.flat, what: "every size of effect is taken to be as likely as any other" },
    { name: "Sceptic", ...a.sceptic, what: "effects are taken to be small until shown otherwise" },
    // On another scale than the score's own the plain difference cannot be drawn beside the rest.
    ...(raw
      ? [{ name: "Naive", mean: a.naive.difference, ...a.naive, what: "a t-test; takes every day for a fresh start" }]
      : []),
  ]
  const ends = readings.flatMap((r) => [r.q025 ?? r.mean, r.q975 ?? r.mean, 0])
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const room = 0.06 * (high - low)
  const label = raw ? `difference in ${outcomeWords(a.outcome)}, on less off` : `${a.effect.unit}, on against off`
  const p = a.naive.tTestP
  return (
    <Plot
      title="One difference, read four ways"
      says={
        raw
          ? `The naive comparison${p === null ? "" : ` (p = ${figure(p)})`} ignores that days resemble their neighbours, and cries wolf in up to a third of trials of nothing.`
          : `The naive difference of means is ${figure(a.naive.difference)}, on another scale.`
      }
      x={{ kind: "linear", label, domain: [low - room, high + room], say: figure }}
      y={{ kind: "names", label: "", names: readings.map((r) => r.name) }}
      height={232}
      left={72}
      top={16}
      table={
        <ChartTable
          caption="The four readings as a table"
          columns={["Reading", "Difference", "95 % from", "to", "What it takes for granted"]}
          rows={readings.map((r) => ({
            key: r.name,
            cells: [
              r.name,
              figure(r.mean),
              r.q025 === null ? "not known" : figure(r.q025),
              r.q975 === null ? "not known" : figure(r.q975),
              r.what,
            ],
          }))}
        />
      }
    >
      <Line
        tone="soft"
        dashed
        points={[
          { x: 0, y: readings[0]?.name ?? "" },
          { x: 0, y: readings.at(-1)?.name ?? "" },
        ]}
      />
      {readings.map((r) => {
        const naive = r.name === "Naive"
        const tone = r.name === "Report" ? "accent" : naive ? "soft" : "ink"
        const spoken = `${r.name}: ${figure(r.mean)}${r.q025 === null || r.q975 === null ? "" : `, 95 % from ${figure(r.q025)} to ${figure(r.q975)}`}; ${r.what}`
        return (
          <g key={r.name}>
            {r.q025 !== null && r.q975 !== null && (
              <Line
                tone={tone}
                dashed={naive}
                points={[
                  { x: r.q025, y: r.name },
                  { x: r.q975, y: r.name },
                ]}
              />
            )}
            <Dot x={r.mean} y={r.name} tone={tone} shape={naive ? "square" : "circle"} hollow={naive} title={spoken} />
            <Label x={r.mean} y={r.name} dy={-10} anchor="middle" tone={tone} strong={r.name === "Report"}>
              {figure(r.mean)}
            </Label>
          </g>
        )
      })}
    </Plot>
  )
}
