// Reads pages that are made to be slow, in two sizes: ten times the text may take at most twelve times as long, within the limits no page
// more than two seconds a million characters, and over them it has to be refused within 100 ms. Needs a build.
//   npm run soak -- size [NAME ...]
import { createHash } from "node:crypto"
import { limits, read } from "../../dist/read/index.js"

const MOST_TIMES = 12
const MOST_MS_PER_MILLION = 2000
const MOST_REFUSAL_MS = 100

const sha256 = (s) => createHash("sha256").update(s).digest("hex")
const fill = (part) => (n) => {
  const text = typeof part === "string" ? part.repeat(Math.ceil(n / part.length)) : numbered(part, n)
  return text.slice(0, n)
}
const numbered = (part, n) => {
  const parts = []
  for (let i = 0, size = 0; size < n; i++) {
    parts.push(part(i))
    size += parts[i].length
  }
  return parts.join("")
}
const nested = (n) => {
  const deep = 500
  const rest = Math.max(0, n - deep * 11)
  return "<div>".repeat(deep) + fill("5 mg daily ")(rest) + "</div>".repeat(deep)
}
const manyNested = (n) => fill(`${"<b><div>".repeat(120)}5 mg daily${"</div></b>".repeat(120)}\n`)(n)
const table =
  (row, head = "") =>
  (n) =>
    `${head}${fill(row)(n - head.length)}`

