import fc from "fast-check"
import { expect, it } from "vitest"
import { fromWire as serverReads, toWire as serverWrites } from "../../../server/wire.ts"
import { fromWire, toWire } from "./wire.ts"

const sent = fc.record({ id: fc.string(), page: fc.record({ content: fc.uint8Array({ maxLength: 9000 }) }) })

it("what a screen sends is what the server reads, bytes included, and the other way round", () => {
  fc.assert(
    fc.property(sent, (input) => {
      expect(serverReads(toWire(input))).toEqual(input)
      expect(fromWire(serverWrites(input))).toEqual(input)
    }),
    { numRuns: 50 },
  )
})
