import { expect, it } from "vitest"
import { brand, type DiaryEvent, type EventBody, type EventId, type PlanId } from "../../base/index.ts"
import { keepsNothing } from "../index.ts"
import { TestHouse } from "../testing/house.ts"

const zone = "UTC"
const drops = brand<PlanId>("drops")
const needed = brand<PlanId>("needed")

/** A house with a plan of drops at 08:00 and 14:00, and one that is taken as needed. */
const house = async () => {
  const kept = new TestHouse("2026-11-30T12:00:00Z")
  const ask = kept.call
  const choices = {
    typed: { compound: "Compound V", dose: { low: 300, high: 600, unit: "mcg", per: "dose" } },
    route: "intranasal",
    strength: "1mg/mL",
    volume: "3mL",
    permits: ["intranasal"],
    confirmStrength: "1mg/mL",
    device: "dropper-50ul",
    dose: "300mcg",
    start: "2026-12-01",
    weeks: 6,
    zone,
  } as const
  const keep = async (id: PlanId, more: object) => {
    const done = await ask("save-plan", { id, title: id, beside: true, choices: { ...choices, ...more } as never })
    if (!done.ok) throw new Error(done.problem.message)
  }
  await keep(drops, { times: ["08:00", "14:00"] })
  await keep(needed, { asNeeded: { atMost: 3, hoursApart: 4 } })
  const event = (id: string, at: string, body: EventBody): DiaryEvent => ({
    ...keepsNothing.who,
    device: brand("phone"),
    id: brand<EventId>(id),
    at,
    zone,
    ...body,
  })
  return {
    ask,
    count: () => kept.store.events.count(keepsNothing.who),
    turn: (at: string) => {
      kept.now = at
    },
    /** Handed over by a device, and what is said of the last. */
    log: async (...events: DiaryEvent[]) => {
      const outcome = await ask("log", { events })
      if (!outcome.ok) return outcome.problem.code
      const last = events.at(-1)?.id
      return (outcome.value.remarks ?? []).find((r) => r.event === last)?.remarks.join(" ") ?? ""
    },
    event,
  }
}

const morning = "2026-12-01T08:00:00+00:00[UTC]"
const taken = (amount = "300 mcg", plan = drops, due: string | null = morning): EventBody => ({
  kind: "dose-taken",
  plan,
  due,
  amount,
  site: null,
})
const opened = (strengthTyped: string, more: object = {}): EventBody => ({
  kind: "container-opened",
  container: "bottle",
  plan: drops,
  product: "described",
  strengthTyped,
  holds: "3 mL",
  lot: null,
  expiry: null,
  cost: null,
  ...more,
})

type Case = {
  readonly what: string
  readonly at?: string
  /** What is in the diary before. */
  readonly before?: readonly (readonly [at: string, body: EventBody])[]
  readonly body: EventBody
  /** What its use case says: the code of a refusal, or words of its remark. */
  readonly refused?: string
  readonly remarked?: RegExp
  readonly logged: RegExp
}
const at = "2026-12-01T08:03:00Z"

const cases: readonly Case[] = [
  { what: "a dose as planned", body: taken(), logged: /^$/ },
  {
    what: "a year ahead",
    at: "2027-12-01T08:03:00Z",
    body: taken("300 mcg", drops, null),
    refused: "dose/future",
    logged: /lies in the future/,
  },
  {
    what: "tomorrow",
    at: "2026-12-02T08:03:00Z",
    body: taken("300 mcg", drops, "2026-12-02T08:00:00+00:00[UTC]"),
    remarked: /lies in the future/,
    logged: /lies in the future/,
  },
  { what: "another kind of unit", body: taken("2 drop"), refused: "dose/unit", logged: /2 drop cannot be compared/ },
  { what: "a volume for a mass", body: taken("3 mL"), refused: "dose/unit", logged: /3 mL cannot be compared/ },
  { what: "nothing", body: taken("0 mcg"), refused: "dose/amount", logged: /more than nothing/ },
  {
    what: "as needed, too soon",
    before: [["2026-12-01T06:03:00Z", taken("300 mcg", needed, null)]],
    body: taken("300 mcg", needed, null),
    refused: "dose/beyond-most",
    logged: /keeps 4 hours between two/,
  },
  {
    what: "a plan that is not there",
    body: taken("300 mcg", brand("none"), null),
    refused: "plan/not-kept",
    logged: /There is no plan none/,
  },
  {
    what: "a dose that the plan does not have",
    body: taken("300 mcg", drops, "2026-12-01T09:17:00+00:00[UTC]"),
    refused: "dose/not-planned",
    logged: /No dose of this plan is due 2026-12-01T09:17/,
  },
  {
    what: "twice for one moment",
    before: [["2026-12-01T07:58:00Z", taken()]],
    body: taken(),
    refused: "dose/already-taken",
    logged: /already logged as taken at 2026-12-01T07:58/,
  },
  { what: "twice what is planned", body: taken("600 mcg"), remarked: /twice the planned/, logged: /twice the planned/ },
  {
    what: "too close to the last",
    at: "2026-12-01T14:00:00Z",
    before: [["2026-12-01T12:30:00Z", taken()]],
    body: taken("300 mcg", drops, "2026-12-01T14:00:00+00:00[UTC]"),
    remarked: /less than half the interval before it/,
    logged: /less than half the interval before it/,
  },
  {
    what: "too close to the next",
    at: "2026-12-01T12:30:00Z",
    body: taken(),
    remarked: /in less than half the interval/,
    logged: /in less than half the interval/,
  },
  {
    what: "out of an expired container",
    before: [["2026-11-30T09:00:00Z", opened("1 mg/mL", { expiry: "2026-11-30" })]],
    body: taken(),
    remarked: /was to be used by 2026-11-30/,
    logged: /was to be used by 2026-11-30/,
  },
  {
    what: "more than the container holds",
    before: [["2026-11-30T09:00:00Z", opened("1 mg/mL", { holds: "0.1 mL" })]],
    body: taken(),
    remarked: /more was logged out of this container/,
    logged: /more was logged out of this container/,
  },
  {
    what: "another strength",
    body: opened("2 mg/mL"),
    refused: "strength/mismatch",
    logged: /its doses would be wrong/,
  },
  {
    what: "a blinded container without its lock",
    body: opened("1 mg/mL", { lot: "code K7" }),
    refused: "container/unlocked",
    logged: /without its code and strength being held/,
  },
  {
    what: "left out after it was taken",
    before: [["2026-12-01T07:58:00Z", taken()]],
    body: { kind: "dose-skipped", plan: drops, due: morning, reason: null },
    refused: "dose/already-taken",
    logged: /logged as taken/,
  },
  {
    what: "put off after it was taken",
    before: [["2026-12-01T07:58:00Z", taken()]],
    body: { kind: "dose-snoozed", plan: drops, due: morning, until: "2026-12-01T08:13:00Z" },
    refused: "dose/not-due",
    logged: /due and not settled/,
  },
]

