import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { describe, expect, it } from "vitest"
import type { StackMatrix } from "../../../../check/index.ts"
import { StackView } from "./stack-view.tsx"

type Cell = StackMatrix["cells"][number]
const cell = (a: number, b: number, severity: Cell["severity"], together: readonly number[] = []): Cell => ({
  ...{ a, b, severity, together, evidence: null, what: "what is known", advice: null, unconfirmed: false, basis: [] },
})
const names = ["Aster", "Borage", "Clover", "Dill"]
const shown = (cells: readonly Cell[]) => {
  const members = names.map((name) => ({ name, protocols: [0], barred: null })) as unknown as StackMatrix["members"]
  return renderToStaticMarkup(createElement(StackView, { matrix: { members, cells } }))
}

describe("what is taken together", () => {
  const cells = [
    cell(0, 1, "unknown", [0]),
    cell(0, 2, "minor", [0]),
    cell(1, 2, "contraindicated"),
    cell(0, 3, "major", [0]),
    cell(1, 3, "unknown"),
  ]

  it("is listed gravest first, what the page puts together before what only could meet, and the unknown counted", () => {
    const listed = [
      ...(shown(cells)
        .split("<details")[0]
        ?.matchAll(/>([^<>]* with [^<>:]*: \w+)</gu) ?? []),
    ]
    expect(listed.map((m) => m[1])).toEqual([
      "Aster with Dill: major",
      "Aster with Clover: minor",
      "Borage with Clover: contraindicated",
    ])
    expect(shown(cells)).toContain("2 pairs: nobody has looked, which is no sign that they are harmless.")
  })

  it("has every pair in a table that is folded", () => {
    const [, table] = shown(cells).split("<details")
    expect(table).toMatch(/^>(?:<summary)/u)
    for (const pair of ["Aster with Borage: unknown", "Borage with Clover: contraindicated"])
      expect(table).toContain(pair)
  })

  it("lists nothing where nothing is known of any", () => {
    expect(shown([cell(0, 1, "unknown")])).toContain(
      "One pair: nobody has looked, which is no sign that it is harmless.",
    )
  })
})
