import type { Span } from "../../base/index.ts"
import type { DoseValue, FrequencyValue, Piece } from "../engine/piece.ts"
import type { Block } from "../page/page.ts"
import { named } from "./cells.ts"
import { type Draft, type Found, found, foundOf } from "./draft.ts"
import { fill } from "./fill.ts"
import { piecesIn, spanOf } from "./line.ts"
import { begin, type Work } from "./work.ts"

/** A table whose columns are times of the day ("| | Morning | Evening |") and whose rows are substances: the same amount at several of them is one
 *  regimen so many times a day, another amount is another regimen. True when it was one. */
export const byTimes = (w: Work, head: Block, body: readonly Block[]): boolean => {
  if (!headsTimes(w, head)) return false
  const times = head.cells.map((c) => timeAlone(w, c))
  let read = false
  for (const row of body) {
    const before: { readonly d: Draft; readonly key: string; n: number }[] = []
    for (const [i, cell] of row.cells.entries()) {
      const time = times[i] ?? null
      const amount = time === null ? undefined : amountIn(w, cell)
      if (time === null || amount === undefined) continue
      const value: DoseValue = amount.value
      const key = JSON.stringify([value.low, value.high, value.unit, value.per])
      const same = before.find((b) => b.key === key)
      if (same !== undefined) {
        same.n++
        same.d.times.push(foundOf(w.t, time))
        same.d.frequency = found<FrequencyValue>(
          { low: same.n, high: same.n, per: "day", pattern: null },
          cell,
          "frequency/times-of-day",
        )
        continue
      }
      const d = begin(w, row.span, called(w, row, times))
      d.dose = foundOf(w.t, amount)
      fill(w.t, d, [time], null)
      fill(
        w.t,
        d,
        piecesIn(w.t, cell).filter((p) => p !== amount),
        null,
      )
      before.push({ d, key, n: 1 })
      read = true
    }
  }
  return read
}

/** Whether two cells of a row are times of the day and nothing else. */
export const headsTimes = (w: Work, row: Block): boolean =>
  row.cells.filter((c) => timeAlone(w, c) !== null).length >= 2 && !row.cells.some((c) => amountIn(w, c) !== undefined)

/** The first cell of a row that stands under no time. */
const called = (w: Work, row: Block, times: readonly unknown[]): Found<string> | null =>
  named(
    w,
    row.cells.find((c, i) => times[i] == null && c[1] > c[0]),
    "name/compound",
  )

/** The time of day that a heading is, with nothing else in it but a clock or a bracket. */
export const timeAlone = (w: Work, cell: Span): Piece<"when"> | null => {
  const when = piecesIn(w.t, cell).filter((p): p is Piece<"when"> & Piece => p.kind === "when")
  const first = when[0]
  if (first === undefined) return null
  const [from, to] = spanOf(w.t, first)
  const rest = `${w.t.text.slice(cell[0], from)}${w.t.text.slice(to, cell[1])}`.replace(/\([^()]*\)/g, "")
  return /\p{L}{3}/u.test(rest) ? null : first
}

const amountIn = (w: Work, cell: Span): Piece<"amount"> | undefined =>
  piecesIn(w.t, cell).find((p) => p.kind === "amount" || p.kind === "dose") as Piece<"amount"> | undefined
