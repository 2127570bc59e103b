import { createHash, randomBytes } from "node:crypto"
import { mkdtempSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { addDays, brand, date, type EventId, instant, type PlanId, showDate, timeOrderedId } from "../../base/index.ts"
import { folderSeal } from "../../store/folder-seal.ts"
import { memoryStore } from "../../store/index.ts"
import { type Answer, call, type Input, keepsNothing, type Ports, type Store } from "../index.ts"
import { drops } from "../testing/drops.ts"

let store: Store
let folder = ""
let now = ""
let made = 0
const ports = (): Ports => ({
  ...keepsNothing,
  store: async () => ({ ok: true, value: store }),
  clock: { now: () => instant(now) },
  ids: () => timeOrderedId(instant(now).epochMilliseconds + made++, new Uint8Array(10)),
  random: (n) => new Uint8Array(randomBytes(n)),
  hash: { sha256: (text) => createHash("sha256").update(text, "utf8").digest("hex") },
  decode: (bytes) => new TextDecoder().decode(bytes),
  seal: folderSeal(folder),
})
type Name = Parameters<typeof call>[1]
const ask = async <N extends Name>(name: N, input: Input<N>): Promise<Answer<N>> => {
  const outcome = await call(ports(), name, input)
  if (!outcome.ok) throw new Error(`${outcome.problem.code}: ${outcome.problem.message}`)
  return outcome.value
}
const code = async <N extends Name>(name: N, input: Input<N>, with_: Partial<Ports> = {}): Promise<string> => {
  const outcome = await call({ ...ports(), ...with_ }, name, input)
  return outcome.ok ? "done" : outcome.problem.code
}
const plan = brand<PlanId>("plan-1")
const zone = "Africa/Johannesburg"
const choices = drops({ times: ["08:00"], weeks: 8 })
const design = { pairs: 4, blockDays: 7, arms: ["on", "off"] as const, runInDays: 0, washoutDays: 2 }
const begin = (rest: Partial<Input<"start-trial">> = {}) =>
  ask("start-trial", { design, plan, primary: "focus", better: "higher", zone, ...rest })
const on = (day: string) => `${day}T10:00:00Z`
const dayAfter = (days: number) => showDate(addDays(date("2026-12-01"), days))
const dues = async (day: string) => {
  const d = await ask("day", { date: day })
  return [...d.due, ...d.late, ...d.missed, ...d.taken].map((x) => x.instruction)
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "posology-trial-"))
  store = memoryStore()
  now = on("2026-11-28")
  made = 0
  await ask("save-plan", { id: plan, title: "Drops", choices })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe("a design", () => {
  it("says what it can answer, how likely, and what it costs to know", async () => {
    const d = await ask("design-trial", { pairs: 4, blockDays: 7, plan, runInDays: 7, trials: 50 })
    expect(d.design).toEqual({ ...design, runInDays: 7, washoutDays: 0 })
    expect(d.washout).toContain("not known")
    expect(d.cost).toMatchObject({ weeks: 9, days: 63, containers: 3 })
    expect(d.canAnswer).toContain("4 pairs of 7-day blocks")
    expect(d.cost.toKnow).toMatch(/80 % chance .* containers/)
    // What an 80 % chance uses up is what a trial of that many pairs is said to use up, and what the plan has no days for is not offered as if it had.
    const pairs = Math.ceil((d.power.weeksFor80 ?? 0) / 2)
    const sure = await ask("design-trial", { pairs, blockDays: 7, plan, trials: 50 })
    expect(d.cost.toKnow).toContain(`about ${sure.cost.containers} containers`)
    expect(d.cost.toKnow?.includes("more than this plan has days for")).toBe(!sure.fits)
    expect(
      (await ask("design-trial", { pairs: 2, blockDays: 7, plan, arms: ["600mcg", "300mcg"], trials: 50 })).design.arms,
    ).toEqual(["600 mcg", "300 mcg"])
  })

  it("uses up of two amounts what each takes on its half of the days", async () => {
    const used = async (arms: readonly [string, string]) =>
      (await ask("design-trial", { pairs: 4, blockDays: 7, plan, arms: [...arms], trials: 10 })).cost.containers
    const [small, both, turned] = [
      await used(["300mcg", "350mcg"]),
      await used(["300mcg", "600mcg"]),
      await used(["600mcg", "300mcg"]),
    ]
    expect(both).toBe(turned)
    expect(both).toBeGreaterThan(small ?? 0)
  })

  it("takes as many pairs as the plan has days for, shows the same days laid out otherwise, and how the chance grows", async () => {
    const d = await ask("design-trial", { blockDays: 7, plan, trials: 50 })
    expect(d).toMatchObject({ fits: true, notes: [], design: { pairs: 8 } })
    expect(d.cost.says).toMatch(/^16 weeks, about \d containers: a chance of about \d+ % of seeing a medium effect/)
    const own = d.curve.find((c) => c.pairs === 8)
    expect(own?.weeks).toBe(16)
    expect(own?.medium).toBeCloseTo(d.power.exactPower, 12)
    for (const size of ["small", "medium", "large"] as const) {
      const rising = d.curve.map((c) => c[size])
      expect(rising).toEqual(rising.toSorted((a, b) => a - b))
    }
    expect(d.otherwise.map((o) => [o.blockDays, o.pairs])).toEqual([
      [1, 56],
      [2, 28],
      [3, 18],
      [7, 8],
      [14, 4],
    ])
    expect(d.otherwise.find((o) => o.blockDays === 7)?.chance).toBeCloseTo(d.power.exactPower, 12)
    const chances = d.otherwise.map((o) => o.chance)
    expect(chances).toEqual(chances.toSorted((a, b) => b - a))
    // What a design says to fit, a start does not refuse, on whatever day of the plan it is asked.
    now = on("2026-12-20")
    for (let n = 3; n < 15; n += 4) {
      now = on(`2026-12-${`${n}`.padStart(2, "0")}`)
      await ask("take", { plan, zone })
    }
    const later = await ask("design-trial", { blockDays: 7, plan, trials: 50 })
    expect(later.design.pairs).toBeLessThan(8)
    expect((await ask("design-trial", { blockDays: 7, plan, trials: 50, pairs: 8 })).fits).toBe(false)
    await begin({ design: later.design })
  })

  it.each([
    [{ pairs: undefined, blockDays: 60 }, "trial/does-not-fit"],
    [{ pairs: undefined, plan: undefined }, "trial/design"],
    [{ pairs: 0 }, "trial/design"],
    [{ washoutDays: 7 }, "trial/design"],
    [{ arms: ["on"] }, "trial/design"],
    [{ arms: ["on", "300"] }, "trial/design"],
    [{ arms: ["300mcg", "1mL"] }, "trial/design"],
    [{ plan: brand<PlanId>("none") }, "plan/not-kept"],
  ])("is refused where %j is no trial: %s", async (part, want) => {
    expect(await code("design-trial", { pairs: 4, blockDays: 7, plan, trials: 20, ...part })).toBe(want)
  })

  it("is refused what plan refuses, with the same code", async () => {
    const { findings } = await ask("plan", { ...choices, dose: "3000mcg" })
    const stop = findings.find((f) => f.severity === "stop")
    expect(stop).toBeDefined()
    const arms = ["300mcg", "3000mcg"]
    expect(await code("design-trial", { pairs: 2, blockDays: 7, plan, trials: 20, arms })).toBe(stop?.code)
    const design = { pairs: 2, blockDays: 7, arms: ["300mcg", "3000mcg"] as const, runInDays: 0, washoutDays: 0 }
    expect(await code("start-trial", { design, plan, primary: "focus", better: "higher", zone })).toBe(stop?.code)
  })
})

