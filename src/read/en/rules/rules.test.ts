import { describe, expect, test } from "vitest"
import { readerOf } from "../../engine/chart.ts"
import { sayPiece } from "../../say/piece.ts"
import { unmark } from "../../testing/marked.ts"
import { grammar, stages } from "./index.ts"
import { tokensOf } from "./number/doubt.ts"

const coverOf = (text: string) => {
  const tokens = tokensOf(text)
  return readerOf(grammar, tokens)(0, tokens.count).map((p) => ({
    kind: p.kind,
    rule: p.rule,
    said: sayPiece(p),
    text: text.slice(tokens.start[p.start], tokens.end[p.end - 1]),
    start: tokens.start[p.start],
    end: tokens.end[p.end - 1],
  }))
}

for (const rule of stages.flat()) {
  describe(`the rule ${rule.id}`, () => {
    test.each(rule.examples)("reads %s as %s", (marked, means) => {
      const { text, marks } = unmark(marked)
      const cover = coverOf(text)
      for (const m of marks)
        expect(cover.filter((p) => p.start === m.start && p.end === m.end).map((p) => p.kind)).toEqual([m.kind])
      expect(cover.map((p) => p.said)).toContain(means)
    })
    test.each(rule.not)("leaves %s alone", (text) => {
      expect(coverOf(text).filter((p) => p.rule === rule.id)).toEqual([])
    })
  })
}
