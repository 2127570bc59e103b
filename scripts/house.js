// The house in figures: lines, cycles and arrows between files and folders, copies of one plan, exports nobody else uses.
//   node scripts/house.js [root] [--cycles]
import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { runnerImport } from "vite"

const root = resolve(process.argv.slice(2).find((a) => !a.startsWith("--")) ?? ".")
const tracked = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).trim().split("\n")
const isTest = (/** @type {string} */ f) => /\.(?:test|contract)\.tsx?$|\/testing\//.test(f)
const sources = tracked.filter((f) => /^src\/.*\.tsx?$/.test(f) && !isTest(f))
const text = new Map(sources.map((f) => [f, readFileSync(join(root, f), "utf8")]))
const linesOf = (/** @type {string} */ f) => (text.get(f) ?? "").split("\n").length

/** What a file imports: [file, whether anything of it is left once types are gone].
 *  @param {string} file @returns {[string, boolean][]} */
const importsOf = (file) =>
  [
    ...(text.get(file) ?? "").matchAll(
      /(?:^|\n)(?:import|export)\s+(type\s+)?([^"'\n;]*(?:\{[^}]*\}[^"'\n;]*)?)["'](\.[^"']+)["']/g,
    ),
  ]
    .map(([, type, names, to]) => {
      const inner = /\{([^}]*)\}/.exec(names ?? "")?.[1]
      const onlyTypes = inner?.split(",").every((n) => !n.trim() || n.trim().startsWith("type "))
      return /** @type {[string, boolean]} */ ([join(dirname(file), to ?? ""), !type && !onlyTypes])
    })
    .filter(([to]) => text.has(to))

/** Groups that reach each other, of more than one, the largest first (Tarjan).
 *  @param {Map<string, Set<string>>} graph */
const cyclesOf = (graph) => {
  /** @type {Map<string, { index: number, low: number, on: boolean }>} */
  const seen = new Map()
  /** @type {string[]} */
  const stack = []
  /** @type {string[][]} */
  const found = []
  const visit = (/** @type {string} */ at) => {
    const me = { index: seen.size, low: seen.size, on: true }
    seen.set(at, me)
    stack.push(at)
    for (const to of graph.get(at) ?? []) {
      const other = seen.get(to)
      if (!other) me.low = Math.min(me.low, visit(to).low)
      else if (other.on) me.low = Math.min(me.low, other.index)
    }
    if (me.low === me.index) {
      const group = stack.splice(stack.indexOf(at))
      for (const f of group) {
        const of = seen.get(f)
        if (of) of.on = false
      }
      if (group.length > 1) found.push(group)
    }
    return me
  }
  for (const at of graph.keys()) if (!seen.has(at)) visit(at)
  return found.sort((a, b) => b.length - a.length)
}

/** @param {(file: string) => string} part @param {boolean} withTypes */
const graphOf = (part, withTypes) => {
  /** @type {Map<string, Set<string>>} */
  const graph = new Map()
  for (const f of sources) {
    const from = part(f)
    const to = graph.get(from) ?? new Set()
    graph.set(from, to)
    for (const [other, isValue] of importsOf(f)) if ((withTypes || isValue) && part(other) !== from) to.add(part(other))
  }
  return graph
}
const said = (/** @type {string[][]} */ groups) =>
  groups.length === 0 ? "0" : `${groups.length} (of ${groups.map((g) => g.length).join(", ")})`
const folder = (/** @type {string} */ f) =>
  f
    .split("/")
    .slice(0, 3)
    .join("/")
    .replace(/\/[^/]+\.tsx?$/, "")

const sizes = sources.map(linesOf).sort((a, b) => a - b)
const at = (/** @type {number} */ share) => sizes[Math.floor(share * (sizes.length - 1))]
const testLines = tracked
  .filter((f) => /^src\/.*\.tsx?$/.test(f) && isTest(f))
  .map((f) => readFileSync(join(root, f), "utf8").split("\n").length)
const others = tracked
  .filter((f) => /\.(?:ts|tsx|js)$/.test(f) && !text.has(f))
  .map((f) => readFileSync(join(root, f), "utf8"))
const uses = new Map()
for (const body of [...text.values(), ...others])
  for (const w of new Set(body.match(/[A-Za-z_$][\w$]*/g))) uses.set(w, (uses.get(w) ?? 0) + 1)
const exported = sources
  .filter((f) => !f.endsWith("/index.ts"))
  .flatMap((f) =>
    [...(text.get(f) ?? "").matchAll(/^export (?:const|function|class|type|async function) (\w+)/gm)].map((m) => m[1]),
  )

/** What one tap on a dose costs, counted by running it: [whole folds of the diary, copies of the diary brought]. */
const ofOneTap = async () => {
  const file = join(root, "src/web/wire/outbox/testing/one-tap.ts")
  if (!existsSync(file)) return "not counted"
  const { module } = await runnerImport(file, { logLevel: "error" })
  const { folds, copies } = await module.oneTap()
  return `${folds}, ${copies}`
}

const figures = {
  "code files": sources.length,
  lines: sizes.reduce((s, n) => s + n, 0),
  "median, p90, longest": `${at(0.5)}, ${at(0.9)}, ${at(1)}`,
  "files over 250 lines": sizes.filter((n) => n > 250).length,
  "lines of tests": testLines.reduce((s, n) => s + n, 0),
  "cycles of files, by value": said(cyclesOf(graphOf((f) => f, false))),
  "cycles of files, with types": said(cyclesOf(graphOf((f) => f, true))),
  "cycles of folders inside rooms, with types": said(cyclesOf(graphOf(folder, true))),
  "exported names used in no other file": exported.filter((n) => (uses.get(n) ?? 0) < 2).length,
  "files that spell out the kept plan of the example": others.filter(
    (b) => /semax-0\.1-3ml/.test(b) && /dropper-50ul/.test(b) && /08:00/.test(b),
  ).length,
  "whole folds and copies of the diary for one tap": await ofOneTap(),
  "files in the root": tracked.filter((f) => !f.includes("/")).length,
}
for (const [what, figure] of Object.entries(figures)) console.log(`${String(figure).padStart(20)}  ${what}`)
const groups = cyclesOf(graphOf((f) => f, true))
if (process.argv.includes("--cycles")) for (const g of groups) console.log(`\n${g.join("\n")}`)
