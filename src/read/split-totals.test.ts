import { expect, test } from "vitest"
import { quote, type Reading, settled, showExact } from "../base/index.ts"
import { read } from "./read.ts"
import { sha256 } from "./testing/sha256.ts"

const pageOf = (line: string, head = "Dosage"): Reading => {
  const r = read({ text: `# Halexin\n\n## ${head}\n\n- ${line}\n`, kind: "markdown" }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

const saidBy = (page: Reading): readonly string[] =>
  page.protocols.flatMap((p) => {
    const d = settled(p.dose)
    const f = settled(p.frequency)
    return d === undefined ? [] : [`${showExact(d.high)} ${d.unit} a ${d.per}, ${f?.high ?? "?"} a ${f?.per ?? "?"}`]
  })

test.each([
  ["1 g in 4 doses per day", "1 g a day, 4 a day"],
  ["1 g divided into 4 doses a day", "1 g a day, 4 a day"],
  ["600 mg in 3 divided doses daily", "600 mg a day, 3 a day"],
  ["800 mg split into two doses per day", "800 mg a day, 2 a day"],
  ["900 mg in 3 injections daily", "900 mg a day, 3 a day"],
  ["1 g per day in 4 doses", "1 g a day, 4 a day"],
  ["1 g en 4 prises par jour", "1 g a day, 4 a day"],
  ["1 г в 4 приёма в день", "1 g a day, 4 a day"],
])("%s is what a day comes to", (line, said) => {
  expect(saidBy(pageOf(line))).toEqual([said])
})

test.each([
  ["1 g in 4 Gaben pro Tag", "Dosierung", "1 g a day, 4 a day"],
  ["1 g en 4 tomas al día", "Dosis", "1 g a day, 4 a day"],
])("%s below %s is what a day comes to", (line, head, said) => {
  expect(saidBy(pageOf(line, head))).toEqual([said])
})

test.each([
  ["2 g in 4 doses per week", "2 g"],
  ["1 g in 4 parts a day", "1 g"],
  ["Cycle total: 300 mg. Once daily.", "300 mg"],
  ["Course dose: 300 mg, daily", "300 mg"],
  ["Monthly dose: 30 mg, taken daily", "30 mg"],
  ["Cumulative dose of 90 mg, once daily", "90 mg"],
  ["The total for the whole course is 300 mg, taken daily.", "300 mg"],
  ["100 mg total course dose, daily", "100 mg"],
  ["100 mg, spread over 20 days", "100 mg"],
  ["100 mg divided over the month, daily", "100 mg"],
  ["30 mg TDD, TID", "30 mg"],
  ["TDD: 30 mg, TID", "30 mg"],
  ["Tomar medio comprimido de 100 mg al día", "100 mg al día"],
  ["un cuarto de comprimido de 100 mg al día", "100 mg al día"],
  ["un demi-comprimé de 100 mg par jour", "100 mg par jour"],
  ["la moitié d'un comprimé de 100 mg par jour", "100 mg par jour"],
  ["по полтаблетки 100 мг в день", "100 мг в день"],
  ["по половине таблетки 100 мг в день", "100 мг в день"],
  ["две таблетки по 250 мг в день", "250 мг в день"],
  ["eine halbe Tablette zu 100 mg täglich", "100 mg"],
  ["half a tablet of 100 mg daily", "100 mg"],
  ["a quarter of a 100 mg tablet daily", "100 mg tablet"],
  ["a total of 50 mg orally, taken daily for 10 days", "50 mg"],
  ["50 mg in total, over 10 days", "50 mg"],
  ["50 mg total over 10 days", "50 mg"],
  ["50 mg over 10 days", "50 mg"],
  ["50 mg across 5 days", "50 mg"],
  ["500 mg per serving, 2 servings daily", "500 mg per serving"],
  ["500 mg per 2 capsules; take 1 capsule daily", "500 mg"],
  ["2 capsules, each containing 100 mg, daily", "100 mg"],
  ["4 tablets daily (each 50 mg)", "50 mg"],
  ["50 mg, 4 tablets once daily", "50 mg"],
  ["2 softgels à 500 mg daily", "500 mg"],
  ["10 mg ½ tablet daily", "10 mg"],
  ["3 drops per nostril (150 mcg a drop) daily", "150 mcg"],
  ["10 IU (on a U-100 syringe)", "10 IU"],
])("%s: what one dose is, is not guessed", (line, left) => {
  const page = pageOf(line)
  expect(saidBy(page)).toEqual([])
  expect(page.unread.map((u) => quote(page.text, u.span))).toContain(left)
})

test.each([
  ["2 capsules (200 mg) daily", "200 mg a dose, 1 a day"],
  ["half a tablet (50 mg) daily", "50 mg a dose, 1 a day"],
  ["1 tablet of 250 mg daily", "250 mg a dose, 1 a day"],
  ["half a tablet (50 mg) each day", "50 mg a dose, 1 a day"],
  ["2 sprays (200 mcg) daily", "200 mcg a dose, 1 a day"],
  ["250 mcg per spray, 1 spray twice daily", "250 mcg a spray, 2 a day"],
  ["2 tablets of 50 mg daily", "100 mg a dose, 1 a day"],
  ["400 mg a day in 2 tablets", "400 mg a day, ? a ?"],
  ["a total of 50 mg daily for 10 days", "50 mg a dose, 1 a day"],
  ["50 mg daily over 10 days", "50 mg a dose, 1 a day"],
  ["Total dose: 5 mg weekly", "5 mg a dose, 1 a week"],
  ["300 mg daily for the whole course", "300 mg a dose, 1 a day"],
])("%s stays as it says", (line, said) => {
  expect(saidBy(pageOf(line))).toEqual([said])
})