describe("a start", () => {
  it("commits to everything, keeps what it drew sealed, and says when it begins", async () => {
    const t = await begin()
    expect(t).toMatchObject({
      format: "posology/trial@1",
      startsOn: "2026-12-01",
      endsOn: "2027-01-25",
      blinded: false,
    })
    expect(t.commitment).toMatch(/^[0-9a-f]{64}$/)
    const [event] = await store.events.list(ports().who)
    expect(event).toMatchObject({ kind: "trial-started", commitment: t.commitment })
    expect(JSON.stringify(event)).not.toMatch(/salt|seed/)
    expect(statSync(join(folder, "trial.key")).mode & 0o777).toBe(0o600)
  })

  it("never draws from a seed, twice for one plan, without a key, or after its first day", async () => {
    const input = { design, plan, primary: "focus", better: "higher" as const, zone }
    expect(await code("start-trial", input, { repeatable: true })).toBe("trial/seed")
    const { seal: _, ...bare } = ports()
    const outcome = await call(bare, "start-trial", input)
    expect(!outcome.ok && outcome.problem.code).toBe("trial/no-key")
    expect(await code("start-trial", { ...input, start: "2026-11-27" })).toBe("trial/start")
    expect(await code("start-trial", { ...input, design: { ...design, pairs: 9 } })).toBe("trial/does-not-fit")
    expect(await code("start-trial", { ...input, worthwhile: "much" })).not.toBe("done")
    await begin()
    expect(await code("start-trial", input)).toBe("trial/running")
  })

  it("is blinded only by containers of what is swallowed or goes into the nose, on against off", async () => {
    const input = { design, plan, primary: "focus", better: "higher" as const, zone }
    expect(await code("start-trial", { ...input, preparer: "nobody" })).toBe("seal/recipient")
    const doses = { ...design, pairs: 2, arms: ["600mcg", "300mcg"] as const }
    const preparer = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"
    expect(await code("start-trial", { ...input, design: doses, preparer })).toBe("trial/blind-doses")
    expect(await begin({ preparer })).toMatchObject({ blinded: true })
    now = on("2026-12-02")
    expect(await dues("2026-12-02")).toEqual([expect.stringMatching(/^container 1: /)])
    expect((await ask("day", { date: "2026-12-10" })).plans[0]?.trial?.says).toBe("container 2")
  })
})

