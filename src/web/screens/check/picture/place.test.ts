import fc from "fast-check"
import { expect, it } from "vitest"
import { type Box, boxOf, placeWords } from "./place.ts"

const frame: Box = { x: 0, y: 0, width: 300, height: 200 }
const wall: Box = { x: 0, y: 0, width: 100, height: 50 }

it("words take their first spot that is free, shorter ones where they have any, and none where all are taken", () => {
  const here = [10, 20] as const
  const one = { words: "one", spots: [here, [120, 20] as const] }
  const two = { words: "two", spots: [[125, 22] as const, [10, 100] as const] }
  const three = { words: "three", spots: [here] }
  const four = { words: "four", spots: [here], short: { words: "4", spots: [[200, 150] as const] } }
  expect(placeWords([one, two, three, four], [wall], frame).map((p) => p && [p.words, p.x, p.y])).toEqual([
    ["one", 120, 20],
    ["two", 10, 100],
    null,
    ["4", 200, 150],
  ])
})

it("no words ever stand on others, on what was taken, or outside the frame", () => {
  const at = fc.tuple(fc.integer({ min: -20, max: 320 }), fc.integer({ min: -20, max: 220 }))
  const wanting = fc.record({ words: fc.stringMatching(/^[a-z]{1,12}$/u), spots: fc.array(at, { maxLength: 6 }) })
  fc.assert(
    fc.property(fc.array(wanting, { maxLength: 12 }), (all) => {
      const placed = placeWords(all, [wall], frame).flatMap((p) => (p ? [boxOf(p.words, p.x, p.y)] : []))
      for (const [i, a] of [wall, ...placed].entries()) {
        expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 300 && a.y + a.height <= 200).toBe(true)
        for (const b of [wall, ...placed].slice(i + 1))
          expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(
            true,
          )
      }
    }),
  )
})
