import fc from "fast-check"
import { expect, it } from "vitest"
import { shortName } from "./short.ts"

it.each([
  ["For sleep", "For sleep"],
  ["For sleep\n  and calm", "For sleep and calm"],
  ["Memory and focus (for students before a long exam)", "Memory and focus"],
  ["Stage two: what to take when the first stage was not enough", "Stage two"],
  ["What most people take who have never taken anything of the kind", "What most people take who have never…"],
])("“%s” is listed as “%s”", (name, short) => expect(shortName(name)).toBe(short))

it("is one line and never longer than asked, and never empty where there was a name", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200 }), fc.integer({ min: 8, max: 60 }), (name, most) => {
      const short = shortName(name, most)
      expect(short.length).toBeLessThanOrEqual(most)
      expect(short).not.toMatch(/[\n\r]/)
      expect(short === "").toBe(name.trim() === "")
    }),
  )
})
