import { describe, expect, it } from "vitest"
import { drops } from "../testing/drops.ts"
import { TestHouse } from "../testing/house.ts"

const house = new TestHouse("2026-11-22T12:00:00Z")

describe("the first day of a plan", () => {
  it.each(["9999-12-01", "2062-12-01", "2029-01-01", "1026-12-01"])("is not %s", async (start) => {
    const problem = await house.problem("plan", drops({ start }))
    expect(problem).toMatchObject({ code: "plan/start", path: "start" })
    expect(problem?.message).toMatch(new RegExp(`^${start} is no first day: it lies more than .* (?:ahead|back)\\.$`))
  })

  it.each(["2026-12-01", "2028-11-01", "2019-01-01"])("may be %s", async (start) => {
    expect(await house.problem("plan", drops({ start }))).toBeUndefined()
  })
})

describe("a container in hand", () => {
  it.each([
    [{ product: undefined, strength: "1mg/mL", volume: "1000000mL", confirmStrength: "1mg/mL" }],
    [{ product: undefined, vial: "5mg", diluent: "1000000 mL", confirmStrength: "5mg" }],
  ])("of a million millilitres is refused in one sentence: %j", async (hand) => {
    const problem = await house.problem("plan", drops({ ...hand, permits: ["intranasal"] }))
    expect(problem).toMatchObject({ code: "container/volume", path: "volume" })
    expect(problem?.message).toContain("more than any container holds")
  })
})