it.each(cases)("decides $what alike, whether it is asked first or handed over", async (c) => {
  const when = c.at ?? at
  const set = async () => {
    const h = await house()
    h.turn(c.what === "a year ahead" || c.what === "tomorrow" ? at : when)
    let n = 0
    for (const [moment, body] of c.before ?? []) await h.log(h.event(`before-${n++}`, moment, body))
    return h
  }
  const asked = await set()
  const b = c.body
  const outcome =
    b.kind === "dose-taken"
      ? await asked.ask("take", {
          plan: b.plan,
          amount: b.amount,
          at: when,
          zone,
          ...(b.due === null ? {} : { due: b.due }),
        })
      : b.kind === "dose-skipped"
        ? await asked.ask("skip", { plan: b.plan, due: b.due, at: when, zone })
        : b.kind === "dose-snoozed"
          ? await asked.ask("snooze", { plan: b.plan, due: b.due, at: when, zone, minutes: 10 })
          : await asked.ask("record", { at: when, zone, body: b as never })
  if (c.refused !== undefined) expect(outcome.ok ? "done" : outcome.problem.code).toBe(c.refused)
  else {
    if (!outcome.ok) throw new Error(outcome.problem.message)
    const said = "remarks" in outcome.value ? String(outcome.value.remarks) : ""
    expect(said).toMatch(c.remarked ?? /^$/)
  }
  expect(await asked.count()).toBe((c.before?.length ?? 0) + (c.refused === undefined ? 1 : 0))

  const handed = await set()
  expect(await handed.log(handed.event("one", when, b))).toMatch(c.logged)
  // Nothing that has happened is lost.
  expect(await handed.count()).toBe((c.before?.length ?? 0) + 1)

  // What `record` is handed, and what a correction says instead, is held against the same.
  const other = await set()
  const note = other.event("note", when, { kind: "note", text: "slip" })
  await other.log(note)
  const recorded = await other.ask("record", { at: when, zone, body: b as never })
  expect(recorded.ok ? undefined : recorded.problem.code).toBe(c.refused)
})

it("refuses an event of nobody known by name, and takes nothing of its batch", async () => {
  const h = await house()
  h.turn(at)
  const mine = h.event("mine", at, taken())
  const theirs = { ...h.event("theirs", at, taken()), person: brand<never>("stranger") }
  const outcome = await h.ask("log", { events: [mine, theirs] })
  expect(outcome).toMatchObject({ ok: false, problem: { code: "event/person" } })
  expect(outcome.ok ? "" : outcome.problem.message).toContain("stranger")
  expect(await h.count()).toBe(0)
  const added = await h.ask("add-person", { id: brand("ben"), name: "Ben" })
  expect(added.ok).toBe(true)
  expect(await h.log({ ...theirs, person: brand("ben") })).toMatch(/There is no plan drops/)
})

it("refuses a correction to another kind of unit, and lets a second dose be one", async () => {
  const h = await house()
  h.turn(at)
  const first = h.event("one", at, taken())
  await h.log(first)
  const to = async (replacement: EventBody) => {
    const o = await h.ask("amend", { of: first.id, zone, replacement: replacement as never })
    return o.ok ? "done" : o.problem.code
  }
  expect(await to(taken("3 mL"))).toBe("dose/unit")
  expect(await to(taken("150 mcg"))).toBe("done")
})