/** Name, what the page is written in, and how to make one of n characters. */
const pages = [
  ["dosage lines", "text", fill("Dosage: 300–600 mcg per dose, 1–3 times daily\n")],
  ["one long line", "text", fill("take 300 mcg daily for 4 weeks then 2 weeks off ")],
  ["one long sentence of amounts", "text", fill("5 mg, ")],
  ["one long word", "text", fill("a")],
  ["numbers", "text", fill("1 2 3 4 5 6 7 8 9 10 ")],
  ["one number", "text", fill("1")],
  ["thousands", "text", fill("1,000,")],
  ["dashes", "text", fill("–")],
  ["dashes between numbers", "text", fill("1-")],
  ["zero-width marks", "text", fill("\u200b\u00ad5\u200b mg ")],
  ["spaces", "text", (n) => `5 mg${" ".repeat(n - 9)}daily`],
  ["line ends", "text", fill("\n")],
  ["brackets", "text", fill("((((")],
  ["colons", "text", fill("A:b:")],
  ["quotation marks", "text", fill('"“"“ ')],
  ["prices", "text", fill("from R950 $5 ")],
  ["citations", "text", fill("Smith et al. (1999) and Jones & Smith, 2001, ")],
  ["full stops", "text", fill("A. 5 mg. ")],
  ["steps", "text", fill("Weeks 1-4: 0.25mg once weekly\n")],
  ["many names", "markdown", (n) => `# Dosing\n\n${fill((i) => `- Alpha-${i}: 5 mg daily\n`)(n - 10)}`],
  [
    "many names in a stack",
    "markdown",
    (n) => `# Stack\n\n## Stack A + B\n\n${fill((i) => `- Alpha-${i}: 5 mg daily\n`)(n - 30)}`,
  ],
  ["many names of plain words", "markdown", (n) => `# Dosing\n\n${fill((i) => `- ${word(i)}: 5 mg daily\n`)(n - 10)}`],
  [
    "told and listed",
    "markdown",
    (n) =>
      `# Dosing\n\n${fill((i) => (i % 2 ? `- Alpha-7: ${i} mg daily\n\n` : `Take ${i} mg of caffeine a day as a typical dose.\n\n`))(n - 10)}`,
  ],
  [
    "told alike",
    "markdown",
    (n) =>
      `# Dosing\n\n${fill((i) => (i % 2 ? `- 5 mg weekly for ${i} weeks\n\n` : `Take 5 mg daily for ${i} weeks as a typical dose.\n\n`))(n - 10)}`,
  ],
  ["many headings", "markdown", fill((i) => `## Part ${i}\n\nTake 5 mg daily.\n\n`)],
  ["nested headings", "markdown", fill((i) => `${"#".repeat((i % 6) + 1)} Dosing ${i}\n- 5 mg daily\n`)],
  ["list items", "markdown", fill("- 5 mg daily\n")],
  ["emphasis", "markdown", fill("**")],
  ["emphasis around words", "markdown", fill("**a** _b_ ")],
  ["links", "markdown", fill("[5 mg](a) ")],
  ["open links", "markdown", fill("[")],
  ["open links that may close", "markdown", fill("[a](")],
  ["code marks", "markdown", fill("`")],
  ["pipes", "markdown", fill("|")],
  ["a long table", "markdown", table("| Alpha | 5 mg | daily |\n", "| Name | Dose | Frequency |\n|---|---|---|\n")],
  ["a long table of steps", "markdown", table((i) => `| ${i} | 5 mg |\n`, "| Weeks | Dose |\n|---|---|\n")],
  ["a wide table", "markdown", (n) => `|${"a|".repeat(n >> 2)}\n|${"-|".repeat(n >> 2)}`],
  ["a table that might be", "markdown", fill("|-|-|\n")],
  ["tags that do not close", "markdown", fill("<a ")],
  ["entities", "markdown", fill("&amp;")],
  [
    "references",
    "markdown",
    (n) =>
      `# References\n\n${fill((i) => `${i}. Smith J. A title of it. J Med. 1999;12(3):45-67. doi:10.1000/${i}\n`)(n - 16)}`,
  ],
  ["side effects", "markdown", (n) => `# Side effects\n\n${fill((i) => `- effect ${i} (rare)\n`)(n - 20)}`],
  ["contraindications", "markdown", (n) => `# Contraindications\n\n${fill((i) => `- illness ${i}\n`)(n - 24)}`],
  ["indications", "text", fill((i) => `It is used for illness ${i}, ailment ${i} and ${word(i)}. `)],
  ["stacking", "text", (n) => `Stacking: ${fill((i) => `Alpha-${i}, `)(n - 10)}`],
  ["nested elements", "html", nested],
  ["nested elements, often", "html", manyNested],
  ["paragraphs", "html", fill("<p>Take 5 mg daily.</p>\n")],
  ["paragraphs that do not close", "html", fill("<p>")],
  ["items", "html", (n) => `<ol>${fill("<li>5 mg daily</li>")(n - 9)}</ol>`],
  ["a long html table", "html", (n) => `<table>${fill("<tr><td>Alpha</td><td>5 mg daily</td></tr>")(n - 15)}</table>`],
  ["a wide html table", "html", (n) => `<table><tr>${fill("<td>5 mg</td>")(n - 25)}</tr></table>`],
  ["one cell", "html", (n) => `<table><tr><td>a</td><td>${fill("5 mg<br>")(n - 50)}</td></tr></table>`],
  ["attributes", "html", (n) => `<p ${fill((i) => `a${i}=1 `)(n - 20)}>5 mg</p>`],
  ["entities in html", "html", fill("&ndash;&amp;&#x2013;")],
  ["broken tags", "html", fill("<")],
  ["comments that do not close", "html", fill("<!--")],
  ["formatting left open", "html", fill("<b><i><p>5 mg</p>")],
  ["inline in one block", "html", (n) => `<p>${fill("<b>5</b> mg ")(n - 7)}</p>`],
  ["scripts", "html", fill("<script>5 mg</script>")],
  [
    "long html table of rows that differ",
    "html",
    (n) => `<table>${fill((i) => `<tr><td>Alpha-${i}</td><td>${i} mg daily</td></tr>`)(n - 15)}</table>`,
  ],
  [
    "html tables",
    "html",
    fill((i) => `<table><tr><th>Name</th><th>Dose</th></tr><tr><td>Alpha-${i}</td><td>5 mg daily</td></tr></table>`),
  ],
  ["table rows with one cell", "html", (n) => `<table>${fill("<tr><td>5 mg daily</td></tr>")(n - 15)}</table>`],
  ["table rows of nothing", "html", (n) => `<table>${fill("<tr></tr>")(n - 15)}</table>`],
  [
    "product list in html",
    "html",
    (n) =>
      `<table><tr><th>Name</th><th>Size</th></tr>${fill((i) => `<tr><td>Alpha-${i}</td><td>5 mg</td></tr>`)(n - 60)}</table>`,
  ],
  ["nested tables", "html", fill(`${"<table><tr><td>".repeat(40)}5 mg${"</td></tr></table>".repeat(40)}`)],
  ["nested lists", "html", fill(`${"<ul><li>5 mg daily".repeat(60)}${"</li></ul>".repeat(60)}`)],
  ["items that do not close", "html", (n) => `<ul>${fill("<li>5 mg daily")(n - 9)}</ul>`],
  ["html headings", "html", fill((i) => `<h2>Part ${i}</h2><p>Take 5 mg daily.</p>`)],
  [
    "html headings of all levels",
    "html",
    fill((i) => `<h${(i % 6) + 1}>Dosing ${i}</h${(i % 6) + 1}><p>5 mg daily</p>`),
  ],
  ["headings only", "html", fill("<h3>Dosing</h3>")],
  ["bold lines", "html", fill((i) => `<p><strong>Part ${i}</strong></p><p>5 mg daily</p>`)],
  [
    "html names",
    "html",
    (n) => `<h1>Dosing</h1><ul>${fill((i) => `<li><strong>Alpha-${i}:</strong> 5 mg daily</li>`)(n - 30)}</ul>`,
  ],
  ["html links", "html", fill((i) => `<a href="/p/${i}">5 mg</a> `)],
  ["definitions", "html", (n) => `<dl>${fill("<dt>Dose</dt><dd>5 mg daily</dd>")(n - 9)}</dl>`],
  ["definitions apart", "html", fill("<dl><dt>Dose</dt><dd>5 mg daily</dd></dl>")],
  [
    "buttons that unfold",
    "html",
    fill((i) => `<div><button aria-expanded="false">Dose ${i}</button><p>5 mg daily</p></div>`),
  ],
  ["footnotes", "html", (n) => `<p>${fill("5 mg<sup>1</sup> ")(n - 7)}</p>`],
  ["one long script", "html", (n) => `<script>${fill("if (a < b) { x = '5 mg' }\n")(n - 40)}</script><p>5 mg</p>`],
  ["one long style", "html", (n) => `<style>${fill(".a { margin: 5px }\n")(n - 40)}</style><p>5 mg</p>`],
  ["one long comment", "html", (n) => `<!-- ${fill("<p>5 mg daily</p> ")(n - 20)} --><p>5 mg</p>`],
  ["comments", "html", fill("<!-- 5 mg --><p>5 mg daily</p>")],
  ["titles that do not close", "html", fill("<title a")],
  ["hidden parts", "html", fill('<div style="display: none">5 mg</div><p>5 mg daily</p>')],
  ["line breaks", "html", (n) => `<p>${fill("5 mg daily<br>")(n - 7)}</p>`],
  ["divs in a row", "html", fill('<div class="c"><span class="l">Dose</span><span class="v">5 mg daily</span></div>')],
  ["pictures", "html", fill('<img src="a.png" alt="5 mg daily">')],
  ["text in html", "html", (n) => `<p>${fill("5 mg daily ")(n - 7)}</p>`],
]

