// Whole trials of simulated people through the use cases (plan, start, scores, open, report), and how often their reports find something: held
// against the engine's own table for the same design.
//   npm run build && node scripts/soak-trial.js [trials, default 2000] [seed]
import { createHash, randomBytes } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { call, keepsNothing } from "../dist/app/index.js"
import { brand, instant, timeOrderedId } from "../dist/base/index.js"
import { power } from "../dist/learn/index.js"
import { Random } from "../dist/numerics/index.js"
import { folderSeal } from "../dist/store/folder-seal.js"
import { memoryStore } from "../dist/store/index.js"

const TRIALS = Number(process.argv[2] ?? 2000)
const SEED = Number(process.argv[3] ?? 20)
const RHO = 0.4
const EFFECT = 0.5
const design = { pairs: 6, blockDays: 7, arms: ["on", "off"], runInDays: 0, washoutDays: 0 }
const DAYS = 2 * design.pairs * design.blockDays
const plan = brand("plan-1")
const zone = "UTC"
const folder = mkdtempSync(join(tmpdir(), "posology-soak-trial-"))
const seal = folderSeal(folder)
const sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex")
const day = (n) => new Date(Date.UTC(2026, 11, 1 + n)).toISOString().slice(0, 10)

/** One trial from the plan to the report; `effect` in standard deviations of a day. */
const live = async (random, effect) => {
  const store = memoryStore()
  let now = "2026-11-28T10:00:00Z"
  let made = 0
  const ports = {
    ...keepsNothing,
    store: async () => ({ ok: true, value: store }),
    clock: { now: () => instant(now) },
    ids: () => timeOrderedId(instant(now).epochMilliseconds + made++, new Uint8Array(10)),
    random: (n) => new Uint8Array(randomBytes(n)),
    hash: { sha256 },
    decode: (bytes) => new TextDecoder().decode(bytes),
    seal,
  }
  const ask = async (name, input) => {
    const outcome = await call(ports, name, input)
    if (!outcome.ok) throw new Error(`${name}: ${outcome.problem.code}: ${outcome.problem.message}`)
    return outcome.value
  }
  const choices = {
    typed: { compound: "Semax", dose: { low: 300, high: 600, unit: "mcg", per: "dose" } },
    route: "intranasal",
    product: "semax-0.1-3ml",
    confirmStrength: "0.1%",
    device: "dropper-50ul",
    dose: "300mcg",
    times: ["08:00"],
    start: day(0),
    weeks: 6,
    zone,
  }
  await ask("save-plan", { id: plan, title: "Drops", choices })
  const { id, commitment } = await ask("start-trial", { design, plan, primary: "score", better: "higher", zone })
  now = `${day(DAYS)}T10:00:00Z`
  const opened = await ask("open-trial", { id, zone })
  if (!opened.matches || sha256(opened.hashed) !== commitment)
    throw new Error("what was opened is not what was committed to")
  let error = random.normal()
  const events = Array.from({ length: DAYS }, (_, n) => {
    if (n > 0) error = RHO * error + Math.sqrt(1 - RHO * RHO) * random.normal()
    const on = opened.allocation[Math.floor(n / design.blockDays)] === "on" ? 1 : 0
    return {
      id: ports.ids(),
      ...ports.who,
      at: `${day(n)}T18:00:00Z`,
      zone,
      kind: "measurement",
      instrument: "score",
      score: String(100 + 10 * (error + effect * on)),
      unit: null,
    }
  })
  await ask("log", { events })
  const r = await ask("report-trial", { id })
  if (r.marks.length > 0 || r.chosen !== "coin" || r.n !== DAYS)
    throw new Error(`a clean trial came out as ${JSON.stringify(r.marks)}`)
  return {
    excludes: r.flat.q025 > 0 || r.flat.q975 < 0,
    coins: r.randomisation.p <= 0.05,
    helped: r.verdict === "helped",
    hurt: r.verdict === "hurt",
    first: opened.allocation[0] === "on",
  }
}

const share = (list, what) => list.filter((r) => r[what]).length / list.length
const began = Date.now()
const root = new Random(SEED)
const half = Math.floor(TRIALS / 2)
const found = []
for (const [cell, effect] of [0, EFFECT].entries()) {
  const results = []
  for (let k = 0; k < half; k++) {
    results.push(await live(root.child(cell * half + k), effect))
    if (k % 100 === 99) process.stderr.write(`${cell * half + k + 1} of ${TRIALS}\n`)
  }
  found.push(results)
}
rmSync(folder, { recursive: true, force: true })

const table = power({
  pairs: design.pairs,
  blockDays: design.blockDays,
  effect: EFFECT,
  rho: RHO,
  trials: 4000,
  seed: 1,
})
if (!table.ok) throw new Error(table.problem.message)
const [nothing, effect] = found
let wrong = 0
const hold = (what, seen, table, n) => {
  const se = Math.sqrt(table * (1 - table) * (1 / n + 1 / 4000))
  const off = Math.abs(seen - table) / se
  if (off > 2) wrong++
  console.log(
    `${what}: ${seen.toFixed(4)} of ${n}, the engine's table ${table.toFixed(4)}, ${off.toFixed(1)} standard errors apart`,
  )
}
hold("intervals without 0 where there is nothing", share(nothing, "excludes"), table.value.falsePositive, half)
hold(`intervals without 0 at ${EFFECT}`, share(effect, "excludes"), table.value.power, half)
// 64 orders: the test by the coins may reject at most as often as it says.
const coins = share(nothing, "coins")
if (coins > 0.05 + 2 * Math.sqrt((0.05 * 0.95) / half)) wrong++
console.log(
  `by the coins, p <= .05 where there is nothing: ${coins.toFixed(4)}; at ${EFFECT}: ${share(effect, "coins").toFixed(4)}`,
)
console.log(
  `“helped” and “hurt” where there is nothing: ${share(nothing, "helped").toFixed(4)}, ${share(nothing, "hurt").toFixed(4)}; at ${EFFECT}: ${share(effect, "helped").toFixed(4)}, ${share(effect, "hurt").toFixed(4)}`,
)
const all = [...nothing, ...effect]
const firsts = share(all, "first")
if (Math.abs(firsts - 0.5) > 3 * Math.sqrt(0.25 / all.length)) wrong++
console.log(
  `the first block was an on block in ${firsts.toFixed(3)} of ${all.length}; ${((Date.now() - began) / 1000).toFixed(0)} s`,
)
process.exit(wrong === 0 ? 0 : 1)
