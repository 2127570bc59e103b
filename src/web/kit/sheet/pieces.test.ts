import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { piecesOf } from "./pieces.ts"
import type { Touch } from "./touch.ts"

const touch = (start: number, end: number): Touch => ({ span: [start, end], kind: "field", label: "", key: "" })

describe("the pieces of a line", () => {
  it("are cut where a touch begins or ends", () => {
    const pieces = piecesOf("Take 300 mcg daily", [0, 18], [touch(5, 12), touch(13, 18)])
    expect(pieces.map((p) => [p.text, p.touches.length])).toEqual([
      ["Take ", 0],
      ["300 mcg", 1],
      [" ", 0],
      ["daily", 1],
    ])
  })

  it("carry every touch that covers them, and joined they are the line again", () => {
    const spans = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => touch(Math.min(a, b), Math.max(a, b) + 1))
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.array(spans), (text, touches) => {
        const pieces = piecesOf(text, [0, text.length], touches)
        expect(pieces.map((p) => p.text).join("")).toBe(text)
        let at = 0
        for (const p of pieces) {
          const covering = touches.filter((t) => t.span[0] < at + p.text.length && at < t.span[1])
          expect(p.touches).toEqual(covering)
          at += p.text.length
        }
      }),
    )
  })
})
