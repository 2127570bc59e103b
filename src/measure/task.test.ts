import { describe, expect, it } from "vitest"
import { type Frame, instrumentOf, instruments, type Reply, type Session } from "./index.ts"

const tasks = instruments.filter((i) => i.task !== null)

/** A session done by somebody who answers a frame as `answers` says: an answer and when, or null for none. */
const done = (
  id: string,
  seed: number,
  answers: (frame: Frame) => readonly [string, number] | null,
  set: Readonly<Record<string, number>> = {},
) => {
  const instrument = instrumentOf(id)
  const begun = instrument?.task?.begin(seed, set)
  if (!instrument || !begun?.ok) throw new Error(id)
  const { frames, trials } = begun.value
  const shown: Frame[] = []
  let reply: Reply = { answer: null, rt: null, lasted: 0 }
  for (;;) {
    const next = shown.length === 0 ? frames.next() : frames.next(reply)
    if (next.done) break
    const frame = next.value
    shown.push(frame)
    const answer = frame.answer === "none" ? null : answers(frame)
    const lasted = answer !== null && frame.ends ? answer[1] : (frame.forMs ?? answer?.[1] ?? Number.NaN)
    reply = { answer: answer?.[0] ?? null, rt: answer?.[1] ?? null, lasted }
  }
  const session: Session = {
    instrument: id,
    version: instrument.version,
    seed,
    device: {},
    ...(Object.keys(set).length === 0 ? {} : { parameters: set }),
    trials: JSON.parse(JSON.stringify(trials)),
  }
  const sheet = instrument.score(session)
  if (!sheet.ok) throw new Error(sheet.problem.message)
  return { shown, session, sheet: sheet.value }
}

const attentive = () => {
  const letters: string[] = []
  const words: string[] = []
  return ({ show }: Frame): readonly [string, number] | null => {
    switch (show.kind) {
      case "dot":
        return ["press", 300]
      case "sign":
        return show.go ? ["press", 400] : null
      case "letter":
        letters.push(show.text)
        return letters.at(-3) === show.text ? ["press", 600] : null
      case "symbol":
        return [`${show.key[show.symbol - 1]}`, 1500]
      case "typing":
        return [words.shift() ?? "", 2500]
      default:
        return null
    }
  }
}

describe("a task done to its end", () => {
  it.each(tasks.map((t) => t.id))(
    "%s gives trials that can be scored, and nothing doubtful about an attentive person",
    (id) => {
      const words =
        id === "word-list"
          ? done(id, 7, attentive()).shown.flatMap((f) => (f.show.kind === "word" ? [f.show.text] : []))
          : []
      const person = attentive()
      const { sheet } = done(id, 7, (f) => (f.show.kind === "typing" ? [words.shift() ?? "", 2500] : person(f)))
      expect(sheet.flags).toEqual([])
      const perfect: Readonly<Record<string, readonly (number | null)[]>> = {
        "pvt-b": [1000 / 300, 0, 0],
        "go-no-go": [0, 0, 400],
        "two-back": [expect.closeTo(4.2, 0) as unknown as number, 600],
        "symbol-digit": [60, 1500],
        "word-list": [15, null, 0],
      }
      expect(sheet.scores.map((s) => s.value && Math.round(s.value * 1e6) / 1e6)).toEqual(
        perfect[id]?.map((v) => (typeof v === "number" ? Math.round(v * 1e6) / 1e6 : v)),
      )
    },
  )

  it.each(tasks.map((t) => t.id))("%s lasts what it says, within a tenth", (id) => {
    const { shown } = done(id, 3, (f) => (f.show.kind === "typing" ? ["", 60_000] : attentive()(f)))
    const ms = shown.reduce(
      (sum, f) =>
        sum +
        (f.show.kind === "dot"
          ? 300
          : f.show.kind === "symbol"
            ? 1500
            : f.show.kind === "typing"
              ? 60_000
              : (f.forMs ?? 0)),
      0,
    )
    const minutes = (instrumentOf(id)?.minutes ?? 0) - (id === "word-list" ? 1.5 : 0)
    expect(ms / 60_000 / minutes).toBeGreaterThan(0.9)
    expect(ms / 60_000 / minutes).toBeLessThan(1.1)
  })

  it.each(tasks.map((t) => t.id))("%s shows the same for one seed, and something else for another", (id) => {
    const frames = (seed: number) => JSON.stringify(done(id, seed, attentive()).shown)
    expect(frames(5)).toBe(frames(5))
    expect(frames(5)).not.toBe(frames(6))
  })

  it.each(tasks.map((t) => t.id))("%s says of a session with other parameters that it is no whole one", (id) => {
    const [p] = instrumentOf(id)?.task?.parameters ?? []
    if (p === undefined) throw new Error(id)
    const { sheet } = done(id, 1, attentive(), { [p.name]: p.low })
    expect(sheet.flags.map((f) => f.code)).toContain("incomplete")
    expect(sheet.flags.map((f) => f.why).join()).toContain(`${p.name} is ${p.low}`)
    const begin = (set: Record<string, number>) => instrumentOf(id)?.task?.begin(1, set).ok
    expect([begin({ [p.name]: p.low - 1 }), begin({ [p.name]: p.value * 2 + 1 }), begin({ nothing: 1 })]).toEqual([
      false,
      false,
      false,
    ])
    expect([begin({ [p.name]: Number.NaN }), begin({}), begin({ [p.name]: p.value })]).toEqual([false, true, true])
  })

  it("a press before the dot is a false start, and the time that was waited is kept", () => {
    let first = true
    const { session, sheet } = done("pvt-b", 2, (f) => {
      if (f.show.kind === "dot") return ["press", 250]
      const early = first
      first = false
      return early ? ["press", 640] : null
    })
    expect(session.trials[0]).toEqual({ foreperiod: 640, falseStart: true, rt: null })
    expect(sheet.scores[2]).toMatchObject({ outcome: "false-starts", value: 1 })
  })

  it("words typed again after the delay are counted apart, and none recalled is zero, not missing", () => {
    const words = (typed: string[]) =>
      done("word-list", 9, () => [typed.shift() ?? "", 2000], { delayed: 1 }).session.trials
    const first = done("word-list", 9, () => ["", 2000])
    const [one] = first.shown.flatMap((f) => (f.show.kind === "word" ? [f.show.text] : []))
    const score = (trials: readonly Readonly<Record<string, unknown>>[]) => {
      const sheet = instrumentOf("word-list")?.score({ ...first.session, trials: [...first.session.trials, ...trials] })
      return sheet?.ok ? sheet.value.scores.map((s) => s.value) : null
    }
    expect(score([])).toEqual([0, null, 0])
    expect(score(words([]))).toEqual([0, 0, 0])
    expect(score(words([one ?? "", "zeppelin"]))).toEqual([0, 1, 1])
  })
})

describe("a session that was left or stopped", () => {
  it("is kept and says so", () => {
    const { session } = done("go-no-go", 4, attentive())
    const flags = (device: Readonly<Record<string, unknown>>) => {
      const sheet = instrumentOf("go-no-go")?.score({ ...session, device })
      return sheet?.ok ? sheet.value.flags : null
    }
    expect(flags({})).toEqual([])
    expect(flags({ focusLosses: 2 })).toEqual([{ code: "interrupted", why: "the page was left 2 times" }])
    expect(flags({ stopped: true })).toEqual([{ code: "incomplete", why: "it was stopped before its end" }])
  })
})
