// Every finding of severity stop or caution on a folder of real pages, counted by code, for the record in docs/precision.md.
//   POSOLOGY_PAGES=… node scripts/precision.js           counts
//   POSOLOGY_PAGES=… node scripts/precision.js --emergencies    stops for emergencies and their kin, by number of the page
//   POSOLOGY_PAGES=… node scripts/precision.js --read    each finding with its page, to be read by a person; never commit this output
import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { date } from "../dist/base/index.js"
import { check } from "../dist/check/index.js"
import { read } from "../dist/read/index.js"

const folder = process.env.POSOLOGY_PAGES
if (!folder) {
  console.error("precision: set POSOLOGY_PAGES to a folder of pages")
  process.exit(1)
}
const kinds = { txt: "text", md: "markdown", html: "html" }
const sha256 = (text) => createHash("sha256").update(text).digest("hex")
/** Stops that a page draws by what it offers, recommends or tells, and never by what it warns of. */
const emergencies = new Set([
  "claim/emergency-use",
  "claim/self-harm",
  "claim/stops-treatment",
  "claim/for-a-child",
  "claim/in-pregnancy",
  "product/for-animals",
])
const counts = new Map()
let pages = 0
for (const name of readdirSync(folder).sort()) {
  const kind = kinds[name.split(".").at(-1)]
  if (!/^\d\d-/.test(name) || !kind) continue
  const reading = read({ text: readFileSync(join(folder, name), "utf8"), kind }, { sha256 })
  if (!reading.ok) continue
  pages++
  for (const f of check(reading.value, { today: date("2026-11-22") }).findings) {
    if (f.severity !== "stop" && f.severity !== "caution") continue
    counts.set(f.code, (counts.get(f.code) ?? 0) + 1)
    if (process.argv.includes("--emergencies") && f.severity === "stop" && emergencies.has(f.code))
      console.log(`page ${name.slice(0, 2)}  ${f.code}`)
    if (process.argv.includes("--read")) console.log(`${name}\n  ${f.message}\n  « ${f.quotes.join(" » « ")} »`)
  }
}
for (const [code, n] of [...counts].sort()) console.log(`${String(n).padStart(4)}  ${code}`)
console.log(`${String([...counts.values()].reduce((a, b) => a + b, 0)).padStart(4)}  on ${pages} pages`)
