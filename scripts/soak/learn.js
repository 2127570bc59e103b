// Measures whether the inference engine is calibrated, and writes docs/learn-calibration.md. Takes some minutes:
//   npm run build && npm run soak -- learn [draws, default 2000]
// Everything is drawn from fixed seeds, so the tables come out the same each time.
import { writeFileSync } from "node:fs"
import { blankSeries } from "../../dist/learn/exact-power.js"
import { exposure } from "../../dist/learn/exposure.js"
import { gather } from "../../dist/learn/infer.js"
import { grind } from "../../dist/learn/lens.js"
import { defaultModel, gridOf, halfLives } from "../../dist/learn/model.js"
import { posterior, pruned } from "../../dist/learn/posterior.js"
import { nuisances, rowsOf } from "../../dist/learn/series.js"
import { standardised } from "../../dist/learn/standardised.js"
import { exposureRoom, roomFor } from "../../dist/learn/sweep.js"
import { verdictOf } from "../../dist/learn/verdict.js"
import { gammaQ, mixtureCdf, Random } from "../../dist/numerics/index.js"

const DRAWS = Number(process.argv[2] ?? 2000)
const still = { ...defaultModel, halfLife: halfLives([0]), practice: "none" }
const plain = { ...still, noise: [0] }

/** A design ready to be analysed again and again; `skip` says which days are missing. */
const prepare = (pairs, blockDays, model, skip = () => false) => {
  const design = { pairs, blockDays, sessionsADay: 1 }
  const whole = blankSeries(design, new Uint8Array(pairs))
  const rows = [...whole.day.keys()].filter((t) => !skip(t))
  const pick = (a) => a.constructor.from(rows, (t) => a[t])
  const series = {
    ...whole,
    day: pick(whole.day),
    y: pick(whole.y),
    on: pick(whole.on),
    relativeNoise: pick(whole.relativeNoise),
  }
  const lens = grind(rowsOf(series), nuisances(series, model), gridOf(model, rows.length))
  return { days: whole.day.length, pairs, blockDays, rows, model, lens, sums: roomFor(lens), room: exposureRoom(lens) }
}

/** One of several half-lives with their weights, by a uniform number. */
const pick = (halfLives, u) => {
  let left = u
  for (const h of halfLives) {
    left -= h.weight
    if (left < 0) return h
  }
  return halfLives.at(-1)
}

const armsOf = (p, random) => {
  const arm = new Float64Array(p.days)
  for (let k = 0; k < p.pairs; k++) {
    const first = random.coin()
    for (let t = 0; t < 2 * p.blockDays; t++) arm[2 * k * p.blockDays + t] = t < p.blockDays ? first : 1 - first
  }
  return arm
}

const errorsOf = (days, { rho, noise, walk = 0 }, random) => {
  let [slow, drift] = [random.normal(), 0]
  return Float64Array.from({ length: days }, (_, t) => {
    if (t > 0) slow = rho * slow + Math.sqrt(1 - rho * rho) * random.normal()
    drift += walk * random.normal()
    return Math.sqrt(1 - noise) * slow + Math.sqrt(noise) * random.normal() + drift
  })
}

const evidenceOf = (p, arm, y) =>
  gather(
    p.lens,
    Float64Array.from(p.rows, (t) => y[t]),
    p.model.halfLife.map((h) => {
      const u = exposure(arm, h.days)
      return Float64Array.from(p.rows, (t) => u[t])
    }),
    p.model.halfLife,
    p.sums,
    p.room,
  )

const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? "---" : "--:")), ...rows].map((r) => `| ${r.join(" | ")} |`).join("\n")
const progress = (what) => process.stderr.write(`${what}\n`)

// 1. Draw the truth from the prior, the data from the truth: where the truth lies in the posterior must be uniform.
const rankTable = () => {
  const models = [
    ["AR(1), 6 pairs of 7 days", prepare(6, 7, plain)],
    ["AR(1) + noise, 6 pairs of 7 days", prepare(6, 7, still)],
    ["default, 6 pairs of 7 days", prepare(6, 7, defaultModel)],
    ["default, 3 pairs of 14 days", prepare(3, 14, defaultModel)],
    ["default, 14 pairs of 3 days, 30 % missing", prepare(14, 3, defaultModel, (t) => (t * 7) % 10 < 3)],
  ]
  return models.map(([name, p], m) => {
    progress(`ranks: ${name}`)
    const bins = new Int32Array(20)
    let furthest = 0
    const ranks = []
    for (let k = 0; k < DRAWS; k++) {
      const random = new Random(1000 + m).child(k)
      const [low, high] = p.model.rhoPrior
      const rho = low + (high - low) * random.uniform()
      const noise = p.model.noise[random.below(p.model.noise.length)]
      const half = pick(p.model.halfLife, random.uniform())
      const effect = random.normal()
      const arm = armsOf(p, random)
      const u = exposure(arm, half.days)
      const e = errorsOf(p.days, { rho, noise }, random)
      const slope = 3 * random.normal()
      const y = e.map(
        (v, t) => 10 + slope * (t / p.days) + 0.3 * Math.log(1 + t) * (p.model.practice === "log") + effect * u[t] + v,
      )
      const rank = mixtureCdf(pruned(posterior(evidenceOf(p, arm, y), 1).effect), effect)
      bins[Math.min(19, Math.floor(20 * rank))]++
      ranks.push(rank)
    }
    ranks.sort((a, b) => a - b)
    for (const [i, r] of ranks.entries()) furthest = Math.max(furthest, Math.abs(r - (i + 0.5) / DRAWS))
    const expected = DRAWS / 20
    const chi = bins.reduce((a, n) => a + (n - expected) ** 2 / expected, 0)
    const inside = ranks.filter((r) => r > 0.025 && r < 0.975).length / DRAWS
    return [name, DRAWS, chi.toFixed(1), gammaQ(19 / 2, chi / 2).toFixed(3), furthest.toFixed(4), inside.toFixed(3)]
  })
}

