import { describe, expect, it } from "vitest"
import { brand, date, type EventId, epochDay } from "../../base/index.ts"
import { Diary, stockOf, type TrialRun } from "../../follow/index.ts"
import { event, ms, planId, samplePlan, taken } from "../../follow/testing/sample.ts"
import { outOf } from "./out-of.ts"
import { dayOf } from "./present/day.ts"

const from = epochDay(date("2026-12-01"))
const plain = samplePlan({
  compound: { id: "semax", name: "Semax" },
  inHand: { container: "bottle", product: "semax-0.1-3ml", strengthTyped: "1 mg/mL", holds: "3 mL" },
  most: [{ amount: "500 mcg", per: "day", says: "500 mcg a day, the most that the page reaches" }],
})
/** Two pairs of blocks of three days, off first, from 1 December. */
const trial: TrialRun = {
  id: brand<EventId>("t"),
  layout: { pairs: 2, blockDays: 3, arms: ["on", "off"], runInDays: 0, washoutDays: 0 },
  from,
  until: from + 12,
  source: from,
  gives: [plain.gives, null],
  blinded: false,
  known: [1, 0, null, null],
  seenUntil: from + 1,
}
const open = { ...plain, trials: [trial] }
const blinded = { ...plain, trials: [{ ...trial, blinded: true, known: [null, null, null, null] }] }
const at = (plan: typeof open, iso: string, diary = new Diary()) => dayOf(diary, [plan], ms(iso), null)

describe("a day of a trial", () => {
  it("promises no dose and no amount before the trial says whether there is one", () => {
    const day = at(open, "2026-12-01T10:00:00Z")
    expect(day.due).toEqual([])
    expect(day.plans[0]?.next).toMatchObject({ amount: null, trial: "not yet" })
    // Two days on it is a dose like any other.
    const later = at({ ...plain, trials: [{ ...trial, seenUntil: from + 3 }] }, "2026-12-03T10:00:00Z")
    expect(later.plans[0]?.next).toEqual({
      due: "2026-12-04T08:00:00+02:00[Africa/Johannesburg]",
      at: later.plans[0]?.next?.at,
      amount: "300 mcg",
    })
  })

  it("adds up nothing that a container hides, and still warns of the most it can be", () => {
    const day = at(blinded, "2026-12-01T10:00:00Z")
    expect(day.due.map((d) => d.trial)).toEqual(["hidden", ...day.due.slice(1).map(() => "hidden")])
    expect(day.totals).toEqual([
      expect.objectContaining({
        total: null,
        trial: "hidden",
        over: [expect.stringMatching(/^At most, 600 mcg of Semax/)],
      }),
    ])
    expect(day.plans[0]?.next).toMatchObject({ amount: null, trial: "hidden" })
    const own = at(plain as typeof open, "2026-12-01T10:00:00Z")
    expect(own.totals).toMatchObject([{ total: "600 mcg" }])
    expect(own.totals?.[0]).not.toHaveProperty("trial")
  })
})

describe("the stock in a blinded trial", () => {
  const doses = [
    taken("2026-12-01T06:00:00Z", "2026-12-01T08:00:00+02:00[Africa/Johannesburg]"),
    taken("2026-12-02T06:00:00Z", "2026-12-02T08:00:00+02:00[Africa/Johannesburg]"),
    // The first dose after it.
    taken("2026-12-13T06:00:00Z", "2026-12-13T08:00:00+02:00[Africa/Johannesburg]"),
  ]
  const bottle = event("2026-11-30T06:00:00Z", {
    kind: "container-opened",
    ...{ container: "own", plan: planId, product: "semax-0.1-3ml", strengthTyped: "1 mg/mL", holds: "3 mL" },
    ...{ lot: "A-17", expiry: "2026-12-01", cost: null },
  })
  const diary = () => {
    const made = new Diary()
    made.add([bottle, ...doses])
    return made
  }

  it("draws nothing from the bottle on the trial's days", () => {
    const stock = stockOf(diary(), blinded, ms("2026-12-13T10:00:00Z"))
    expect(stock.containers.map((c) => [c.container, c.doses, c.current])).toEqual([["own", 1, true]])
    expect(stock).toMatchObject({ inTrial: 2, outside: 0 })
    // Without a trial that hides it, every dose comes out of the bottle.
    expect(stockOf(diary(), plain, ms("2026-12-13T10:00:00Z"))).toMatchObject({
      inTrial: 0,
      containers: [{ doses: 3 }],
    })
  })

  it("does not say of a numbered container's dose what is wrong with the bottle", () => {
    const said = (plan: typeof open) =>
      outOf(
        {
          at: "2026-12-05T06:00:00Z",
          zone: "Africa/Johannesburg",
          due: null,
          amount: "300 mcg",
        },
        diary(),
        plan,
        ms("2026-12-05T06:00:00Z"),
      )
    expect(said(plain as typeof open).join()).toContain("was to be used by 2026-12-01")
    expect(said(blinded)).toEqual([])
  })

  it("draws the trial's doses from a numbered container that was opened by its code, and no others", () => {
    const numbered = event("2026-12-01T05:00:00Z", {
      kind: "container-opened",
      ...{ container: "one", plan: planId, product: "semax-0.1-3ml", strengthTyped: "1 mg/mL", holds: "3 mL" },
      ...{ lot: "code 1", expiry: null, cost: null },
    })
    const made = diary()
    made.add([numbered])
    const during = stockOf(made, blinded, ms("2026-12-02T10:00:00Z"))
    expect(during.containers.map((c) => [c.container, c.doses, c.current])).toEqual([
      ["own", 1, false],
      ["one", 2, true],
    ])
    expect(during.inTrial).toBe(0)
    expect(stockOf(made, blinded, ms("2026-12-13T10:00:00Z")).containers.find((c) => c.current)?.container).toBe("own")
  })
})
