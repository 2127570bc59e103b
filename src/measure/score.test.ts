import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { Random } from "../numerics/index.ts"
import { detection } from "./d-prime.ts"
import type { Scored, Session } from "./instrument.ts"
import { instrumentOf, instruments } from "./instruments.ts"

const folder = new URL("../../fixtures/measure/", import.meta.url)
const json = (name: string) => JSON.parse(readFileSync(new URL(name, folder), "utf8"))
const expected: Readonly<Record<string, readonly Scored[]>> = json("expected.json")
const sessions = readdirSync(new URL("sessions/", folder)).sort()

const near = (got: number | null | undefined, wanted: number | null | undefined) =>
  wanted === null || wanted === undefined
    ? got === wanted
    : Math.abs((got ?? Number.NaN) - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))

describe("scores", () => {
  it.each(sessions)("of %s are those worked out elsewhere", (name) => {
    const session: Session = json(`sessions/${name}`)
    const sheet = instrumentOf(session.instrument)?.score(session)
    if (!sheet?.ok) throw new Error(`not scored: ${sheet?.problem.message}`)
    expect(sheet.value.scores.map((s) => s.outcome)).toEqual(expected[name]?.map((s) => s.outcome))
    for (const [i, s] of sheet.value.scores.entries()) {
      const wanted = expected[name]?.[i]
      expect([s.outcome, s.value, near(s.value, wanted?.value)]).toEqual([s.outcome, s.value, true])
      expect([s.outcome, s.se, near(s.se, wanted?.se)]).toEqual([s.outcome, s.se, true])
    }
  })

  it("are held for every instrument, each with an edge beside two whole sessions", () => {
    for (const { id } of instruments)
      expect(sessions.filter((s) => s.startsWith(`${id}-`)).length).toBeGreaterThanOrEqual(3)
  })
})

describe("d′", () => {
  // The example of `signal` in the R package statpsych, after T. D. Wickens, Elementary Signal Detection Theory (2002).
  it("is 1.002793 for 82 and 46 of a hundred each, as published", () => {
    expect(detection(82, 100, 46, 100)?.dPrime).toBeCloseTo(1.002793, 6)
    expect(detection(82, 100, 46, 100)?.criterion).toBeCloseTo(-0.4019603, 6)
  })

  it("has a standard error that counts of many made-up sessions scatter by", () => {
    const random = new Random(5)
    const yes = (p: number) => Array.from({ length: 100 }, () => random.uniform() < p).filter(Boolean).length
    const drawn = Array.from({ length: 4000 }, () => detection(yes(0.82), 100, yes(0.46), 100)?.dPrime ?? Number.NaN)
    const mean = drawn.reduce((a, b) => a + b, 0) / drawn.length
    const seen = Math.sqrt(drawn.reduce((a, b) => a + (b - mean) ** 2, 0) / (drawn.length - 1))
    expect((detection(82, 100, 46, 100)?.se ?? 0) / seen).toBeCloseTo(1, 1)
  })

  it("stays finite where all or none were found, and is nothing without both kinds", () => {
    expect(detection(25, 25, 0, 50)?.dPrime).toBeGreaterThan(3)
    expect(detection(0, 25, 0, 50)?.dPrime).toBeCloseTo(0.27, 1)
    expect(detection(1, 1, 0, 0)).toBeNull()
  })
})

describe("a session that cannot be used", () => {
  const pvt = instrumentOf("pvt-b")
  const session = (over: Partial<Session>): Session => ({
    instrument: "pvt-b",
    version: 1,
    seed: 1,
    device: {},
    trials: [],
    ...over,
  })

  it("is refused with the trial and the field", () => {
    const bad = pvt?.score(session({ trials: [{ foreperiod: 1000, falseStart: false, rt: "fast" }] }))
    expect(bad).toMatchObject({ ok: false, problem: { code: "measure/trial", path: "trials.0.rt" } })
    expect(pvt?.score(session({ trials: [{ foreperiod: 1000, falseStart: false, rt: -5 }] })).ok).toBe(false)
    expect(pvt?.score(session({ trials: [{ foreperiod: 1000, rt: 300 }] })).ok).toBe(false)
  })

  it("is refused when it was made by another version", () => {
    expect(pvt?.score(session({ version: 2 }))).toMatchObject({ ok: false, problem: { code: "measure/version" } })
  })

  it("is marked, not dropped, when the page was left", () => {
    const sheet = pvt?.score(
      session({ device: { focusLosses: 2 }, trials: [{ foreperiod: 2000, falseStart: false, rt: 300 }] }),
    )
    expect(sheet?.ok && sheet.value.flags.map((f) => f.code)).toContain("interrupted")
  })

  it("opens help first whenever item nine is above zero", () => {
    for (const value of [1, 2, 3]) {
      const sheet = instrumentOf("phq-9")?.score({ ...session({ instrument: "phq-9" }), trials: [{ item: 9, value }] })
      expect(sheet?.ok && sheet.value.flags[0]?.code).toBe("help-first")
    }
  })
})
