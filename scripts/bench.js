// Runs the timings:  node scripts/bench.js [name ...] [--accept]
// Each bench/NAME.ts exports `figures`: what was measured, and the limit it must keep. They are shown beside bench/baseline.json, which
// --accept rewrites; a figure beyond its limit fails, a change against the baseline is only shown, for machines differ.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { runnerImport } from "vite"

const args = process.argv.slice(2)
const accept = args.includes("--accept")
const wanted = args.filter((a) => !a.startsWith("--"))
const baseline = existsSync("bench/baseline.json") ? JSON.parse(readFileSync("bench/baseline.json", "utf8")) : {}

for (const file of readdirSync("bench")
  .filter((f) => f.endsWith(".ts"))
  .sort()) {
  const name = file.replace(/\.ts$/, "")
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`── ${name}`)
  const { module } = await runnerImport(`./bench/${file}`, { logLevel: "error" })
  for (const { what, value, unit, atMost, atLeast } of module.figures) {
    const before = baseline[name]?.[what]
    const change = before === undefined ? "" : `  baseline ${before} ${unit}`
    const limit = atMost !== undefined ? `  at most ${atMost}` : atLeast !== undefined ? `  at least ${atLeast}` : ""
    const bad = (atMost !== undefined && value > atMost) || (atLeast !== undefined && value < atLeast)
    if (bad) process.exitCode = 1
    console.log(`${bad ? "FAIL" : "ok  "} ${what.padEnd(48)} ${value} ${unit}${limit}${change}`)
  }
  if (accept) baseline[name] = Object.fromEntries(module.figures.map((f) => [f.what, f.value]))
}
if (accept) writeFileSync("bench/baseline.json", `${JSON.stringify(baseline, null, 2)}\n`)
