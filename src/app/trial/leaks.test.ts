import { createHash } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import { addDays, brand, date, type EventId, instant, type PlanId, showDate, timeOrderedId } from "../../base/index.ts"
import { Random } from "../../numerics/index.ts"
import { folderSeal } from "../../store/folder-seal.ts"
import { memoryStore } from "../../store/index.ts"
import { type Answer, call, type Input, keepsNothing, type Ports } from "../index.ts"

// Two worlds that differ in nothing but the coins of pairs that nobody may know yet. Whatever either of them says, on any surface that a use case
// stands behind, has to be the same to the letter, sealed bytes and commitment apart; those are of one length and hold no part of the secret.

const folder = mkdtempSync(join(tmpdir(), "posology-leak-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const plan = brand<PlanId>("plan-1")
const zone = "Africa/Johannesburg"
const TRIALS = Number(process.env.POSOLOGY_LEAK_TRIALS ?? 12)

type Name = Parameters<typeof call>[1]
const world = (seed: Uint8Array) => {
  const store = memoryStore()
  const clock = { now: "2026-11-28T10:00:00Z" }
  let made = 0
  let drawn = 0
  const ports: Ports = {
    ...keepsNothing,
    store: async () => ({ ok: true, value: store }),
    clock: { now: () => instant(clock.now) },
    ids: () => timeOrderedId(instant(clock.now).epochMilliseconds + made++, new Uint8Array(10)),
    // Salt, seed, then the secrets of feeds: the salt is the same in both worlds, so that only the coins differ.
    random: (n) => (drawn++ === 1 ? seed : new Uint8Array(n).fill(drawn)),
    hash: { sha256: (text) => createHash("sha256").update(text, "utf8").digest("hex") },
    decode: (bytes) => new TextDecoder().decode(bytes),
    seal: folderSeal(folder),
  }
  const ask = async <N extends Name>(name: N, input: Input<N>): Promise<Answer<N>> => {
    const outcome = await call(ports, name, input)
    if (!outcome.ok) throw new Error(`${name}: ${outcome.problem.code}: ${outcome.problem.message}`)
    return outcome.value
  }
  return { store, clock, ports, ask }
}
type World = ReturnType<typeof world>

type Layout = Input<"start-trial">["design"]
const begin = async ({ ask }: World, design: Layout, preparer: string | null) => {
  const choices = {
    typed: { compound: "Semax", dose: { low: 300, high: 600, unit: "mcg" as const, per: "dose" as const } },
    route: "intranasal" as const,
    product: "semax-0.1-3ml",
    confirmStrength: "0.1%",
    device: "dropper-50ul",
    dose: "300mcg",
    times: ["08:00"],
    start: "2026-12-01",
    weeks: 20,
    zone,
    inUseDays: 30,
    leadDays: 3,
    expiry: "2027-12-31",
  }
  await ask("save-plan", { id: plan, title: "Drops", choices })
  const started = await ask("start-trial", {
    design,
    plan,
    primary: "focus",
    better: "higher",
    zone,
    ...(preparer === null ? {} : { preparer }),
  })
  const { path } = await ask("open-feed", { plan })
  return { id: brand<EventId>(started.id), feed: path.slice("/feed/".length, -".ics".length) }
}

/** Everything that can be asked while a trial runs, as one text. */
const said = async ({ ask, ports, store }: World, id: EventId, feed: string, days: number, today: number) => {
  const dates = [0, 1, 2, 3, 5, 8, 13, 21].map((n) => dayAfter(Math.min(days + 2, today + n)))
  const answers: unknown[] = []
  for (const on of dates) answers.push(await ask("day", { date: on }))
  answers.push(
    await ask("day", {}),
    await ask("stock", {}),
    await ask("history", { from: "2026-11-01", to: dayAfter(days + 20), zone }),
    await ask("pocket", {}),
    await ask("diary", {}),
    await ask("archive", {}),
    await ask("feed", { secret: feed }),
    await ask("trial-status", { id }),
    await ask("trials", {}),
    await ask("open-plan", { id: plan }),
    await ask("versions", { plan }),
    await ask("took-double", { plan }),
    // What is refused says nothing either.
    await call(ports, "report-trial", { id }),
    await call(ports, "open-trial", { id, zone }),
    await call(ports, "take", { plan, zone, due: `${dayAfter(today + 3)}T08:00:00+02:00` }),
  )
  for (const n of [today, today + 1]) answers.push(await store.settings.read(ports.who.practice, `trial me ${id}`), n)
  return JSON.stringify(answers)
}

const dayAfter = (days: number) => showDate(addDays(date("2026-12-01"), days))

/** The text without what has to differ: the commitment, and what is sealed. */
const without = (text: string) =>
  text
    .replace(/"sealed":"[^"]*"/g, (s) => `"sealed":${s.length}`)
    .replace(/"commitment":"[0-9a-f]{64}"/g, '"commitment"')
    .replace(/committed to [0-9a-f]{64}/g, "committed to")
    .replace(/"etag":"[^"]*\\""/g, '"etag"')

const preparer = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"

describe("a running trial", () => {
  it(`says the same of days to come, whatever was drawn for them (${TRIALS} trials)`, async () => {
    const random = new Random(20)
    const whole = (low: number, high: number) => low + Math.floor(random.uniform() * (high - low + 1))
    for (let trial = 0; trial < TRIALS; trial++) {
      const blinded = trial % 5 === 4
      const doses = trial % 5 === 3
      const blockDays = whole(1, 7)
      const design: Layout = {
        pairs: whole(2, 6),
        blockDays,
        arms: doses ? ["600mcg", "300mcg"] : ["on", "off"],
        runInDays: whole(0, 5),
        washoutDays: whole(0, blockDays - 1),
      }
      const days = design.runInDays + 2 * design.pairs * blockDays
      // The days before a pair begins are the ones on which its coin is nearest to being known.
      const eve = design.runInDays + 2 * whole(0, design.pairs - 1) * blockDays - 2
      const today = trial % 2 === 0 ? Math.max(-2, eve) : whole(-2, days - 2)
      const seed = Uint8Array.from({ length: 32 }, () => whole(0, 255))
      // Pairs whose first block begins after tomorrow are as open as can be.
      const flipped = Uint8Array.from(seed)
      for (let k = 0; k < design.pairs; k++)
        if (design.runInDays + 2 * k * blockDays > today + 1)
          flipped[k >> 3] = (flipped[k >> 3] ?? 0) ^ (128 >> (k & 7))
      // Nobody sees anything where containers hide it: there every coin may differ.
      if (blinded) for (const [i, b] of seed.entries()) flipped[i] = b ^ 255
      const worlds = [world(seed), world(flipped)] as const
      const texts: string[] = []
      for (const w of worlds) {
        const { id, feed } = await begin(w, design, blinded ? preparer : null)
        for (let n = Math.max(-2, today - 9); n <= today; n++) {
          w.clock.now = `${dayAfter(n)}T10:00:00Z`
          const d = await w.ask("day", {})
          if ((d.due.length > 0 || d.late.length > 0) && n % 3 !== 0) await w.ask("take", { plan, zone })
        }
        texts.push(await said(w, id, feed, days, today))
      }
      const [a = "", b = ""] = texts
      expect(without(a), `trial ${trial}: ${JSON.stringify(design)} on day ${today}`).toBe(without(b))
      expect(a.length).toBe(b.length)
      for (const [text, secret] of [
        [a, seed],
        [b, flipped],
      ] as const) {
        const bytes = Buffer.from(secret)
        for (const form of [bytes.toString("hex"), bytes.toString("base64"), bytes.toString("base64url")])
          expect(text).not.toContain(form.slice(0, 24))
      }
      expect(a).not.toContain(readFileSync(join(folder, "trial.key"), "utf8").trim())
    }
  }, 300_000)
})
