import { describe, expect, it } from "vitest"
import { power } from "../power.ts"
import { ownThread, runJob } from "./run-job.ts"

const params = { pairs: 3, blockDays: 5, effect: 0.6, rho: 0.3, noise: 0, halfLife: [0], trials: 350, seed: 8 }

describe("a job", () => {
  it("gives the same bytes for any number of workers, and those of the plain call", async () => {
    const plain = power(params)
    const answers = await Promise.all([1, 2, 5].map((workers) => runJob("power", params, { workers, hire: ownThread })))
    for (const a of answers) expect(JSON.stringify(a)).toBe(JSON.stringify(plain))
  })
  it("tells how far it is, and stops when it is cancelled", async () => {
    const seen: number[] = []
    await runJob("power", params, { workers: 2, hire: ownThread, progress: (done) => void seen.push(done) })
    expect(seen).toHaveLength(4)
    expect(seen.at(-1)).toBe(350)
    const stopped = await runJob("power", params, { workers: 2, hire: ownThread, cancelled: () => seen.length > 0 })
    expect(!stopped.ok && stopped.problem.message).toBe("The work was cancelled.")
  })
  it("says what is wrong with its parameters before anybody works", async () => {
    const r = await runJob("power", { ...params, pairs: 0 }, { workers: 1, hire: () => expect.unreachable() })
    expect(!r.ok && r.problem.message).toMatch(/1 to 500 pairs/)
  })
})
