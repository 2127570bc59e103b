import fc from "fast-check"
import { expect, it } from "vitest"
import { changedLines } from "./changed-lines.ts"

const said = (before: string, after: string) =>
  changedLines(before, after).map((c) => `${c.what === "gone" ? "-" : "+"} ${c.text}`)

it("a changed line is gone and new, where it stands; blank lines and indents are no change", () => {
  expect(said("a\nb\nc", "a\n\n  B\nc\n")).toEqual(["- b", "+ B"])
  expect(said("a\nb", "a\nb")).toEqual([])
  expect(said("", "a")).toEqual(["+ a"])
})

it("a line that moved leaves one place and comes to the other", () => {
  expect(said("x\na\nb\nc", "a\nb\nc\nx")).toEqual(["- x", "+ x"])
})

it("what is gone from the old and new in the new makes the one out of the other", () => {
  const text = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 })
  fc.assert(
    fc.property(text, text, (old, now) => {
      const changes = changedLines(old.join("\n"), now.join("\n"))
      const count = (list: readonly string[], l: string) => list.filter((x) => x === l).length
      for (const l of ["a", "b", "c", "d"]) {
        const gone = changes.filter((c) => c.what === "gone" && c.text === l).length
        const come = changes.filter((c) => c.what === "new" && c.text === l).length
        expect(count(old, l) - gone + come).toBe(count(now, l))
      }
    }),
  )
})
