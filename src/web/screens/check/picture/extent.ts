import type { Picture } from "../../../../check/index.ts"

/** How far the axes of the picture go, and where its last part begins: courses to which the page gives no end. */
export type PictureExtent = {
  readonly days: readonly [number, number]
  readonly daily: readonly [number, number]
  /** Null where every course has an end. */
  readonly endless: number | null
}

/** Axes that hold everything that is drawn, with some air around it. */
export const extentOf = ({ regimens, marks }: Picture): PictureExtent | null => {
  const lengths = [...regimens.flatMap((r) => (r.days ? [r.days] : [])), ...marks.map((m) => m.days)]
  const daily = [...regimens, ...marks].map((x) => x.daily)
  if (daily.length === 0) return null
  const most = Math.max(14, ...lengths.map((d) => d.high))
  const open = regimens.some((r) => r.days === null)
  return {
    days: [Math.min(1, ...lengths.map((d) => d.low)) * 0.8, most * (open ? 3.2 : 1.6)],
    daily: [Math.min(...daily.map((d) => d.low)) / 1.5, Math.max(...daily.map((d) => d.high)) * 1.7],
    endless: open ? most * 1.35 : null,
  }
}

/** Lengths a reader counts in. */
export const dayTicks = [1, 3, 7, 14, 28, 56, 84, 182, 365, 730, 1095]
