import fc from "fast-check"
import { expect, it } from "vitest"
import { type Box, placeWords, widthOf } from "./place.ts"

const frame: Box = { x: 0, y: 0, width: 300, height: 200 }

it("words take their first spot that is free, and none where all are taken", () => {
  const wall: Box = { x: 0, y: 0, width: 100, height: 50 }
  expect(
    placeWords(
      [
        {
          words: "one",
          spots: [
            [10, 20],
            [120, 20],
          ],
        },
        {
          words: "two",
          spots: [
            [125, 22],
            [10, 100],
          ],
        },
        { words: "three", spots: [[10, 20]] },
      ],
      [wall],
      frame,
    ),
  ).toEqual([[120, 20], [10, 100], null])
})

it("no words ever stand on others, on what was taken, or outside the frame", () => {
  const at = fc.tuple(fc.integer({ min: -20, max: 320 }), fc.integer({ min: -20, max: 220 }))
  const wanting = fc.record({ words: fc.stringMatching(/^[a-z]{1,12}$/u), spots: fc.array(at, { maxLength: 6 }) })
  fc.assert(
    fc.property(fc.array(wanting, { maxLength: 12 }), (all) => {
      const boxes = placeWords(all, [{ x: 50, y: 50, width: 40, height: 40 }], frame).flatMap((spot, i) =>
        spot ? [{ x: spot[0], y: spot[1] - 8, width: widthOf(all[i]!.words), height: 16 }] : [],
      )
      const list = [{ x: 50, y: 50, width: 40, height: 40 }, ...boxes]
      for (const [i, a] of list.entries()) {
        expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 300 && a.y + a.height <= 200).toBe(true)
        for (const b of list.slice(i + 1))
          expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(
            true,
          )
      }
    }),
  )
})
