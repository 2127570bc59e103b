import { fail, ok, type Result } from "../../base/index.ts"

/** Many people's rows, sorted by person and day: person i owns rows start[i] to start[i + 1] - 1. */
export type People = {
  readonly ids: readonly string[]
  readonly start: Int32Array
  readonly day: Int32Array
  readonly on: Uint8Array
  readonly y: Float64Array
}

/** Rows in the order in which they came; `person` indexes `ids`. */
export type LooseRows = {
  readonly ids: readonly string[]
  readonly person: Int32Array
  readonly day: Int32Array
  readonly on: Uint8Array
  readonly y: Float64Array
}

/** Brings rows together by person and puts each person's days in order. */
export const gatherPeople = (rows: LooseRows): Result<People> => {
  const people = rows.ids.length
  const start = new Int32Array(people + 1)
  for (let r = 0; r < rows.person.length; r++) {
    const next = (rows.person[r] as number) + 1
    start[next] = (start[next] as number) + 1
  }
  for (let i = 0; i < people; i++) start[i + 1] = (start[i + 1] as number) + (start[i] as number)
  const fill = start.slice()
  const day = new Int32Array(rows.day.length)
  const on = new Uint8Array(rows.day.length)
  const y = new Float64Array(rows.day.length)
  for (let r = 0; r < rows.person.length; r++) {
    const i = rows.person[r] as number
    const to = fill[i] as number
    fill[i] = to + 1
    day[to] = rows.day[r] as number
    on[to] = rows.on[r] as number
    y[to] = rows.y[r] as number
  }
  for (let i = 0; i < people; i++) {
    const [from, to] = [start[i] as number, start[i + 1] as number]
    let sorted = true
    for (let r = from + 1; r < to; r++) if ((day[r] as number) < (day[r - 1] as number)) sorted = false
    if (!sorted) {
      const order = Array.from({ length: to - from }, (_, k) => from + k).sort(
        (a, b) => (day[a] as number) - (day[b] as number),
      )
      const old = { day: day.slice(from, to), on: on.slice(from, to), y: y.slice(from, to) }
      for (const [k, r] of order.entries()) {
        day[from + k] = old.day[r - from] as number
        on[from + k] = old.on[r - from] as number
        y[from + k] = old.y[r - from] as number
      }
    }
    for (let r = from + 1; r < to; r++)
      if (day[r] === day[r - 1])
        return fail("learn/twice", `Person "${rows.ids[i]}" has two rows for day ${day[r]}; keep one of them.`, {
          path: rows.ids[i] ?? "",
        })
  }
  return ok({ ids: rows.ids, start, day, on, y })
}