describe("while it runs", () => {
  it("asks for what each day asks for, and shows days after tomorrow alike", async () => {
    const { id } = await begin()
    for (let n = 0; n < 56; n += 5) {
      now = on(dayAfter(n))
      for (const ahead of [2, 3, 7, 20]) {
        if (n + ahead >= 56) continue
        expect(await dues(dayAfter(n + ahead))).toEqual([expect.stringMatching(/^only if the trial has it/)])
        expect((await ask("day", { date: dayAfter(n + ahead) })).plans[0]?.trial?.says).toBe(
          "not known before the day comes",
        )
      }
      const d = await ask("day", {})
      const says = d.plans[0]?.trial?.says
      expect(["on day", "off day"]).toContain(says)
      expect(await dues(dayAfter(n))).toHaveLength(says === "on day" ? 1 : 0)
    }
    now = on(dayAfter(56))
    expect((await ask("trial-status", { id: brand<EventId>(id) })).state).toBe("over")
    const { allocation } = await ask("open-trial", { id: brand<EventId>(id), zone })
    for (let n = 0; n < 56; n++)
      expect(await dues(dayAfter(n))).toHaveLength(allocation[Math.floor(n / 7)] === "on" ? 1 : 0)
  })

  it("cannot be put right, and what was written over it is told", async () => {
    const { id } = await begin()
    const of = brand<EventId>(id)
    expect(await code("amend", { of, zone, replacement: null })).toBe("event/trial")
    const [event] = await store.events.list(ports().who)
    if (event?.kind !== "trial-started") throw new Error("no trial was begun")
    expect(await code("log", { events: [{ ...event, id: brand<EventId>("another") }] })).toBe("event/trial")
    const { practice, person, device, at } = event
    const head = { practice, person, device, at, zone, id: brand<EventId>("taken-back") }
    await ask("log", { events: [{ ...head, kind: "correction", of, replacement: null, happened: null }] })
    const status = await ask("trial-status", { id: of })
    expect(status.marks.map((m) => m.code)).toEqual(["trial/meddled"])
  })

  it("tells when somebody set the clock forward to look, and back again", async () => {
    const { id } = await begin()
    now = on("2026-12-03")
    await ask("day", {})
    expect((await ask("trial-status", { id: brand(id) })).marks).toEqual([])
    now = on("2026-12-20")
    await ask("day", {})
    now = on("2026-12-04")
    await ask("day", {})
    now = on("2026-12-21")
    const { marks } = await ask("trial-status", { id: brand(id) })
    expect(marks.map((m) => m.code)).toEqual(["trial/looked-ahead"])
  })
})

