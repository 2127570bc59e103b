import { exposure } from "../exposure.ts"
import { grind, type Lens } from "../lens.ts"
import type { GridPoint, Model } from "../model.ts"
import { nuisances, rowsOf, type Series } from "../series.ts"
import { exposureRoom, roomFor, type Sums, sweepExposure, sweepOutcome } from "../sweep.ts"
import type { People } from "./people.ts"

/** What each person's rows say at each grid point, person by person: at [i * grid + g] the flat-prior estimate `b`, its
 *  variance `c` in units of s^2, the residual sum of squares `s`, and the log likelihood without the parts that are the same
 *  at all grid points. `nu[i]` is the residual degrees of freedom, 0 for a person who cannot be used. */
export type PeopleEvidence = {
  readonly people: number
  readonly points: number
  readonly b: Float64Array
  readonly c: Float64Array
  readonly s: Float64Array
  readonly log: Float64Array
  readonly nu: Int32Array
}

/** Sweeps the people named by `which` (indices, all of them when left out) over a grid at one half-life. People seen on the same
 *  days share a lens. */
export const gatherEvidence = (
  people: People,
  which: Int32Array,
  grid: readonly GridPoint[],
  model: Model,
  halfLifeDays: number,
): PeopleEvidence => {
  const points = grid.length
  const size = which.length * points
  const e: PeopleEvidence = {
    people: which.length,
    points,
    b: new Float64Array(size),
    c: new Float64Array(size),
    s: new Float64Array(size),
    log: new Float64Array(size),
    nu: new Int32Array(which.length),
  }
  const lenses = lensKeeper(people, grid, model)
  for (let k = 0; k < which.length; k++) {
    const i = which[k] as number
    const from = people.start[i] as number
    const to = people.start[i + 1] as number
    const kept = lenses(from, to)
    if (kept === null) continue
    const { lens, sums, room, y, u } = kept
    fillOutcome(people.y, from, to, y)
    if (!fillExposure(people, i, halfLifeDays, u)) continue
    const nu = lens.rows - lens.flat - 1
    sweepOutcome(lens, y, sums)
    sweepExposure(lens, u, sums, room)
    let usable = true
    for (let g = 0; g < points; g++) {
      const uu = sums.uu[g] as number
      const yu = sums.yu[g] as number
      const s = (sums.yy[g] as number) - (yu * yu) / uu
      if (!(uu > 1e-9 * lens.rows && s > 0)) usable = false
      const at = k * points + g
      e.b[at] = yu / uu
      e.c[at] = 1 / uu
      e.s[at] = s
      e.log[at] = (lens.constant[g] as number) - 0.5 * Math.log(uu) - 0.5 * nu * Math.log(s)
    }
    if (usable) e.nu[k] = nu
  }
  return e
}

type Kept = {
  readonly lens: Lens
  readonly sums: Sums
  readonly room: Float64Array
  readonly y: Float64Array
  readonly u: Float64Array
}

/** Gives the lens for rows from..to-1, ground anew only for days not met before; null when there are too few rows. */
const lensKeeper = (
  people: People,
  grid: readonly GridPoint[],
  model: Model,
): ((from: number, to: number) => Kept | null) => {
  const known = new Map<number, { readonly day: Int32Array; readonly kept: Kept | null }[]>()
  let count = 0
  const make = (day: Int32Array): Kept | null => {
    const series: Series = {
      day,
      y: new Float64Array(day.length),
      on: new Float64Array(day.length),
      arm: new Float64Array(day.at(-1) ?? 0),
      relativeNoise: new Float64Array(day.length).fill(1),
      covariates: [],
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
  return (from, to) => {
    const first = people.day[from] as number
    let hash = to - from
    for (let r = from; r < to; r++) hash = (Math.imul(hash, 31) + (people.day[r] as number) - first) | 0
    const bucket = known.get(hash) ?? []
    const found = bucket.find(({ day }) => sameDays(people.day, from, to, first, day))
    if (found) return found.kept
    const day = new Int32Array(to - from)
    for (let r = from; r < to; r++) day[r - from] = (people.day[r] as number) - first + 1
    const kept = make(day)
    // Each lens holds six numbers a row and grid point; people with gaps of their own would fill the memory.
    if (count++ > 200) {
      known.clear()
      count = 0
    }
    known.set(hash, [...(known.get(hash) ?? []), { day, kept }])
    return kept
  }
}

const sameDays = (days: Int32Array, from: number, to: number, first: number, want: Int32Array): boolean => {
  if (want.length !== to - from) return false
  for (let r = from; r < to; r++) if ((days[r] as number) - first + 1 !== want[r - from]) return false
  return true
}

// Centred: a large common level would cost digits in the sums of squares.
const fillOutcome = (y: Float64Array, from: number, to: number, out: Float64Array): void => {
  let sum = 0
  for (let r = from; r < to; r++) sum += y[r] as number
  const mean = sum / (to - from)
  for (let r = from; r < to; r++) out[r - from] = (y[r] as number) - mean
}

// False when every row has the same condition.
const fillExposure = (people: People, i: number, halfLifeDays: number, out: Float64Array): boolean => {
  const { on, day, start, calendar } = people
  const [from, to] = [start[i] as number, start[i + 1] as number]
  let count = 0
  for (let r = from; r < to; r++) count += on[r] as number
  if (count === 0 || count === to - from) return false
  if (halfLifeDays === 0) {
    for (let r = from; r < to; r++) out[r - from] = on[r] as number
    return true
  }
  const daily = exposure(armsOfDays(calendar, i), halfLifeDays)
  const first = calendar.day[calendar.start[i] as number] as number
  for (let r = from; r < to; r++) out[r - from] = daily[(day[r] as number) - first] as number
  return true
}

// The arm of every day from a person's first to their last. A day without a row carries the arm of the day before it; sessions
// of both conditions count by their share.
const armsOfDays = ({ start, day, on }: People["calendar"], i: number): Float64Array => {
  const [from, to] = [start[i] as number, start[i + 1] as number]
  const first = day[from] as number
  const arm = new Float64Array((day[to - 1] as number) - first + 1)
  let at = from
  for (let t = 0; t < arm.length; t++) {
    let [sum, count] = [0, 0]
    while (at < to && (day[at] as number) - first === t) {
      sum += on[at] as number
      count++
      at++
    }
    arm[t] = count > 0 ? sum / count : (arm[t - 1] as number)
  }
  return arm
}
