// Reads every page of a folder; where an annotation lies beside it, scores what was read, field by field, and prints every difference.
//   npm run corpus -- DIR [--quiet] [--only NAME] [--accept]
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { pageFields, pageShapeOf, scorePage } from "../dist/read/corpus/page-score.js"
import { f1, fields, misread, score } from "../dist/read/corpus/score.js"
import { shapeOf } from "../dist/read/corpus/shape.js"
import { read } from "../dist/read/index.js"

const args = process.argv.slice(2)
const dir = args.find((a) => !a.startsWith("--")) ?? process.env.POSOLOGY_PAGES
const only = args.includes("--only") ? args[args.indexOf("--only") + 1] : ""
const quiet = args.includes("--quiet")
if (!dir || !existsSync(dir)) {
  console.error("corpus: give a folder of pages, or set POSOLOGY_PAGES")
  process.exit(2)
}

const sha256 = (s) => createHash("sha256").update(s).digest("hex")
const kinds = { txt: "text", md: "markdown", html: "html", htm: "html" }
const annotations = "fixtures/annotations"
const accepted = "fixtures/corpus.json"

const goldOf = (stem, text) => {
  const beside = join(dir, `${stem}.gold.json`)
  if (existsSync(beside)) return JSON.parse(readFileSync(beside, "utf8"))
  const own = join(annotations, `${stem}.json`)
  if (!existsSync(own)) return null
  const gold = JSON.parse(readFileSync(own, "utf8"))
  if (gold.sha256 !== sha256(text)) console.log(`${stem}: the page has changed since it was annotated`)
  return { ...gold, not_doses: gold.not_doses.map(([a, z]) => text.slice(a, z)) }
}

const none = () => ({ right: 0, wrong: 0, missed: 0 })
const total = Object.fromEntries(fields.map((f) => [f, none()]))
const ofPage = Object.fromEntries(pageFields.map((f) => [f, none()]))
let pagesScored = 0
const sums = { whole: 0, annotated: 0, read: 0, misread: 0 }
const now = {}
for (const file of readdirSync(dir).sort()) {
  const kind = kinds[file.split(".").at(-1)]
  if (!kind || !file.includes(only) || /^[A-Z]+\.md$/.test(file)) continue
  const stem = basename(file).replace(/\.\w+$/, "")
  const text = readFileSync(join(dir, file), "utf8")
  const started = performance.now()
  const r = read({ text, kind }, { sha256 })
  const ms = performance.now() - started
  if (!r.ok) {
    console.log(`${stem}: ${r.problem.message}`)
    continue
  }
  const shapes = r.value.protocols.map(shapeOf)
  const pageShape = pageShapeOf(r.value)
  const mark = (v) => sha256(JSON.stringify(v)).slice(0, 12)
  now[stem] = { protocols: mark(shapes), page: mark(pageShape) }
  const gold = goldOf(stem, text)
  if (!gold) {
    console.log(
      `${stem}: ${shapes.length} protocols, ${r.value.unread.length} unread, ${ms.toFixed(0)} ms (not annotated)`,
    )
    continue
  }
  const s = score(gold, shapes)
  const hits = misread(gold.not_doses ?? [], r.value.text, shapes)
  for (const f of fields) for (const k of ["right", "wrong", "missed"]) total[f][k] += s.fields[f][k]
  for (const k of ["whole", "annotated", "read"]) sums[k] += s.protocols[k]
  sums.misread += hits.length
  const ps = scorePage(gold, pageShape)
  if (ps !== null) pagesScored++
  for (const f of pageFields) for (const k of ["right", "wrong", "missed"]) ofPage[f][k] += ps?.fields[f][k] ?? 0
  now[stem].whole = s.protocols.whole
  now[stem].right = pageFields.reduce((n, f) => n + (ps?.fields[f].right ?? 0), 0)
  console.log(
    `${stem}: ${s.protocols.whole} whole of ${s.protocols.annotated} annotated, ${s.protocols.read} read, ${r.value.unread.length} unread, ${ms.toFixed(0)} ms`,
  )
  if (!quiet) for (const m of [...s.misses, ...hits, ...(ps?.misses ?? [])]) console.log(`    ${m}`)
}

const printed = (title, counts) => {
  console.log(`\n${title.padEnd(14)} right wrong missed     P      R     F1`)
  for (const [f, c] of Object.entries(counts)) {
    const share = (n) => (n === 0 ? "  –  " : (c.right / n).toFixed(3))
    console.log(
      `${f.padEnd(14)} ${String(c.right).padStart(5)} ${String(c.wrong).padStart(5)} ${String(c.missed).padStart(6)}  ${share(c.right + c.wrong)}  ${share(c.right + c.missed)}  ${f1(c).toFixed(3)}`,
    )
  }
}
printed("field", total)
printed(`of ${pagesScored} pages`, ofPage)
console.log(
  `\nwhole protocols ${sums.whole} of ${sums.annotated} annotated (${(sums.whole / Math.max(1, sums.annotated)).toFixed(3)}), ${sums.read} read; ${sums.misread} strings misread as doses`,
)

const change = (was, is, what) => (was === undefined || was === is ? "" : `, ${what} ${was} → ${is}`)
if (existsSync(accepted)) {
  const before = JSON.parse(readFileSync(accepted, "utf8"))
  let moved = 0
  for (const [stem, is] of Object.entries(now)) {
    const was = before[stem]
    if (was === undefined) continue
    const parts = ["protocols", "page"].filter((k) => was[k] !== is[k])
    if (parts.length === 0) continue
    moved++
    console.log(
      `moved since the accepted run: ${stem}: ${parts.join(" and ")}${change(was.whole, is.whole, "whole")}${change(was.right, is.right, "page facts right")}`,
    )
  }
  if (moved === 0) console.log("nothing moved since the accepted run")
}
if (args.includes("--accept")) writeFileSync(accepted, `${JSON.stringify(now, null, 2)}\n`)
