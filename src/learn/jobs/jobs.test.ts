import { describe, expect, it } from "vitest"
import { analyse } from "../analyse.ts"
import { power } from "../power.ts"
import { ownThread } from "./fill.ts"
import type { Order } from "./order.ts"
import { runJob } from "./run-job.ts"

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
    const tasks: string[] = []
    const hire = () => {
      const { fill, stop } = ownThread()
      return {
        stop,
        fill: (order: Order) => {
          tasks.push(order.task)
          return fill(order)
        },
      }
    }
    const r = await runJob("power", { ...params, pairs: 0 }, { workers: 3, hire })
    expect(r).toMatchObject({
      ok: false,
      problem: { code: "learn/option", message: expect.stringMatching(/1 to 500 pairs/) },
    })
    expect(tasks).toEqual(["plan"])
  })
  it("opens and answers a diary with the days it is about", async () => {
    const diary = [
      "when,on,calm",
      ...Array.from({ length: 20 }, (_, t) => `2026-05-${11 + t},${(t >> 2) % 2},${t === 3 ? "" : (t * 7) % 10}`),
    ].join("\n")
    const one = { workers: 1, hire: ownThread }
    const opened = await runJob("outline", { diary }, one)
    expect(opened).toMatchObject({
      ok: true,
      value: { ok: true, value: { rows: 20, offer: { day: ["when"] }, labels: { on: ["0", "1"] } } },
    })
    const options = { day: "when", outcome: "calm" }
    const r = await runJob("analyse", { diary, options }, one)
    const plain = analyse(diary, options)
    expect(r.ok && r.value.ok && plain.ok && r.value.value.answer).toEqual(plain.ok && plain.value)
    const days = r.ok && r.value.ok ? r.value.value.days : []
    expect(days).toHaveLength(20)
    expect(days[3]).toEqual({ day: 4, words: "2026-05-14", on: false, score: null })
    expect(days[19]).toEqual({ day: 20, words: "2026-05-30", on: false, score: 3 })
  })
})
