import { expect, test } from "vitest"
import { quote, type Reading, settled, showExact } from "../../base/index.ts"
import { read } from "../read.ts"
import { sha256 } from "../testing/sha256.ts"

const pageOf = (line: string): Reading => {
  const r = read({ text: `# Halexin\n\n## Dosage\n\n- ${line}\n`, kind: "markdown" }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  return r.value
}

const dosesOf = (page: Reading): readonly string[] =>
  page.protocols.flatMap((p) => {
    const d = settled(p.dose)
    if (d === undefined) return []
    const low = showExact(d.low)
    const high = showExact(d.high)
    return [`${low === high ? low : `${low}–${high}`} ${d.unit}${d.perKg ? "/kg" : ""}`]
  })

const rhythmsOf = (page: Reading) => page.protocols.flatMap((p) => settled(p.frequency) ?? [])
const unreadOf = (page: Reading): readonly string[] => page.unread.map((u) => quote(page.text, u.span))

test.each([
  ["do not take 5000 mcg daily", "5000 mcg"],
  ["Never take 5 mg once daily", "5 mg"],
  ["avoid 5000 mcg daily", "5000 mcg"],
  ["You must not take 5 mg daily.", "5 mg"],
  ["Nobody should take 5 mg daily", "5 mg"],
  ["It is not recommended to use 5 mg twice daily", "5 mg"],
  ["Doctors warn against taking 5 mg daily", "5 mg"],
  ["refrain from using 5 mg daily", "5 mg"],
  ["Don't start with 5 mg daily", "5 mg"],
  ["5 mg daily is too much", "5 mg"],
  ["5 mg daily must be avoided", "5 mg"],
  ["5 mg a day should never be taken", "5 mg a day"],
  ["Toxic dose: 10 g daily", "10 g"],
  ["The lethal amount is about 10 g daily", "about 10 g"],
  ["LD50: 10 g daily", "10 g"],
  ["overdose: 10 g daily", "10 g"],
  ["e.g. 250 mcg daily", "250 mcg"],
  ["For instance, a 70 kg person takes 21 mg daily", "21 mg"],
  ["50 kg → 15 g daily", "15 g"],
  ["21 mg daily for a 70 kg adult", "21 mg"],
  ["Each vial: Alphanin 50 mg, Betanin 10 mg, Gammanin 10 mg daily", "50 mg"],
  ["Each capsule contains 500 mg of it, daily", "500 mg"],
  ["Alphanin 5 mg + Betanin 5 mg (blend vial)", "5 mg"],
  ['27g 1/2" needle, daily', "27g"],
  ["use a 31 g insulin syringe daily", "31 g"],
  ["draw to 10 IU on the syringe daily", "10 IU"],
  ["pull the plunger back to 10 IU daily", "10 IU"],
  ["fill to the 10 IU mark daily", "10 IU"],
  ["half of 5 mg daily", "5 mg"],
  ["double 250 mcg daily", "250 mcg"],
  ["two thirds of the usual 3 mg daily", "3 mg"],
  ["3 times 5 mg in the morning", "5 mg"],
  ["5 mg per 1.73 m² daily", "5 mg"],
  ["Under no circumstances take 5 mg daily", "5 mg"],
  ["On no account use 5 mg daily", "5 mg"],
  ["It is a mistake to take 5 mg daily", "5 mg"],
  ["It would be reckless to inject 5 mg daily", "5 mg"],
  ["5 mg daily is contraindicated", "5 mg"],
  ["The 5 mg daily regimen was abandoned", "5 mg"],
  ["5 mg daily – banned", "5 mg"],
  ["Refuse anything like 5 mg daily", "5 mg"],
  ["Skip the 5 mg daily", "5 mg"],
  ["People have died on 5 mg daily", "5 mg"],
  ["Two were hospitalised after 5 mg daily", "5 mg"],
  ["If you took 5 mg daily by accident, call a doctor", "5 mg"],
  ["Accidentally taking 5 mg daily is no joke", "5 mg"],
  ["Wrong: 5 mg daily", "5 mg"],
  ["Too high: 5 mg daily", "5 mg"],
  ["❌ 5 mg daily", "5 mg"],
  ["⛔ 5 mg daily", "5 mg"],
])("%s: no regimen, and said to be unread", (line, left) => {
  const page = pageOf(line)
  expect(dosesOf(page)).toEqual([])
  expect(rhythmsOf(page)).toEqual([])
  expect(unreadOf(page)).toContain(left)
})

test.each([
  ["Begin with 200 mcg, not 400 mcg, once daily.", "200 mcg"],
  ["Take 200 mcg instead of 400 mcg once daily.", "200 mcg"],
  ["200 mcg rather than the usual 400 mcg once daily", "200 mcg"],
  ["Rather than 5 mg daily, take 2 mg daily.", "2 mg"],
  ["0.3 g/kg, e.g. 50 kg → 15 g, 60 kg → 18 g", "0.3 g/kg"],
  ["0.3 g/kg (for example, 60 kg = 18 g)", "0.3 g/kg"],
  ["500 mg every 6 hours. Toxic dose: 10 g daily", "500 mg"],
  ["500 mg every 6 hours; overdose: 10 g daily", "500 mg"],
  ["250 mcg daily. On a U-100 syringe this is 10 IU.", "250 mcg"],
  ["250 mcg daily. Never take 5 mg.", "250 mcg"],
  ["Unlike alphalin (5 mg daily), take 0.5 mg daily.", "0.5 mg"],
  ["Wrong: 5 mg daily. Right: 0.5 mg daily.", "0.5 mg"],
  ["Take not 5 mg but 0.5 mg daily.", "0.5 mg"],
  ["Mix 5 mg with 2 mL, inject 250 mcg daily", "250 mcg"],
  ["Reconstitute the powder of 10 mg in 3 mL, then 500 mcg daily", "500 mcg"],
])("%s: %s and nothing else", (line, dose) => {
  expect(dosesOf(pageOf(line))).toEqual([dose])
})

test.each([
  ["Do not skip a day: 5 mg daily", "5 mg"],
  ["Avoid alcohol and take 5 mg daily", "5 mg"],
  ["Do not stop at once but take 5 mg daily", "5 mg"],
  ["If you feel nothing, do not worry; 5 mg daily", "5 mg"],
  ["people over 70 kg: 500 mg daily", "500 mg"],
  ["25 g daily, stirred into water", "25 g"],
  ["2 IU daily with an insulin syringe", "2 IU"],
  ["Not before noon. 5 mg daily", "5 mg"],
])("%s is %s all the same", (line, dose) => {
  expect(dosesOf(pageOf(line))).toEqual([dose])
})

test.each([
  ["50% of 5 mg daily", "5 mg"],
  ["2 mg → 5 mg daily", "2 mg → 5 mg"],
  ["2 mg ➜ 5 mg => 10 mg daily", "2 mg ➜ 5 mg => 10 mg"],
  ["2 mg | 5 mg daily", "2 mg | 5 mg"],
  ["2 mg • 5 mg daily", "2 mg • 5 mg"],
  ["2 mg; 5 mg daily", "2 mg; 5 mg"],
  ["a milligram daily", "a milligram"],
])("%s: no amount, and said to be unread", (line, left) => {
  const page = pageOf(line)
  expect(dosesOf(page)).toEqual([])
  expect(unreadOf(page)).toContain(left)
})

test.each([
  ["1,600mg, three times a day for a total of 4,800mg", "1600 mg"],
  ["500 mg twice daily, totalling 1,000 mg", "500 mg"],
  ["250 mg in the morning and 250 mg at night, coming to 500 mg", "250 mg"],
  ["5 mg three times a day, 15 mg in all", "5 mg"],
  ["take 2 × 300 mg for a total of 600 mg a day", "600 mg"],
])("%s is %s, and no sum of it a dose", (line, dose) => {
  expect(new Set(dosesOf(pageOf(line)))).toEqual(new Set([dose]))
})

test.each(["1000mg/4 weeks", "1000-2000 mg / 4 weeks", "500 mg/10 days", "50 mg/3 days", "250 mg per 2 weeks"])(
  "%s is an amount for a stretch that is not reckoned with, and listed",
  (line) => {
    const page = pageOf(line)
    expect(dosesOf(page)).toEqual([])
    expect(page.unread.some((u) => u.dosing)).toBe(true)
  },
)

test.each([
  "Dosage (per kg): 5 mcg once daily",
  "Dosage, mcg/kg: 5 mcg once daily",
  "5 mcg once daily (all doses per kg)",
  "Doses per kg body weight:\n- 5 mcg once daily",
  "5 mcg once daily, per kg body weight",
  "5 mcg (per kg) once daily",
  "All doses are per kg of body weight.\n5 mcg once daily",
  "5 mcg once daily\nNote: amounts are per kg",
  "Weight-based dose: 5 mcg once daily",
  "- Dose (mcg/kg)\n- 5 mcg once daily",
  "300 mcg on alternate days, 600 mcg on the others",
])("%s: no dose as it stands, and listed", (lines) => {
  const r = read({ text: `Halexin\n\nDosage\n\n${lines}\n`, kind: "text" }, { sha256 })
  if (!r.ok) throw new Error(r.problem.message)
  expect(dosesOf(r.value)).toEqual([])
  expect(r.value.unread.length).toBeGreaterThan(0)
})

test.each([
  ["# Halexin 157 dosing (mcg/kg)\n\n5 mcg once daily", ["5 mcg/kg"]],
  ["# Halexin\n\n## Example: 5 mg/kg\n\nTake 300 mcg once daily", ["300 mcg"]],
  ["# Halexin\n\n## Dosing\n\n5 mg/kg daily. Another person took 300 mcg once daily, 5 mg/kg.", ["5 mg/kg"]],
])("%s: what its heading says is for each kilogram", (text, doses) => {
  const r = read({ text, kind: "markdown" }, { sha256 })
  expect(r.ok && dosesOf(r.value)).toEqual(doses)
})

test.each([
  ["Vitamin D3 10,000 IU weekly (Brightvale 50,000 IU)", "10000 IU", "50,000 IU"],
  ["Magnesium glycinate 400 mg (Nature's Yard 200 mg) at night", "400 mg", "200 mg"],
  ["Creatine 5 g daily (Ox Sports 3 g)", "5 g", "3 g"],
  ["Fish oil 2 g (North Sea Co 1 g) with food", "2 g", "1 g"],
  ["Zinc 15 mg (Alder 50 mg) daily", "15 mg", "50 mg"],
])("%s: %s is the dose, and %s beside a name in brackets is none", (line, dose, left) => {
  const page = pageOf(line)
  expect(dosesOf(page)).toEqual([dose])
  expect(unreadOf(page)).toContain(left)
})

test.each(["Common mistakes", "Errors", "Toxicity", "Overdose", "Myths"])(
  "what stands below %s is nothing to take",
  (title) => {
    const r = read({ text: `# Halexin\n\n## Dosing\n\n- 0.5 mg daily\n\n## ${title}\n\n- 5 mg daily\n` }, { sha256 })
    if (!r.ok) throw new Error(r.problem.message)
    expect(dosesOf(r.value)).toEqual(["0.5 mg"])
    expect(unreadOf(r.value)).toEqual(["5 mg"])
  },
)
