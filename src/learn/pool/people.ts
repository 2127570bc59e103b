import { fail, ok, type Result } from "../../base/index.ts"

/** Many people's scored rows, sorted by person and time: person i owns rows start[i] to start[i + 1] - 1. `calendar` holds, in
 *  the same way, every day whose condition is known, scored or not; it is the rows themselves where none lacks a score. */
export type People = Rows & {
  readonly ids: readonly string[]
  readonly y: Float64Array
  readonly calendar: Rows
  /** True when somebody has two scores on one day. */
  readonly repeats: boolean
  /** Covariates of each scored row. */
  readonly extras: readonly Extra[]
  readonly notes: readonly string[]
}

/** A further column, one value a row. */
export type Extra = { readonly name: string; readonly values: Float64Array }

type Rows = { readonly start: Int32Array; readonly day: Int32Array; readonly on: Uint8Array }

/** Rows in the order in which they came; `person` indexes `ids`, a missing score is NaN. */
export type LooseRows = {
  readonly ids: readonly string[]
  readonly person: Int32Array
  readonly day: Int32Array
  readonly on: Uint8Array
  readonly y: Float64Array
  /** What orders the sessions of a day, where there are several. */
  readonly session?: Float64Array | null
  readonly extras?: readonly Extra[]
  readonly notes?: readonly string[]
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
  const session = rows.session ? new Float64Array(rows.day.length) : null
  const extras = (rows.extras ?? []).map((e) => ({
    from: e.values,
    name: e.name,
    values: new Float64Array(rows.day.length),
  }))
  for (let r = 0; r < rows.person.length; r++) {
    const i = rows.person[r] as number
    const to = fill[i] as number
    fill[i] = to + 1
    for (const e of extras) e.values[to] = e.from[r] as number
    day[to] = rows.day[r] as number
    on[to] = rows.on[r] as number
    y[to] = rows.y[r] as number
    if (session) session[to] = rows.session?.[r] as number
  }
  const order = (r: number): number => (day[r] as number) * 1e6 + (session?.[r] ?? 0)
  let repeats = false
  for (let i = 0; i < people; i++) {
    const [from, to] = [start[i] as number, start[i + 1] as number]
    let sorted = true
    for (let r = from + 1; r < to && sorted; r++) sorted = (day[r] as number) > (day[r - 1] as number)
    if (sorted) continue
    sortRows(from, to, order, [day, on, y, ...(session ? [session] : []), ...extras.map((e) => e.values)])
    for (let r = from + 1; r < to; r++) {
      if (order(r) === order(r - 1))
        return fail(
          "learn/twice",
          `Person "${rows.ids[i]}" has two rows for ${session ? "one session of " : ""}day ${day[r]}; keep one of them${session ? "" : ', or number the sessions of a day in a column "session"'}.`,
          { path: rows.ids[i] ?? "" },
        )
      if (day[r] === day[r - 1]) repeats = true
    }
  }
  const calendar = { start, day, on }
  const scored = scoredOf(calendar, y, extras)
  const gap = scored.extras.find((e) => e.values.some((v) => Number.isNaN(v)))
  if (gap !== undefined)
    return fail("learn/covariate", `A row has a score but no "${gap.name}"; fill it in or leave the covariate out.`, {
      path: gap.name,
    })
  return ok({ ids: rows.ids, ...scored, calendar, repeats, notes: rows.notes ?? [] })
}

type Column = Int32Array | Uint8Array | Float64Array

const sortRows = (from: number, to: number, key: (row: number) => number, columns: readonly Column[]): void => {
  const keys = Float64Array.from({ length: to - from }, (_, k) => key(from + k))
  const order = [...keys.keys()].sort((a, b) => (keys[a] as number) - (keys[b] as number))
  for (const c of columns) {
    const old = c.slice(from, to)
    for (const [k, r] of order.entries()) c[from + k] = old[r] as number
  }
}

const scoredOf = (
  all: Rows,
  y: Float64Array,
  further: readonly Extra[],
): Rows & { readonly y: Float64Array; readonly extras: readonly Extra[] } => {
  const extras = further.map(({ name, values }) => ({ name, values: values.filter((_, r) => !Number.isNaN(y[r])) }))
  const kept = y.reduce((a, v) => (Number.isNaN(v) ? a : a + 1), 0)
  if (kept === y.length) return { ...all, y, extras }
  const rows = {
    start: new Int32Array(all.start.length),
    day: new Int32Array(kept),
    on: new Uint8Array(kept),
    y: new Float64Array(kept),
    extras,
  }
  let [to, person] = [0, 0]
  for (let r = 0; r <= y.length; r++) {
    while (person < all.start.length && all.start[person] === r) rows.start[person++] = to
    if (r === y.length || Number.isNaN(y[r])) continue
    rows.day[to] = all.day[r] as number
    rows.on[to] = all.on[r] as number
    rows.y[to] = y[r] as number
    to++
  }
  return rows
}
