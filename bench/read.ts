// Lines a second on dosage lines and on mixed ones, and whole pages.      node scripts/bench.js read
import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { SourceKind } from "../src/base/index.ts"
import { built } from "./built.ts"

const { read } = await built<typeof import("../src/read/index.ts")>("read")

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

type Figure = { what: string; value: number; unit: string; atMost?: number; atLeast?: number }

const rate = (ms: number): number => Math.round((LINES / ms) * 1000)
const ofLines = (what: string, text: string): Figure => {
  const ms = timed(15, () => read({ text, kind: "text" }, ports))
  console.log(`${what}: ${rate(at(ms, 0.9))} to ${rate(at(ms, 0.1))} lines/s in the middle 80 %`)
  return { what, value: rate(at(ms, 0.5)), unit: "lines/s", atLeast: 50_000 }
}

const ofPages = (folder: string): Figure[] => {
  const kinds: Readonly<Record<string, SourceKind>> = { txt: "text", md: "markdown", html: "html" }
  return readdirSync(folder).flatMap((f) => {
    const kind = kinds[f.split(".").at(-1) ?? ""]
    if (kind === undefined) return []
    const text = readFileSync(join(folder, f), "utf8")
    const ms = timed(9, () => read({ text, kind }, ports))
    return [{ what: f, value: Number(at(ms, 0.5).toFixed(1)), unit: "ms", atMost: 10 }]
  })
}

const folder = process.env.POSOLOGY_PAGES
if (folder === undefined) console.log("pages: POSOLOGY_PAGES is not set, so none is timed")

export const figures: readonly Figure[] = [
  ofLines("five dosage lines", lines(dosage)),
  ofLines("mixed lines", lines(mixed)),
  ...(folder === undefined ? [] : ofPages(folder)),
]
