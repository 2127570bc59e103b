// `npm install` in a clone builds; in a package installed from the registry `dist` is already there and there is no compiler.
//   node scripts/build.js            everything
//   node scripts/build.js --no-web   without the screens
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { prepareCluster } from "./cluster.js"

const types = ["node_modules/typescript/bin/tsc", "-b"]
const vite = ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"]
const screens = ["screens", "offline"].map((what) => [...vite, "--config", `build/${what}.config.ts`])

if (existsSync("src") && existsSync("node_modules/typescript")) {
  for (const step of process.argv.includes("--no-web") ? [types] : [types, ...screens]) {
    const r = spawnSync(process.execPath, step, { stdio: "inherit" })
    if (r.status !== 0) process.exit(r.status ?? 1)
  }
  await prepareCluster()
}
