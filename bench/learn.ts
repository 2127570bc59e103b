// Times of the inference engine beside its peers, in one sitting:  npm run build && npm run bench -- learn
// Peers that are not installed are skipped, and said to be. Our times are CPU times, medians over repeats, so that a busy machine
// disturbs them less; the built files are timed, because the transformed ones carry overhead of their own.
import { spawnSync } from "node:child_process"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Random } from "../src/numerics/index.ts"
import { exactSeries, measure, peopleOf } from "./data/people.ts"

const root = new URL("..", import.meta.url).pathname
const engine = await import(`${root}dist/learn/index.js`)
const inner = await Promise.all(
  ["infer", "lens", "model", "posterior", "randomisation", "series", "summarise", "sweep"].map(
    (f) => import(`${root}dist/learn/${f}.js`),
  ),
)
const {
  infer,
  grind,
  defaultModel,
  halfLives,
  gridOf,
  posterior,
  randomisationTest,
  nuisances,
  rowsOf,
  effectSummary,
  roomFor,
  sweepOutcome,
  sweepOutcomePlainly,
} = Object.assign({}, ...inner)

type Figure = { what: string; value: number; unit: string; atMost?: number; atLeast?: number }

/** What was measured, and the limits it must keep. */
export const figures: Figure[] = []
const figure = (what: string, value: number, unit: string, limit: { atMost?: number; atLeast?: number } = {}) =>
  figures.push({ what, value: Number(value.toPrecision(3)), unit, ...limit })
const job = (name: string, limit: number | null, repeats: number, f: () => void) =>
  figure(name, measure(f, repeats), "ms", limit === null ? {} : { atMost: limit })

const series = exactSeries(new Random(1), 3, 14)
const still = { ...defaultModel, halfLife: halfLives([0]) }
job("posterior of one person: 84 days, 80 grid points, quantiles", 1, 200, () => {
  const r = infer(series, still)
  effectSummary(posterior(r.value.evidence, 1), r.value.unit)
})
const fixed = { pairs: 6, blockDays: 7, effect: 0.5, rho: 0.4, halfLife: [0], practice: "none" }
job("1,000 simulated trials, fully analysed, one thread", 300, 5, () => engine.power({ ...fixed, trials: 1000 }))
const pairs = 42
const redraw = {
  pairs,
  product: Float64Array.from({ length: pairs + 1 }, (_, k) => Math.sin(k)),
  gram: Float64Array.from({ length: (pairs + 1) ** 2 }, (_, k) => (k % (pairs + 2) === 0 ? 2 : 0.01)),
}
job("10,000 randomisations of 42 pairs", 10, 50, () =>
  randomisationTest(redraw, new Uint8Array(pairs), 1, new Random(2)),
)
const thousand = peopleOf(new Random(3), 1000, 84)
job("1,000 people x 84 days pooled, AR(1)", 100, 7, () =>
  engine.pool(thousand, { noise: 0, halfLife: [0], practice: "none" }),
)
job("1,000 people x 84 days pooled, default model", 100, 3, () => engine.pool(thousand))
for (const people of [10_000, 100_000]) {
  const many = peopleOf(new Random(4), people, 100)
  job(`${people.toLocaleString("en")} people x 100 days pooled, AR(1)`, people === 100_000 ? 10_000 : null, 1, () =>
    engine.pool(many, { noise: 0, halfLife: [0], practice: "none" }),
  )
}
figure("resident memory at most", process.resourceUsage().maxRSS / 1024, "MB", { atMost: 2000 })

// What share of the machine's limit the inner loop reaches.
const lens = grind(rowsOf(series), nuisances(series, still), gridOf(still, 84))
const sums = roomFor(lens)
const each = (f: (lens: unknown, y: Float64Array, sums: unknown) => void): number =>
  measure(() => {
    for (let i = 0; i < 100; i++) f(lens, series.y, sums)
  }, 50) / 100
const [sweep, plainly] = [each(sweepOutcome), each(sweepOutcomePlainly)]
figure("one sweep of 80 x 84, vector kernel", sweep * 1e3, "us")
figure("one sweep of 80 x 84, plain", plainly * 1e3, "us")
const folder = mkdtempSync(join(tmpdir(), "posology-bench-"))
for (const flags of [
  ["-O3", "-march=native"],
  ["-O3", "-march=native", "-ffast-math"],
]) {
  const made = spawnSync("gcc", [...flags, `${root}bench/inner-loop.c`, "-o", join(folder, "loop"), "-lm"])
  if (made.status !== 0) {
    console.log("C yardstick: skipped, gcc is not installed")
    break
  }
  const ns = Number(spawnSync(join(folder, "loop"), { encoding: "utf8" }).stdout)
  figure(`share of C ${flags.join(" ")}, vector kernel`, (100 * ns) / (sweep * 1e6), "%", { atLeast: 50 })
  figure(`share of C ${flags.join(" ")}, plain`, (100 * ns) / (plainly * 1e6), "%")
}

// Peers.
const csv = (head: string, rows: string[]) => [head, ...rows].join("\n")
const diary = join(folder, "diary.csv")
writeFileSync(
  diary,
  csv(
    "day,on,y",
    [...series.day].map((d, i) => `${d},${series.on[i]},${series.y[i]}`),
  ),
)
const people = join(folder, "people.csv")
writeFileSync(
  people,
  csv(
    "id,day,on,y",
    [...thousand.day].map((d, i) => `${thousand.person[i]},${d},${thousand.on[i]},${thousand.y[i]}`),
  ),
)
const r = spawnSync("Rscript", [`${root}bench/peers.R`, diary, people], { encoding: "utf8" })
if (r.status !== 0) console.log("peers: skipped, R with nlme is not installed")
else
  for (const line of r.stdout.trim().split("\n")) {
    const { name, ms } = JSON.parse(line)
    figure(`R: ${name}`, ms, "ms")
  }
