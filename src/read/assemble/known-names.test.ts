import fc from "fast-check"
import { expect, test } from "vitest"
import { knownNames, loosely } from "./known-names.ts"

const name = fc.stringMatching(/^[ab1+-]{0,3}( [ab]{1,2})?$/)

test("tells of any number of names what trying each of them would tell", () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 40 }), name, (names, label) => {
      const k = knownNames(names)
      const plain = loosely(label)
      expect(k.resembles(label)).toBe(
        names.some((n) => plain.includes(loosely(n)) || loosely(n).split(" ").includes(plain)),
      )
      expect(k.has(label)).toBe(names.some((n) => n.toLowerCase() === label.toLowerCase()))
      expect(k.hasLoosely(label)).toBe(names.some((n) => loosely(n) === plain))
    }),
    { numRuns: 1000 },
  )
})
