import { expect, it } from "vitest"
import { read } from "../../read/index.ts"
import { pageTitle } from "./page-title.ts"

const titleOf = (text: string): string => {
  const reading = read({ text, kind: "text" }, { sha256: () => "" })
  if (!reading.ok) throw new Error(reading.problem.message)
  return pageTitle(reading.value)
}

it("is the substance of a page about one", () => {
  expect(titleOf("BPC-157\n\nTake 250 mcg subcutaneously once a day for 4 weeks.\n")).toBe("BPC-157")
})

it("is the page’s own heading where it gives several", () => {
  expect(
    titleOf("Sleep better in a month\n\nGlycine: 3 g every night.\nMagnesium glycinate 400 mg daily for 8 weeks.\n"),
  ).toBe("Sleep better in a month")
})
