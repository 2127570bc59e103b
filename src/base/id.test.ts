import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { timeOrderedId } from "./id.ts"

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 })
const moment = fc.integer({ min: 0, max: 2 ** 48 - 1 })

describe("time-ordered ids", () => {
  it("are UUIDs of version 7", () => {
    const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
    fc.assert(fc.property(moment, bytes, (ms, random) => shape.test(timeOrderedId(ms, random))))
  })

  it("sort by the moment they were made, whatever the chance", () => {
    fc.assert(
      fc.property(moment, moment, bytes, bytes, (a, b, r, s) => {
        fc.pre(a < b)
        return timeOrderedId(a, r) < timeOrderedId(b, s)
      }),
    )
  })

  it("carry the moment in their first 48 bits", () => {
    // The example of RFC 9562, appendix A.6.
    const random = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f])
    expect(timeOrderedId(0x017f22e279b0, random)).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
  })

  it("refuse fewer than ten random bytes", () => {
    expect(() => timeOrderedId(0, new Uint8Array(9))).toThrow("10 random bytes")
  })
})
