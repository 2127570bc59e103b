import { describe, expect, test } from "vitest"
import { saidBy } from "../testing/said.ts"
import { program } from "./program.ts"

const without = [
  ...program.claims.map((c) => [c.id, c, { ...program, claims: program.claims.filter((o) => o !== c) }] as const),
  ...program.glossed.map((r) => [r.id, r, { ...program, glossed: program.glossed.filter((o) => o !== r) }] as const),
  ...program.refiners.map((r) => [r.id, r, { ...program, refiners: program.refiners.filter((o) => o !== r) }] as const),
]

describe.each(without)("%s", (_, one, others) => {
  test.each(one.examples)("%s", (page, ...says) => {
    expect(saidBy(page)).toEqual(says)
    expect(saidBy(page, others)).not.toEqual(says)
  })

  test.each(one.not)("leaves alone: %s", (page, ...says) => {
    expect(saidBy(page)).toEqual(says)
    expect(saidBy(page, others)).toEqual(says)
  })
})
