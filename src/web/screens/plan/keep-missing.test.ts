import { expect, it } from "vitest"
import { NOT_ASKED, type PlanAnswer } from "../../../app/index.ts"
import { missingIn } from "./keep-missing.tsx"
import { shortPlanName } from "./plan-name.ts"

const warning = (code: string, severity: "caution" | "unknown") => ({
  code,
  severity,
  dimension: "dose" as const,
  protocol: 0,
  message: `About ${code}.`,
  spans: [],
  quotes: [],
  absent: null,
  basis: [],
  answer: null,
})
const plan = {
  warnings: [warning("a/grave", "caution"), warning("b/dim", "unknown"), warning("c/dim", "unknown")],
  unanswered: ["a/grave", "b/dim", "c/dim"],
  findings: [{ ...warning(NOT_ASKED, "caution") }],
} as unknown as PlanAnswer

it("names all that is missing at once, gravest first, each with its place", () => {
  expect(missingIn(plan, {}, " ").map((m) => [m.what, m.at])).toEqual([
    ["answer", "a/grave"],
    ["answer", "unknown"],
    ["health", "health"],
    ["name", "name"],
  ])
})

it("names nothing that was answered", () => {
  expect(missingIn(plan, { "a/grave": "asked", "b/dim": "go-on" }, "x").map((m) => m.says)).toEqual([
    "What nobody knows",
    "Questions about your health",
  ])
  const all = { "a/grave": "asked", "b/dim": "go-on", "c/dim": "go-on", [NOT_ASKED]: "go-on" } as const
  expect(missingIn(plan, all, "Glimmerol, morning")).toEqual([])
})

it.each([
  [["08:00"], "Glimmerol, morning"],
  [["13:30"], "Glimmerol, midday"],
  [["08:00", "20:00"], "Glimmerol, morning and evening"],
  [["08:00", "09:00"], "Glimmerol, morning"],
  [["22:30"], "Glimmerol, night"],
  [["02:00"], "Glimmerol, night"],
  [["08:00", "13:00", "20:00"], "Glimmerol, 3 times a day"],
  [[], "Glimmerol"],
  [["as needed"], "Glimmerol"],
])("is called by what is taken and when: %j", (times, name) => {
  expect(shortPlanName("Glimmerol", times)).toBe(name)
})

it("has no name of its own where nobody says what is taken", () => {
  expect(shortPlanName(null, ["08:00"])).toBe("")
})
