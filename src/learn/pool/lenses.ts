// Lenses for many people. Where several were seen on the same days they share one; a person with gaps of their own gets one that is
// ground in the same room as the last such person's, because millions of small arrays would keep the collector busy.
import { grindThree } from "../grind-three.ts"
import { grind, type Lens, placeIn } from "../lens.ts"
import type { GridPoint, Model } from "../model.ts"
import { nuisances, rowsOf, type Series } from "../series.ts"
import type { Sums } from "../sums.ts"
import { exposureRoom, roomFor } from "../sweep.ts"
import type { People } from "./people.ts"

/** A lens with room for one person's sums and columns. What `lensKeeper` gives is good until it is asked again. */
export type Kept = {
  readonly lens: Lens
  readonly sums: Sums
  readonly room: Float64Array
  readonly y: Float64Array
  readonly u: Float64Array
}

/** Gives the lens for the k-th of the people named by `which`; null for somebody with too few rows. */
export const lensKeeper = (
  people: People,
  which: Int32Array,
  grid: readonly GridPoint[],
  model: Model,
): ((k: number) => Kept | null) => {
  const pattern = patternsOf(people)
  const count = new Int32Array(people.ids.length)
  for (const i of which) count[pattern[i] as number] = (count[pattern[i] as number] as number) + 1
  const known = new Map<number, Kept | null>()
  const own = people.extras.length > 0
  const plain = model.weekday !== "shrunk" && model.drift === 0 && !own
  const scratch = plain && which.length > 0 ? scratchFor(people, which, grid) : null
  return (k) => {
    const i = which[k] as number
    const alike = pattern[i] as number
    const found = known.get(alike)
    if (found !== undefined) return found
    const [from, to] = [people.start[i] as number, people.start[i + 1] as number]
    if (count[alike] === 1 && scratch !== null && to - from >= 10) {
      const ground = scratch(from, to, model)
      if (ground !== null) return ground
    }
    const day = new Int32Array(to - from)
    for (let r = from; r < to; r++) day[r - from] = (people.day[r] as number) - (people.day[from] as number) + 1
    if (own) return keep(day, grid, model, covariatesOf(people, from, to))
    const kept = keep(day, grid, model, [])
    if ((count[alike] as number) > 1) {
      // Each lens holds six numbers a row and grid point.
      if (known.size > 200) known.clear()
      known.set(alike, kept)
    }
    return kept
  }
}

// A covariate that never changes within a person says nothing there.
const covariatesOf = ({ extras }: People, from: number, to: number): Series["covariates"] =>
  extras
    .map(({ name, values }) => ({ name, values: values.slice(from, to) }))
    .filter(({ values }) => values.some((v) => v !== values[0]))

const keep = (
  day: Int32Array,
  grid: readonly GridPoint[],
  model: Model,
  covariates: Series["covariates"],
): Kept | null => {
  const series: Series = {
    day,
    y: new Float64Array(day.length),
    on: new Float64Array(day.length),
    arm: new Float64Array(day.at(-1) ?? 0),
    relativeNoise: new Float64Array(day.length).fill(1),
    covariates,
  }
  const columns = nuisances(series, model)
  // At least one degree of freedom for a person's own scatter.
  if (day.length < columns.length + 2) return null
  const lens = grind(rowsOf(series), columns, grid)
  return "dependent" in lens
    ? null
    : {
        lens,
        sums: roomFor(lens),
        room: exposureRoom(lens),
        y: new Float64Array(day.length),
        u: new Float64Array(day.length),
      }
}

// The same columns as `nuisances` gives, filled into one room; null where a column depends on the others and the careful way is due.
const scratchFor = (people: People, which: Int32Array, grid: readonly GridPoint[]) => {
  let most = 0
  for (const i of which) most = Math.max(most, (people.start[i + 1] as number) - (people.start[i] as number))
  const make = (): Float64Array => new Float64Array(most)
  const [gap, first, trend, practice, y, u] = [make(), make(), make(), make(), make(), make()]
  const ones = make().fill(1)
  const none = make()
  const logs = Float64Array.from({ length: most }, (_, i) => Math.log(1 + i))
  const table = new Float64Array(((grid.length + 1) >> 1) * most * 12)
  const constant = new Float64Array(grid.length)
  const whole: Lens = {
    rows: most,
    grid,
    table,
    packs: 1,
    more: new Float64Array(0),
    constant,
    flat: 0,
    drifting: null,
    seat: { sweeps: 0, at: 0, era: -1, white: null },
  }
  const sums = roomFor(whole)
  const room = exposureRoom(whole)
  return (from: number, to: number, model: Model): Kept | null => {
    const n = to - from
    const start = people.day[from] as number
    const span = (people.day[to - 1] as number) - start + 1
    let sum = 0
    for (let r = from; r < to; r++) {
      const t = r - from
      const day = (people.day[r] as number) - start + 1
      sum += day
      first[t] = 1
      gap[t] = t === 0 ? 0 : (people.day[r] as number) - (people.day[r - 1] as number)
    }
    const mean = sum / n
    for (let t = 0; t < n; t++) trend[t] = ((people.day[from + t] as number) - start + 1 - mean) / span
    practice.set(logs.subarray(0, n))
    const columns = [
      first,
      ...(model.trend === "linear" ? [trend] : []),
      ...(model.practice === "log" ? [practice] : []),
    ]
    const three = [columns[0], columns[1] ?? none, columns[2] ?? none] as [Float64Array, Float64Array, Float64Array]
    const rows = { gap: gap.subarray(0, n), relativeNoise: ones }
    for (const [g, point] of grid.entries()) {
      constant[g] = grindThree(rows, three, columns.length, point, table, placeIn(n, g, 0))
      if (Number.isNaN(constant[g])) return null
    }
    const lens = { ...whole, rows: n, flat: columns.length, seat: { sweeps: 0, at: 0, era: -1, white: null } }
    return { lens, sums, room, y, u }
  }
}

// Which days each person was seen on, as a number that people seen on the same days share. Worked out once for any set of people.
const patternsOf = (people: People): Int32Array => {
  const known = patterns.get(people)
  if (known) return known
  const { day, start, ids } = people
  const pattern = new Int32Array(ids.length)
  const examples = new Map<number, number[]>()
  const alike = (a: number, b: number): boolean => {
    const [from, other] = [start[a] as number, start[b] as number]
    const n = (start[a + 1] as number) - from
    if ((start[b + 1] as number) - other !== n) return false
    const shift = (day[from] as number) - (day[other] as number)
    for (let r = 0; r < n; r++) if ((day[from + r] as number) - (day[other + r] as number) !== shift) return false
    return true
  }
  for (let i = 0; i < ids.length; i++) {
    const [from, to] = [start[i] as number, start[i + 1] as number]
    let hash = to - from
    for (let r = from; r < to; r++) hash = (Math.imul(hash, 31) + (day[r] as number) - (day[from] as number)) | 0
    const bucket = examples.get(hash)
    const found = bucket?.find((e) => alike(e, i))
    if (found === undefined) {
      if (bucket) bucket.push(i)
      else examples.set(hash, [i])
    }
    pattern[i] = found ?? i
  }
  patterns.set(people, pattern)
  return pattern
}

const patterns = new WeakMap<People, Int32Array>()
