import { createHash } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import type { Answer, UseCaseName } from "../app/index.ts"
import { Random } from "../numerics/index.ts"
import { site } from "./index.ts"
import { dayAfter, holdsOf, plan, trial, worldOf, zone } from "./testing/trial-worlds.ts"

// Whole trials of made-up people over HTTP: twenty pairs of single days, lived one day after the other through the calls that the screens make.

const folder = mkdtempSync(join(tmpdir(), "posology-courses-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const PAIRS = 20
const preparer = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"

type Person = {
  /** What a dose that was taken adds, in standard deviations of a day. */
  readonly effect: number
  /** How often what is due is taken. */
  readonly takes?: number
  readonly blinded?: boolean
  /** The day on which it is given up. */
  readonly until?: number
  readonly seed?: number
}

const live = async ({ effect, takes = 1, blinded = false, until = 2 * PAIRS, seed = 3 }: Person) => {
  const coins = new Random(seed + 100)
  const world = worldOf(
    folder,
    Uint8Array.from({ length: 32 }, () => Math.floor(256 * coins.uniform())),
  )
  const app = site({ ports: world.ports, screens: "none", hosts: [], version: "0", fault: (e) => console.error(e) })
  const headers = { host: "127.0.0.1:3673", "content-type": "application/json" }
  const ask = async <N extends UseCaseName>(name: N, input: object): Promise<Answer<N>> => {
    const at = `http://127.0.0.1:3673/api/${name}`
    const r = await app.request(at, { method: "POST", headers, body: JSON.stringify(input) })
    const body = await r.text()
    if (r.status !== 200) throw new Error(`${name} ${r.status} ${body}`)
    return JSON.parse(body) as Answer<N>
  }
  await ask("save-plan", {
    id: plan,
    title: "Drops",
    choices: {
      typed: { compound: "Semax", dose: { low: 300, high: 600, unit: "mcg", per: "dose" } },
      ...{ route: "intranasal", product: "semax-0.1-3ml", confirmStrength: "0.1%", device: "dropper-50ul" },
      ...{ dose: "300mcg", times: ["08:00"], start: dayAfter(0), days: PAIRS, zone },
    },
  })
  const { design } = await ask("design-trial", { plan, blockDays: 1, trials: 10 })
  expect(design.pairs).toBe(PAIRS)
  const settled = { primary: "focus", better: "higher", worthwhile: "0.2sd", zone }
  const started = await ask("start-trial", {
    ...{ id: trial, design, plan, ...settled },
    ...(blinded ? { preparer } : {}),
  })
  const random = new Random(seed)
  // What a blinded container holds is known to the one who filled it: here to the test, by the key of the house.
  const sealed = blinded ? await holdsOf(world.ports) : null
  for (let n = 0; n < until; n++) {
    world.setClock(`${dayAfter(n)}T17:00:00Z`)
    const day = await ask("day", {})
    const due = day.due.length + day.late.length > 0
    const took = due && random.uniform() < takes
    if (took) await ask("take", { plan, zone })
    const holds = sealed === null || sealed(n)
    const value = 50 + 5 * random.normal() + (took && holds ? 5 * effect : 0)
    await ask("enter-number", { zone, name: "focus", value: value.toFixed(3), better: "higher" })
    if (took && holds && effect < 0)
      await ask("record", { zone, body: { kind: "side-effect", plan, what: "Headache", severity: 2, ongoing: false } })
    if (blinded && n > 0) await ask("guess-block", { id: trial, zone, block: n, guess: sealed?.(n - 1) ? "on" : "off" })
  }
  if (until < 2 * PAIRS) await ask("open-trial", { id: trial, zone, early: true, why: "It was too much bother." })
  world.setClock(`${dayAfter(2 * PAIRS)}T17:00:00Z`)
  const opened = await ask("open-trial", { id: trial, zone })
  expect(createHash("sha256").update(opened.hashed).digest("hex")).toBe(started.commitment)
  return ask("report-trial", { id: trial })
}

describe("a whole trial over HTTP", () => {
  it("of something that does nothing does not say that it helped or hurt", async () => {
    const r = await live({ effect: 0 })
    expect(r).toMatchObject({ chosen: "coin", marks: [], trial: { matches: true, harms: [] } })
    expect(["not settled", "too small to matter"]).toContain(r.verdict)
  })

  it("of something that hurts says so, with what was felt", async () => {
    const r = await live({ effect: -2 })
    expect(r.verdict).toBe("hurt")
    expect(r.trial.harms).toEqual([{ what: "Headache", on: PAIRS, off: 0, worstOn: 2, worstOff: 0 }])
  })

  it("in which half of the doses are left out answers for the days as they were assigned, and counts the doses", async () => {
    const [full, half] = [await live({ effect: 2 }), await live({ effect: 2, takes: 0.5 })]
    expect(full.verdict).toBe("helped")
    expect(half.trial.onDays).toBe(PAIRS)
    expect(half.trial.onDaysWithDose).toBeLessThan(PAIRS - 3)
    expect(half.trial.offDaysWithDose).toBe(0)
    expect(half.effect.mean).toBeLessThan(full.effect.mean)
  })

  it("whose blind was broken says that the person could tell", async () => {
    const r = await live({ effect: 2, blinded: true })
    expect(r.trial.blinding).toBe("containers")
    expect(r.trial.days.filter((d) => d.guess !== null).every((d) => d.guess === d.on)).toBe(true)
    expect(r.checks.find((c) => c.name === "guess")).toMatchObject({ status: "look" })
  })

  it("that was given up answers from the days lived, and says ever after that it was opened early", async () => {
    const r = await live({ effect: 0, until: 15 })
    expect(r.n).toBe(15)
    expect(r.marks.map((m) => m.code)).toEqual(["trial/opened-early"])
    expect(r.sentence).toContain("too much bother")
  })
})
