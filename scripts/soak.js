// Runs one of the long tests under scripts/soak, lowest in priority, and ends as it ended:
//   npm run soak                       names them, each with its first line
//   npm run soak -- NAME [arguments]   runs one; what it takes stands in its head
import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { setPriority } from "node:os"
import { join } from "node:path"

const folder = join(import.meta.dirname, "soak")
const names = readdirSync(folder).flatMap((f) => (f.endsWith(".js") ? [f.slice(0, -3)] : []))
const [name, ...rest] = process.argv.slice(2)

if (name === undefined || !names.includes(name)) {
  const first = (/** @type {string} */ n) =>
    readFileSync(join(folder, `${n}.js`), "utf8")
      .split("\n")[0]
      ?.slice(3)
  for (const n of names) console.log(`${n.padEnd(10)}${first(n)}`)
  process.exit(name === undefined ? 0 : 2)
}
setPriority(10)
const ended = spawnSync(process.execPath, [join(folder, `${name}.js`), ...rest], { stdio: "inherit" })
process.exit(ended.status ?? 1)
