// Short diaries against least squares and lme4:  npm run build && node scripts/short-diaries.js
// Needs Rscript with lme4 for the second part (Debian: apt-get install r-base-core r-cran-lme4); without it that part is skipped.
import { spawnSync } from "node:child_process"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { analyse, pool } from "../dist/learn/index.js"
import { Random } from "../dist/numerics/index.js"

const plain = { noise: 0, halfLife: [0], practice: "none", trend: "none", rhoPrior: [0, 0] }
const mean = (a) => a.reduce((s, v) => s + v, 0) / a.length
const scores = [5.1, 6.2, 4.9, 7.7, 6.0, 5.5, 8.1, 6.6, 5.0, 7.2]
for (const n of [6, 7, 8, 9, 10]) {
  const day = Array.from({ length: n }, (_, i) => i + 1)
  const on = day.map((d) => d % 2)
  const y = scores.slice(0, n)
  const [a, b] = [1, 0].map((arm) => y.filter((_, i) => on[i] === arm))
  const rest = [a, b].reduce((s, part) => s + part.reduce((t, v) => t + (v - mean(part)) ** 2, 0), 0)
  const se = Math.sqrt((rest / (n - 2)) * (1 / a.length + 1 / b.length))
  const { flat } = analyse({ day, on, y }, plain).value
  const sd = se * Math.sqrt((n - 2) / (n - 4))
  console.log(
    `n ${n}: ${flat.mean.toFixed(8)} sd ${flat.sd.toFixed(8)}; least squares ${(mean(a) - mean(b)).toFixed(8)} sd ${sd.toFixed(8)}`,
  )
}

const sims = Number(process.argv[2] ?? 1000)
for (const [name, options] of [
  ["no trend", plain],
  ["trend, practice", { noise: 0, halfLife: [0], rhoPrior: [0, 0] }],
  ["default", {}],
])
  for (const n of [6, 7, 8, 9, 10, 12]) {
    let [out, count] = [0, 0]
    for (let k = 0; k < sims; k++) {
      const random = new Random(n).child(k)
      const on = []
      while (on.length < n) {
        const c = random.coin()
        on.push(c, 1 - c)
      }
      on.length = n
      const day = on.map((_, t) => t + 1)
      const r = analyse(
        { day, on, y: day.map(() => random.normal()) },
        { ...options, better: "higher", chosen: "coin" },
      )
      if (!r.ok) continue
      count++
      if (r.value.flat.q025 > 0 || r.value.flat.q975 < 0) out++
    }
    console.log(`type I, ${name}, n ${n}: ${(out / count).toFixed(3)} of ${count}`)
  }

const folder = mkdtempSync(join(tmpdir(), "posology-short-"))
for (const [set, [n, spread]] of [
  [4, 1],
  [6, 0.8],
  [9, 0.6],
  [4, 0],
  [6, 0],
  [9, 0],
].entries()) {
  const random = new Random(100 + set)
  const rows = ["id,day,on,y"]
  for (let p = 0; p < 200; p++) {
    const [level, effect] = [3 * random.normal(), 0.5 + spread * random.normal()]
    const c = random.coin()
    for (let d = 0; d < n; d++)
      rows.push(`p${p},${d + 1},${(d % 2) ^ c},${level + effect * ((d % 2) ^ c) + random.normal()}`)
  }
  const file = join(folder, `${set}.csv`)
  writeFileSync(file, rows.join("\n"))
  const r = pool(rows.join("\n"), { ...plain, variance: "shared" }).value
  const code = `suppressMessages(library(lme4)); d <- read.csv("${file}"); m <- lmer(y ~ on + (1 + on | id), d, control = lmerControl(calc.derivs = FALSE)); v <- as.data.frame(VarCorr(m)); cat(fixef(m)[2], v$sdcor[2], sigma(m))`
  const peer = spawnSync("Rscript", ["-e", code], { encoding: "utf8" })
  console.log(
    `pool, ${n} scores, true spread ${spread}: mean ${r.effect.mean.toFixed(4)} spread ${r.heterogeneity.reml.toFixed(4)} (95 % from ${r.heterogeneity.q025.toFixed(3)}) sigma ${r.shared.sigma.toFixed(4)}; lmer ${peer.status === 0 ? peer.stdout.trim() : "skipped"}`,
  )
}