// 2. Type I error and power, two-sided .05, flat prior.
const designs = [
  [3, 14],
  [6, 7],
  [14, 3],
  [42, 1],
]
const worlds = [
  ["AR .4", { rho: 0.4, noise: 0 }],
  ["AR .7", { rho: 0.7, noise: 0 }],
  ["AR .8 + half noise", { rho: 0.8, noise: 0.5 }],
  ["iid + random walk .1", { rho: 0, noise: 0, walk: 0.1 }],
]
const errorTable = () =>
  designs.flatMap(([pairs, blockDays]) => {
    const models = [plain, still, defaultModel].map((model) => prepare(pairs, blockDays, model))
    return worlds.map(([name, errors], w) => {
      progress(`type I: ${pairs} pairs of ${blockDays} days, ${name}`)
      const [alarms, found] = [
        [0, 0, 0],
        [0, 0, 0],
      ]
      let naive = 0
      for (let k = 0; k < DRAWS; k++) {
        const random = new Random(2000 + 10 * w).child(k)
        const arm = armsOf(models[0], random)
        const e = errorsOf(models[0].days, errors, random)
        naive += welchRejects(arm, e)
        for (const [i, p] of models.entries())
          for (const [effect, counts] of [
            [0, alarms],
            [0.5, found],
          ]) {
            const y = effect === 0 ? e : e.map((v, t) => v + effect * arm[t])
            const below = mixtureCdf(pruned(posterior(evidenceOf(p, arm, y), Number.POSITIVE_INFINITY).effect), 0)
            if (below < 0.025 || below > 0.975) counts[i]++
          }
      }
      const share = (n) => (n / DRAWS).toFixed(3)
      return [`${pairs} pairs of ${blockDays} d`, name, share(naive), ...alarms.map(share), ...found.map(share)]
    })
  })

const welchRejects = (arm, y) => {
  const parts = [0, 1].map((a) => y.filter((_, t) => arm[t] === a))
  const [m, v] = [parts.map((p) => p.reduce((a, x) => a + x, 0) / p.length), []]
  for (const [i, p] of parts.entries()) v.push(p.reduce((a, x) => a + (x - m[i]) ** 2, 0) / (p.length - 1) / p.length)
  return Math.abs(m[1] - m[0]) / Math.sqrt(v[0] + v[1]) > 1.99 ? 1 : 0
}

// 3. How often each verdict is given, with the default model.
const verdictTable = () =>
  [
    [3, 14],
    [6, 7],
    [12, 7],
    [42, 1],
  ].flatMap(([pairs, blockDays]) => {
    const p = prepare(pairs, blockDays, defaultModel)
    return [-0.5, 0, 0.2, 0.5, 0.8].map((effect) => {
      progress(`verdicts: ${pairs} pairs of ${blockDays} days, d = ${effect}`)
      const counts = { helped: 0, "too small to matter": 0, hurt: 0, "not settled": 0 }
      for (let k = 0; k < DRAWS; k++) {
        const random = new Random(3000).child(k)
        const arm = armsOf(p, random)
        const y = errorsOf(p.days, { rho: 0.4, noise: 0.2 }, random).map((v, t) => v + effect * arm[t])
        const report = posterior(evidenceOf(p, arm, y), 1)
        const { cdf } = standardised(report)
        const worthwhile = 1 - cdf(0.2)
        const verdict = verdictOf({
          benefit: 1 - mixtureCdf(pruned(report.effect), 0),
          worthwhile,
          negligible: 1 - cdf(-0.2) - worthwhile,
        })
        counts[verdict]++
      }
      return [`${pairs} pairs of ${blockDays} d`, effect, ...Object.values(counts).map((n) => (n / DRAWS).toFixed(3))]
    })
  })

const started = performance.now()
const text = `# Calibration of the inference engine

Written by \`npm run soak -- learn\` from fixed seeds; ${DRAWS.toLocaleString("en")} simulated trials a row. The standard error of a share near .05 is
${Math.sqrt((0.05 * 0.95) / DRAWS).toFixed(4)}, near .5 ${Math.sqrt(0.25 / DRAWS).toFixed(4)}.

## Ranks of the truth

The truth is drawn from the prior of the report column, the scores from the truth; then the truth's place in its posterior must be uniform.
Chi-square over 20 bins (19 degrees of freedom), the largest distance between the two distribution functions (5 % point
${(1.358 / Math.sqrt(DRAWS)).toFixed(4)}), and how often the 95 % interval holds the truth.

${table(["model", "draws", "chi-square", "p", "distance", "coverage"], rankTable())}

## False alarms and power, two-sided .05

Flat prior, effect 0 and effect .5 s without carry-over. *t-test* is the naive comparison. *AR(1)* has no noise share; *AR + noise* has; *default* also leaves
the half-life and a practice curve open, which costs power and buys validity where they are real.

${table(
  ["design", "errors", "t-test", "AR(1)", "AR + noise", "default", "power AR(1)", "power AR + noise", "power default"],
  errorTable(),
)}

## Verdicts

Default model, 0.2 s worthwhile, errors AR .4 with a noise share of .2; true effect d in standard deviations.

${table(["design", "d", "helped", "too small to matter", "hurt", "not settled"], verdictTable())}
`
writeFileSync("docs/learn-calibration.md", text)
progress(`docs/learn-calibration.md written after ${((performance.now() - started) / 1000).toFixed(0)} s`)
