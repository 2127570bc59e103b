import { expect, it } from "vitest"
import { findingsOf } from "../testing/page-with.ts"

const code = "course/reassessment-of-nothing"

it("fires on a reassessment that looks at nothing", () => {
  expect(findingsOf({ protocols: [{ reassess: true }] }, code)[0]?.quotes).toEqual(["then look again"])
})

it("is silent when the page says what is looked at, or asks for none", () => {
  expect(findingsOf({ reassessment: ["Repeat the recall test."], protocols: [{ reassess: true }] }, code)).toEqual([])
  expect(findingsOf({ protocols: [{}] }, code)).toEqual([])
})
