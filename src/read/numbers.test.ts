import { expect, test } from "vitest"
import { quote, type Reading, settled, showExact } from "../base/index.ts"
import { read } from "./read.ts"
import { sha256 } from "./testing/sha256.ts"

type Kind = "text" | "markdown" | "html"

const pageOf = (text: string, kind: Kind): Reading => {
  const r = read({ text, kind }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

const around = (amount: string, kind: Kind, tail = " intranasally, twice daily"): string =>
  kind === "html"
    ? `<h1>Halexin</h1><h2>Protocol 1</h2><p>Dosage: ${amount}${tail}</p>`
    : kind === "markdown"
      ? `# Halexin\n\n## Protocol 1\n\nDosage: ${amount}${tail}\n`
      : `Halexin\n\nProtocol 1\nDosage: ${amount}${tail}\n`

const said = (page: Reading): readonly string[] =>
  page.protocols.flatMap((p) => {
    const d = settled(p.dose)
    if (d === undefined) return []
    const low = showExact(d.low)
    return [`${low === showExact(d.high) ? low : `${low}–${showExact(d.high)}`} ${d.unit}`]
  })

const everywhere = ["text", "markdown", "html"] as const

test.each([
  ["0·5 mg", "0.5 mg"],
  ["3·25 mg", "3.25 mg"],
  [".5 mg", "0.5 mg"],
  ["1⁄2 mg", "0.5 mg"],
  ["3⁄8 mg", "0.375 mg"],
  ["1 ½ mg", "1.5 mg"],
  ["1½ mg", "1.5 mg"],
  ["1 and 1/2 mg", "1.5 mg"],
  ["2 and ¾ mg", "2.75 mg"],
  ["1⅓ mg", "4/3 mg"],
  ["0,5 mg", "0.5 mg"],
  ["1,000 mcg", "1000 mcg"],
  ["1\u00a0000 mcg", "1000 mcg"],
  ["３００ mcg", "300 mcg"],
  ["300\u2011600 mcg", "300–600 mcg"],
  ["300\u2010600 mcg", "300–600 mcg"],
  ["300\u2212600 mcg", "300–600 mcg"],
  ["300\u2015600 mcg", "300–600 mcg"],
  ["300--600 mcg", "300–600 mcg"],
  ["300 mcg-600 mcg", "300–600 mcg"],
  ["½–1 mg", "0.5–1 mg"],
  ["\u200b300\u200b mcg", "300 mcg"],
  ["300 µg", "300 mcg"],
  ["300 μg", "300 mcg"],
  ["300 MCG", "300 mcg"],
  ["300 micrograms", "300 mcg"],
])("%s is %s in every form a page comes in", (amount, dose) => {
  for (const kind of everywhere) expect(said(pageOf(around(amount, kind), kind)), kind).toEqual([dose])
})

test.each([
  "0，5 mg",
  "O,5 mg",
  "l.5 mg",
  "0,500 mg",
  "1e-3 mg",
  "3x10^2 mcg",
  "10³ IU",
  "300¹ mcg",
  "1'500 mcg",
  "10’000 IU",
  "1_000 mcg",
  "1 500 mcg",
  "1.000 mcg",
  "10.000 IU",
  "1·500 mg",
  "12345,678 mcg",
  "300±50 mcg",
  "300 & 600 mcg",
  "300;600 mcg",
  "100, 200 mcg",
  "300-600-900 mcg",
  "300:600 mcg",
  "500–1 mg",
  "600–300 mcg",
  "1–21 mg",
  "500 mcg – 1 mg",
  "600 mcg to 300 mcg",
  "0 mg",
  "0.0 mg",
  "0–5 mg",
  "05 mg",
  "-5 mg",
  "−5 mg",
  "±5 mg",
  "$5 mg",
  "2 50 mcg",
  "2\u00ad50 mcg",
  "3\u200b00 mcg",
  "3\u202e00 mcg",
  "3\u066b5 mg",
  "2０0 mcg",
  "𝟑00 mcg",
  "3\ufffd00 mcg",
  "100\ue000200 mcg",
  "2\ue00050 mcg",
  "100\uf8ff200 mcg",
  "30O mcg",
  "I mg",
  "300 мg",
  "300 мкг",
  "300 ㎍",
  "300 mcg1",
  "300 I.U.",
  "300. mcg",
  "300 g 600 mcg",
])("%s is no dose, and is listed with its reason", (amount) => {
  for (const kind of everywhere) {
    const page = pageOf(around(amount, kind), kind)
    expect(said(page), kind).toEqual([])
    expect(page.unread.map((u) => quote(page.text, u.span)).join(" "), kind).toMatch(/[\p{N}IO]/u)
    for (const u of page.unread) expect(u.why).not.toBe("")
  }
})

test.each([
  ["300<sup>1</sup> mcg", "300 mcg"],
  ["5<sup><a href='#n'>1</a></sup> mg", "5 mg"],
  ["300–600<sup>1</sup> mcg", "300–600 mcg"],
  ["300<sup>2</sup>–600 mcg", "300–600 mcg"],
  ["300<sup>a</sup> mcg", "300 mcg"],
  ["300<sup>[3]</sup> mcg", "300 mcg"],
  ["<s>5</s>0.5 mg", "0.5 mg"],
  ["<del>5 mg</del> <ins>0.5 mg</ins>", "0.5 mg"],
  ["<sup>1</sup>/<sub>2</sub> mg", "0.5 mg"],
  ["<sup>1</sup>⁄<sub>4</sub> mg", "0.25 mg"],
  ["1 <sup>1</sup>⁄<sub>2</sub> mg", "1.5 mg"],
  ["1<sup>1</sup>/<sub>2</sub> mg", "1.5 mg"],
  ["0&middot;5 mg", "0.5 mg"],
  ["5 &micro;g", "5 mcg"],
])("%s is %s in HTML and in Markdown", (amount, dose) => {
  for (const kind of ["html", "markdown"] as const)
    expect(said(pageOf(around(amount, kind), kind)), kind).toEqual([dose])
})

test.each([
  "10<sup>3</sup> IU",
  "5<sup>-1</sup> mg",
  "300<sub>1</sub> mcg",
  "<sup>1</sup>5 mg",
  "2<s>5</s>50 mcg",
  "3&shy;00 mcg",
])("%s joins no number in HTML and in Markdown", (amount) => {
  for (const kind of ["html", "markdown"] as const) expect(said(pageOf(around(amount, kind), kind)), kind).toEqual([])
})

test("text that a style strikes out or raises is told as the tags are", () => {
  const [struck, up] = ["text-decoration: line-through", "vertical-align: super"]
  expect(said(pageOf(around(`<span style="${struck}">5</span>0.5 mg`, "html"), "html"))).toEqual(["0.5 mg"])
  expect(said(pageOf(around(`300<span style="${up}">1</span> mcg`, "html"), "html"))).toEqual(["300 mcg"])
})

test("a mark of Markdown with no other like it is seen", () => {
  expect(said(pageOf(around("3*00 mcg", "markdown"), "markdown"))).toEqual([])
  expect(said(pageOf(around("~~5~~0.5 mg", "markdown"), "markdown"))).toEqual(["0.5 mg"])
  expect(said(pageOf(around("**300** mcg", "markdown"), "markdown"))).toEqual(["300 mcg"])
})

test.each(["0.\n5 mg", "300-\n600 mcg", "2\n50 mcg", "300\nmcg", "1\n,500 mcg"])(
  "%j makes no dose over the end of a line",
  (amount) => {
    const page = pageOf(around(amount, "text"), "text")
    expect(said(page)).toEqual([])
    expect(page.unread).not.toEqual([])
  },
)

test("the language of a page says what a point and a comma are", () => {
  const inGerman = (amount: string) => `<html lang="de">${around(amount, "html")}</html>`
  expect(said(pageOf(inGerman("1.000 mcg"), "html"))).toEqual(["1000 mcg"])
  expect(said(pageOf(inGerman("0,5 mg"), "html"))).toEqual(["0.5 mg"])
  for (const spaced of ["fr", "sv", "pl", "cs"]) {
    const page = pageOf(`<html lang="${spaced}">${around("1.500 mcg", "html")}</html>`, "html")
    expect([spaced, said(page), page.unread.length]).toEqual([spaced, [], 1])
  }
  expect(said(pageOf(inGerman("0.5 mg und 1.000 mcg"), "html")).filter((d) => d.includes("1 mcg"))).toEqual([])
})

test("the cells of a table are no part of each other's numbers", () => {
  const table =
    "# Halexin\n\n| Week | Dose (mcg) | How often |\n|---|---|---|\n| 1‑4 | 1,000 | daily |\n| 5‑8 | 2,000 | daily |\n"
  const [p] = pageOf(table, "markdown").protocols
  expect(p?.steps.map((s) => [s.from, s.to, s.dose && showExact(s.dose.low)])).toEqual([
    [1, 4, "1000"],
    [5, 8, "2000"],
  ])
})

test.each([
  ["300 mcg to 600 daily", []],
  ["300 mcg - 2 times daily", ["300 mcg"]],
  ["two 800 mg capsules daily", ["1600 mg"]],
  ["2 sprays · 334 mcg daily", ["334 mcg"]],
  ["0 · 5 mg daily", []],
  ["3 × 0.5 mg tablets daily", ["1.5 mg"]],
  ["2 x 300 mg capsules daily", ["600 mg"]],
  ["1 3 × 0.5 mg tablets daily", []],
  [".3 × 0.5 mg tablets daily", []],
  ["2×10^2 mcg daily", []],
  ["2×10^2 mcg tablets daily", []],
  ["3 × 0.5 mg daily", []],
  ["1/2 tab twice daily", []],
  ["10 units daily", []],
  ["300;600 daily", []],
])("Dosage: %s", (line, doses) => {
  const page = pageOf(around(line, "text", ""), "text")
  expect(said(page)).toEqual(doses)
  if (doses.length === 0) expect(page.unread).not.toEqual([])
})
