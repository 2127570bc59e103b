import { overlaps, type Span } from "../../base/index.ts"

/** The spans put in order, with those that touch joined into one. */
export const joined = (spans: readonly Span[]): readonly Span[] => {
  const merged: [number, number][] = []
  for (const [a, z] of [...spans].sort((x, y) => x[0] - y[0])) {
    const last = merged.at(-1)
    if (last !== undefined && a <= last[1]) last[1] = Math.max(last[1], z)
    else merged.push([a, z])
  }
  return merged
}

/** Whether any of the joined spans overlaps this one; found by halving, because a page may have thousands of both. */
export const taken = (used: readonly Span[], span: Span): boolean => {
  let low = 0
  let high = used.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((used[mid] as Span)[1] <= span[0]) low = mid + 1
    else high = mid
  }
  const next = used[low]
  return next !== undefined && overlaps(next, span)
}
