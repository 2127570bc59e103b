import type { GridPoint, Model } from "../model.ts"
import { gridOf } from "../model.ts"
import type { People } from "./people.ts"
import { gatherEvidence, gatherEvidences, type PeopleEvidence } from "./person-evidence.ts"

/** A way the errors may be, with its posterior weight: autocorrelation and noise share and half-life, common to all people. */
export type SharedErrors = GridPoint & { readonly halfLifeDays: number; readonly weight: number }

/** The errors that people have in common. With few people the coarse grid of the model is wide enough to be summed over;
 *  with many the likelihood is far narrower than its spacing, and for every half-life still in question the peak is climbed
 *  instead by fitting parabolas, and the half-lives are weighed by their peaks. */
export const findSharedErrors = (people: People, model: Model): readonly SharedErrors[] => {
  const scout = strided(people.ids.length, 60)
  const rows = (people.start.at(-1) as number) / people.ids.length
  const grid = gridOf(model, rows)
  const days = model.halfLife.map((h) => h.days)
  const scouted = gatherEvidences(people, scout, grid, model, days)
  const parts = model.halfLife.flatMap((h, k) => {
    const logs = totals(scouted[k] as PeopleEvidence)
    return grid.map((point, g) => ({ ...point, halfLifeDays: h.days, log: (logs[g] as number) + Math.log(h.weight) }))
  })
  const weighed = normalised(parts)
  const rhos = new Set(weighed.filter((p) => p.weight > 0.02).map((p) => p.rho)).size
  if (scout.length === people.ids.length && rhos >= 3) return weighed.filter((p) => p.weight > 1e-4)
  // The best point of each half-life, scored again on more people: a half-life that a thousand people make e^-30 times less
  // likely than another is not worth a climb.
  const jury = strided(people.ids.length, 1000)
  const starts = model.halfLife.map((h) => {
    const own = parts.filter((p) => p.halfLifeDays === h.days)
    const best = own.reduce((a, b) => (b.log > a.log ? b : a))
    const [log] = totals(gatherEvidence(people, jury, [best], model, h.days))
    return { h, best, log: (log ?? Number.NaN) + Math.log(h.weight) }
  })
  const top = Math.max(...starts.map((s) => s.log))
  const peaks = starts.flatMap(({ h, best, log }) => {
    if (log < top - 30) return []
    const peak = climb(people, model, best)
    return [{ ...peak, halfLifeDays: h.days, log: peak.log + Math.log(h.weight) }]
  })
  return normalised(peaks).filter((p) => p.weight > 1e-4)
}

const normalised = (
  parts: readonly (GridPoint & { readonly halfLifeDays: number; readonly log: number })[],
): SharedErrors[] => {
  const top = Math.max(...parts.map((p) => p.log))
  const total = parts.reduce((a, p) => a + Math.exp(p.log - top), 0)
  return parts.map(({ rho, noise, halfLifeDays, log }) => ({
    rho,
    noise,
    halfLifeDays,
    weight: Math.exp(log - top) / total,
  }))
}

/** The weight of every grid point and half-life that counts, for evidence gathered on the whole grid: one entry of `evidence` a
 *  half-life of the model. */
export const weighErrors = (
  evidence: readonly PeopleEvidence[],
  grid: readonly GridPoint[],
  model: Model,
): readonly { readonly weight: number; readonly halfLife: number; readonly point: number }[] => {
  const parts = evidence.flatMap((e, halfLife) => {
    const logs = totals(e)
    return grid.map((_, point) => ({
      halfLife,
      point,
      log: (logs[point] as number) + Math.log(model.halfLife[halfLife]?.weight ?? 1),
    }))
  })
  const top = Math.max(...parts.map((p) => p.log))
  const weights = parts.map((p) => Math.exp(p.log - top))
  const total = weights.reduce((a, w) => a + w, 0)
  return parts.flatMap(({ halfLife, point }, k) => {
    const weight = (weights[k] as number) / total
    return weight > 1e-4 ? [{ weight, halfLife, point }] : []
  })
}

// The log likelihood of everybody at each grid point, people's effects being N(m, tau^2) at the moment estimates of m and tau.
// With flat priors on the effects instead, half-lives could not be compared: the less an exposure varies, the cheaper a
// flat prior makes it, once for every person.
const totals = (e: PeopleEvidence): Float64Array => {
  const { points, b, c, s, log, nu } = e
  const sum = new Float64Array(points)
  for (let g = 0; g < points; g++) {
    let [rest, degrees, own, count] = [0, 0, 0, 0]
    for (let i = 0, k = g; i < e.people; i++, k += points)
      if ((nu[i] as number) > 0) {
        rest += s[k] as number
        degrees += nu[i] as number
        own += log[k] as number
        count++
      }
    const s2 = rest / degrees
    let [w1, w2, wb, wbb] = [0, 0, 0, 0]
    for (let i = 0, k = g; i < e.people; i++, k += points)
      if ((nu[i] as number) > 0) {
        const w = 1 / ((c[k] as number) * s2)
        const x = b[k] as number
        w1 += w
        w2 += w * w
        wb += w * x
        wbb += w * x * x
      }
    // R. DerSimonian and N. Laird, Controlled Clinical Trials 7 (1986) 177.
    const t2 = Math.max(0, (wbb - (wb * wb) / w1 - (count - 1)) / (w1 - w2 / w1)) || 0
    let [v1, vb, vbb, logs] = [0, 0, 0, 0]
    for (let i = 0, k = g; i < e.people; i++, k += points)
      if ((nu[i] as number) > 0) {
        const total = (c[k] as number) * s2 + t2
        const x = b[k] as number
        v1 += 1 / total
        vb += x / total
        vbb += (x * x) / total
        logs += Math.log(total)
      }
    sum[g] = own - 0.5 * logs - 0.5 * (vbb - (vb * vb) / v1) - 0.5 * Math.log(v1)
  }
  return sum
}

