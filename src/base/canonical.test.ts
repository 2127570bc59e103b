import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { canonical } from "./canonical.ts"

describe("canonical JSON", () => {
  it("is the same text for the same value, in whatever order its keys were set", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse())
        return canonical(value) === canonical(turned)
      }),
    )
    expect(canonical({ b: { d: 1, c: [{ f: 1, e: 2 }] }, a: 1 })).toBe('{"a":1,"b":{"c":[{"e":2,"f":1}],"d":1}}')
  })

  it("says what JSON says, and so tells apart what JSON tells apart", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})
