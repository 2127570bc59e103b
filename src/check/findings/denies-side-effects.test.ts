import { expect, it } from "vitest"
import { findingsOf } from "../testing/page-with.ts"

const code = "page/denies-side-effects"

it("fires when the page denies side effects and lists them", () => {
  expect(findingsOf({ prose: ["It has no side effects."], sideEffects: ["Headache"] }, code)[0]?.quotes).toEqual([
    "It has no side effects.",
    "Headache",
  ])
  expect(
    findingsOf(
      {
        prose: ["It does not cause addiction, or significant side effects, and can be kept up."],
        sideEffects: ["Headache"],
      },
      code,
    ),
  ).toHaveLength(1)
})

it("is silent when nothing is listed, or nothing is denied", () => {
  expect(findingsOf({ prose: ["It has no side effects."] }, code)).toEqual([])
  expect(findingsOf({ prose: ["Side effects are mild."], sideEffects: ["Headache"] }, code)).toEqual([])
})
