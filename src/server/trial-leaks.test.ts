import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { type UseCaseName, useCases } from "../app/index.ts"
import { Random } from "../numerics/index.ts"
import { site } from "./index.ts"
import {
  dayAfter,
  type Layout,
  lived,
  plan,
  trial,
  turned,
  type World,
  without,
  worldOf,
  zone,
} from "./testing/trial-worlds.ts"

// The same two worlds as in `app/trial/leaks.test.ts`, seen from outside: every answer of the server with its status, its headers and its length.

const folder = mkdtempSync(join(tmpdir(), "posology-http-leak-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const TRIALS = Number(process.env.POSOLOGY_LEAK_TRIALS ?? 6)
const preparer = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"

/** What is asked of every use case that looks into the diary, or writes into it on a day that is still to come. Written last, one after the other. */
const asked = (today: number, days: number): readonly (readonly [UseCaseName, object])[] => {
  const stretch = { from: "2026-11-01", to: dayAfter(days + 20), zone }
  const due = `${dayAfter(today + 3)}T08:00:00+02:00`
  const coming = [0, 1, 2, 3, 5, 8, 13, 21].map(
    (n) => ["day", { date: dayAfter(Math.min(days + 2, today + n)) }] as const,
  )
  return [
    ...coming,
    ["day", {}],
    ["stock", {}],
    ["history", stretch],
    ["history-form", { ...stretch, form: "csv" }],
    ["history-form", { ...stretch, form: "fhir-r4" }],
    ["pocket", {}],
    ["diary", {}],
    ["archive", {}],
    ["feeds", { plan }],
    ["remind", { since: `${dayAfter(today - 1)}T10:00:00Z`, zone }],
    ["trials", {}],
    ["trial-status", { id: trial }],
    ["trial-kit", { id: trial, print: true }],
    ["report-trial", { id: trial }],
    ["page-trials", { page: "page-1" }],
    ["open-trial", { id: trial, zone }],
    ["design-trial", { blockDays: 7, plan, trials: 10 }],
    ["plans", {}],
    ["open-plan", { id: plan }],
    ["versions", { plan }],
    ["preview-change", { plan, from: dayAfter(today + 2), change: { dose: "400mcg" } }],
    ["change-plan", { plan, from: dayAfter(today + 2), change: { dose: "400mcg" } }],
    ["took-double", { plan }],
    ["outcomes", {}],
    ["outcome-days", { plan, outcome: "focus" }],
    ["analyse-diary", { plan, outcome: "focus" }],
    ["battery", {}],
    ["people", {}],
    ["push", {}],
    ["pages", {}],
    ["where", {}],
    ["take", { plan, zone, due }],
    ["skip", { plan, zone, due }],
    ["snooze", { plan, zone, due, minutes: 30 }],
    ["guess-block", { id: trial, zone, block: 200, guess: "on" }],
    ["unblind-block", { id: trial, zone, block: 200, why: "A test." }],
    ["start-trial", { id: trial, design: {}, plan, primary: "x", better: "higher", zone }],
  ]
}

/** What knows no diary, or only writes what it is given. */
const elsewhere = new Set(
  (
    "read get-page check compare checkForm monograph about aboutForm facts plan planForm read-fhir diluent analyse pool " +
    "poolSummaries summary power looks instruments simulate-session score-session schemas change-trial log-session rate " +
    "enter-number save-page open-page move-page newer-page correct save-plan move-plan open-feed end-feeds feed log answer record " +
    "open-container amend import-diary reminded add-person name-person push-on push-off push-ring restore"
  ).split(" "),
)

const seenFrom = async ({ ports }: World, feed: string, today: number, days: number) => {
  const faults: unknown[] = []
  const app = site({ ports, screens: "none", hosts: [], version: "0", fault: (error) => faults.push(error) })
  const headers = { host: "127.0.0.1:3673", "content-type": "application/json" }
  const told: string[] = []
  const tell = async (what: string, response: Response) => {
    const body = await response.text()
    told.push(`${what} ${response.status} ${body.length} ${JSON.stringify([...response.headers])} ${body}`)
  }
  for (const [name, input] of asked(today, days))
    await tell(
      `${name} ${JSON.stringify(input)}`,
      await app.request(`http://127.0.0.1:3673/api/${name}`, { method: "POST", headers, body: JSON.stringify(input) }),
    )
  await tell("feed", await app.request(`http://127.0.0.1:3673${feed}`, { headers }))
  await tell("api", await app.request("http://127.0.0.1:3673/api", { headers }))
  return { told, faults }
}

const drawnCase = (random: Random, n: number) => {
  const whole = (low: number, high: number) => low + Math.floor(random.uniform() * (high - low + 1))
  const blinded = n % 3 === 2
  const blockDays = whole(1, 7)
  const design: Layout = {
    pairs: whole(2, 6),
    blockDays,
    arms: n % 4 === 3 && !blinded ? ["600mcg", "300mcg"] : ["on", "off"],
    runInDays: whole(0, 5),
    washoutDays: whole(0, blockDays - 1),
  }
  const days = design.runInDays + 2 * design.pairs * blockDays
  const eve = design.runInDays + 2 * whole(0, design.pairs - 1) * blockDays - 2
  const today = n % 2 === 0 ? Math.max(-2, eve) : whole(-2, days - 2)
  return { blinded, design, days, today, seed: Uint8Array.from({ length: 32 }, () => whole(0, 255)) }
}

describe("the server, while a trial runs", () => {
  it("is asked by everything that it can do", () => {
    const names = new Set([...asked(0, 10).map(([name]) => name), ...elsewhere])
    expect(Object.keys(useCases).filter((name) => !names.has(name as UseCaseName))).toEqual([])
  })

  it(`gives the same answers, headers and lengths whatever was drawn for days to come (${TRIALS} trials)`, async () => {
    const random = new Random(21)
    for (let n = 0; n < TRIALS; n++) {
      const { blinded, design, days, today, seed } = drawnCase(random, n)
      const other = turned(seed, design, today, blinded)
      const seen: (readonly string[])[] = []
      for (const s of [seed, other]) {
        const world = worldOf(folder, s)
        await lived(world, design, blinded ? preparer : null, today)
        const { path } = (await world.ask("open-feed", { plan })) as { path: string }
        const { told, faults } = await seenFrom(world, path, today, days)
        expect(faults).toEqual([])
        for (const form of ["hex", "base64", "base64url"] as const)
          expect(told.join("\n")).not.toContain(Buffer.from(s).toString(form).slice(0, 24))
        expect(told.join("\n")).not.toContain(readFileSync(join(folder, "trial.key"), "utf8").trim())
        seen.push(told)
      }
      const [a = [], b = []] = seen
      expect(a.length).toBeGreaterThan(40)
      for (const [i, text] of a.entries())
        expect(without(text), `trial ${n}, day ${today}, ${JSON.stringify(design)}`).toBe(without(b[i] ?? ""))
    }
  }, 300_000)

  it("would be found out: with the coin of today turned, answers differ", async () => {
    const design: Layout = { pairs: 3, blockDays: 4, arms: ["on", "off"], runInDays: 0, washoutDays: 0 }
    const texts: string[] = []
    for (const first of [0, 128]) {
      const world = worldOf(folder, new Uint8Array(32).fill(first, 0, 1))
      await lived(world, design, null, 1)
      texts.push(without((await seenFrom(world, "/feed/none.ics", 1, 24)).told.join("\n")))
    }
    expect(texts[0]).not.toBe(texts[1])
  })

  it("takes no longer for one order than for another", async () => {
    const design: Layout = { pairs: 6, blockDays: 7, arms: ["on", "off"], runInDays: 0, washoutDays: 0 }
    const seed = new Uint8Array(32).fill(0b10110100)
    const worlds = [seed, turned(seed, design, 3, false)].map((s) => worldOf(folder, s))
    for (const world of worlds) await lived(world, design, null, 3)
    const times: { readonly of: number; readonly ms: number }[] = []
    const random = new Random(5)
    for (let n = 0; n < 120; n++)
      for (const of of random.coin() === 1 ? [0, 1] : [1, 0]) {
        const began = performance.now()
        await worlds[of]?.ask("trial-status", { id: trial })
        await worlds[of]?.ask("day", { date: dayAfter(20) })
        times.push({ of, ms: performance.now() - began })
      }
    // The rank sum of one of them, as a number of its standard deviations if both took as long.
    const n = times.length / 2
    const ranked = times.toSorted((a, b) => a.ms - b.ms)
    const sum = ranked.reduce((s, t, i) => (t.of === 0 ? s + i + 1 : s), 0)
    const z = (sum - (n * (2 * n + 1)) / 2) / Math.sqrt((n * n * (2 * n + 1)) / 12)
    expect(Math.abs(z)).toBeLessThan(5)
  }, 60_000)
})
