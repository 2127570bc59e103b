// What npm would publish: held to a size, free of what only a clone needs, and clean by publint.
import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { publint } from "publint"
import { formatMessage } from "publint/utils"

const FACTS = "posology/facts@1"
const MOST_BYTES = 4_000_000
const npm = spawnSync("npm", ["pack", "--dry-run", "--ignore-scripts", "--json"], {
  encoding: "utf8",
  maxBuffer: 1 << 26,
})
if (npm.status !== 0) {
  console.error(npm.stderr)
  process.exit(1)
}
const [{ size, files }] = JSON.parse(npm.stdout)
const paths = files.map((/** @type {{ path: string }} */ f) => f.path)

// The facts are most of what a browser fetches: a screen that pulls in a second copy by an import that looks harmless is found here.
const withFacts = paths.filter(
  (/** @type {string} */ p) => p.startsWith("dist/web/assets/") && p.endsWith(".js") && readFileSync(p).includes(FACTS),
)

const faults = [
  ...(withFacts.length > 1 ? [`the facts stand in ${withFacts.length} scripts: ${withFacts.join(", ")}`] : []),
  ...(size > MOST_BYTES ? [`the package is ${size} bytes, more than ${MOST_BYTES}`] : []),
  ...paths
    .filter((/** @type {string} */ p) =>
      /\.map$|tsbuildinfo|^fixtures\/|^src\/|\.test\.|cluster\.(tar|version)/.test(p),
    )
    .map((/** @type {string} */ p) => `${p} is nothing for a reader of the package`),
  ...["bin/posology.js", "dist/app/index.js", "dist/web/index.html"]
    .filter((p) => !paths.includes(p))
    .map((p) => `${p} is missing from the package; npm run build makes it`),
]
const { messages, pkg } = await publint({ pkgDir: ".", level: "warning", strict: true, pack: "npm" })
faults.push(...messages.map((m) => formatMessage(m, pkg) ?? m.code))
console.log(`${(size / 1e6).toFixed(1)} MB packed, ${paths.length} files`)
for (const fault of faults.slice(0, 20)) console.error(fault)
process.exit(faults.length > 0 ? 1 : 0)
