import { createContext, type ReactNode, use, useId, useState } from "react"
import { type Axis, type Scale, scaleOf } from "./axis.ts"
import { unspoken } from "./spoken.ts"
import { useWidth } from "./use-width.ts"

type Laid = { readonly x: Scale; readonly y: Scale; readonly width: number; readonly height: number }
const Context = createContext<Laid | null>(null)

/** The plot that a mark stands in: its two scales and its size in pixels. */
export const usePlot = (): Laid => {
  const laid = use(Context)
  if (!laid) throw new Error("a mark outside of a Plot")
  return laid
}

type Props = {
  /** What the chart shows, in a few words; read out as its name. */
  readonly title: string
  /** What there is to see in it, in a sentence or two; and what its shapes stand for. */
  readonly says?: ReactNode
  readonly x: Axis
  readonly y: Axis
  readonly height?: number
  /** Room for the words on the left axis and beside the right edge, in pixels. */
  readonly left?: number
  readonly right?: number
  readonly top?: number
  /** What to do to read a mark; stands under the chart until one is pointed at. */
  readonly hint?: string
  /** Marks, drawn in the order given. */
  readonly children: ReactNode
  /** The same figures as words: a chart never stands without them. */
  readonly table: ReactNode
}

/** A chart: two axes, the marks between them, and a table beside it. It takes the width it is given and keeps its letters at reading size. */
export const Plot = (props: Props) => {
  const { title, says, x, y, height = 360, left = 64, right = 16, top = 32, hint, children, table } = props
  const [frame, width] = useWidth(640)
  const [pointed, setPointed] = useState<string | null>(null)
  const point = ({ target }: { readonly target: EventTarget }) => setPointed(nameOf(target))
  const id = useId()
  const bottom = 48
  const laid: Laid = {
    x: scaleOf(x, [left, width - right], x.kind === "names" ? 1 : 88),
    y: scaleOf(y, [height - bottom, top], y.kind === "names" ? 1 : 48),
    width,
    height,
  }
  return (
    <figure className="chart">
      <figcaption>
        <span id={id} className="chart-title">
          {title}
        </span>
        {says && <div className="chart-says soft small">{says}</div>}
      </figcaption>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pointing only repeats what a mark is called */}
      <div
        className="chart-frame"
        ref={frame}
        onMouseOver={point}
        onFocus={point}
        onMouseLeave={() => setPointed(null)}
        onBlur={() => setPointed(null)}
      >
        {/* A group, not an image: the marks inside can be reached one by one. */}
        {/* biome-ignore lint/a11y/useSemanticElements: there is no such element inside a figure */}
        <svg role="group" aria-labelledby={id} viewBox={`0 0 ${width} ${height}`}>
          <Context value={laid}>
            <Ruled scale={laid.y} side="left" label={y.label} lines={y.kind !== "names"} />
            <Ruled scale={laid.x} side="bottom" label={x.label} lines={false} />
            {children}
          </Context>
        </svg>
      </div>
      {hint && (
        <p className="chart-pointed small" {...unspoken}>
          {pointed ?? <span className="soft">{hint}</span>}
        </p>
      )}
      {table}
    </figure>
  )
}

const nameOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest(".datum[aria-label]")?.getAttribute("aria-label") ?? null) : null

type RuledProps = {
  readonly scale: Scale
  readonly side: "left" | "bottom"
  readonly label: string
  readonly lines: boolean
}

const Ruled = ({ scale, side, label, lines }: RuledProps) => {
  const { x, y, height } = usePlot()
  const [start, end] = x.range
  const foot = Math.max(...y.range)
  if (side === "left") {
    return (
      <g className="axis" {...unspoken}>
        {scale.ticks.map((t) => (
          <g key={t.words}>
            {lines && <line className="hair" x1={start} x2={end} y1={t.px} y2={t.px} />}
            <text x={start - 8} y={t.px} dy="0.32em" textAnchor="end">
              {t.words}
            </text>
          </g>
        ))}
        {label !== "" && (
          <text className="axis-label" x={0} y={Math.min(...y.range) - 16}>
            {label}
          </text>
        )}
      </g>
    )
  }
  return (
    <g className="axis" {...unspoken}>
      <line className="base" x1={start} x2={end} y1={foot} y2={foot} />
      {scale.ticks.map((t) => (
        <g key={t.words}>
          <line className="base" x1={t.px} x2={t.px} y1={foot} y2={foot + 5} />
          <text x={t.px} y={foot + 18} textAnchor={t.px > end - 16 ? "end" : "middle"}>
            {t.words}
          </text>
        </g>
      ))}
      <text className="axis-label" x={end} y={height - 8} textAnchor="end">
        {label}
      </text>
    </g>
  )
}
