// A guard that has never failed is no guard: copies the sources aside, commits one deliberate breach of each wall there,
// and expects the compiler, the linter and walls.js to name every one of them.
import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"

const root = resolve(".")
const copy = mkdtempSync(join(tmpdir(), "posology-walls-"))
const run = (command, args) => {
  const r = spawnSync(process.execPath, [command, ...args], { cwd: copy, encoding: "utf8", maxBuffer: 1 << 26 })
  return r.stdout + r.stderr
}
const bin = (pkg, file) => join(root, "node_modules", pkg, file)

// One file for each pair of storeys of a room that goes against the grain.
const grain = (room, ending, ...pairs) =>
  pairs.map(([from, to]) => {
    const up = "../".repeat(from.split("/").length)
    const of = (s) => s.replace("/", "-")
    const source = `import type { X } from "${up}${to}/breach.${ending}"\nexport type Y = X`
    return [
      `src/${room}/${from}/breach-${of(to)}.${ending}`,
      source,
      "walls",
      `${room}/${from} may not import ${room}/${to}`,
    ]
  })

// [file, source, tool that must object, what it must say about this file]
const breaches = [
  ["src/read/breach-fetch.ts", "export const x = fetch", "tsc", "Cannot find name 'fetch'"],
  ["src/check/breach-process.ts", "export const x = process.env", "tsc", "Cannot find name 'process'"],
  ["src/plan/breach-document.ts", "export const x = document", "tsc", "Cannot find name 'document'"],
  ["src/learn/breach-console.ts", "export const x = console", "tsc", "Cannot find name 'console'"],
  ["src/app/breach-node.ts", 'import { readFileSync } from "node:fs"\nexport const x = readFileSync', "tsc", "node:fs"],
  ["src/base/breach-date.ts", "export const x = Date", "biome", "noRestrictedGlobals"],
  ["src/follow/breach-performance.ts", "export const x = performance", "tsc", "Cannot find name 'performance'"],
  ["src/read/breach-any.ts", "export const x: any = 1", "biome", "noExplicitAny"],
  ["src/numerics/breach-random.ts", "export const x = Math.random()", "walls", "Math.random"],
  ["src/base/time.ts", "export const x = Temporal.Now", "walls", "Temporal.Now", "append"],
  [
    "src/schedule/breach-temporal.ts",
    'import { Temporal } from "temporal-polyfill"\nexport const x = Temporal',
    "walls",
    "only base/time",
  ],
  [
    "src/read/breach-sibling.ts",
    'import * as c from "../check/index.ts"\nexport const x = c',
    "walls",
    "read may not import check",
  ],
  [
    "src/plan/breach-exchange.ts",
    'import * as e from "../exchange/index.ts"\nexport const x = e',
    "walls",
    "plan may not import exchange",
  ],
  [
    "src/exchange/breach-read.ts",
    'import * as r from "../read/index.ts"\nexport const x = r',
    "walls",
    "exchange may not import read",
  ],
  [
    "src/plan/breach-conditions.ts",
    'import { shippedFacts } from "../reference/index.ts"\nexport const x = shippedFacts.conditionsOf("semax")',
    "walls",
    "conditions are judged in check",
  ],
  ["src/exchange/fhir/breach-number.ts", 'export const x = Number("1")', "walls", "a float conversion"],
  ["src/base/breach-up.ts", 'export * from "../app/index.ts"', "walls", "base may not import app"],
  [
    "src/app/breach-store.ts",
    'export const x = () => import("../store/index.ts")',
    "walls",
    "app may not import store",
  ],
  [
    "src/web/breach-store.ts",
    'import { s } from "../store/index.ts"\nexport const x = s',
    "walls",
    "web may not import store",
  ],
  [
    "src/web/breach-node.ts",
    'import { readFileSync } from "node:fs"\nexport const x = readFileSync',
    "tscWeb",
    "node:fs",
  ],
  ["src/web/breach-process.ts", "export const x = process.env", "tscWeb", "Cannot find name 'process'"],
  ["src/attic/breach-room.ts", "export const x = 1", "walls", "not a room"],
  ["src/deliver/breach-decimal.ts", "export const x = 0.1", "walls", "a decimal number"],
  ["src/deliver/breach-parse.ts", 'export const x = parseFloat("1")', "walls", "a float conversion"],
  ["src/plan/breach-number.ts", 'export const x = Number("1")', "walls", "a float conversion"],
  ["src/plan/breach-math.ts", "export const x = (n: number) => Math.round(n)", "walls", "float mathematics"],
  ["src/base/quantity.ts", "export const y = (a: number, b: number) => a / b", "walls", "a float division", "append"],
  [
    "src/deliver/breach-template.ts",
    ["export const x = (a: number, b: number) => `$", "{a / b}`"].join(""),
    "walls",
    "a float division",
  ],
  ...grain("app", "ts", ["page", "plan"], ["page", "house"], ["page", "answer"], ["page", "diary"], ["plan", "diary"]),
  ...grain(
    "app",
    "ts",
    ["plan", "answer"],
    ["plan", "house"],
    ["answer", "plan"],
    ["answer", "diary"],
    ["answer", "house"],
  ),
  ...grain("app", "ts", ["house", "diary"], ["house", "plan"], ["house", "answer"], ["diary", "answer"]),
  ...grain("app", "ts", ["diary", "outcome"], ["answer", "outcome"], ["outcome", "plan"]),
  ...grain("app", "ts", ["contract", "ports"], ["contract", "page"], ["ports", "page"], ["ports", "diary"]),
  ...grain(
    "web",
    "ts",
    ["kit", "wire"],
    ["kit", "screens/check"],
    ["kit", "shell"],
    ["wire", "screens/plan"],
    ["wire", "shell"],
  ),
  ...grain("web", "ts", ["wire", "gallery"], ["gallery", "shell"]),
  ...["check", "plan", "follow", "learn", "keep"].flatMap((verb, i, all) =>
    grain("web", "ts", [`screens/${verb}`, "shell"], [`screens/${verb}`, `screens/${all[(i + 1) % all.length]}`]),
  ),
  [
    "src/app/plan/breach-table.ts",
    'import type { useCases } from "../table.ts"\nexport type X = typeof useCases',
    "walls",
    "app/plan may not import app/the top",
  ],
  [
    "src/app/page/breach-use-case.ts",
    'export const x = () => import("../table.ts")',
    "walls",
    "app/page may not import app/the top",
  ],
  [
    "src/app/with-store.ts",
    'export { check } from "./page/check.ts"',
    "walls",
    "app/with-store.ts may not import app/page",
    "append",
  ],
  [
    "src/app/use-case.ts",
    'export { withStore } from "./with-store.ts"',
    "walls",
    "app/use-case.ts may not import app/with-store.ts",
    "append",
  ],
  ["src/web/attic/breach-storey.ts", "export const x = 1", "walls", '"attic" is not a storey of web'],
  ["src/web/screens/attic/breach-storey.ts", "export const x = 1", "walls", '"screens/attic" is not a storey of web'],
  ["src/app/attic/breach-storey.ts", "export const x = 1", "walls", '"attic" is not a storey of app'],
  ["src/deliver/breach-long.ts", `export const x = [\n${"1,\n".repeat(420)}]`, "walls", "split it"],
]

