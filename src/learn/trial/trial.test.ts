import { createHash } from "node:crypto"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { blockStarts, brand, checkLayout, dayOf, daysOf, type Layout, type Terms } from "../../base/index.ts"
import { allocationOf, armOfBlock } from "./allocation.ts"
import { canAnswer } from "./can-answer.ts"
import { commitmentOf, committedText } from "./commitment.ts"
import { shareSeen, slowestSeen } from "./reach.ts"

const layout: Layout = { pairs: 3, blockDays: 7, arms: ["on", "off"], runInDays: 5, washoutDays: 2 }
const terms: Terms = {
  ...layout,
  plan: brand("p1"),
  planDay: 1,
  gives: [[{ amount: "300 mcg", instruction: "6 drops" }], null],
  startedAt: "2026-11-30T09:00:00Z",
  zone: "UTC",
  startsOn: "2026-12-01",
  primary: "focus",
  better: "higher",
  worthwhile: "0.2sd",
  preparer: null,
}
const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex")
const seed = (bytes: readonly number[]) => bytes.map((b) => b.toString(16).padStart(2, "0")).join("")
const seeds = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 32, maxLength: 32 }).map(seed)

describe("the days of a trial", () => {
  it("are a run-in, then pairs of blocks whose first days are not scored", () => {
    expect(daysOf(layout)).toBe(47)
    expect(dayOf(layout, -1)).toEqual({ phase: "before" })
    expect(dayOf(layout, 4)).toEqual({ phase: "run-in" })
    expect(dayOf(layout, 5)).toEqual({ phase: "block", pair: 0, block: 0, day: 0, scored: false })
    expect(dayOf(layout, 7)).toMatchObject({ block: 0, day: 2, scored: true })
    expect(dayOf(layout, 46)).toMatchObject({ pair: 2, block: 5, day: 6 })
    expect(dayOf(layout, 47)).toEqual({ phase: "after" })
    expect([0, 1, 5].map((b) => dayOf(layout, blockStarts(layout, b)))).toMatchObject([
      { block: 0, day: 0 },
      { block: 1, day: 0 },
      { block: 5, day: 0 },
    ])
  })

  it.each([
    [{ pairs: 0 }, "pairs"],
    [{ pairs: 129 }, "pairs"],
    [{ pairs: 2.5 }, "pairs"],
    [{ blockDays: 0 }, "block"],
    [{ blockDays: 91 }, "block"],
    [{ washoutDays: 7 }, "washout"],
    [{ washoutDays: -1 }, "washout"],
    [{ runInDays: 91 }, "runIn"],
    [{ arms: ["on", "on"] as const }, "arms"],
    [{ pairs: 128, blockDays: 8 }, "pairs"],
  ])("are refused where %j makes no trial", (part, path) => {
    expect(checkLayout({ ...layout, ...part })).toMatchObject({ ok: false, problem: { code: "trial/design", path } })
  })
})

describe("an allocation", () => {
  it("is read off the bits of the seed, highest first", () => {
    expect(allocationOf(seed([0b10110000, 0b01000000, ...Array(30).fill(0)]), 10)).toEqual([
      1, 0, 1, 1, 0, 0, 0, 0, 0, 1,
    ])
  })

  it("gives each pair one block of each arm", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 128 }), (s, pairs) => {
        const allocation = allocationOf(s, pairs)
        for (let k = 0; k < pairs; k++)
          expect([armOfBlock(allocation, 2 * k), armOfBlock(allocation, 2 * k + 1)].sort()).toEqual([0, 1])
      }),
    )
  })

  it("is any of the orders, each as often: no order is left out", () => {
    const seen = new Map<string, number>()
    for (let first = 0; first < 256; first++) {
      const order = allocationOf(seed([first, ...Array(31).fill(0)]), 6).join("")
      seen.set(order, (seen.get(order) ?? 0) + 1)
    }
    expect(seen.size).toBe(64)
    expect(new Set(seen.values())).toEqual(new Set([4]))
  })

  it("takes no seed of another length, and has no more coins than bits", () => {
    expect(() => allocationOf("ab", 1)).toThrow("64 hex")
    expect(() => allocationOf("0".repeat(64), 257)).toThrow("256")
    expect(() => armOfBlock([1], 2)).toThrow("beyond")
  })
})

describe("a commitment", () => {
  const secret = { salt: "a".repeat(64), seed: "b".repeat(64) }

  it("is the SHA-256 of the salt and the canonical JSON of design and seed", () => {
    const text = committedText(terms, secret)
    expect(text).toBe(
      `${"a".repeat(64)}{"design":{"arms":["on","off"],"better":"higher","blockDays":7,"gives":[[{"amount":"300 mcg","instruction":"6 drops"}],null],"pairs":3,"plan":"p1","planDay":1,"preparer":null,"primary":"focus","runInDays":5,"startedAt":"2026-11-30T09:00:00Z","startsOn":"2026-12-01","washoutDays":2,"worthwhile":"0.2sd","zone":"UTC"},"seed":"${"b".repeat(64)}"}`,
    )
    expect(commitmentOf(terms, secret, sha256)).toBe(sha256(text))
  })

  it("no longer matches when anything that was settled is changed", () => {
    const was = commitmentOf(terms, secret, sha256)
    const changed: readonly Partial<Terms>[] = [
      { pairs: 4 },
      { blockDays: 8 },
      { arms: ["on", "half"] },
      { runInDays: 4 },
      { washoutDays: 1 },
      { plan: brand("p2") },
      { planDay: 2 },
      { gives: [null, null] },
      { startedAt: "2026-11-30T09:00:01Z" },
      { zone: "Africa/Johannesburg" },
      { startsOn: "2026-12-02" },
      { primary: "mood" },
      { better: "lower" },
      { worthwhile: "0.1sd" },
      { preparer: "age1x" },
    ]
    expect(changed.length).toBe(Object.keys(terms).length)
    for (const part of changed) expect(commitmentOf({ ...terms, ...part }, secret, sha256)).not.toBe(was)
    expect(commitmentOf(terms, { ...secret, seed: "c".repeat(64) }, sha256)).not.toBe(was)
    expect(commitmentOf(terms, { ...secret, salt: "c".repeat(64) }, sha256)).not.toBe(was)
  })
})

describe("what a design can answer", () => {
  it("is the whole of what comes and goes at once, and less of what is slow", () => {
    expect(shareSeen(layout, 0)).toBe(1)
    const shares = [0.5, 1, 2, 4, 8].map((h) => shareSeen(layout, h))
    expect(shares).toEqual([...shares].sort((a, b) => b - a))
    expect(shareSeen(layout, 3)).toBeGreaterThan(shareSeen({ ...layout, washoutDays: 0 }, 3))
  })

  it("names the slowest half-life that is still seen: longer with longer blocks", () => {
    expect(slowestSeen({ ...layout, blockDays: 1, washoutDays: 0 })).toBe(0.25)
    expect(slowestSeen(layout)).toBe(1)
    expect(slowestSeen({ ...layout, blockDays: 28, washoutDays: 14 })).toBeGreaterThanOrEqual(5)
  })

  it("is said with its chance, its length and its limits", () => {
    const said = canAnswer(layout, { power: 0.412, effect: 0.5, weeksFor80: 19 })
    expect(said).toContain("3 pairs of 7-day blocks, 6 weeks and 5 days in all")
    expect(said).toContain("about 41 %; for 80 % it takes 19 weeks")
    expect(said).toContain("1 in 8")
    expect(canAnswer({ ...layout, pairs: 6 }, { power: 0.9, effect: 0.5, weeksFor80: 10 })).not.toContain("1 in")
  })
})
