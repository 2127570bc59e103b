// Reads mutated pages until something throws, a span leaves its text, or the time limit is broken.
//   npm run soak -- read [count = 1000000] [seed = 1]     pages of up to 2 KB; needs a build
import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { read } from "../../dist/read/index.js"

const count = Number(process.argv[2] ?? 1_000_000)
let state = Number(process.argv[3] ?? 1) >>> 0
const random = (n) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * n)
}

const examples = readdirSync("examples").map((f) => readFileSync(join("examples", f), "utf8"))
const real = process.env.POSOLOGY_PAGES
  ? readdirSync(process.env.POSOLOGY_PAGES)
      .filter((f) => /\.(?:txt|md|html)$/.test(f))
      .map((f) => readFileSync(join(process.env.POSOLOGY_PAGES, f), "utf8"))
  : []
const sources = [...examples, ...real]
const marks = [
  "\n",
  "\n\n",
  "|",
  "- ",
  "**",
  "# ",
  "<li>",
  "</td>",
  "&ndash;",
  ":",
  "–",
  "(",
  ")",
  "½",
  "\u00ad",
  "\ufeff",
  "\ud800",
  "1,5",
  "every ",
  "mg",
  "0",
  "then ",
]
const kinds = ["text", "markdown", "html", undefined]
const sha256 = (s) => createHash("sha256").update(s).digest("hex")

const mutated = () => {
  const source = sources[random(sources.length)]
  const at = random(source.length)
  let text = source.slice(at, at + random(2048))
  for (let k = random(8); k >= 0; k--) {
    const i = random(text.length + 1)
    const how = random(4)
    if (how === 0) text = text.slice(0, i) + marks[random(marks.length)] + text.slice(i)
    else if (how === 1) text = text.slice(0, i) + text.slice(i + random(20))
    else if (how === 2) text = text.slice(0, i) + text.slice(random(text.length + 1)).slice(0, 60) + text.slice(i)
    else text = text.slice(0, i) + String.fromCharCode(random(0xffff)) + text.slice(i + 1)
  }
  return text.slice(0, 2048)
}

const bad = (text, kind, why) => {
  console.error(`${why}\nkind ${kind}\n${JSON.stringify(text)}`)
  process.exit(1)
}
const spans = (v, out = []) => {
  if (Array.isArray(v)) for (const x of v) spans(x, out)
  else if (typeof v === "object" && v !== null)
    for (const [k, x] of Object.entries(v)) k === "span" ? out.push(x) : k === "spans" ? out.push(...x) : spans(x, out)
  return out
}

let slowest = 0
let protocols = 0
const started = performance.now()
for (let n = 1; n <= count; n++) {
  const text = mutated()
  const kind = kinds[random(kinds.length)]
  const before = performance.now()
  try {
    const r = read(kind ? { text, kind } : { text }, { sha256 })
    if (r.ok) {
      protocols += r.value.protocols.length
      for (const [a, z] of spans(r.value))
        if (!(a >= 0 && a <= z && z <= r.value.text.length)) bad(text, kind, `span [${a}, ${z}] leaves the text`)
    }
  } catch (error) {
    bad(text, kind, error.stack)
  }
  slowest = Math.max(slowest, performance.now() - before)
  if (n % 50_000 === 0)
    console.log(
      `${n} pages, ${protocols} protocols, slowest ${slowest.toFixed(0)} ms, ${((performance.now() - started) / 1000).toFixed(0)} s`,
    )
}
console.log(`${count} mutated pages read; none threw; slowest ${slowest.toFixed(0)} ms`)
