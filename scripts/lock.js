// Holds what npm installed against the lock file as it was committed: the same version and the same integrity for every
// package. npm 11 adds other platforms' optional packages to the lock and npm 10 does not, so the file's bytes say nothing.
//   node scripts/lock.js LOCK [INSTALLED]     prints one line a difference; exit 1 if there is any
import { readFileSync } from "node:fs"

const [, , committed, installed = "node_modules/.package-lock.json"] = process.argv
if (committed === undefined) {
  console.error("which lock file? call: node scripts/lock.js LOCK [INSTALLED]")
  process.exit(2)
}

/** @param {string} file */
const packagesOf = (file) => JSON.parse(readFileSync(file, "utf8")).packages ?? {}

const locked = packagesOf(committed)
const here = Object.entries(packagesOf(installed)).filter(([path]) => path !== "")
const say = (p) => `${p.version ?? "no version"} (${p.integrity ?? "no integrity"})`

const differences = here.flatMap(([path, p]) => {
  const was = locked[path]
  if (was === undefined) return [`${path}: ${p.version} is installed and is not in the lock`]
  if (was.version === p.version && was.integrity === p.integrity) return []
  return [`${path}: the lock says ${say(was)}, installed is ${say(p)}`]
})
if (here.length === 0) differences.push(`${installed}: nothing is installed`)

for (const d of differences) console.error(d)
console.log(`${here.length} packages installed, ${differences.length} not as locked`)
process.exit(differences.length > 0 ? 1 : 0)
