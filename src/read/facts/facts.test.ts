import { describe, expect, test } from "vitest"
import { settled } from "../../base/index.ts"
import { read } from "../read.ts"
import { sha256 } from "../testing/sha256.ts"

const reading = (text: string) => {
  const r = read({ text, kind: "markdown" }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}
const values = (list: readonly { readonly value: string }[]) => list.map((m) => m.value)

describe("what a page says outside its regimens", () => {
  test("a list of side effects in running text is read member by member", () => {
    const { page } = reading(
      "# Testamin\n\nA few people report side effects such as dry mouth, hiccups, and a stiff neck.\n",
    )
    expect(values(page.sideEffects)).toEqual(["dry mouth", "hiccups", "a stiff neck"])
  })

  test("people whom a sentence tells to stay away are contraindications", () => {
    const { page } = reading("# Testamin\n\nPregnant women, children, and people with gout should avoid it.\n")
    expect(values(page.contraindications)).toEqual(["Pregnant women", "children", "people with gout"])
  })

  test("when to look again is kept as printed", () => {
    const { page } = reading("# Testamin\n\n## Monitoring\n\n- Re-test every 3–6 months and write it down\n")
    expect(values(page.reassessment)).toEqual(["Re-test every 3–6 months"])
  })

  test.each(["Sold as a 0.1% solution", "Sold as a 0.1 % spray", "The standard (0.1 %) one"])(
    "a percentage before a form, or in brackets behind a word, is a strength: %s",
    (words) => {
      const { page } = reading(`# Testamin\n\n${words}.\n`)
      expect(page.formulations.map((f) => f.strength)).toEqual(["0.1 %"])
    },
  )

  test("a route that all regimens share is the page's", () => {
    const one = reading("# Testamin\n\n## Dosing\n\n- 2 mg orally once daily\n")
    const two = reading("# Testamin\n\n## Dosing\n\n- 2 mg orally once daily\n- 1 mg IM once weekly\n")
    expect(values(one.page.routes)).toEqual(["oral"])
    expect(values(two.page.routes)).toEqual([])
  })

  test("a book named in brackets is a reference with its year", () => {
    const { page } = reading(
      "# Testamin\n\n## Dosing\n\nAdults [Pocket Book of Tests. 2nd Edition(2019)]: 2 mg daily.\n",
    )
    expect(page.references.map((r) => [r.title, r.year])).toEqual([["Pocket Book of Tests. 2nd Edition", 2019]])
  })

  test("what something else would cost is no price", () => {
    expect(
      reading("# Testamin\n\nIt is $40/month versus $300 at the clinic.\n").page.price.map((p) => p.amount),
    ).toEqual([])
    expect(reading("# Testamin\n\nIt is $40/month at the clinic.\n").page.price.map((p) => p.amount)).toEqual(["40"])
  })
})

describe("what sets a regimen apart", () => {
  test("one behind 'or' is an alternative to the one before it", () => {
    const { protocols } = reading("# Testamin\n\n## Dosing\n\n- 2 mg per week or 1 mg twice weekly\n")
    expect(protocols.map((p) => p.alternativeOf)).toEqual([null, 0])
  })

  test("add-ons are optional", () => {
    const { protocols } = reading("# Testamin stack\n\n## Add-ons\n\n- **Omegil** (2 g daily)\n")
    expect(protocols.map((p) => p.optional)).toEqual([true])
  })

  test("a column of forms says in which form", () => {
    const { protocols } = reading(
      "# Testamin\n\n## Dosing\n\n| Use | Preparation | Dose |\n|---|---|---|\n| Sleep | Dry extract | 400 mg nightly |\n",
    )
    expect(protocols.map((p) => settled(p.formulation))).toEqual(["Dry extract"])
  })
})

test.each([
  ["0.1% solution", ["0.1 %"]],
  ["0·1% solution", []],
  ["standard (0,1%)", []],
  ["0.1% solution and 1'5% solution", ["0.1 %"]],
])("the strength in %s is a whole number or none", (line, strengths) => {
  const { page } = reading(`# Testamin\n\n## Products\n\n- ${line}\n`)
  expect(page.formulations.map((f) => f.strength)).toEqual(strengths)
})
