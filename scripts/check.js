// Everything that can be said about the code without running it: types, lint and format, walls, dead code.
import { spawnSync } from "node:child_process"

const steps = [
  ["types", "node_modules/typescript/bin/tsc", ["-b", "--pretty", "false"]],
  ["types of tests", "node_modules/typescript/bin/tsc", ["-p", "build/tsconfig/test.json", "--pretty", "false"]],
  ["lint and format", "node_modules/@biomejs/biome/bin/biome", ["check", "--error-on-warnings"]],
  ["walls", "scripts/walls.js", []],
  ["walls, by breaking them", "scripts/prove-walls.js", []],
  ["dead code", "node_modules/knip/bin/knip.js", ["--no-progress"]],
  ["package", "scripts/package.js", []],
]

let failed = 0
for (const [name, script, args] of steps) {
  const started = Date.now()
  const r = spawnSync(process.execPath, [script, ...args], { encoding: "utf8", maxBuffer: 1 << 26 })
  const good = r.status === 0
  if (!good) failed++
  console.log(`${good ? "ok  " : "FAIL"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
  if (!good) console.log((r.stdout + r.stderr).split("\n").slice(0, 80).join("\n"))
}
process.exit(failed > 0 ? 1 : 0)
