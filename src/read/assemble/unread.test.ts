import { expect, test } from "vitest"
import { quote, type Reading, spansOf } from "../../base/index.ts"
import { read } from "../read.ts"
import { sha256 } from "../testing/sha256.ts"

const pageOf = (text: string, kind: "markdown" | "html" | "text" = "markdown"): Reading => {
  const r = read({ text, kind }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

const unread = (page: Reading): readonly string[] => page.unread.map((u) => quote(page.text, u.span))
const dosing = (page: Reading): readonly string[] =>
  page.unread.filter((u) => u.dosing).map((u) => quote(page.text, u.span))

test.each([
  ["a part about studies", "## Research\n\nRats were given 5 mg/kg and people 30 mg."],
  ["a question", "## FAQ\n\n**Can women use it?**\n\nYes, but less (30 mg/day)."],
  ["a table cell", "## Notes\n\n| A | B |\n|---|---|\n| one | about 30 mg |\n"],
  ["a reference", "## References\n\nSee the trial of 30 mg by Doe."],
  ["mixing", "## Reconstitution\n\nSome swirl 30 mg of it."],
  ["how it works", "## Mechanism\n\nAt 30 mg it binds."],
  ["what is sold", "## Specifications\n\nAlso there: 30 mg."],
  ["a use", "## Uses\n\n**Stage fright:**\n\n- 30 mg an hour before going on"],
  ["the heading itself", "## About 30 mg\n\nWords."],
])("an amount in %s disappears from no page", (_, part) => {
  const page = pageOf(`# Halexin\n\n## Dosage\n\n- 250 mcg daily\n\n${part}\n`)
  const held = Object.values(page.page).flat() as { readonly span: readonly [number, number] }[]
  const covered =
    unread(page).some((q) => q.includes("30 mg")) ||
    held.some((m) => quote(page.text, m.span).includes("30 mg")) ||
    page.protocols.some((p) => spansOf(p.dose).some((s) => quote(page.text, s).includes("30 mg")))
  expect(covered).toBe(true)
})

test.each([
  ["1/2 tab twice daily", "1/2 tab"],
  ["1½ tablets daily", "1½ tablets"],
  ["half a tablet daily", "half a tablet"],
  ["1-2 tabs q4-6h prn", "1-2 tabs"],
  ["10 units daily", "10 units"],
  ["2 drops under the tongue twice a day", "2 drops"],
  ["two capsules with breakfast", "two capsules"],
  ["1 scoop daily", "1 scoop"],
  ["3 sprays t.i.d.", "3 sprays"],
  ["one pill every other day", "one pill"],
])("%s is a count that is listed", (line, count) => {
  expect(dosing(pageOf(`# Halexin\n\n## Dosage\n\n- ${line}\n`))).toContain(count)
})

test.each([
  ["Lidocaine 2% 5-10 mL swish and spit q4h", "5-10 mL"],
  ["They gave the boy a syrup, 5 ml every morning.", "5 ml"],
  ["Arimidex .25 E3D", ".25"],
  ["metformin 500 BID", "500"],
])("%s: a volume or a bare number with a rhythm is listed", (line, count) => {
  expect(dosing(pageOf(`# Halexin\n\n## Notes\n\n${line}\n`))).toContain(count)
})

test("a volume beside its time in another cell is listed", () => {
  const page = pageOf("# Plan\n\n| Time | Product | Note |\n|---|---|---|\n| Midday | Lithium (1-2ml) | with water |\n")
  expect(dosing(page)).toContain("1-2ml")
})

test("what a powder is stirred into is no dose", () => {
  expect(dosing(pageOf("# Halexin\n\n## Notes\n\nStir it into 200 ml of water every morning.\n"))).toEqual([])
})

test("a count beside the amount it comes to is not listed", () => {
  expect(unread(pageOf("# Halexin\n\n## Dosage\n\n- 2 sprays (200 mcg) twice daily\n"))).toEqual([])
})

test.each(["300 mcg1", "300 м" + "g", "5e2 mcg", "300 mсg"])("%s is an amount that is not plainly one", (amount) => {
  const page = pageOf(`# Halexin\n\n## Dosage\n\n- ${amount} daily\n`)
  expect(dosing(page)).toEqual([amount])
})

test("what a vial holds is listed apart from what was not understood", () => {
  const page = pageOf("# Halexin\n\n## Dosage\n\n- 250 mcg daily\n\n## Storage\n\nKeep the 5 mg vial cold.\n")
  expect(unread(page)).toEqual(["5 mg vial"])
  expect(dosing(page)).toEqual([])
})
