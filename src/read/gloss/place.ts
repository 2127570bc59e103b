import type { Span } from "../../base/index.ts"
import type { Atom } from "./gloss.ts"

/** Where a place of one text lies in the other: `onto` moves the start of a span, or its end, from the gloss to the page. */
export type Places = { readonly back: (span: Span) => Span }

/** Spans of a gloss as spans of the page it is of. A span that holds a part of an atom holds all of it. */
export const placesOf = (atoms: readonly Atom[]): Places => {
  /** The last atom that begins at or before a place in the gloss. */
  const last = (at: number): number => {
    let low = 0
    let high = atoms.length
    while (low < high) {
      const mid = (low + high) >> 1
      if ((atoms[mid] as Atom).gloss[0] <= at) low = mid + 1
      else high = mid
    }
    return low - 1
  }
  const plain = (k: number, at: number): number => {
    const a = atoms[k]
    return a === undefined ? at : at - a.gloss[1] + a.own[1]
  }
  const start = (at: number): number => {
    const k = last(at)
    const a = atoms[k]
    return a !== undefined && at < a.gloss[1] ? a.own[0] : plain(k, at)
  }
  const end = (at: number): number => {
    const k = last(at - 1)
    const a = atoms[k]
    return a !== undefined && at - 1 < a.gloss[1] ? a.own[1] : plain(k, at)
  }
  return {
    back: ([from, to]) => {
      const a = start(from)
      return to <= from ? [a, a] : [a, Math.max(a, end(to))]
    },
  }
}
