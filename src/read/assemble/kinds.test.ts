import { describe, expect, test } from "vitest"
import { settled, showExact } from "../../base/index.ts"
import { read } from "../read.ts"
import { sha256 } from "../testing/sha256.ts"

const said = (text: string, kind?: "text" | "markdown"): readonly string[] => {
  const r = read(kind === undefined ? { text } : { text, kind }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value.protocols.map((p) => {
    const d = settled(p.dose)
    const f = settled(p.frequency)
    const amount = d === undefined ? "" : `${[...new Set([showExact(d.low), showExact(d.high)])].join("–")} ${d.unit}`
    const often = f === undefined ? "" : f.pattern === null ? ` ${f.high}/${f.per}` : ` ${JSON.stringify(f.pattern)}`
    return `${settled(p.compound)} ${amount}${d?.per === "day" ? "/day" : ""}${often}`
  })
}

describe("kinds of pages", () => {
  test("a heading that is a rhythm is the rhythm of what stands below it", () => {
    expect(
      said(
        "# What I take\n\n## Daily\n\n- Magnesium 400 mg in water\n\n## With each meal (3x daily)\n\n- Berberine: 500 mg",
      ),
    ).toEqual(["Magnesium 400 mg 1/day", "Berberine 500 mg 3/day"])
  })

  test("tags on lines of their own in Markdown make items and headings", () => {
    expect(
      said(
        "---\ntitle: Ward list\n---\n<h2>\nGrown-ups\n</h2>\n<ul>\n<li>\nIbuprofen 400mg PO q8h.\n</li>\n<li>\nTramadol 50mg PO bid.\n</li>\n</ul>\n",
        "markdown",
      ),
    ).toEqual(['Ibuprofen 400 mg {"type":"every_n","n":8,"unit":"hour"}', "Tramadol 50 mg 2/day"])
  })

  test("a text of values between commas is a table", () => {
    const csv =
      'Substance,Way,Half-life,Common dosage,Notes\nKreatol,Oral,4 hours,20-50mg/day,"dry mouth, thirst"\nZeptol,Oral,9 hours,50 mg/day,none\nMorvan,Oral,2 days,10 mg/day,none\n'
    expect(said(csv, "text")).toEqual(["Kreatol 20–50 mg/day", "Zeptol 50 mg/day", "Morvan 10 mg/day"])
  })

  test("a list of names with sizes behind them is a catalogue", () => {
    const list = ["KRL-22", "ZTB-500", "Selvax-4", "HXR-9"]
      .map((n) => `- **${n}** (5mg, 10mg): a fragment, sold frozen`)
      .join("\n")
    expect(said(`# Stack of products\n\n## Protocols and products\n\n${list}`)).toEqual([])
  })

  test("the same with a rhythm is a list of regimens", () => {
    const list = ["KRL-22", "ZTB-500", "Selvax-4", "HXR-9"].map((n) => `- **${n}** (5 mg daily): calms`).join("\n")
    expect(said(`# Stack\n\n## Protocols\n\n${list}`)).toHaveLength(4)
  })

  test("a cell that begins with a name and says how often is a regimen of that name", () => {
    expect(
      said(
        "# After a run\n\n| Run | What | Afterwards |\n|---|---|---|\n| Short | Testosterone | Tamoxifen: 20 mg/day for 4 weeks |\n| | | Clomiphene: 50 mg/day for 4 weeks |",
      ),
    ).toEqual(["Tamoxifen 20 mg/day", "Clomiphene 50 mg/day"])
  })

  test("a title about dosage makes no other section one about doses", () => {
    expect(
      said(
        "# Nootide dosage\n\n## What it is\n\n- Higher amounts (5-10 mg) add nothing.\n\n## Dose\n\n- 0.3 mg once daily",
      ),
    ).toEqual(["Nootide 0.3 mg 1/day"])
  })

  test("a line that is a rhythm above a ladder is the rhythm of its steps", () => {
    for (const steps of [
      "- Weeks 1-4: 2 mg\n- Weeks 5-8: 4 mg",
      "| Weeks | Dose |\n|---|---|\n| 1-4 | 2 mg |\n| 5-8 | 4 mg |",
    ])
      expect(said(`# Nootide\n\n## Dosing\n\nOnce weekly, increasing as tolerated:\n\n${steps}\n`)).toEqual([
        "Nootide 2–4 mg 1/week",
      ])
  })

  test("a sentence of what may happen says nothing of how often", () => {
    expect(
      said("# Nootide\n\n## Dosing\n\n- 2 mg daily\n\nTwice a week for the first month you may feel tired.\n"),
    ).toEqual(["Nootide 2 mg 1/day"])
  })

  test("an item whose amount is not worked out gives its rhythm to no other", () => {
    expect(said("# Stack\n\n## Dosing\n\n- Alpha: 5 mg\n- Beta 10/20 mg twice daily\n")).toEqual(["Alpha 5 mg"])
  })

  test("data between fences is read as data", () => {
    const yaml =
      "protocols:\n  - name: KRT-9\n    dose: 2 mg\n    frequency: daily\n  - name: ZPT-4\n    dose: 10 mg\n    frequency: twice daily\n"
    const json = '{"supplements": [{"name": "Morvan", "dose": "2 g", "frequency": "daily"}]}'
    expect(
      said(
        `# My supplements\n\n## Plan\n\n\`\`\`yaml\n${yaml}\`\`\`\n\nAnd more:\n\n\`\`\`json\n${json}\n\`\`\`\n`,
        "markdown",
      ),
    ).toEqual(["KRT-9 2 mg 1/day", "ZPT-4 10 mg 2/day", "Morvan 2 g 1/day"])
    expect(said("# Mine\n\n## Dosing\n\n```\nnpm start\n```\n\n- 2 mg daily\n", "markdown")).toEqual([
      "Mine 2 mg 1/day",
    ])
  })

  test("a bare number below a length of time is so long", () => {
    const r = read(
      {
        text: "name,dose,frequency,duration_weeks\nKRT-9,2 mg,daily,6\nZPT-4,3 mg,daily,8\nMorvan,4 mg,daily,10\n",
        kind: "text",
      },
      { sha256 },
    )
    if (!r.ok) throw new Error(r.problem.message)
    expect(r.value.protocols.map((p) => settled(p.cycle))).toEqual([
      { low: 6, high: 6, unit: "week" },
      { low: 8, high: 8, unit: "week" },
      { low: 10, high: 10, unit: "week" },
    ])
  })

  test("a turned table takes its names from the row that is headed as the compound", () => {
    expect(
      said(
        "# Add-ons\n\n| Goal | Sleep | Focus |\n|---|---|---|\n| Compound | KRT-9 | ZPT-4 |\n| Dose | 3 g | 200 mg |\n| Frequency | nightly | twice daily |\n",
      ),
    ).toEqual(["KRT-9 3 g 1/day", "ZPT-4 200 mg 2/day"])
  })

  test("a form filled in again and again is headed by the name it begins with", () => {
    expect(
      said(
        "MY SUPPLEMENTS\n\nMedicine: KRT-9\nHow taken: by mouth\nDose: 5 mg twice a day\n\nMedicine: ZPT-4\nHow taken: under the skin\nDose: 1 mg once a week\n",
        "text",
      ),
    ).toEqual(["KRT-9 5 mg 2/day", "ZPT-4 1 mg 1/week"])
  })

  test("the line above a card of labels and values calls it, each time anew", () => {
    const card = (name: string, dose: string, often: string) =>
      `${name}\n\nDose\n${dose}\n\nFrequency\n${often}\n\nRoute\nOral\n\n`
    expect(
      said(`QUICK CARDS\n\n${card("KPV", "5 mg", "Once daily")}${card("LL-37", "9 mg", "Twice daily")}`, "text"),
    ).toEqual(["KPV 5 mg 1/day", "LL-37 9 mg 2/day"])
  })

  test("what somebody had once is no dose", () => {
    expect(said("# Evenings\n\n## Dosing\n\n- ann: had 10 mg once, groggy\n- ben: 3 mg nightly\n")).toHaveLength(1)
  })
})