const strided = (people: number, most: number): Int32Array => {
  const count = Math.min(people, most)
  return Int32Array.from({ length: count }, (_, k) => Math.floor((k * people) / count))
}

type Peak = GridPoint & { readonly log: number }

const climb = (people: People, model: Model, from: GridPoint & { readonly halfLifeDays: number }): Peak => {
  // The way to the peak is found with a few; 20,000 settle rho to a thousandth, and more would only repeat it.
  const few = strided(people.ids.length, 500)
  const many = strided(people.ids.length, 20_000)
  const [low, high] = model.rhoPrior
  const [least, most] = [Math.min(...model.noise), Math.max(...model.noise)]
  let coarse = few.length < many.length
  let best: GridPoint = { rho: from.rho, noise: from.noise }
  let log = Number.NEGATIVE_INFINITY
  let steps = { rho: 0.04, noise: most > least ? 0.1 : 0 }
  for (let round = 0; round < 6; round++) {
    const which = coarse && round < 3 ? few : many
    const rho = between(best.rho, low + steps.rho + 1e-6, high - steps.rho - 1e-6)
    const noise = between(best.noise, least + steps.noise, most - steps.noise)
    const sides = steps.noise > 0 ? [-1, 0, 1] : [0]
    const stencil = sides.flatMap((j) =>
      [-1, 0, 1].map((i) => ({ rho: rho + i * steps.rho, noise: noise + j * steps.noise })),
    )
    const logs = totals(gatherEvidence(people, which, stencil, model, from.halfLifeDays))
    const peak = topOfParabola(logs, sides.length)
    const next = { rho: rho + peak.x * steps.rho, noise: noise + peak.y * steps.noise }
    log = (peak.height * people.ids.length) / which.length
    const inside = Math.abs(peak.x) <= 1 && Math.abs(peak.y) <= 1
    best = {
      rho: between(next.rho, rho - 3 * steps.rho, rho + 3 * steps.rho),
      noise: between(next.noise, noise - 2 * steps.noise, noise + 2 * steps.noise),
    }
    best = { rho: between(best.rho, low + 1e-6, high - 1e-6), noise: between(best.noise, least, most) }
    if (inside) steps = { rho: steps.rho / 4, noise: steps.noise / 4 }
    // The peak is the narrower the more people there are; a parabola much wider than it would miss its top.
    if (inside && which === many && steps.rho < 0.15 / Math.sqrt(many.length)) break
    if (inside) coarse = false
  }
  return { ...best, log }
}

const between = (x: number, low: number, high: number): number =>
  low > high ? (low + high) / 2 : Math.min(high, Math.max(low, x))

// The peak, in steps from the centre, of the quadratic through a 3 x 3 (or 3 x 1) stencil of values, and its height; a step
// uphill where the quadratic has no peak.
const topOfParabola = (
  f: Float64Array,
  rows: number,
): { readonly x: number; readonly y: number; readonly height: number } => {
  const at = (i: number, j: number): number => f[(rows === 1 ? 0 : (j + 1) * 3) + i + 1] as number
  const centre = at(0, 0)
  const gx = (at(1, 0) - at(-1, 0)) / 2
  const xx = at(1, 0) - 2 * centre + at(-1, 0)
  if (rows === 1) {
    const x = xx < 0 ? -gx / xx : Math.sign(gx) * 2
    return { x, y: 0, height: centre + (xx < 0 ? 0.5 * gx * x : Math.abs(gx)) }
  }
  const gy = (at(0, 1) - at(0, -1)) / 2
  const yy = at(0, 1) - 2 * centre + at(0, -1)
  const xy = (at(1, 1) - at(1, -1) - at(-1, 1) + at(-1, -1)) / 4
  const det = xx * yy - xy * xy
  if (!(xx < 0 && det > 0)) return { x: Math.sign(gx) * 1.5, y: Math.sign(gy) * 1.5, height: Math.max(...f) }
  const x = (-gx * yy + gy * xy) / det
  const y = (-gy * xx + gx * xy) / det
  return { x, y, height: centre + 0.5 * (gx * x + gy * y) }
}
