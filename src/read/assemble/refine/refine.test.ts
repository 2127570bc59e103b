import { describe, expect, test } from "vitest"
import { saidBy } from "../../testing/said.ts"
import { refiners } from "./index.ts"

describe.each(refiners.map((r) => [r.id, r] as const))("%s", (_, r) => {
  const others = refiners.filter((o) => o !== r)

  test.each(r.examples)("%s", (page, ...says) => {
    expect(saidBy(page)).toEqual(says)
    expect(saidBy(page, others)).not.toEqual(says)
  })

  test.each(r.not)("leaves alone: %s", (page, ...says) => {
    expect(saidBy(page)).toEqual(says)
    expect(saidBy(page, others)).toEqual(says)
  })
})
