import type { ReactNode } from "react"
import type { Place } from "./axis.ts"
import { usePlot } from "./plot.tsx"
import { type Shape, shapes } from "./shapes.ts"
import { spoken, unspoken } from "./spoken.ts"

/** How a mark is inked. Amber and red are for findings and not for charts. */
export type Tone = "accent" | "ink" | "soft"

type Named = {
  /** What the mark is, with its figures and its source: shown on hover, read out on focus. Without it the mark is only drawn. */
  readonly title?: string
  readonly tone?: Tone
  /** Outline only: for what is set apart from the rest. */
  readonly hollow?: boolean
}

const Marked = ({ title, tone = "ink", hollow = false, children }: Named & { readonly children: ReactNode }) => {
  const className = `datum ${tone}${hollow ? " hollow" : ""}`
  return title === undefined ? (
    <g className={className} {...unspoken}>
      {children}
    </g>
  ) : (
    <g className={className} {...spoken(title)}>
      <title>{title}</title>
      {children}
    </g>
  )
}

type Corners = { readonly x0: Place; readonly x1: Place; readonly y0: Place; readonly y1: Place }

/** A rectangle from one corner to the other, never thinner than can be seen. `open` leaves its far end without an edge: it goes on. */
export const Rect = ({ x0, x1, y0, y1, open = false, ...named }: Named & Corners & { readonly open?: boolean }) => {
  const { x, y } = usePlot()
  const [left, right] = ordered(x.px(x0), x.px(x1))
  const [up, down] = ordered(y.px(y0), y.px(y1))
  const outline = open ? `M${right} ${up}H${left}V${down}H${right}` : `M${left} ${up}H${right}V${down}H${left}Z`
  return (
    <Marked {...named}>
      <rect className="fill" x={left} y={up} width={right - left} height={down - up} />
      <path className="edge" d={outline} />
    </Marked>
  )
}

const ordered = (a: number, b: number): readonly [number, number] => {
  const [low, high] = a < b ? [a, b] : [b, a]
  return high - low < 3 ? [(low + high - 3) / 2, (low + high + 3) / 2] : [low, high]
}

type Spot = { readonly x: Place; readonly y: Place }

/** One place, or a reach from one to another. */
export type Reach = Place | readonly [Place, Place]

type DotProps = Named & {
  readonly x: Reach
  readonly y: Reach
  readonly shape?: Shape
  /** Pixels to the right, where marks would cover each other. */
  readonly nudge?: number
}

/** A dot of one shape; where it reaches from one place to another, in the middle of a line between them. */
export const Dot = ({ x: at, y: on, shape = "circle", nudge = 0, ...named }: DotProps) => {
  const { x, y } = usePlot()
  const [left, right] = reachOf(at).map((p) => x.px(p) + nudge)
  const [low, high] = reachOf(on).map(y.px)
  const [cx, cy] = [middle(left, right), middle(low, high)]
  return (
    <Marked {...named}>
      {left !== right && <line className="reach" x1={left} x2={right} y1={cy} y2={cy} />}
      {low !== high && <line className="reach" x1={cx} x2={cx} y1={low} y2={high} />}
      <path className="dot" d={shapes[shape]} transform={`translate(${round(cx)} ${round(cy)})`} />
    </Marked>
  )
}

const reachOf = (r: Reach): readonly Place[] => (typeof r === "object" ? r : [r, r])
const middle = (a = Number.NaN, b = Number.NaN): number => (a + b) / 2

/** A line through points in the order given; a point without a value (NaN) breaks it. */
export const Line = ({
  points,
  dashed = false,
  ...named
}: Named & { readonly points: readonly Spot[]; readonly dashed?: boolean }) => {
  const { x, y } = usePlot()
  return (
    <Marked {...named}>
      <path className={dashed ? "line dashed" : "line"} d={pathOf(points.map((p) => [x.px(p.x), y.px(p.y)]))} />
    </Marked>
  )
}

const pathOf = (points: readonly (readonly [number, number])[]): string =>
  points
    .map(([px, py], i) => {
      if (!Number.isFinite(px + py)) return ""
      const before = points[i - 1]
      return `${before && Number.isFinite(before[0] + before[1]) ? "L" : "M"}${round(px)} ${round(py)}`
    })
    .join("")

const round = (px: number): number => Math.round(px * 100) / 100

/** A band between two edges: an interval that goes along an axis. */
export const Band = ({
  points,
  ...named
}: Named & { readonly points: readonly { readonly x: Place; readonly low: Place; readonly high: Place }[] }) => {
  const { x, y } = usePlot()
  const there = points.map((p) => `${round(x.px(p.x))} ${round(y.px(p.high))}`)
  const back = points.map((p) => `${round(x.px(p.x))} ${round(y.px(p.low))}`).reverse()
  return (
    <Marked {...named}>
      <path className="fill" d={`M${[...there, ...back].join("L")}Z`} />
    </Marked>
  )
}

type LabelProps = Spot & {
  readonly dx?: number
  readonly dy?: number
  readonly anchor?: "start" | "middle" | "end"
  readonly tone?: Tone
  readonly strong?: boolean
  readonly children: ReactNode
}

/** Words placed at a spot instead of in a legend; `dx` and `dy` are pixels. */
export const Label = ({
  x: at,
  y: on,
  dx = 0,
  dy = 0,
  anchor = "start",
  tone = "ink",
  strong = false,
  children,
}: LabelProps) => {
  const { x, y } = usePlot()
  return (
    <text
      className={`chart-label ${tone}${strong ? " strong" : ""}`}
      x={x.px(at) + dx}
      y={y.px(on) + dy}
      textAnchor={anchor}
      {...unspoken}
    >
      {children}
    </text>
  )
}
