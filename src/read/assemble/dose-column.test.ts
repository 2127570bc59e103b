import { expect, test } from "vitest"
import { quote, settled, showExact } from "../../base/index.ts"
import { read } from "../read.ts"
import { sha256 } from "../testing/sha256.ts"
import { doseColumn } from "./dose-column.ts"

const pageOf = (text: string, kind: "markdown" | "html") => {
  const r = read({ text, kind }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

const dosesOf = (page: ReturnType<typeof pageOf>): readonly string[] =>
  page.protocols.flatMap((p) => {
    const d = settled(p.dose)
    if (d === undefined) return []
    const [low, high] = [showExact(d.low), showExact(d.high)]
    return [`${low === high ? low : `${low}–${high}`} ${d.unit}${d.perKg ? "/kg" : ""} a ${d.per ?? "?"}`]
  })

const leftOf = (page: ReturnType<typeof pageOf>) =>
  page.unread.filter((u) => u.dosing).map((u) => quote(page.text, u.span))

const table = (head: string, ...cells: readonly string[]): string =>
  `# Halexin\n\n| Name | ${head} | Frequency |\n| --- | --- | --- |\n${cells.map((c) => `| A | ${c} | daily |`).join("\n")}\n`

test.each([
  ["Dose (mg/kg)", "5", "5 mg/kg a dose"],
  ["Dose, mg per kg", "5", "5 mg/kg a dose"],
  ["Dose (mcg/kg/day)", "5", "5 mcg/kg a day"],
  ["Dose [mg]", "5", "5 mg a dose"],
  ["Weekly dose (mg)", "7", "7 mg a week"],
  ["Dose per nostril (mcg)", "40", "40 mcg a nostril"],
  ["Dose", "≤ 300 mg", "300 mg a dose"],
  ["Dose", "250 mcg (0.1 mL)", "250 mcg a dose"],
  ["Dose (mg/day or mg/week)", "500 mg/week", "500 mg a week"],
  ["Dose (mg/day or mg/week)", "20-50 mg/day", "20–50 mg a day"],
])("a column headed %s: %s is %s", (head, cell, dose) => {
  const page = pageOf(table(head, cell), "markdown")
  expect(dosesOf(page)).toEqual([dose])
  expect(leftOf(page)).toEqual([])
})

test.each([
  ["Dose (mg/m²)", "5"],
  ["Dose (mg/lb)", "5"],
  ["Dose per 12 h (mg)", "5"],
  ["Dose (mg/kg/min)", "5"],
  ["Monthly dose (mg)", "40"],
  ["Cumulative dose (mg)", "40"],
  ["Total dose", "40 mg"],
  ["Maximum dose (mg)", "40"],
  ["Dose (IU on syringe)", "10"],
  ["Dose (units)", "10"],
  ["Dose (drops)", "10"],
  ["Dose (×100 mcg)", "5"],
  ["Dose in rats", "5 mg"],
  ["Dose", "2 mg, 5 mg"],
  ["Dose", "2 mg / 5 mg"],
  ["Dose", "2 mg; 5 mg"],
  ["Dose", "300 mg ×2"],
  ["Dose", "300 mg (toxic)"],
  ["Dose", "300 mg – do not take"],
  ["Dose", "> 300 mg"],
])("a column headed %s: %s is no dose, and listed", (head, cell) => {
  const page = pageOf(table(head, cell), "markdown")
  expect(dosesOf(page)).toEqual([])
  expect(leftOf(page).join(" ")).toContain(/\d+/.exec(cell)?.[0])
})

const captioned = (caption: string, head: string, more: string, cell: string): string =>
  `<h1>Halexin</h1><table>${caption}<tr><th>Name</th><th>${head}</th><th>Frequency</th></tr><tr><td>A</td><td>${cell}</td><td>daily</td></tr></table>${more}`

test.each([
  ["<caption>Amounts per day, in mg</caption>", "Dose", "", "6", ["6 mg a day"]],
  ["<caption>Weekly totals</caption>", "Dose", "", "7 mg", ["7 mg a week"]],
  ["<caption>A weekly plan</caption>", "Dose", "", "7 mg", ["7 mg a dose"]],
  ["<caption>All doses are per kg of body weight</caption>", "Dose", "", "7 mg", ["7 mg/kg a dose"]],
  ["<caption>All in mg/m²</caption>", "Dose", "", "7 mg", []],
  ["", "Dose*", "<p>* per kg</p>", "7 mg", ["7 mg/kg a dose"]],
  ["", "Dose*", "<p>Taken as it is, per kg of rice</p>", "7 mg", ["7 mg a dose"]],
])("what a caption or a footnote says is said of the column: %s %s %s", (caption, head, more, cell, doses) => {
  expect(dosesOf(pageOf(captioned(caption, head, more, cell), "html"))).toEqual(doses)
})

test("two columns, the dose and how often, are a regimen a row", () => {
  const page = pageOf(
    "# Halexin\n\n| Dose | Frequency |\n| --- | --- |\n| 250 mcg | once daily |\n| 500 mcg | twice daily |\n",
    "markdown",
  )
  expect(dosesOf(page)).toEqual(["250 mcg a dose", "500 mcg a dose"])
})

test("a head that spans two columns says of neither which it is", () => {
  const page = pageOf(
    "<h1>Halexin</h1><table><tr><th rowspan=2>Name</th><th colspan=2>Dose (mg)</th></tr><tr><th>Morning</th><th>Evening</th></tr><tr><td>A</td><td>5</td><td>10</td></tr></table>",
    "html",
  )
  expect(dosesOf(page)).toEqual([])
  expect(leftOf(page)).toEqual(["5", "10"])
})

test("a heading in mg per kg is said of the list below it", () => {
  expect(dosesOf(pageOf("# Halexin\n\n## Dosing (mg/kg)\n\n- Alpha: 7 mg daily\n", "markdown"))).toEqual([
    "7 mg/kg a dose",
  ])
})

test("a row for a body weight is no substance", () => {
  const page = pageOf(
    "# Halexin\n\n| Body weight | Dose | Frequency |\n| --- | --- | --- |\n| 50–60 kg | 200 mg | daily |\n| 60–80 kg | 300 mg | daily |\n",
    "markdown",
  )
  expect(page.protocols.map((p) => settled(p.compound))).toEqual(["Halexin", "Halexin"])
})

test("a head says its unit and what it is for", () => {
  expect(doseColumn("Daily dose (mg)", "")).toEqual({ per: "day", perKg: false, unit: "mg", open: null })
})
