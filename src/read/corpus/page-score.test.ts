import { expect, test } from "vitest"
import { scorePage } from "./page-score.ts"

const read = {
  routes: ["intranasal", "oral"],
  benefits: ["Calm  focus", "sleep"],
  stack: [],
  reassessment: ["re-test"],
}

test("counts a page's own words one by one, but for case and marks", () => {
  const page = { routes: ["intranasal"], benefits: ["calm focus", "mood"], stack: ["Alpha"], reassessment: null }
  expect(scorePage({ page }, read)).toEqual({
    fields: {
      routes: { right: 1, wrong: 1, missed: 0 },
      benefits: { right: 1, wrong: 1, missed: 1 },
      stack: { right: 0, wrong: 0, missed: 1 },
      reassessment: { right: 0, wrong: 1, missed: 0 },
    },
    misses: [
      "page routes: read oral",
      "page benefits: missed mood",
      "page benefits: read sleep",
      "page stack: missed Alpha",
      "page reassessment: read said",
    ],
  })
})

test("takes a reassessment as called for, whatever its words", () => {
  const page = { reassessment: { text: "after a month" } }
  expect(scorePage({ page }, read)?.fields.reassessment).toEqual({ right: 1, wrong: 0, missed: 0 })
})

test("scores nothing where the page's own facts were not annotated", () => {
  expect(scorePage({}, read)).toBeNull()
})
