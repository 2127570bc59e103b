import { describe, expect, test } from "vitest"
import { grammar } from "./en/rules/index.ts"
import { tokensOf } from "./en/rules/number/doubt.ts"
import { readerOf } from "./engine/chart.ts"
import { glosserOf } from "./gloss/gloss.ts"
import { placesOf } from "./gloss/place.ts"
import { sayPiece } from "./say/piece.ts"
import { unmark } from "./testing/marked.ts"
import { tongues } from "./tongues.ts"

describe.each(tongues)("$name", (tongue) => {
  const gloss = glosserOf(tongue, () => [])
  const coverOf = (text: string) => {
    const g = gloss(text)
    const tokens = tokensOf(g.text, { comma: true })
    const { back } = placesOf(g.atoms)
    return readerOf(grammar, tokens)(0, tokens.count).map((p) => {
      const [start, end] = back([tokens.start[p.start] as number, tokens.end[p.end - 1] as number])
      return { kind: p.kind, said: sayPiece(p), start, end }
    })
  }

  for (const t of tongue.turns) {
    describe(`the turn ${t.id}`, () => {
      test.each(t.examples)("reads %s as %s", (marked, means) => {
        const { text, marks } = unmark(marked)
        const cover = coverOf(text)
        for (const m of marks)
          expect(cover.filter((p) => p.start === m.start && p.end === m.end).map((p) => p.kind)).toEqual([m.kind])
        expect(cover.map((p) => p.said)).toContain(means)
        expect(gloss(text).atoms.map((a) => a.turn)).toContain(t.id)
      })
      test.each(t.not)("leaves %s alone", (text) => {
        expect(gloss(text).atoms.filter((a) => a.turn === t.id)).toEqual([])
      })
    })
  }

  test("has turns of different names", () => {
    const ids = tongue.turns.map((t) => t.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
