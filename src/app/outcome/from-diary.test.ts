import { describe, expect, it } from "vitest"
import { brand, type DiaryEvent, type EventBody, type EventId, type PlanId } from "../../base/index.ts"
import { instrumentOf, personFrom } from "../../measure/index.ts"
import { keepsNothing } from "../index.ts"
import { TestHouse } from "../testing/house.ts"

const drops = brand<PlanId>("drops")
const start = Date.UTC(2026, 11, 1)
/** The day `n` of the plan, from 1, at an hour of UTC that may lie beyond midnight. */
const at = (n: number, hour: number, minute = 0): string =>
  new Date(start + (n - 1) * 86_400_000 + hour * 3_600_000 + minute * 60_000).toISOString()

const house = async (now: string) => {
  const home = new TestHouse(now)
  const { ask } = home
  await ask("save-plan", {
    id: drops,
    title: "Drops",
    choices: {
      typed: { compound: "Compound V", dose: { low: 300, high: 600, unit: "mcg", per: "dose" } },
      ...{ route: "intranasal", strength: "1mg/mL", volume: "3mL", permits: ["intranasal"], confirmStrength: "1mg/mL" },
      ...{ device: "dropper-50ul", dose: "300mcg", start: "2026-12-01", weeks: 8, zone: "UTC", times: ["22:00"] },
    } as never,
  })
  const event = (id: string, when: string, body: EventBody): DiaryEvent => ({
    ...keepsNothing.who,
    device: brand("phone"),
    id: brand<EventId>(id),
    at: when,
    zone: "UTC",
    ...body,
  })
  return { ask, call: home.call, problem: home.problem, event }
}
const dose = { kind: "dose-taken" as const, plan: drops, due: null, amount: "300 mcg", site: null }
const session = (seed: number, behaviour = "attentive") => {
  const pvt = instrumentOf("pvt-b")
  const person = pvt && personFrom(pvt, { behaviour })
  if (!pvt || !person?.ok) throw new Error("no such person")
  return pvt.simulate(person.value, seed)
}

describe("doses and scores joined by day", () => {
  it("count a dose until four in the morning for the day before, and a missed one as not taken", async () => {
    const { ask, event } = await house(at(8, 12))
    await ask("log", {
      events: [
        // Day 1 at 22:00; day 2 only at 03:59 of the third; day 3 missed; day 4 left out; day 5 at 04:00 of the sixth, which is the sixth.
        event("d1", at(1, 22), { ...dose, due: at(1, 22) }),
        event("d2", at(2, 27, 59), { ...dose, due: at(2, 22) }),
        event("d4", at(4, 22), { kind: "dose-skipped", plan: drops, due: at(4, 22), reason: null }),
        event("d6", at(5, 28), { ...dose, due: at(5, 22) }),
        ...[1, 2, 3, 4, 5, 6, 7].map((n) =>
          event(`w${n}`, at(n, 9), {
            kind: "measurement",
            instrument: "weight",
            score: `${80 + n}`,
            unit: "kg",
            better: "lower",
          }),
        ),
        // A score at two in the night is one of the evening before; a second one of that day.
        event("night", at(7, 26), { kind: "measurement", instrument: "weight", score: "90", unit: "kg" }),
      ],
    })
    const days = await ask("outcome-days", { plan: drops, outcome: "weight" })
    expect(days.days.map((d) => [d.date.slice(-2), d.on, d.doses, d.scores.map((s) => s.value)])).toEqual([
      ["01", true, "1 taken", [81]],
      ["02", true, "1 taken", [82]],
      ["03", false, "1 missed", [83]],
      ["04", false, "1 left out", [84]],
      ["05", false, "taken on another day", [85]],
      ["06", true, "1 taken 1 missed", [86]],
      ["07", false, "1 missed", [87, 90]],
    ])
    expect(days.csv.split("\n").at(-2)).toBe("2026-12-07,0,2,90,1 missed,")
    expect(days.flags).toEqual({ outcome: "weight", condition: "on", on: "1", better: "lower" })
    expect(days.said.join(" ")).toMatch(/3 days are off because the planned doses were missed or left out/)
  })

  it("do not say of a day whose dose is still open that it was off", async () => {
    const { ask, event } = await house(at(3, 21))
    await ask("log", {
      events: [1, 2, 3].map((n) =>
        event(`m${n}`, at(n, 9), { kind: "measurement", instrument: "pulse", score: `${n}`, unit: null }),
      ),
    })
    const days = await ask("outcome-days", { plan: drops, outcome: "Pulse" })
    expect(days.days.map((d) => d.on)).toEqual([false, false, null])
    expect(days.csv).toContain("2026-12-03,,1,3,1 open,")
  })

  it("give `analyse` the same answer from the diary as from the printed table with the printed flags", async () => {
    const { ask, event } = await house(at(50, 23, 59))
    for (let n = 1; n <= 48; n++) {
      if (Math.floor((n - 1) / 7) % 2 === 0) await ask("log", { events: [event(`d${n}`, at(n, 22), dose)] })
      if (n % 11 !== 0)
        await ask("log-session", { at: at(n, 10), zone: "UTC", session: session(n, n === 20 ? "absent" : "attentive") })
    }
    const asked = { plan: drops, outcome: "speed", chosen: "self" as const, halfLife: [0] }
    const fromDiary = await ask("analyse-diary", asked)
    const table = await ask("outcome-days", { plan: drops, outcome: "pvt-b/speed" })
    const fromFile = await ask("analyse", { csv: table.csv, ...table.flags, chosen: "self", halfLife: [0] })
    expect({ ...fromDiary, notes: [] }).toEqual({ ...fromFile, notes: [] })
    expect([fromDiary.n, fromDiary.missing, fromDiary.chosen]).toEqual([44, 4, "self"])
    expect(fromDiary.notes.join(" ")).toMatch(/1 of 44 scores are of doubtful sessions.*low-effort 1 times/)
    // Every session gives a standard error, so the table has them and the analysis weighs by them.
    expect(table.csv.split("\n")[0]).toBe("date,on,session,pvt-b/speed,se,doses,flags")
    expect(table.csv).toContain(",low-effort\n")
  })
})

