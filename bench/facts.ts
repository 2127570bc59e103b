// What the facts cost.      node scripts/bench.js facts
//   loading     a fresh process loads the room with every row, its index of names, and its finder of names in text
//   one name    a name as pages print it → what it may mean → hazard, bar, ceilings
//   a page      the example page checked, warm
import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { built } from "./built.ts"

const { date } = await built<typeof import("../src/base/index.ts")>("base")
const { shipped, shippedFacts } = await built<typeof import("../src/reference/index.ts")>("reference")
const { check } = await built<typeof import("../src/check/index.ts")>("check")
const { read } = await built<typeof import("../src/read/index.ts")>("read")

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
const spread = (what: string, ms: readonly number[]): number => {
  const sorted = [...ms].sort((a, b) => a - b)
  console.log(`     ${what}: ${median(ms).toFixed(2)} ms (${sorted[0]?.toFixed(2)}–${sorted.at(-1)?.toFixed(2)})`)
  return median(ms)
}

// What the room stands on (quantities, and the library of schemas that the use cases load anyway) is loaded before the clock starts.
const loading = `
  await import("./dist/base/index.js")
  await import("zod")
  const before = performance.now()
  const { shippedFacts } = await import("./dist/reference/index.js")
  shippedFacts.idsNamed("Prozac")
  console.log(performance.now() - before)`
const loads = Array.from({ length: 9 }, () =>
  Number(execFileSync(process.execPath, ["--input-type=module", "-e", loading], { encoding: "utf8" })),
)

const names = [...shipped.substances.map((s) => s.names[0] ?? s.id), "Prozac", "Reta 10 mg vial", "no such thing"]
const told = (name: string) => {
  const ids = shippedFacts.idsNamed(name)
  return [shippedFacts.hazardRow(ids), shippedFacts.planBarRow(name), shippedFacts.ceilingsOf(ids)]
}
for (const n of names) told(n)
const worst = Math.max(
  ...names.map((n) => {
    // The best of three: what the machine does besides is not the name's.
    const runs = [0, 0, 0].map(() => {
      const before = performance.now()
      told(n)
      return performance.now() - before
    })
    return Math.min(...runs)
  }),
)

const text = readFileSync("examples/semax.txt", "utf8")
const reading = read({ text, kind: "text" }, { sha256: (s: string) => createHash("sha256").update(s).digest("hex") })
if (!reading.ok) throw new Error(reading.problem.message)
const once = () => {
  const before = performance.now()
  check(reading.value, { today: date("2026-11-28") })
  return performance.now() - before
}
for (let i = 0; i < 10; i++) once()
const checks = Array.from({ length: 25 }, once)

export const figures = [
  { what: "loading all facts", value: Math.round(spread("loading", loads)), unit: "ms", atMost: 60 },
  { what: `the slowest of ${names.length} names`, value: Number(worst.toFixed(3)), unit: "ms", atMost: 1 },
  {
    what: "the example page checked, warm",
    value: Number(spread("a page", checks).toFixed(1)),
    unit: "ms",
    atMost: 30,
  },
]
