/** Scores one batch of annotated pages, as the reader meets them:
 *    node scripts/first-tries.js PAGES SCORER [BATCH|GROUP …] [--verbose]
 *  PAGES is a folder of pages with `*.gold.json` and `*.source.json` beside them, SCORER a program that is called as `SCORER PROJECT FOLDER`.
 *  A batch is a letter; which groups it holds stands in docs/reading.md. Without one, all pages are scored. */
import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"

const [pages, scorer, ...rest] = process.argv.slice(2)
if (pages === undefined || scorer === undefined) {
  console.error("usage: node scripts/first-tries.js PAGES SCORER [BATCH|GROUP …] [--verbose]")
  process.exit(2)
}
const root = resolve(import.meta.dirname, "..")
const flags = rest.filter((a) => a.startsWith("--"))
const asked = rest.filter((a) => !a.startsWith("--"))

/** Which groups a batch holds, as the list in docs/reading.md says. */
const batches = new Map(
  [...readFileSync(join(root, "docs/reading.md"), "utf8").matchAll(/^- \*\*([A-Z])\*\*: ((?:m\d+[, ]*)+)/gm)].map(
    (m) => [m[1], (m[2] ?? "").split(/[, ]+/).filter(Boolean)],
  ),
)
const groups = new Set(asked.flatMap((a) => batches.get(a) ?? [a]))
const folder = mkdtempSync(join(tmpdir(), "first-tries-"))
try {
  const names = readdirSync(pages)
  for (const name of names.filter((n) => n.endsWith(".gold.json"))) {
    const base = name.slice(0, -".gold.json".length)
    const source = `${base}.source.json`
    const group = names.includes(source) ? JSON.parse(readFileSync(join(pages, source), "utf8")).group : null
    if (asked.length > 0 && !groups.has(group)) continue
    for (const n of names.filter((x) => x.startsWith(`${base}.`))) symlinkSync(resolve(pages, n), join(folder, n))
  }
  const { stdout, stderr, error } = spawnSync(scorer, [root, folder, ...flags], { encoding: "utf8" })
  if (error !== undefined) throw error
  process.stdout.write(stdout)
  process.stderr.write(stderr)
} finally {
  rmSync(folder, { recursive: true })
}
