import { Fragment } from "react"
import type { Comparison } from "../../../../app/index.ts"
import { Label, Rect } from "../../../kit/chart/marks.tsx"
import { Plot, usePlot } from "../../../kit/chart/plot.tsx"
import { unspoken } from "../../../kit/chart/spoken.ts"
import { dayOf, letterOf, massOf, type Row, whyNot } from "../../../kit/words/compare.ts"
import { sayPeriod, sayRoute } from "../../../kit/words/protocol.ts"
import { shortName } from "../../../kit/words/short.ts"

type Props = { readonly comparison: Comparison; readonly table: React.ReactNode }

const LINE = 40

/** What every page asks for in a day, on one scale: a bar a regimen, with its course and route in words above it, page under page. */
export const CompareChart = ({ comparison: { pages, rows }, table }: Props) => {
  const drawn = rows.flatMap((row) => {
    const mass = massOf(row)
    return mass ? [{ row, mass }] : []
  })
  if (drawn.length === 0)
    return (
      <>
        <p className="lede">There is nothing to draw: no regimen here gives one amount of a day in mass.</p>
        {table}
      </>
    )
  const low = Math.min(...drawn.map((d) => d.mass[0]))
  const high = Math.max(...drawn.map((d) => d.mass[1]))
  const unit = low >= 1000 && high >= 10_000 ? "mg" : "mcg"
  // Page under page: a line for its title, one for each of its bars.
  const lines = pages.flatMap((p, i) => [
    {
      head: `${letterOf(i + 1)}  ${p.title || "A page without a title"}`,
      none: !drawn.some((d) => d.row.page === i + 1),
    },
    ...drawn.filter((d) => d.row.page === i + 1),
  ])
  return (
    <Plot
      title="A day’s amount, as each page states it"
      says="The scale grows tenfold at equal steps. A bar runs from the least to the most that a page states for a day of use."
      x={{
        kind: "log",
        label: `${unit} a day`,
        domain: [low / 1.6, high * 1.6],
        say: (mcg) => (unit === "mg" ? mcg / 1000 : mcg).toLocaleString("en"),
      }}
      y={{ kind: "linear", label: "", domain: [lines.length, 0], at: [] }}
      left={8}
      right={8}
      top={8}
      height={lines.length * LINE + 64}
      hint="Point at a bar, or go to it with the Tab key, to read it."
      table={table}
    >
      <Grid />
      {lines.map((l, i) =>
        "head" in l ? (
          <Head key={l.head} words={l.none ? `${l.head}: no amount of a day` : l.head} at={i + 0.7} from={low / 1.6} />
        ) : (
          <Fragment key={`${l.row.page} ${l.row.protocol}`}>
            <Rect
              x0={l.mass[0]}
              x1={l.mass[1]}
              y0={i + 0.55}
              y1={i + 0.85}
              tone="accent"
              title={`Page ${letterOf(l.row.page)}, ${everything(l.row)}`}
            />
            <Words row={l.row} at={i + 0.4} from={low / 1.6} />
          </Fragment>
        ),
      )}
    </Plot>
  )
}

/** What is not on the chart, and why. */
export const NotDrawn = ({ comparison: { rows } }: { readonly comparison: Comparison }) => {
  const out = rows.filter((r) => massOf(r) === null)
  return out.length === 0 ? null : (
    <div>
      <h3>Not drawn</h3>
      <ul className="plain-list">
        {out.map((r) => (
          <li key={`${r.page} ${r.protocol}`}>
            {letterOf(r.page)} {nameOf(r)}: {r.perDay ? `${dayOf(r)}, which is no mass` : whyNot(r)}.
          </li>
        ))}
      </ul>
    </div>
  )
}

export const nameOf = (r: Row): string => shortName(r.name ?? r.compound ?? "without a name")

const beside = (r: Row): string =>
  [r.cycle ? sayPeriod(r.cycle) : r.openEnded ? "open-ended" : "course unknown", routesOf(r)].join(", ")

const routesOf = (r: Row): string => r.routes.map(sayRoute).join(" or ") || "route unknown"

const everything = (r: Row): string => `${r.name ?? r.compound ?? "without a name"}: ${dayOf(r)} a day, ${beside(r)}.`

const Words = ({ row, at, from }: { readonly row: Row; readonly at: number; readonly from: number }) => {
  const { width } = usePlot()
  // As many letters as there is room for; the figures come before the name.
  const room = Math.floor(width / 6.6)
  const figures = `${dayOf(row).replace(", spread over the week", "")} · ${beside(row)}`
  const left = room - figures.length - 5
  return (
    <Label x={from} y={at}>
      <tspan className="strong">{left >= 8 ? shortName(nameOf(row), left) : row.protocol}</tspan> · {figures}
    </Label>
  )
}

const Head = ({ words, at, from }: { readonly words: string; readonly at: number; readonly from: number }) => {
  const { width } = usePlot()
  return (
    <Label x={from} y={at} strong>
      {shortName(words, Math.floor(width / 7.2))}
    </Label>
  )
}

const Grid = () => {
  const { x, y } = usePlot()
  return (
    <g className="axis" {...unspoken}>
      {x.ticks.map((t) => (
        <line key={t.words} className="hair" x1={t.px} x2={t.px} y1={Math.min(...y.range)} y2={Math.max(...y.range)} />
      ))}
    </g>
  )
}
