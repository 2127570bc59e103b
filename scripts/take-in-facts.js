// Takes drafts of facts in, as an editor would: node scripts/take-in-facts.js DIR [--left-out]
// Reads the drafts under DIR, keeps or mends or leaves out row by row, and writes the tables of src/reference/data/taken-in.
// What was written by hand stands before a draft everywhere. Run by hand, after a build; the tables are what is kept, not the drafts.
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { barsOf } from "./take-in/bars.js"
import { ceilingsOf } from "./take-in/ceilings.js"
import { claimsOf } from "./take-in/claims.js"
import { conditionsOf } from "./take-in/conditions.js"
import { hazardsOf } from "./take-in/hazards.js"
import { laddersOf } from "./take-in/ladders.js"
import { namesOf } from "./take-in/names.js"
import { pairsOf } from "./take-in/pairs.js"
import { sourcesOf } from "./take-in/sources.js"
import { standingsOf } from "./take-in/standings.js"
import { file } from "./take-in/table.js"

const dir = process.argv[2]
if (!dir) {
  console.error("take-in-facts: give the folder of the drafts")
  process.exit(2)
}
const draft = (name) => JSON.parse(readFileSync(join(dir, `${name}.json`), "utf8"))
const packs = ["metabolic-and-lethal", "nootropics", "peptides", "hormones-and-supplements"].map((name) => ({
  name,
  main: draft(name),
  extra: draft(`${name}.extra`),
  additions: draft(`${name}.additions`),
}))
const medicines = { main: draft("medicines"), extra: draft("medicines.extra") }

const leftOut = []
const leave = (what, why) => leftOut.push({ what, why })

const names = namesOf(packs, medicines, leave)
const sources = sourcesOf(packs, medicines, leave)
const hazards = hazardsOf(packs, names, sources, leave)
const bars = barsOf(packs, names, sources, leave)
const ceilings = ceilingsOf(packs, names, sources, leave)
const conditions = conditionsOf(packs, names, sources, leave)
const standings = standingsOf(packs, names, sources, leave)
const ladders = laddersOf(packs, names, sources, leave)
const claims = claimsOf(packs, names, sources, leave)
const pairs = pairsOf(medicines, names, sources, leave)

const write = (name, what, rows) => {
  writeFileSync(join("src/reference/data/taken-in", `${name}.ts`), file(name, what, rows))
  console.log(`${name}: ${rows.length} rows`)
}
write("substances", "id|classes|names;~loose names", names.rows)
write("hazards", "substance|basis|confidence|sources|sentence", hazards)
write("bars", "substance|kind|reach|basis|confidence|sources|reason", bars)
write("ceilings", "substance|amount|per|kg|routes|basis|confidence|sources|what", ceilings)
write("pairs", "one|other|severity|evidence|except|basis|confidence|sources|what", pairs)
write("conditions", "substance|level|questions|basis|confidence|sources|words on a page|condition", conditions)
write("standings", "substance|place|basis|confidence|sources|standing", standings)
write("ladders", "substance|basis|confidence|sources|label|when=dose", ladders)
write(
  "claims",
  "id|substance|verdict|basis|confidence|sources|words that all occur|words that rule out|claim|judged",
  claims,
)
write("sources", "id|kind|host|url|title", sources.used())

const reasons = [...new Set(leftOut.map((l) => l.why))]
for (const reason of reasons) {
  const of = leftOut.filter((l) => l.why === reason)
  console.log(`left out, ${reason}: ${of.length}`)
  if (process.argv.includes("--left-out")) for (const l of of) console.log(`  ${l.what}`)
}