describe("a blinded trial", () => {
  it("gives labels that tell nothing, and a sheet that only the preparer can open", async () => {
    const { Decrypter, armor, generateX25519Identity, identityToRecipient } = await import("age-encryption")
    const key = await generateX25519Identity()
    const { id: raw } = await begin({ preparer: await identityToRecipient(key) })
    const id = brand<EventId>(raw)
    const kit = await ask("trial-kit", { id, print: true })
    expect(kit.labels).toHaveLength(8)
    expect(kit.labels[2]).toMatchObject({ container: 3, from: "2026-12-15", to: "2026-12-21" })
    expect(JSON.stringify([kit.labels, kit.print])).not.toMatch(/without|placebo|\bon\b|\boff\b/)
    const decrypter = new Decrypter()
    decrypter.addIdentity(key)
    const sheet = await decrypter.decrypt(armor.decode(kit.sheet), "text")
    const own = [...sheet.matchAll(/^Container \d+ \(.*\): (with|without)$/gm)].map((m) =>
      m[1] === "with" ? "on" : "off",
    )
    expect(sheet).toContain("0.1%")
    expect(sheet).not.toMatch(/salt|seed/)
    const outsider = new Decrypter()
    outsider.addIdentity(await generateX25519Identity())
    await expect(outsider.decrypt(armor.decode(kit.sheet), "text")).rejects.toThrow()
    const { allocation } = await ask("open-trial", { id, zone, early: true, why: "A test." })
    expect(own).toEqual(allocation)
  })

  it("writes an emergency look down before it shows anything, and guesses nothing that is known or not begun", async () => {
    const { id: raw } = await begin({ preparer: "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p" })
    const id = brand<EventId>(raw)
    now = on("2026-12-10")
    expect(await code("unblind-block", { id, zone, block: 3, why: "A rash." })).toBe("trial/block")
    expect(await code("guess-block", { id, zone, block: 3, guess: "on" })).toBe("trial/block")
    await ask("guess-block", { id, zone, block: 1, guess: "on" })
    await ask("guess-block", { id, zone, block: 1, guess: "off" })
    const { arm } = await ask("unblind-block", { id, zone, block: 2, why: "A rash." })
    expect(await code("guess-block", { id, zone, block: 2, guess: "on" })).toBe("trial/guess-late")
    await ask("change-trial", { id, zone, what: "primary", to: "mood", why: "It mattered more." })
    expect(await code("change-trial", { id, zone, what: "better", to: "sideways", why: "No." })).toBe("trial/change")
    const { marks } = await ask("trial-status", { id })
    expect(marks.map((m) => m.code)).toEqual(["trial/changed", "trial/unblinded"])
    const { allocation } = await ask("open-trial", { id, zone, early: true, why: "A test." })
    expect(allocation[1]).toBe(arm)
  })

  it("has no kit where there is no preparer", async () => {
    const { id } = await begin()
    expect(await code("trial-kit", { id: brand<EventId>(id) })).toBe("trial/not-blinded")
  })
})

describe("the calendar of a plan in a trial", () => {
  it("has the same entries for every day of the blocks, and none in the run-in", async () => {
    const { path } = await ask("open-feed", { plan })
    const secret = path.slice("/feed/".length, -".ics".length)
    await begin({ design: { ...design, runInDays: 3 } })
    const { text } = await ask("feed", { secret })
    const live = text.split("BEGIN:VEVENT").filter((e) => e.includes("STATUS:CONFIRMED") && e.includes("Trial: look"))
    const days = live.reduce((n, e) => n + Number(/COUNT=(\d+)/.exec(e)?.[1] ?? 1), 0)
    expect(days).toBe(56)
    expect(live[0]).toContain("20261204T080000")
    now = on("2026-12-20")
    expect((await ask("feed", { secret })).text).toBe(text)
  })

  it("changes no plan while it is in a trial", async () => {
    await begin()
    expect(await code("change-plan", { plan, from: "2026-12-05", change: { dose: "400mcg" } })).toBe("plan/in-trial")
  })
})

