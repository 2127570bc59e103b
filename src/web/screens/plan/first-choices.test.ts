import { describe, expect, it } from "vitest"
import type { ProtocolAnswer } from "../../../app/index.ts"
import { noChoices } from "../../wire/desk/state.ts"
import { firstChoices } from "./first-choices.ts"
import { planName } from "./plan-name.ts"

// The form reads nothing else of a protocol.
const protocol = {
  frequency: { low: 2, high: 3, per: "day", pattern: null },
  cycle: { low: 4, high: 8, unit: "week" },
  rest: null,
} as unknown as ProtocolAnswer
const today = new Date(2026, 10, 22, 12)

describe("the choices laid out first", () => {
  it("are the least the page states, from today, and each is named as not chosen", () => {
    const { choices, ours } = firstChoices(protocol, noChoices, [], today)
    expect(choices).toMatchObject({ times: "08:00, 14:00", start: "2026-11-22", weeks: "", rest: "", cycles: "1" })
    // Its shortest course may be longer than any that the facts know, so none is laid out.
    expect(choices).toMatchObject({ route: "", dose: "" })
    expect(ours).toEqual(["times", "start", "cycles"])
  })

  it("leave alone what somebody chose, and what somebody emptied", () => {
    const { choices, ours } = firstChoices(protocol, { ...noChoices, weeks: "6" }, ["times"], today)
    expect(choices).toMatchObject({ times: "", weeks: "6" })
    expect(ours).toEqual(["start", "cycles"])
    expect(firstChoices(protocol, { ...noChoices, start: "2026-11-22" }, ["start"], today).ours).not.toContain("start")
  })
})

describe("the name of a plan", () => {
  it("has what is taken first, and a heading only as somebody’s words", () => {
    const focus = { name: "For focus", compound: "Testamin" }
    expect(planName(focus, "5 mg", "page")).toBe("Testamin 5\u00a0mg · the page calls it “For focus”")
    expect(planName(focus, null, "typed")).toBe("Testamin · you call it “For focus”")
    expect(planName({ name: "Testamin", compound: "Testamin" }, "5 mg", "page")).toBe("Testamin 5\u00a0mg")
    expect(planName({ name: null, compound: null }, null, "page")).toBe("Substance not named")
  })
})
