import { describe, expect, test } from "vitest"
import { saidBy } from "../testing/said.ts"

/** Small pages in layouts of forums, notes, shops, leaflets, sheets and data, each with all that is read from it. */
const pages: readonly (readonly [layout: string, page: string, ...says: string[]])[] = [
  [
    "a log in a forum",
    "Re: Ostarol log\n\nWeek 1-4: 10mg ED\nWeek 5-8: 15mg ED\n",
    "? 10–15 mg 1/day, weeks 1–4: 10, weeks 5–8: 15",
  ],
  [
    "a shop's page with its sizes and its price",
    '<h1>Zeptol</h1><p class="price">$49.00</p><ul><li>Size: 10 mg</li><li>Purity: 99%</li></ul><h3>Suggested use</h3><p>Inject 500 mcg subcutaneously once daily for 30 days.</p>',
    "Zeptol 500 mcg 1/day for 30 day subcutaneous",
  ],
  [
    "questions and answers",
    "# Zeptol FAQ\n\n**How much should I take?**\n\nMost people use 250 mcg twice a day.\n\n**How big is a vial?**\n\nEach vial holds 5 mg.",
    "Zeptol 250 mcg 2/day",
  ],
  [
    "a sheet pasted as tabs",
    "Item\tDose\tWhen\tNotes\nFish oil\t2 g\tBreakfast\twith food\nVitamin D3\t5000 IU\tBreakfast\t\nMelatonin\t0.5 mg\tBedtime\tas needed\n",
    "Fish oil 2 g",
    "Vitamin D3 5000 IU",
    "Melatonin 0.5 mg",
  ],
  [
    "a list of records by their indents",
    "- supplement: Creatine\n  amount: 5 g\n  when: daily\n- supplement: Caffeine\n  amount: 200 mg\n  when: before training\n",
    "Creatine 5 g 1/day",
    "Caffeine 200 mg",
  ],
  [
    "phases with their weeks in brackets",
    "# Zeptol protocol\n\n**Phase 1 (weeks 1-2):** 100 mcg daily\n**Phase 2 (weeks 3-6):** 200 mcg daily\n**Phase 3 (weeks 7-8):** 100 mcg daily\n",
    "Zeptol 100–200 mcg 1/day, weeks 1–2: 100, weeks 3–6: 200, weeks 7–8: 100",
  ],
  [
    "regimens as columns",
    "# Zeptol\n\n| | Beginner | Advanced |\n|---|---|---|\n| Dose | 250 mcg | 500 mcg |\n| Frequency | once daily | twice daily |\n| Duration | 4 weeks | 8 weeks |\n",
    "Zeptol 250 mcg 1/day for 4 week",
    "Zeptol 500 mcg 2/day for 8 week",
  ],
  [
    "arrows behind labels",
    "# Zeptol\n\nDose → 300 mcg\nFrequency → every other day\nRoute → intramuscular\n",
    'Zeptol 300 mcg {"type":"every_n","n":2,"unit":"day"} intramuscular',
  ],
  [
    "lists under times of the day",
    "# Morning\n\n1. 10 g collagen in coffee\n2. 5 g creatine\n\n# Night\n\n1. 400 mg magnesium\n",
    "collagen 10 g",
    "creatine 5 g",
    "magnesium 400 mg",
  ],
  [
    "results of a trial above the dose",
    "# Zeptol\n\nIn a 12-week trial 40 mg daily lowered weight by 8 kg.\nDoses over 80 mg caused nausea.\n\n## Dosing\n\nTake 20 mg in the morning.\n",
    "Zeptol 20 mg",
  ],
  [
    "groups of people",
    "# Zeptol\n\nWomen: 5-10 mg/day\nMen: 20-50 mg/day\n",
    "Zeptol 5–10 mg/day",
    "Zeptol 20–50 mg/day",
  ],
  [
    "an example of one weight above the formula",
    "# Zeptol\n\nFor a 70 kg person:\n- low: 35 mg\n- high: 70 mg\n\nFormula: 0.5-1 mg/kg per day.\n",
    "Zeptol 0.5–1 mg/kg/day",
  ],
  [
    "a spray whose strength is told",
    "# Zeptol nasal spray\n\nEach spray delivers 100 mcg. Use 1-2 sprays per nostril, twice daily.\n",
  ],
  [
    "a list of prices",
    "# Prices\n\n| Pack | Price |\n|---|---|\n| Zeptol 5 mg x 10 | $90 |\n| Zeptol 10 mg x 10 | $150 |\n",
  ],
]

describe("layouts written for tests", () => {
  test.each(pages)("%s", (_, page, ...says) => {
    expect(saidBy(page)).toEqual(says)
  })
})
