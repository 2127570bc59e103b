// Runs the timings:  node scripts/bench.js [name ...]    each is bench/NAME.ts; TypeScript is transformed on the way in.
import { readdirSync } from "node:fs"
import { runnerImport } from "vite"

const wanted = process.argv.slice(2)
const found = readdirSync("bench").filter((f) => f.endsWith(".ts"))
for (const file of found.sort()) {
  if (wanted.length > 0 && !wanted.includes(file.replace(/\.ts$/, ""))) continue
  console.log(`── ${file}`)
  await runnerImport(`./bench/${file}`, { logLevel: "error" })
}
