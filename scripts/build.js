// `npm install` in a clone builds; in a package installed from the registry `dist` is already there and there is no compiler.
import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { prepareCluster } from "./cluster.js"

if (existsSync("src") && existsSync("node_modules/typescript")) {
  const r = spawnSync(process.execPath, ["node_modules/typescript/bin/tsc", "-b"], { stdio: "inherit" })
  if (r.status !== 0) process.exit(r.status ?? 1)
  await prepareCluster()
}
