import type { LooseRows } from "../../src/learn/index.ts"
import type { Random } from "../../src/numerics/index.ts"

/** One simulated diary of paired blocks with AR(1) errors. */
export const exactSeries = (random: Random, pairs: number, blockDays: number) => {
  const days = 2 * pairs * blockDays
  const on = new Float64Array(days)
  const y = new Float64Array(days)
  let [e, first] = [random.normal(), 0]
  for (let t = 0; t < days; t++) {
    if (t % (2 * blockDays) === 0) first = random.coin()
    on[t] = (Math.floor(t / blockDays) + first) % 2
    y[t] = 50 + 5 * on[t]! + 10 * e
    e = 0.4 * e + Math.sqrt(0.84) * random.normal()
  }
  const day = Int32Array.from({ length: days }, (_, t) => t + 1)
  return { day, y, on, arm: on, relativeNoise: new Float64Array(days).fill(1), covariates: [] }
}

/** Many people with effects N(3, 3^2) and AR(1) errors of standard deviation 10, in blocks of a sixth of the days. */
export const peopleOf = (random: Random, people: number, days: number): LooseRows => {
  const size = people * days
  const rows = {
    ids: Array.from({ length: people }, (_, i) => String(i)),
    person: new Int32Array(size),
    day: new Int32Array(size),
    on: new Uint8Array(size),
    y: new Float64Array(size),
  }
  const block = Math.ceil(days / 6)
  for (let i = 0, r = 0; i < people; i++) {
    const effect = 3 + 3 * random.normal()
    let [e, first] = [random.normal(), 0]
    for (let t = 0; t < days; t++, r++) {
      if (t % (2 * block) === 0) first = random.coin()
      const on = (Math.floor(t / block) + first) % 2
      rows.person[r] = i
      rows.day[r] = t + 1
      rows.on[r] = on
      rows.y[r] = 50 + effect * on + 10 * e
      e = 0.4 * e + Math.sqrt(0.84) * random.normal()
    }
  }
  return rows
}

/** The median CPU time of `repeats` calls in milliseconds, after one to warm up. */
export const measure = (f: () => void, repeats: number): number => {
  f()
  const times = Array.from({ length: repeats }, () => {
    const before = process.cpuUsage()
    f()
    const used = process.cpuUsage(before)
    return (used.user + used.system) / 1000
  }).sort((a, b) => a - b)
  return times[repeats >> 1]!
}
