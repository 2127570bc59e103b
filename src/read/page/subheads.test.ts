import { expect, test } from "vitest"
import { read } from "../read.ts"
import { sha256 } from "../testing/sha256.ts"

/** Name, amount and course of each regimen, in short. */
const said = (text: string, kind: "markdown" | "text" | "html" = "markdown"): readonly string[] => {
  const r = read({ text, kind }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value.protocols.map((p) => {
    const name = p.name.how === "stated" ? p.name.value : "?"
    const dose = p.dose.how === "stated" ? r.value.text.slice(...(p.dose.spans[0] ?? [0, 0])) : "none"
    const cycle = p.cycle.how === "stated" ? `${p.cycle.value.low} ${p.cycle.value.unit}` : "open"
    return `${name}: ${dose}, ${cycle}`
  })
}

const both = ["Recovery: 250-500 mcg per day, 4 week", "Deep Focus: 1 mg, 8 week"]
const lists = (head: (name: string) => string, item: string): string =>
  `## Testamin\n\n### Dosage Protocol\n\n${["Recovery", "Deep Focus"]
    .map(
      (n, i) => `${head(n)}\n${item}${["250-500 mcg per day", "1 mg daily"][i]}\n${item}${["4 weeks", "8 weeks"][i]}\n`,
    )
    .join("\n")}`

test.each([
  ["in bold with a colon", (n: string) => `**${n}:**`, "- "],
  ["plain with a colon", (n: string) => `${n}:`, "- "],
  ["in italics", (n: string) => `*${n}:*`, "- "],
  ["the item of an outer list", (n: string) => `- **${n}:**`, "  - "],
  ["a plain item of an outer list", (n: string) => `- ${n}:`, "  - "],
  ["numbered", (n: string) => `1. ${n}`, "   - "],
])("a short line above a list heads it when it is %s", (_, head, item) => {
  expect(said(lists(head, item))).toEqual(both)
})

test("a bold line above a list heads it on a web page too", () => {
  const part = (name: string, ...items: string[]) =>
    `<p><strong>${name}:</strong></p><ul>${items.map((i) => `<li>${i}</li>`).join("")}</ul>`
  const page = `<h2>Testamin</h2><h3>Dosage Protocol</h3>${part("Recovery", "250-500 mcg per day", "4 weeks")}${part("Deep Focus", "1 mg daily", "8 weeks")}`
  expect(said(page, "html")).toEqual(both)
})

test("a line that states an amount, ends a sentence or is a label heads nothing", () => {
  const page =
    "## Testamin\n\n### Dosage Protocol\n\nTake 2 mg daily as follows:\n- with food\n- in the morning\n\nCycle:\n- 6 weeks\n"
  expect(said(page)).toEqual(["Dosage Protocol: 2 mg, 6 week"])
})

test("labelled lines below a numbered line belong to it, listed or not", () => {
  const lines = (mark: string) =>
    `Testamin\n\nProtocols\n\n1. Recovery Support\n${mark}Dosage: 250 mcg twice daily\n${mark}Cycle: 4 weeks\n2. Deep Focus Support\n${mark}Dosage: 1 mg daily\n${mark}Cycle: 8 weeks\n`
  const want = ["Recovery Support: 250 mcg, 4 week", "Deep Focus Support: 1 mg, 8 week"]
  for (const mark of ["", "- ", "• "]) expect(said(lines(mark), "text")).toEqual(want)
  expect(said(lines(""), "markdown")).toEqual(want)
})

test("an outer item above items that each name a substance is their group, and no section of one regimen", () => {
  const page = `## Testamin\n\n### Dosage Protocol\n\n- **Calm**\n  - *KRL-22* (50 mcg daily)\n  - *DMT-9* (2 mg weekly)\n`
  expect(said(page)).toEqual(["Calm: 50 mcg, open", "Calm: 2 mg, open"])
})
