import { describe, expect, it } from "vitest"
import type { Instrument, Person, ScoreSheet } from "./instrument.ts"
import { instrumentOf, instruments } from "./instruments.ts"
import { personFrom } from "./person.ts"

const tasks = instruments.filter((i) => i.behaviours.length > 0)

const made = (instrument: Instrument, asked: Readonly<Record<string, unknown>>): Person => {
  const person = personFrom(instrument, asked)
  if (!person.ok) throw new Error(person.problem.message)
  return person.value
}

const sheet = (instrument: Instrument, person: Person, seed: number): ScoreSheet => {
  const s = instrument.score(instrument.simulate(person, seed))
  if (!s.ok) throw new Error(s.problem.message)
  return s.value
}

const task = (id: string): Instrument => {
  const found = instrumentOf(id)
  if (found === undefined) throw new Error(id)
  return found
}

const values = (id: string, outcome: string, asked: Readonly<Record<string, unknown>>, n: number) =>
  Array.from({ length: n }, (_, i) =>
    sheet(task(id), made(task(id), asked), 1000 + i).scores.find((s) => s.outcome === outcome),
  )

const average = (x: readonly number[]) => x.reduce((a, b) => a + b, 0) / x.length
const spread = (x: readonly number[]) => Math.sqrt(x.reduce((a, b) => a + (b - average(x)) ** 2, 0) / (x.length - 1))

describe("the same seed", () => {
  it.each(instruments.map((i) => i.id))("gives the same trials of %s, another seed others", (id) => {
    const person = made(task(id), {})
    expect(task(id).simulate(person, 7)).toEqual(task(id).simulate(person, 7))
    expect(task(id).simulate(person, 7).trials).not.toEqual(task(id).simulate(person, 8).trials)
  })
})

describe("a thousand people who do as asked", () => {
  // People differ: each parameter is drawn from the middle of its everyday range.
  const everyday: Readonly<Record<string, (u: number) => Record<string, number>>> = {
    "pvt-b": (u) => ({ speed: 3.2 + 1.2 * u, scatter: 0.4 + 0.4 * u, lapses: 0.05 * (1 - u), falseStarts: 0.03 * u }),
    "two-back": (u) => ({ dPrime: 1.5 + 2 * u, criterion: 0.6 * u - 0.1, rt: 500 + 300 * (1 - u) }),
    "go-no-go": (u) => ({ commission: 0.05 + 0.45 * u, omission: 0.05 * (1 - u), rt: 320 + 120 * (1 - u) }),
    "symbol-digit": (u) => ({ rt: 1200 + 1200 * (1 - u), errors: 0.08 * u }),
    "word-list": (u) => ({ immediate: 0.4 + 0.45 * u, kept: 0.6 + 0.4 * u, intrusions: 1 - u }),
    ratings: (u) => ({ mood: 30 + 50 * u, energy: 80 - 50 * u, pain: 40 * u }),
  }

  it.each(tasks.map((t) => t.id))("are flagged in at most 2 % of sessions of %s", (id) => {
    const flagged = Array.from({ length: 1000 }, (_, i) =>
      sheet(task(id), made(task(id), everyday[id]?.((i + 0.5) / 1000) ?? {}), i),
    ).filter((s) => s.flags.length > 0)
    expect(flagged.length).toBeLessThanOrEqual(20)
  })
})

describe("two hundred who do not", () => {
  const kinds = tasks.flatMap((t) => t.behaviours.map((behaviour) => [t.id, behaviour] as const))
  it.each(kinds)("%s, %s: at least 90 % are flagged", (id, behaviour) => {
    const caught = Array.from({ length: 200 }, (_, i) => sheet(task(id), made(task(id), { behaviour }), i)).filter(
      (s) => s.flags.length > 0,
    )
    expect(caught.length).toBeGreaterThanOrEqual(180)
  })
})

describe("parameters", () => {
  // Half of a log-linear correction and the rounding of counts remain; the bound is four Monte Carlo errors and that bias, stated.
  const cases = [
    ["pvt-b", "speed", { speed: 3.6, falseStarts: 0 }, 3.6, 0],
    ["go-no-go", "commission-errors", { commission: 0.3 }, 12, 0],
    ["go-no-go", "go-rt", { rt: 400 }, 400, 0],
    ["symbol-digit", "answer-rt", { rt: 1500 }, 1500, 4],
    ["word-list", "immediate", { immediate: 0.5, intrusions: 0 }, 7.5, 0],
    ["two-back", "d-prime", { dPrime: 2, criterion: 0 }, 2, 0.05],
  ] as const
  it.each(cases)("%s: %s is recovered without bias", (id, outcome, asked, truth, bias) => {
    const got = values(id, outcome, asked, 1000).map((s) => s?.value ?? Number.NaN)
    expect(Math.abs(average(got) - truth)).toBeLessThanOrEqual(bias + (4 * spread(got)) / Math.sqrt(1000))
  })

  it.each(cases)("%s: %s scatters as its standard error says", (id, outcome, asked) => {
    const got = values(id, outcome, asked, 1000)
    const said = average(got.map((s) => s?.se ?? Number.NaN))
    const seen = spread(got.map((s) => s?.value ?? Number.NaN))
    expect(said / seen).toBeGreaterThan(0.85)
    expect(said / seen).toBeLessThan(1.2)
  })
})

describe("what is asked of a made-up person", () => {
  it("is refused by name when there is no such thing", () => {
    expect(personFrom(task("pvt-b"), { spede: 3 })).toMatchObject({ ok: false, problem: { path: "spede" } })
    expect(personFrom(task("pvt-b"), { speed: 99 })).toMatchObject({ ok: false, problem: { path: "speed" } })
    expect(personFrom(task("pvt-b"), { behaviour: "asleep" })).toMatchObject({
      ok: false,
      problem: { path: "behaviour" },
    })
  })
})