describe("opening", () => {
  it("reveals what hashes to the commitment, early only with a reason, and says so ever after", async () => {
    const { id: raw, commitment } = await begin()
    const id = brand<EventId>(raw)
    now = on("2026-12-10")
    expect(await code("open-trial", { id, zone })).toBe("trial/not-over")
    expect(await code("open-trial", { id, zone, early: true })).toBe("trial/why")
    expect(await code("report-trial", { id })).toBe("trial/not-over")
    const o = await ask("open-trial", { id, zone, early: true, why: "A headache." })
    expect(createHash("sha256").update(o.hashed).digest("hex")).toBe(commitment)
    expect(o.hashed.startsWith(o.salt)).toBe(true)
    expect(await code("report-trial", { id })).toBe("trial/no-scores")
    expect(o).toMatchObject({ early: true, matches: true, commitment })
    expect(await ask("open-trial", { id, zone })).toEqual(o)
    expect((await ask("trial-status", { id })).marks.map((m) => m.code)).toEqual(["trial/opened-early"])
    // The plan is its own again from the next day on.
    expect(await dues("2026-12-12")).toEqual([expect.not.stringContaining("only if")])
  })
})

describe("a report", () => {
  const live = async (id: EventId, effect: number, days = 56) => {
    for (let n = 0; n < days; n++) {
      now = `${dayAfter(n)}T17:00:00Z`
      const d = await ask("day", {})
      const isOn = d.plans[0]?.trial?.says === "on day"
      if (isOn) await ask("take", { plan, zone })
      await ask("record", {
        zone,
        body: {
          kind: "measurement",
          instrument: "Focus",
          score: String(50 + (isOn ? effect : 0) + wobble(n)),
          unit: null,
        },
      })
      if (isOn)
        await ask("record", {
          zone,
          body: { kind: "side-effect", plan, what: "Runny nose", severity: 1, ongoing: false },
        })
    }
    now = `${dayAfter(days)}T17:00:00Z`
    return ask("report-trial", { id, report: "markdown" })
  }
  const wobble = (n: number) => ((n * 7919) % 13) / 2 - 3
  const alternate = async (write: (n: number) => Promise<unknown>) => {
    for (let n = 0; n < 56; n++) {
      now = `${dayAfter(n)}T17:00:00Z`
      await write(n)
    }
    now = `${dayAfter(56)}T17:00:00Z`
  }

  it("takes its score from wherever the diary has it: here the sessions of a task", async () => {
    const { id } = await begin({ primary: "pvt-b/mean speed" })
    const name = "mean speed"
    await alternate((n) =>
      ask("record", {
        zone,
        body: {
          kind: "session",
          instrument: "pvt-b",
          version: 1,
          scores: [{ outcome: name, value: 4 + wobble(n) / 10, se: 0.1 }],
          flags: [],
          raw: null,
        },
      }),
    )
    const r = await ask("report-trial", { id: brand(id) })
    expect(r).toMatchObject({ chosen: "coin", outcome: "pvt-b/mean speed", n: 40 })
    expect((await ask("trial-status", { id: brand(id) })).scored).toBe(40)
  })

  it("never puts two outcomes of one name together: weight in kilograms is none in pounds", async () => {
    const { id } = await begin({ primary: "weight", better: "lower" })
    await alternate((n) =>
      ask("record", {
        zone,
        body: { kind: "measurement", instrument: "weight", score: n % 2 ? "80" : "176", unit: n % 2 ? "kg" : "lb" },
      }),
    )
    const outcome = await call(ports(), "report-trial", { id: brand(id) })
    expect(!outcome.ok && outcome.problem).toMatchObject({
      code: "trial/several-scores",
      message: expect.stringMatching(/weight \(kg\) or weight \(lb\)/),
    })
    expect((await ask("trial-status", { id: brand(id) })).marks.map((m) => m.code)).toEqual(["trial/several-scores"])
  })

  it("answers from the diary by the coin, with what was taken, felt and assumed", async () => {
    const { id } = await begin()
    const r = await live(brand(id), 6)
    expect(r).toMatchObject({ format: "posology/analysis@1", chosen: "coin", outcome: "focus", n: 40, marks: [] })
    expect(r.verdict).toBe("helped")
    expect(r.effect.mean).toBeGreaterThan(4)
    expect(r.randomisation).toMatchObject({ enumerated: true, draws: 16 })
    expect(r.sentence).toContain("drug and expectation together")
    expect(r.trial).toMatchObject({
      matches: true,
      blinding: "drug and expectation",
      onDays: 28,
      onDaysWithDose: 28,
      offDaysWithDose: 0,
    })
    expect(r.trial.harms).toEqual([{ what: "Runny nose", on: 28, off: 0, worstOn: 1, worstOff: 0 }])
    // Looked at as any plan and outcome, the opened trial says itself who chose its days, and gives the same figures.
    now = on(dayAfter(57))
    await ask("open-trial", { id: brand(id), zone })
    await ask("record", { zone, body: { kind: "measurement", instrument: "Focus", score: "999", unit: null } })
    expect((await ask("outcome-days", { plan, outcome: "focus" })).chosen).toBe("coin")
    const looked = await ask("analyse-diary", { plan, outcome: "focus", seed: 1 })
    expect(looked).toMatchObject({ chosen: "coin", verdict: "helped", n: 40, effect: r.effect, outcome: "Focus" })
    expect(looked.notes.join(" ")).toMatch(/A coin chose these days.*17 scores of other days/)
    expect(r.report).toMatch(/## Design/)
    expect(r.report).toContain("Runny nose")
  })

  it("no longer speaks of a coin when what is kept is not what was committed to", async () => {
    const { id: raw } = await begin()
    const id = brand<EventId>(raw)
    await live(id, 6)
    const events = await store.events.list(ports().who)
    const parts = [
      { pairs: 3 },
      { washoutDays: 1 },
      { primary: "FOCUS" },
      { better: "lower" as const },
      { worthwhile: "0.1sd" },
      { runInDays: 1 },
      { planDay: 2 },
      { startsOn: "2026-12-02" },
      { zone: "UTC" },
      { arms: ["on", "rest"] as const },
    ]
    for (const part of parts) {
      store = memoryStore()
      await ask("save-plan", { id: plan, title: "Drops", choices: { ...choices } })
      await store.events.append(
        events.map((e) => (e.kind === "trial-started" ? { ...e, terms: { ...e.terms, ...part } } : e)),
      )
      now = on("2027-03-01")
      const r = await ask("report-trial", { id })
      expect(r.chosen, JSON.stringify(part)).toBe("unsaid")
      expect(r.marks.map((m) => m.code)).toContain("trial/commitment")
      expect(r.verdict).not.toMatch(/helped|hurt/)
      await ask("open-trial", { id, zone })
      const looked = await call(ports(), "analyse-diary", { plan, outcome: part.primary ?? "focus" })
      expect(!looked.ok || looked.value.chosen === "unsaid", JSON.stringify([part, looked])).toBe(true)
    }
    const moved = events.map((e) => (e.kind === "trial-started" ? { ...e, at: "2026-11-20T00:00:00Z" } : e))
    store = memoryStore()
    await ask("save-plan", { id: plan, title: "Drops", choices })
    await store.events.append(moved)
    expect((await ask("report-trial", { id })).marks.map((m) => m.code)).toContain("trial/edited")
    // Another key: what was sealed cannot be read, and nothing is made up.
    rmSync(join(folder, "trial.key"))
    store = memoryStore()
    await ask("save-plan", { id: plan, title: "Drops", choices })
    await store.events.append(
      events.map((e) => (e.kind === "trial-started" ? { ...e, sealed: e.sealed.slice(0, -8) } : e)),
    )
    expect(await code("report-trial", { id })).toBe("seal/key")
  })
})
