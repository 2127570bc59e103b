// Six whole trials of made-up people in the browser, from a kept plan to the report and back to the page; about four minutes.
//   npm run build && npm run soak -- courses
import { spawnSync } from "node:child_process"

const args = ["node_modules/vitest/vitest.mjs", "run", "--mode=e2e", "e2e/whole-trial.test.ts", "--retry=0"]
const ran = spawnSync(process.execPath, args, {
  stdio: "inherit",
  env: { ...process.env, POSOLOGY_COURSES: "all" },
})
process.exit(ran.status ?? 1)