try {
  for (const f of ["src", "scripts", "build/tsconfig", "examples", "biome.json", "package.json"])
    cpSync(join(root, f), join(copy, f), { recursive: true })
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"))
  const before = run("scripts/walls.js", [])
  if (before.trim() !== "") throw new Error(`the walls already leak:\n${before}`)
  // Each tool sees its breaches before those of the next are there: an import of the store would bring Node's types along.
  const objections = (tool, look) => {
    for (const [file, source, by, , how] of breaches) {
      if (by !== tool) continue
      mkdirSync(join(copy, file, ".."), { recursive: true })
      writeFileSync(join(copy, file), `${source}\n`, { flag: how === "append" ? "a" : "w" })
    }
    return look()
  }
  const said = {
    tsc: objections("tsc", () =>
      run(bin("typescript", "bin/tsc"), ["-p", "build/tsconfig/pure.json", "--noEmit", "--pretty", "false"]),
    ),
    tscWeb: objections("tscWeb", () =>
      run(bin("typescript", "bin/tsc"), ["-p", "build/tsconfig/web.json", "--noEmit", "--pretty", "false"]),
    ),
    biome: objections("biome", () =>
      run(bin("@biomejs/biome", "bin/biome"), ["lint", "--max-diagnostics=none", "--reporter=github", "src"]),
    ),
    walls: objections("walls", () => run("scripts/walls.js", [])),
  }
  const silent = breaches.filter(
    ([file, , tool, words]) => !said[tool].split("\n").some((line) => line.includes(file) && line.includes(words)),
  )
  for (const [file, , tool] of silent) console.error(`${tool} let ${file} through`)
  if (silent.length > 0) process.exitCode = 1
  else console.log(`walls: ${breaches.length} deliberate breaches, all caught`)
} finally {
  rmSync(copy, { recursive: true, force: true })
}