describe("a session in the diary", () => {
  it("is kept with every trial, and with the scores that they give", async () => {
    const { ask } = await house(at(1, 12))
    const kept = session(7)
    const { event, score } = await ask("log-session", { zone: "UTC", session: kept })
    const [back] = (await ask("diary", {})).events
    expect(back).toEqual(event)
    if (back?.kind !== "session" || back.raw === null) throw new Error("no session")
    expect(JSON.parse(back.raw)).toEqual(kept)
    expect(back.scores).toEqual(score.scores)
    expect(await ask("score-session", { instrument: "pvt-b", session: JSON.parse(back.raw) })).toEqual(score)
  })

  it("is written once, however often it arrives, and its trials stay out of listings", async () => {
    const { ask } = await house(at(1, 12))
    const id = brand<EventId>("s1")
    await ask("log-session", { id, zone: "UTC", session: session(7) })
    await ask("log-session", { id, zone: "UTC", session: session(7) })
    expect((await ask("diary", {})).events).toHaveLength(1)
    const { entries } = await ask("history", { from: "2026-12-01", to: "2026-12-01", zone: "UTC" })
    expect(entries.map((e) => e.said)).toMatchObject([{ kind: "session", instrument: "pvt-b", raw: null }])
    expect(await ask("pocket", {})).toMatchObject({ events: [{ id, raw: null }] })
  })

  it("that a device hands over with other scores than its trials give is remarked on, and kept", async () => {
    const { ask, event } = await house(at(1, 12))
    const raw = JSON.stringify(session(7))
    const { score } = await ask("log-session", { zone: "UTC", session: session(7) })
    const body = { kind: "session" as const, instrument: "pvt-b", version: 1, flags: [], raw }
    const right = await ask("log", { events: [event("a", at(1, 9), { ...body, scores: score.scores })] })
    expect(right.remarks).toBeUndefined()
    const wrong = score.scores.map((s) => ({ ...s, value: (s.value ?? 0) + 0.1 }))
    const told = await ask("log", { events: [event("b", at(1, 9), { ...body, scores: wrong })] })
    expect(told.remarks?.[0]?.remarks).toEqual([expect.stringMatching(/not what its trials give/)])
    expect((await ask("diary", {})).events).toHaveLength(3)
  })
})

describe("what is asked for by name", () => {
  it("has the unit in its name where one thing was measured in two, and is asked back where it could be several", async () => {
    const { ask, call } = await house(at(1, 12))
    await ask("enter-number", { zone: "UTC", name: "weight", value: "81.4", unit: "kg", better: "lower" })
    await ask("enter-number", { zone: "UTC", name: "Weight", value: "179", unit: "lb" })
    await ask("rate", { zone: "UTC", ratings: { mood: 70 } })
    await ask("enter-number", { zone: "UTC", name: "mood", value: "7", unit: "stars" })
    await ask("enter-number", { zone: "UTC", name: "mood", value: "8", unit: "stars", better: "higher" })
    const listed = (await ask("outcomes", {})).outcomes
    expect(listed.map((o) => [o.name, o.readings, o.better])).toEqual([
      ["Weight (lb)", 1, null],
      ["mood", 2, "higher"],
      ["ratings/mood", 1, "higher"],
      ["weight (kg)", 1, "lower"],
    ])
    const days = (outcome: string) => call("outcome-days", { plan: drops, outcome })
    expect(await days("weight")).toMatchObject({
      ok: false,
      problem: { message: expect.stringMatching(/could be .*say which/) },
    })
    expect(await days("weight (kg)")).toMatchObject({ ok: true, value: { unit: "kg" } })
    expect(await days("height")).toMatchObject({ ok: false, problem: { code: "outcome/unknown" } })
  })

  it("is refused where it is no number, no rating and no instrument", async () => {
    const { problem } = await house(at(1, 12))
    const refused = async (...asked: Parameters<typeof problem>) => (await problem(...asked))?.path ?? null
    expect(await refused("rate", { zone: "UTC", ratings: { joy: 3 } })).toBe("joy")
    expect(await refused("rate", { zone: "UTC", ratings: { mood: 101 } })).toBe("mood")
    expect(await refused("rate", { zone: "UTC", ratings: {} })).toBe("ratings")
    expect(await refused("enter-number", { zone: "UTC", name: "weight", value: "12e3" })).toBe("value")
    expect(await refused("log-session", { zone: "UTC", session: { ...session(1), instrument: "pvt" } })).toBe(
      "instrument",
    )
    expect(await refused("log-session", { zone: "UTC", session: { ...session(1), version: 9 } })).toBe("version")
  })
})
