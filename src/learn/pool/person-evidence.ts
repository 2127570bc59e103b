import { exposeTo, exposure } from "../exposure.ts"
import type { GridPoint, Model } from "../model.ts"
import { sweepExposure, sweepOutcome } from "../sweep.ts"
import { lensKeeper } from "./lenses.ts"
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

/** Sweeps the people named by `which` over a grid at one half-life; see `gatherEvidences`. */
export const gatherEvidence = (
  people: People,
  which: Int32Array,
  grid: readonly GridPoint[],
  model: Model,
  halfLifeDays: number,
): PeopleEvidence => gatherEvidences(people, which, grid, model, [halfLifeDays])[0] as PeopleEvidence

/** Sweeps the people named by `which` (indices) over a grid, once for their scores and once for each half-life. People seen on
 *  the same days share a lens. */
export const gatherEvidences = (
  people: People,
  which: Int32Array,
  grid: readonly GridPoint[],
  model: Model,
  halfLives: readonly number[],
): readonly PeopleEvidence[] => {
  const points = grid.length
  const size = which.length * points
  const all = halfLives.map(
    (): PeopleEvidence => ({
      people: which.length,
      points,
      b: new Float64Array(size),
      c: new Float64Array(size),
      s: new Float64Array(size),
      log: new Float64Array(size),
      nu: new Int32Array(which.length),
    }),
  )
  const lenses = lensKeeper(people, which, grid, model)
  for (let k = 0; k < which.length; k++) {
    const i = which[k] as number
    const kept = lenses(k)
    if (kept === null || !seenBoth(people, i)) continue
    const { lens, sums, room, y, u } = kept
    fillOutcome(people.y, people.start[i] as number, people.start[i + 1] as number, y)
    sweepOutcome(lens, y, sums)
    const nu = lens.rows - lens.flat - 1
    for (let h = 0; h < halfLives.length; h++) {
      const e = all[h] as PeopleEvidence
      fillExposure(people, i, halfLives[h] as number, u)
      if (halfLives[h] !== 0) asLived(people, i, u)
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
  }
  return all
}

// Centred: a large common level would cost digits in the sums of squares.
const fillOutcome = (y: Float64Array, from: number, to: number, out: Float64Array): void => {
  let sum = 0
  for (let r = from; r < to; r++) sum += y[r] as number
  const mean = sum / (to - from)
  for (let r = from; r < to; r++) out[r - from] = (y[r] as number) - mean
}

/** Whether a person's scored days had both conditions. */
export const seenBoth = ({ on, start }: People, i: number): boolean => {
  const [from, to] = [start[i] as number, start[i + 1] as number]
  for (let r = from + 1; r < to; r++) if (on[r] !== on[from]) return true
  return false
}

const fillExposure = (people: People, i: number, halfLifeDays: number, out: Float64Array): void => {
  const { on, day, start, calendar } = people
  const [from, to] = [start[i] as number, start[i + 1] as number]
  if (halfLifeDays === 0) {
    for (let r = from; r < to; r++) out[r - from] = on[r] as number
    return
  }
  const [begin, end] = [calendar.start[i] as number, (calendar.start[i + 1] as number) - 1]
  if (calendar.day === day && !people.repeats && (day[end] as number) - (day[begin] as number) === end - begin) {
    // A row for every day: their arms are the rows' own.
    exposeTo(on, from, to, halfLifeDays, out)
    return
  }
  const daily = exposure(armsOfDays(calendar, i), halfLifeDays)
  const first = calendar.day[calendar.start[i] as number] as number
  for (let r = from; r < to; r++) out[r - from] = daily[(day[r] as number) - first] as number
}

// In units of the contrast that was lived, as for one person.
const asLived = ({ on, start }: People, i: number, u: Float64Array): void => {
  const [from, to] = [start[i] as number, start[i + 1] as number]
  let [a, b, n] = [0, 0, 0]
  for (let r = from; r < to; r++) {
    if (on[r] === 1) {
      a += u[r - from] as number
      n++
    } else b += u[r - from] as number
  }
  const share = a / n - b / (to - from - n)
  for (let t = 0; t < to - from; t++) u[t] = (u[t] as number) / share
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
