// Numbers that are most likely no scores: marks for "no value" that look like one, and a decimal point that slipped.
import type { Problem } from "../base/index.ts"
import type { Table } from "./csv.ts"

/** The cell that marks a missing value by a number, such as -99 or 999, far outside all other scores; null where there is none. */
export const noScore = (table: Table, name: string, scores: Float64Array): Problem | null => {
  for (const mark of MARKS) {
    const at = [...scores.keys()].filter((i) => scores[i] === mark)
    if (at.length === 0) continue
    const rest = scores.filter((v) => !Number.isNaN(v) && v !== mark)
    const [low, high] = rest.reduce(
      ([a, b], v) => [Math.min(a, v), Math.max(b, v)],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    )
    const away = mark > high ? mark - high : low - mark
    if (rest.length < 6 || away < 2 * Math.max(high - low, 1)) continue
    const lines = at.slice(0, 4).map((i) => table.line[i])
    return {
      code: "learn/mark",
      message: `${at.length === 1 ? `Line ${lines[0]} says` : `Lines ${lines.join(", ")}${at.length > 4 ? " …" : ""} say`} ${mark} in "${name}", where all other scores lie from ${low} to ${high}; leave the cell empty where there is no score.`,
      path: name,
    }
  }
  return null
}

const MARKS = [-9, -99, -999, -9999, 99, 999, 9999]

/** Of scores set aside as far out, those that would lie among the others with the decimal point moved by one place. */
export const slipped = (far: number, others: Float64Array): boolean => {
  const [low, high] = others.reduce(
    ([a, b], v) => [Math.min(a, v), Math.max(b, v)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
  return [far / 10, far * 10, far / 100].some((v) => v >= low && v <= high)
}
