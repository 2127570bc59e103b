import fc from "fast-check"
import { expect, test } from "vitest"
import { grammar } from "../en/rules/index.ts"
import { pieces } from "../testing/pieces.ts"
import { readerOf } from "./chart.ts"
import type { Grammar } from "./grammar.ts"
import { aNumber } from "./lexeme.ts"
import { scan } from "./scan.ts"

/** The same rules, each tried at every word, whatever stands behind it. A number by itself still says nothing. */
const everywhere: Grammar = {
  stages: grammar.stages,
  at: (word, behind) =>
    word === aNumber.id && grammar.at(word, behind) === null
      ? null
      : grammar.stages.map((rules) => rules.map((ready) => ({ ready, pieces: null, leads: 0 }))),
}

test("finds the same pieces as when every rule is tried at every word", () => {
  const words = fc.constantFrom(...pieces.flatMap((p) => p.split(/(?<=\s)/u)))
  const text = fc.array(fc.oneof(fc.constantFrom(...pieces), words), { maxLength: 12 }).map((p) => p.join(""))
  fc.assert(
    fc.property(text, (t) => {
      const tokens = scan(t)
      expect(readerOf(grammar, tokens)(0, tokens.count)).toEqual(readerOf(everywhere, tokens)(0, tokens.count))
    }),
    { numRuns: 500 },
  )
})

test("reads one stretch as if the stretch before it had never been read", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 12 }), (parts) => {
      const tokens = scan(parts.join("\n"))
      const half = tokens.count >> 1
      const reader = readerOf(grammar, tokens)
      reader(0, half)
      expect(reader(half, tokens.count)).toEqual(readerOf(grammar, tokens)(half, tokens.count))
    }),
    { numRuns: 300 },
  )
})
