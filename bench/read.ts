// Lines a second on dosage lines and on mixed ones, and whole pages.      node scripts/bench.js read
import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { SourceKind } from "../src/base/index.ts"
import { read } from "../src/read/index.ts"

const ports = { sha256: (s: string) => createHash("sha256").update(s).digest("hex") }
const dosage = [
  "Dosage: 300–600 mcg per dose, 1–3 times daily",
  "Dosage: 500–1000 mcg per dose, 2–3 times daily",
  "Dosage: 400–800 mcg per dose, 2–3 times daily",
  "Dosage: 800–1200 mcg per dose, 2–3 times daily",
  "Dosage: 300–500 mcg per dose, 2–3 times daily",
]
const mixed = [
  ...dosage.slice(0, 1),
  "Cycle: 4–8 weeks, with breaks as needed",
  "Administration: Nasal spray or subcutaneous (SC) injection",
  "Alpha-7: 250–500mcg twice daily (oral or SQ)",
  "Alpha-7 is a made-up peptide that is said to support focus in daily life.",
  "Weeks 1-4: 0.25mg once weekly",
  "Take it with food, in the morning.",
  "Some report a mild headache in the first days.",
  "5 days on, 2 days off",
]

/** Milliseconds of each of `rounds` runs, after as many to warm up. */
const timed = (rounds: number, run: () => void): number[] => {
  for (let i = 0; i < rounds; i++) run()
  return Array.from({ length: rounds }, () => {
    const before = performance.now()
    run()
    return performance.now() - before
  }).sort((a, b) => a - b)
}
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN

const LINES = 10_000
const lines = (from: readonly string[]): string =>
  Array.from({ length: LINES }, (_, i) => from[i % from.length]).join("\n")

for (const [name, text] of [
  ["five dosage lines", lines(dosage)],
  ["mixed lines", lines(mixed)],
] as const) {
  const ms = timed(15, () => read({ text, kind: "text" }, ports))
  const rate = (t: number) => Math.round((LINES / t) * 1000)
  console.log(
    `${name}: ${rate(at(ms, 0.5))} lines/s median, ${rate(at(ms, 0.9))} to ${rate(at(ms, 0.1))} (limit 50000)`,
  )
}

const folder = process.env.POSOLOGY_PAGES
if (folder === undefined) console.log("pages: POSOLOGY_PAGES is not set")
else {
  const kinds: Readonly<Record<string, SourceKind>> = { txt: "text", md: "markdown", html: "html" }
  for (const f of readdirSync(folder)) {
    const kind = kinds[f.split(".").at(-1) ?? ""]
    if (kind === undefined) continue
    const text = readFileSync(join(folder, f), "utf8")
    const ms = timed(9, () => read({ text, kind }, ports))
    if (at(ms, 0.5) > 5)
      console.log(`${f}: ${at(ms, 0.5).toFixed(1)} ms median, ${at(ms, 0.9).toFixed(1)} ms at 90 % (limit 10)`)
  }
}