const word = (i) => {
  let w = ""
  for (let k = i + 1; k > 0; k = Math.floor(k / 26)) w += String.fromCharCode(97 + (k % 26))
  return `${w[0].toUpperCase()}${w.slice(1)}zol`
}

/** Processor time of one reading, which other work on the machine does not change much, in milliseconds. */
const cost = (text, kind) => {
  const before = process.cpuUsage()
  const r = read({ text, kind }, { sha256 })
  const { user, system } = process.cpuUsage(before)
  return { ms: (user + system) / 1000, ok: r.ok, code: r.ok ? "" : r.problem.code }
}
const least = (runs, text, kind) => {
  let best = cost(text, kind)
  for (let k = 1; k < runs; k++) {
    const again = cost(text, kind)
    if (again.ms < best.ms) best = again
  }
  return best
}

// A size below the limits, for a quick look: --most 200000
const at = process.argv.indexOf("--most")
const cap = at < 0 ? Number.POSITIVE_INFINITY : Number(process.argv[at + 1])
const wanted = process.argv.slice(2).filter((_, i) => at < 0 || (i + 2 !== at && i + 2 !== at + 1))
// What is read first pays for the compilation of all that reads.
for (const kind of ["text", "markdown", "html"])
  for (let k = 0; k < 5; k++)
    for (const [, as, make] of pages) if (as === kind) read({ text: make(3000), kind }, { sha256 })
let bad = 0
for (const [name, kind, make] of pages) {
  if (wanted.length > 0 && !wanted.some((w) => name.includes(w))) continue
  const limit = kind === "html" ? limits.html : limits.text
  const most = Math.min(limit, cap)
  const large = make(most)
  const small = make(most / 10)
  const tiny = least(2, make(most / 100), kind)
  // What is far beyond its limit already is not tried at full size, which could take hours.
  if (tiny.ms > (MOST_MS_PER_MILLION * 4 * most) / 1e8) {
    bad++
    console.log(
      `FAIL ${name.padEnd(34)} ${kind.padEnd(9)} ${tiny.ms.toFixed(0)} ms for ${most / 100} characters already`,
    )
    continue
  }
  const a = least(3, small, kind)
  if (a.ms > (MOST_MS_PER_MILLION * 4 * most) / 1e7 || a.ms > 30 * Math.max(tiny.ms, 5)) {
    bad++
    console.log(
      `FAIL ${name.padEnd(34)} ${kind.padEnd(9)} ${tiny.ms.toFixed(0)} ms, and ${a.ms.toFixed(0)} for ten times the text`,
    )
    continue
  }
  const b = least(a.ms > 1000 ? 1 : 2, large, kind)
  const times = b.ms / Math.max(a.ms, 5)
  const perMillion = (b.ms / most) * 1e6
  const over = cost(`${most < limit ? make(limit) : large}${large.slice(0, limit / 10)}`, kind)
  const wrong = [
    times > MOST_TIMES ? `ten times the text takes ${times.toFixed(1)} times as long` : "",
    perMillion > MOST_MS_PER_MILLION ? `${perMillion.toFixed(0)} ms a million characters` : "",
    over.code !== "read/too-large" || over.ms > MOST_REFUSAL_MS
      ? `over the limit: ${over.code} in ${over.ms.toFixed(0)} ms`
      : "",
  ].filter((w) => w !== "")
  if (wrong.length > 0) bad++
  console.log(
    `${wrong.length > 0 ? "FAIL" : "ok  "} ${name.padEnd(34)} ${kind.padEnd(9)} ${a.ms.toFixed(0).padStart(6)} → ${b.ms.toFixed(0).padStart(6)} ms  ×${times.toFixed(1).padStart(5)}  ${perMillion.toFixed(0).padStart(5)} ms/M${b.ok ? "" : `  (${b.code})`}  ${wrong.join("; ")}`,
  )
}
console.log(bad === 0 ? "all within their limits" : `${bad} beyond their limits`)
process.exitCode = bad === 0 ? 0 : 1
