import { describe, expect, test } from "vitest"
import { settled } from "../../base/index.ts"
import { read } from "../read.ts"
import { sha256 } from "../testing/sha256.ts"

const named = (text: string): readonly string[] => {
  const r = read({ text }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value.protocols.map((p) => {
    const d = settled(p.dose)
    return `${settled(p.compound) ?? "?"} ${d === undefined ? "" : `${d.low} ${d.unit}`}`
  })
}

describe("whose amount it is", () => {
  test.each([
    [
      "names behind their amounts",
      "# Morning routine\n\n## Dosage\n\n- 600 mg L-tyrosine, 4 g creatine at 6 AM",
      ["L-tyrosine 600 mg", "creatine 4 g"],
    ],
    [
      "names before their amounts",
      "# Morning routine\n\n## Dosage\n\n- L-tyrosine 600 mg, creatine 4 g at 6 AM",
      ["L-tyrosine 600 mg", "creatine 4 g"],
    ],
    [
      "what is joined has its own name in front",
      "Halexin\n\nDosage: 300 mcg with selank 500 mcg daily",
      ["Halexin 300 mcg", "selank 500 mcg"],
    ],
    ["a sum of two", "Halexin\n\nDosage: 300 mcg plus noopept 10 mg daily", ["Halexin 300 mcg", "noopept 10 mg"]],
    [
      "a partner whose name stands behind",
      "# Halexin\n\n## Dosage\n\n500 mg caffeine with 200 mg theanine daily",
      ["caffeine 500 mg", "theanine 200 mg"],
    ],
    [
      "a title that says more than the name",
      "# All about dosing and delivery of ketamine\n\n## Dosage\n\n20 mg once daily.",
      ["ketamine 20 mg"],
    ],
    [
      "a name that nobody knows, spelled as such names are",
      "# What we know of zeptoglutide today\n\n## Dosage\n\n20 mg once weekly.",
      ["zeptoglutide 20 mg"],
    ],
    [
      "a heading's own, where the title has another word",
      "# XQ-4 doses\n\n## Wegovy (semaglutide, injection)\n\n- Dosage: 0.25 mg once weekly\n\n## Zepbound (tirzepatide, injection)\n\n- Dosage: 2.5 mg once weekly",
      ["Wegovy 0.25 mg", "Zepbound 2.5 mg"],
    ],
    [
      "a label that is a way of giving it",
      "# Ways to take it\n\n## Caffeine\n\n- Oral: 150 mg once daily",
      ["Caffeine 150 mg"],
    ],
    [
      "a row label known as a name, on a page about another",
      "# Testosterone plan\n\n## Dosage\n\n- Anastrozole: 0.5 mg twice a week",
      ["Anastrozole 0.5 mg"],
    ],
  ])("%s", (_, text, expected) => {
    expect(named(text)).toEqual(expected)
  })
})
