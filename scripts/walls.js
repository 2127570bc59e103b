// Holds the sources against the house rules that neither the compiler nor the linter can see:
// import direction between rooms and between the storeys of one, the single importer of Temporal, ambient clock and chance reached through a member
// (`Math.random`, `Temporal.Now`), and the length of files.
//   node scripts/walls.js [root]     prints one line a breach; exit 1 if there is any
import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve, sep } from "node:path"
import { pureRooms, rooms, storeys } from "./rooms.js"

const MAX_LINES = 400
// Tables of data may be long; they hold no logic.
const DATA = [/^src\/reference\/data\//, /\/words\/[^/]+\.ts$/]

// Where a dose is worked out: exact rationals only. What could make a float is refused by its look, and a float that slips
// through anyway throws in exact().
const EXACT = [
  /^src\/(?:deliver|plan)\//,
  /^src\/exchange\/(?:fhir|ics|csv|print)\//,
  /^src\/base\/(?:exact|quantity|concentration|unit)\.ts$/,
]
const FLOATS = [
  [/(?<![\w.$])\d[\d_]*(?:\.\d|e[-+]?\d)/gi, "a decimal number"],
  [/\b(?:Number\.)?parseFloat\b|(?<![\w.$])Number\(|\.(?:toFixed|toPrecision|valueOf)\(/g, "a float conversion"],
  [/\bMath\.(?!max\b|min\b)\w+/g, "float mathematics"],
  [/[\w)\]]\s+\/=?\s+[\w(]/g, "a float division"],
]

// What a condition means for a person is judged in one room; every other asks that room, and none looks the rows up itself.
const CONDITIONS = ["check", "reference"]

const root = resolve(process.argv[2] ?? ".")
const src = join(root, "src")
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((f) => /\.tsx?$/.test(f))
  .map((f) => join(src, f))

const roomOf = (file) => relative(src, file).split(sep)[0]

/** The storey of a file inside its room: null where the room has none, "" for its top. */
const storeyOf = (file) => {
  const known = storeys[roomOf(file)]
  if (!known) return null
  const path = relative(src, file).split(sep).slice(1)
  const folder = path.slice(0, path[0] === "screens" ? 2 : 1).join("/")
  return folder in known ? folder : path.length > 1 ? folder : ""
}
const mayImport = (room, from, to) => storeys[room][from]?.some((s) => to === s || to.startsWith(`${s}/`)) ?? false
const importsOf = (text) =>
  [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^"'\n;]*?(?:\{[^}]*\}[^"'\n;]*)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/g,
    ),
  ].map((m) => m[1] ?? m[2])
const code = (text) => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/[^\n]*/g, "$1")

/** The code without what stands in quotes; what a template puts in `${}` is code. Regular expressions lose their insides too. */
const unquoted = (text) =>
  code(text)
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""')
    .replace(/(?<=[(,=:[!&|?;{}\n]\s*)\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g, '""')
    .replace(/`(?:[^`\\]|\\.)*`/g, (t) => [...t.matchAll(/\$\{([^}]*)\}/g)].map((m) => `(${m[1]})`).join(";"))

const breaches = []
for (const file of files) {
  const name = relative(root, file).split(sep).join("/")
  const text = readFileSync(file, "utf8")
  const room = roomOf(file)
  const isTest = /\.(?:test|contract)\.tsx?$/.test(file) || name.includes("/testing/")
  const allowed = rooms[room]
  if (!allowed) {
    breaches.push(`${name}: "${room}" is not a room of the house`)
    continue
  }
  const storey = storeyOf(file)
  if (storey && !isTest && !(storey in storeys[room])) breaches.push(`${name}: "${storey}" is not a storey of ${room}`)
  for (const spec of importsOf(text)) {
    if (spec === "temporal-polyfill" && name !== "src/base/time.ts")
      breaches.push(`${name}: only base/time imports Temporal`)
    if (!spec.startsWith(".")) continue
    const target = roomOf(resolve(dirname(file), spec))
    const [from, to] = [storey, target === room ? storeyOf(resolve(dirname(file), spec)) : null]
    if (from && to !== null && to !== from && !isTest && !mayImport(room, from, to))
      breaches.push(`${name}: ${room}/${from} may not import ${room}/${to || "the top"}`)
    if (target !== room && target !== ".." && rooms[target] && !allowed.includes(target) && !isTest)
      breaches.push(`${name}: ${room} may not import ${target}`)
  }
  if (pureRooms.includes(room) && !isTest) {
    for (const [, member] of code(text).matchAll(/\b(Math\.random|Temporal\.Now|globalThis)\b/g))
      breaches.push(`${name}: ${member} is not for pure rooms; take the clock or the generator as a port`)
  }
  if (!isTest && !CONDITIONS.includes(room) && /\bconditionsOf\b/.test(code(text)))
    breaches.push(`${name}: conditions are judged in check; ask check/before`)
  if (!isTest && EXACT.some((where) => where.test(name))) {
    for (const [look, what] of FLOATS) {
      // Printing an exact number divides bigints, which have no fractions to lose.
      if (name === "src/base/exact.ts" && what === "a float division") continue
      for (const [found] of unquoted(text).matchAll(look))
        breaches.push(`${name}: ${what} (${found.trim()}) where a dose is worked out; use exact()`)
    }
  }
  const lines = text.split("\n").length
  if (lines > MAX_LINES && !DATA.some((d) => d.test(name)) && !isTest)
    breaches.push(`${name}: ${lines} lines; split it (limit ${MAX_LINES})`)
}

for (const b of breaches) console.error(b)
if (files.length === 0) {
  console.error("walls: found no source files, which cannot be right")
  process.exit(1)
}
process.exit(breaches.length > 0 ? 1 : 0)
