import { describe, expect, test } from "vitest"
import { silentProtocol } from "./protocol.ts"
import { stated } from "./sourced.ts"
import { timesSaid } from "./times-said.ts"

const of = (text: string, ...times: string[]) =>
  timesSaid({ ...silentProtocol, timesOfDay: stated(times, [[0, text.length]], "when/time-of-day") }, text)

describe("how often the times of a day come to", () => {
  test.each([
    ["morning and evening", 2, ["morning", "evening"]],
    ["morning, noon, evening", 3, ["morning", "noon", "evening"]],
    ["in the morning or in the evening", 1, ["morning", "evening"]],
    ["morning is best; evening works too", 1, ["morning", "evening"]],
    ["morning/evening", 1, ["morning", "evening"]],
    ["morning and noon or evening", 2, ["morning", "noon", "evening"]],
    ["morgens oder abends", 1, ["morning", "evening"]],
    ["утром или вечером", 1, ["morning", "evening"]],
    ["in the morning, fasted", 1, ["morning", "fasted"]],
    ["before bed", 1, ["before bed"]],
  ] as const)("%s: %d", (text, n, times) => {
    expect(of(text, ...times)).toBe(n)
  })

  test.each([
    ["before training", "before training"],
    ["with meals", "with meals"],
    ["fasted", "fasted"],
  ])("%s says nothing of it", (text, ...times) => {
    expect(of(text, ...times)).toBeUndefined()
  })

  test("nor does a page that names none", () => {
    expect(timesSaid(silentProtocol, "")).toBeUndefined()
  })
})
