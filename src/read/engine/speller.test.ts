import fc from "fast-check"
import { expect, test } from "vitest"
import "../en/rules/index.ts"
import { unknownWord } from "./lexeme.ts"
import { lexicon } from "./lexicon.ts"
import { speller } from "./speller.ts"

const known = fc.constantFrom(...lexicon.words.keys())
const word = fc.oneof(
  known,
  known.map((w) => w.toUpperCase()),
  known.map((w) => `${w}s`),
  fc.stringMatching(/^[a-zµé'’0-9]{1,12}$/u),
)

test("finds the word that the table has under its lower case, and no other", () => {
  fc.assert(
    fc.property(word, fc.string({ maxLength: 4 }), (w, before) => {
      const found = speller()(`${before}${w} `, before.length, before.length + w.length)
      // A capital mu may be an M or a µ, and is neither.
      expect(found).toBe((w.includes("\u039c") ? undefined : lexicon.words.get(w.toLowerCase())) ?? unknownWord)
    }),
    { numRuns: 2000 },
  )
})
