import { existsSync } from "node:fs"
import { expect, it } from "vitest"
import { power, runJob } from "../learn/index.ts"

// Threads load built files, so this runs where there has been a build.
const built = new URL("../../dist/cli/thread-host.js", import.meta.url)

it.skipIf(!existsSync(built))("worker threads give the same bytes as the plain call", async () => {
  const { hireThread } = await import(/* @vite-ignore */ built.href)
  const params = { pairs: 2, blockDays: 6, effect: 1, rho: 0.2, noise: 0, halfLife: [0], trials: 250, seed: 4 }
  const job = await runJob("power", params, { workers: 2, hire: hireThread })
  expect(JSON.stringify(job)).toBe(JSON.stringify(power(params)))
})
