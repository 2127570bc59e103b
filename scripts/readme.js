// Fills the code blocks of README.md that show output with what the commands really print.
//   node scripts/readme.js            rewrites README.md
//   node scripts/readme.js --check    exit 1 if a block no longer tells the truth
// A block is marked `<!-- from: ARGS -->`, or `<!-- from: ARGS ; part: TEXT ; lines: N -->` to show only the first N lines of
// the paragraph that starts with TEXT.
import { readFileSync, writeFileSync } from "node:fs"
import { main } from "../dist/cli/main.js"

const NOW = "2026-11-22T12:00:00Z"

const printed = async (args) => {
  const out = []
  const streams = { out: (text) => void out.push(text), err: (text) => void out.push(text) }
  const code = await main([...args.split(/\s+/), "--now", NOW], streams)
  if (code !== 0) throw new Error(`posology ${args} exits with ${code}: ${out.join("")}`)
  return out.join("")
}

const part = (text, start, most) => {
  if (start === undefined) return text.trim()
  const found = text.split(/\n\s*\n|\n─+\n/).find((paragraph) => paragraph.startsWith(start))
  if (found === undefined) throw new Error(`no paragraph starts with "${start}"`)
  const lines = found.trim().split("\n")
  return lines.length > most ? [...lines.slice(0, most), "…"].join("\n") : lines.join("\n")
}

const marked = /(<!-- from: ([^;\n]+?)(?: ; part: ([^\n]+?) ; lines: (\d+))? -->\n```text\n)[\s\S]*?```/g

const before = readFileSync("README.md", "utf8")
const blocks = []
for (const [, head, args, start, most] of before.matchAll(marked))
  blocks.push(`${head}${part(await printed(args), start, Number(most))}\n\`\`\``)
const after = before.replace(marked, () => blocks.shift())

if (process.argv.includes("--check")) {
  if (after !== before) {
    console.error("README.md shows output that the commands no longer print; run npm run accept")
    process.exit(1)
  }
} else writeFileSync("README.md", after)
