import type { Mark, Picture } from "../../../../check/index.ts"
import { Dot, Rect } from "../../../kit/chart/marks.tsx"
import { usePlot } from "../../../kit/chart/plot.tsx"
import { unspoken } from "../../../kit/chart/spoken.ts"
import type { PictureExtent } from "./extent.ts"
import { type Box, boxOf, placeWords, type Wanting, widthOf } from "./place.ts"
import { beside, sayMark, sayRegimen, shapeOf } from "./words.ts"

// Marks of one course length would hide each other; they stand side by side, a shape apart.
const apart = 18

type DrawnProps = { readonly picture: Picture; readonly extent: PictureExtent }

/** The rectangles, the marks and the words beside them, each where it covers nothing. */
export const Drawn = ({ picture, extent }: DrawnProps) => {
  const { x, y, width, height } = usePlot()
  const wide = width >= 640
  const regimens = picture.regimens.map((r) => {
    const [x0, x1] = r.days ? [r.days.low, r.days.high] : [extent.endless ?? extent.days[1], extent.days[1]]
    return { r, x0, x1, words: wide ? `${r.protocol + 1}  ${r.label}` : `${r.protocol + 1}` }
  })
  const marks = nudged(picture.marks)
  const dots = marks.map(({ m, nudge }) => {
    const cx = (x.px(m.days.low) + x.px(m.days.high)) / 2 + nudge
    return { m, nudge, cx, cy: (y.px(m.daily.low) + y.px(m.daily.high)) / 2 }
  })
  const taken = dots.flatMap(({ m, nudge, cx, cy }): Box[] => [
    { x: cx - 8, y: cy - 8, width: 16, height: 16 },
    { x: cx - 1, y: y.px(m.daily.high), width: 2, height: y.px(m.daily.low) - y.px(m.daily.high) },
    { x: x.px(m.days.low) + nudge, y: cy - 1, width: x.px(m.days.high) - x.px(m.days.low), height: 2 },
  ])
  const edges = regimens.flatMap(({ r, x0, x1 }) => edgesOf(x.px(x0), x.px(x1), y.px(r.daily.high), y.px(r.daily.low)))
  const frame: Box = { x: x.range[0], y: y.range[1], width: x.range[1] - x.range[0], height: height - y.range[1] }
  const wanting: Wanting[] = [
    ...dots.map(({ m, cx, cy }) => ({ words: beside(m), spots: aroundDot(cx, cy, widthOf(beside(m))) })),
    ...regimens.map(({ r, x0, x1, words }) => ({
      words,
      spots: aroundRect(x.px(x0), x.px(x1), y.px(r.daily.high), y.px(r.daily.low), words),
      short: {
        words: `${r.protocol + 1}`,
        spots: aroundRect(x.px(x0), x.px(x1), y.px(r.daily.high), y.px(r.daily.low), `${r.protocol + 1}`),
      },
    })),
  ]
  const placed = placeWords(wanting, [...taken, ...edges], frame)
  const hospital = dots.flatMap(({ m, cx }, i): Box[] => {
    const spot = placed[i]
    if (!m.hospital) return []
    const top = y.px(m.daily.high)
    const dot = { x: cx - 8, y: top - 8, width: 16, height: y.px(m.daily.low) - top + 16 }
    return spot ? [dot, boxOf(spot.words, spot.x, spot.y)] : [dot]
  })
  return (
    <>
      <Hospital boxes={hospital} />
      {extent.endless !== null && <Endless />}
      {regimens.map(({ r, x0, x1 }) => (
        <Rect
          key={r.protocol}
          x0={x0}
          x1={x1}
          y0={r.daily.low}
          y1={r.daily.high}
          open={r.days === null}
          tone="accent"
          title={sayRegimen(r)}
        />
      ))}
      {dots.map(({ m, nudge }) => (
        <Dot
          key={m.id}
          x={[m.days.low, m.days.high]}
          y={[m.daily.low, m.daily.high]}
          shape={shapeOf(m.route)}
          nudge={nudge}
          hollow={m.hospital}
          tone={m.unconfirmed ? "soft" : "ink"}
          title={sayMark(m)}
        />
      ))}
      {placed.map((spot, i) =>
        spot ? (
          <text
            key={`${spot.words} ${spot.x} ${spot.y}`}
            className={`chart-label ${i >= dots.length ? "accent strong" : "ink"}`}
            x={spot.x}
            y={spot.y}
            dy="0.32em"
            {...unspoken}
          >
            {spot.words}
          </text>
        ) : null,
      )}
    </>
  )
}

/** Marks of the same length, side by side around it. */
const nudged = (marks: readonly Mark[]) =>
  marks.map((m) => {
    const same = marks.filter((o) => o.days.low === m.days.low && o.days.high === m.days.high)
    return { m, nudge: (same.indexOf(m) - (same.length - 1) / 2) * apart }
  })

const aroundRect = (left: number, right: number, top: number, bottom: number, words: string) => {
  const far = right - widthOf(words) - 4
  return [
    [right + 6, top + 8],
    [left + 6, top + 10],
    [left, top - 10],
    [far, top + 10],
    [left + 6, bottom - 10],
    [right + 6, bottom - 8],
    [far, bottom - 10],
    [left, bottom + 10],
    [far, top - 10],
  ] as const
}

const aroundDot = (cx: number, cy: number, width: number) =>
  [
    [cx + 12, cy],
    [cx - 12 - width, cy],
    [cx - width / 2, cy - 18],
    [cx - width / 2, cy + 18],
    [cx + 12, cy + 14],
    [cx - 12 - width, cy + 14],
    [cx + 12, cy - 14],
    [cx - 12 - width, cy - 14],
  ] as const

const edgesOf = (left: number, right: number, top: number, bottom: number): readonly Box[] => [
  { x: left, y: top - 1, width: right - left, height: 2 },
  { x: left, y: bottom - 1, width: right - left, height: 2 },
  { x: left - 1, y: top, width: 2, height: bottom - top },
  { x: right - 1, y: top, width: 2, height: bottom - top },
]

/** Hospital marks stand in a frame of their own that says so. */
const Hospital = ({ boxes }: { readonly boxes: readonly Box[] }) => {
  if (boxes.length === 0) return null
  const left = Math.min(...boxes.map((b) => b.x)) - 8
  const right = Math.max(...boxes.map((b) => b.x + b.width)) + 8
  const top = Math.min(...boxes.map((b) => b.y)) - 4
  const bottom = Math.max(...boxes.map((b) => b.y + b.height)) + 4
  return (
    <g className="hospital" {...unspoken}>
      <rect x={left} y={top} width={right - left} height={bottom - top} />
      <text x={left} y={top - 8}>
        Hospital use, under care
      </text>
    </g>
  )
}

/** Where a course has no end, the scale of days ends too. */
const Endless = () => {
  const { x, y } = usePlot()
  return (
    <text className="chart-label" x={x.range[1]} y={Math.max(...y.range) + 18} textAnchor="end" {...unspoken}>
      no end
    </text>
  )
}
