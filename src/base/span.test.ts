import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { contains, hull, overlaps, quote, type Span } from "./span.ts"

const span: fc.Arbitrary<Span> = fc.tuple(fc.nat(200), fc.nat(50)).map(([a, n]) => [a, a + n] as const)

describe("spans", () => {
  it("quote the characters they cover", () => {
    expect(quote("300 mcg daily", [0, 7])).toBe("300 mcg")
  })
  it("have a hull that contains them all", () => {
    fc.assert(fc.property(fc.array(span, { minLength: 1 }), (spans) => spans.every((s) => contains(hull(spans), s))))
    expect(() => hull([])).toThrow()
  })
  it("overlap the same way round in either order", () => {
    fc.assert(fc.property(span, span, (a, b) => overlaps(a, b) === overlaps(b, a)))
    expect(overlaps([0, 5], [5, 9])).toBe(false)
  })
})
