import { lazily } from "../../base/index.ts"
import type { CeilingRow } from "../format/ceiling.ts"
import type { TextFact } from "../format/provenance.ts"
import { found, mixed, recalled } from "./basis.ts"
import { isUpperLevel } from "./upper-level.ts"

/** From which amount on a grown-up is poisoned or lastingly harmed, chosen for each substance well below what has killed, and above what any label or
 *  prescriber gives: substance|per|most|what the most is|stops from|routes (oral where left out). "=" stands for the ceilings that are there already. Of the rest
 *  the most is recalled as well. Nothing here loosens what is ten times a ceiling. */
const table = `
paracetamol|day|=||5 g
paracetamol|once|=||5 g
ibuprofen|day|=||4.8 g
aspirin|day|=||6.5 g
naproxen|day|=||2.5 g
diclofenac|day|=||400 mg
ketoprofen|day|300 mg|label|600 mg
dexketoprofen|day|75 mg|label|200 mg
indometacin|day|200 mg|label|400 mg
meloxicam|day|15 mg|label|60 mg
celecoxib|day|400 mg|label|1.6 g
piroxicam|day|40 mg|label|80 mg
etoricoxib|day|120 mg|label|360 mg
ketorolac|day|40 mg|label|80 mg
nimesulide|day|200 mg|label|400 mg
mefenamic-acid|day|1500 mg|label|3 g
metamizole|day|4 g|label|8 g
flurbiprofen|day|300 mg|label|900 mg
aceclofenac|day|200 mg|label|600 mg
lornoxicam|day|16 mg|label|48 mg
etodolac|day|1000 mg|label|2.5 g
nabumetone|day|2 g|label|5 g
sulindac|day|400 mg|label|1.2 g
salicylate-bismuth|day|4.2 g|label|10 g
diphenhydramine|day|=||500 mg
doxylamine|day|=||150 mg
hydroxyzine|day|400 mg|label|600 mg
promethazine|day|150 mg|label|400 mg
chlorphenamine|day|24 mg|label|100 mg
cetirizine|day|10 mg|label|100 mg
levocetirizine|day|5 mg|label|50 mg
loratadine|day|10 mg|label|100 mg
desloratadine|day|5 mg|label|50 mg
fexofenadine|day|180 mg|label|1.8 g
cyproheptadine|day|32 mg|label|100 mg
dimenhydrinate|day|400 mg|label|800 mg
meclozine|day|100 mg|label|500 mg
cinnarizine|day|225 mg|label|750 mg
loperamide|day|=||40 mg
ondansetron|day|32 mg|label|100 mg
metoclopramide|day|30 mg|label|120 mg
famotidine|day|80 mg|usual|800 mg
ranitidine|day|300 mg|label|3 g
omeprazole|day|40 mg|usual|400 mg
bisacodyl|day|30 mg|usual|150 mg
sodium-bicarbonate|day|16 g|label|50 g
metformin|day|=||5 g
sitagliptin|day|100 mg|label|500 mg
empagliflozin|day|25 mg|label|125 mg
dapagliflozin|day|10 mg|label|50 mg
pioglitazone|day|45 mg|label|180 mg
acarbose|day|600 mg|label|3 g
glibenclamide|day|20 mg|label|40 mg
gliclazide|day|320 mg|label|640 mg
glimepiride|day|8 mg|label|24 mg
glipizide|day|40 mg|label|80 mg
allopurinol|day|900 mg|label|2.4 g
febuxostat|day|120 mg|label|600 mg
simvastatin|day|80 mg|label|240 mg
atorvastatin|day|80 mg|label|320 mg
rosuvastatin|day|40 mg|label|160 mg
pravastatin|day|80 mg|label|400 mg
lovastatin|day|80 mg|label|320 mg
caffeine|day|=||1.2 g
nicotine|once|4 mg|a single piece of gum or lozenge by its label|40 mg
nicotine|day|80 mg|the label's most lozenges of a day|160 mg
nicotine|day|=||84 mg|topical
colchicine|day|=||5 mg
chloroquine|once|=||1.5 g
chloroquine|day|1500 mg|the label's first day of treatment, weighed as the phosphate|2 g
hydroxychloroquine|day|=||1.6 g
quinine|day|2 g|label|3 g
mefloquine|day|1250 mg|label|2.5 g
primaquine|day|30 mg|label|90 mg
theophylline|day|900 mg|label|1.8 g
digoxin|day|=||1 mg
verapamil|day|480 mg|label|960 mg
diltiazem|day|540 mg|label|1080 mg
amlodipine|day|10 mg|label|30 mg
nifedipine|day|120 mg|label|240 mg
felodipine|day|10 mg|label|40 mg
lercanidipine|day|20 mg|label|80 mg
propranolol|day|640 mg|prescription|960 mg
metoprolol|day|400 mg|label|1 g
atenolol|day|200 mg|label|500 mg
bisoprolol|day|20 mg|label|60 mg
nebivolol|day|40 mg|label|120 mg
carvedilol|day|100 mg|label|250 mg
sotalol|day|640 mg|label|960 mg
lisinopril|day|80 mg|label|320 mg
enalapril|day|40 mg|label|160 mg
ramipril|day|20 mg|label|80 mg
losartan|day|150 mg|label|500 mg
valsartan|day|320 mg|label|1.2 g
candesartan|day|32 mg|label|128 mg
telmisartan|day|80 mg|label|320 mg
furosemide|day|600 mg|label|1.5 g
hydrochlorothiazide|day|100 mg|label|400 mg
torasemide|day|200 mg|label|600 mg
clonidine|day|2.4 mg|prescription|3 mg
lithium|day|=||2.4 g
amitriptyline|day|300 mg|prescription|500 mg
nortriptyline|day|150 mg|label|400 mg
clomipramine|day|300 mg|prescription|600 mg
imipramine|day|300 mg|prescription|600 mg
doxepin|day|300 mg|label|600 mg
venlafaxine|day|375 mg|label|1 g
duloxetine|day|120 mg|label|400 mg
citalopram|day|60 mg|prescription|200 mg
escitalopram|day|30 mg|prescription|150 mg
paroxetine|day|60 mg|label|300 mg
bupropion|day|=||900 mg
quetiapine|day|800 mg|label|3 g
olanzapine|day|30 mg|prescription|100 mg
risperidone|day|16 mg|label|64 mg
haloperidol|day|100 mg|prescription|300 mg
clozapine|day|900 mg|label|2 g
aripiprazole|day|30 mg|label|150 mg
carbamazepine|day|2 g|prescription|4 g
phenytoin|day|600 mg|label|1.2 g
lamotrigine|day|700 mg|prescription|1.5 g
levetiracetam|day|4.5 g|prescription|15 g
topiramate|day|1600 mg|prescription|3 g
isoniazid|day|900 mg|label|1.5 g
dapsone|day|300 mg|label|600 mg
rifampicin|day|1.2 g|label|4 g
ethambutol|day|2.5 g|label|6 g
pyrazinamide|day|3 g|label|8 g
baclofen|day|=||200 mg
tizanidine|day|36 mg|label|100 mg
carisoprodol|day|1400 mg|label|3.5 g
cyclobenzaprine|day|30 mg|label|150 mg
methocarbamol|day|8 g|label|24 g
orphenadrine|day|400 mg|label|800 mg
pseudoephedrine|day|=||720 mg
phenylephrine|day|60 mg|label|240 mg
ephedrine|day|=||300 mg
synephrine|day|50 mg|usual|200 mg
yohimbine|day|=||50 mg
salbutamol|day|=||80 mg
dextromethorphan|day|=||360 mg
codeine|day|=||480 mg
tramadol|day|=||800 mg
finasteride|day|=||10 mg
piracetam|day|=||48 g
sildenafil|day|=||400 mg
tadalafil|day|=||100 mg
vardenafil|day|20 mg|label|100 mg
doxycycline|day|300 mg|label|1.2 g
amoxicillin|day|6 g|label|30 g
azithromycin|day|2 g|label|6 g
ciprofloxacin|day|1.5 g|label|6 g
metronidazole|day|4 g|label|10 g
nitrofurantoin|day|400 mg|label|1.6 g
fluconazole|day|800 mg|label|3 g
ketoconazole|day|400 mg|label|1.2 g
terbinafine|day|250 mg|label|2.5 g
mebendazole|day|1500 mg|usual|6 g
albendazole|day|800 mg|label|4 g
aciclovir|day|4 g|label|20 g
tranexamic-acid|day|4 g|label|12 g
sumatriptan|day|300 mg|label|900 mg
tamsulosin|day|0.8 mg|label|4 mg
oxybutynin|day|30 mg|label|100 mg
mirabegron|day|50 mg|label|300 mg
guaifenesin|day|2.4 g|label|12 g
camphor|day|50 mg|the highest amount that lozenges and foods give|500 mg
levothyroxine|day|=||1 mg
liothyronine|day|=||225 mcg
methotrexate|week|=||75 mg
semaglutide|week|=||10 mg|needle
semaglutide|day|=||100 mg
tirzepatide|week|=||45 mg
liraglutide|day|=||9 mg
dulaglutide|week|=||18 mg
retatrutide|week|=||36 mg
exenatide|day|=||60 mcg
berberine|day|=||6 g
green-tea-extract|day|=||4 g
niacinamide|day|=||3 g
niacin|day|2 g|prescription|3 g
vitamin-b6|day|200 mg|prescription|500 mg
vitamin-d|day|=||25000 IU or 625 mcg
vitamin-a|day|=||50000 IU or 15000 mcg
selenium|day|=||1 mg
zinc|day|=||200 mg
copper|day|=||30 mg
calcium|day|=||8 g
potassium|day|3 g|the highest amount that authorities allow beside food|6 g
chromium|day|1 mg|usual|10 mg
boron|day|10 mg|upper|100 mg
fluoride|day|7 mg|upper|50 mg
`

/** Higher figures of labels and guidelines for what a prescriber follows, where the lowest is for another use; a page is held against the lowest: the same
 *  columns without the last two. */
const underCare = `
fluoxetine|day|80 mg
armodafinil|day|250 mg
finasteride|day|5 mg
methylphenidate|day|108 mg
amphetamine|day|60 mg
trazodone|day|600 mg
donepezil|day|23 mg
memantine|day|28 mg
hydrocortisone|day|240 mg
minoxidil|day|100 mg
spironolactone|day|400 mg
cyproterone|day|300 mg
buprenorphine|day|32 mg
levothyroxine|day|300 mcg
liothyronine|day|100 mcg
selegiline|day|10 mg
guanfacine|day|7 mg
digoxin|day|500 mcg
colchicine|day|2.4 mg
hydroxychloroquine|day|800 mg
piracetam|day|24 g
estradiol|day|8 mg
cabergoline|week|4.5 mg
ibuprofen|day|3200 mg
naproxen|day|1500 mg
diclofenac|day|200 mg
metformin|day|3 g
baclofen|day|100 mg
folate|day|15 mg
vitamin-k|day|25 mg
vitamin-e|day|1000 mg
iron|day|300 mg
vitamin-b12|day|5 mg
`

const WHAT: Readonly<Record<string, string>> = {
  label: "the label's maximum",
  usual: "the highest usual dose",
  upper: "the upper level for adults",
  prescription: "the highest amount that is prescribed, under checks",
}

const ROUTES: Readonly<Record<string, readonly string[] | undefined>> = {
  oral: ["oral", "sublingual"],
  topical: ["topical"],
  needle: ["subcutaneous", "intramuscular", "injection"],
}

const checkedOn = "2026-11-29"
const known = { ...recalled("medium"), checkedOn }
const sourced: Readonly<Record<string, TextFact | undefined>> = {
  niacin: { value: "3 g", ...found("high", "hs-niacin-nf"), checkedOn },
  colchicine: { value: "5 mg", ...mixed("medium", "colcrys-od", "general-knowledge"), checkedOn },
}

type Line = {
  readonly substance: string
  readonly per: CeilingRow["per"]
  readonly most: string
  readonly what: string
  readonly from: readonly string[]
  readonly routes: readonly string[] | undefined
}

const lines = (of: string): readonly Line[] =>
  of
    .trim()
    .split("\n")
    .map((line) => {
      const [substance = "", per = "", most = "", what = "", from = "", routes = ""] = line.split("|")
      return {
        substance,
        per: per as CeilingRow["per"],
        most,
        what,
        from: from.split(" or "),
        routes: ROUTES[routes || "oral"],
      }
    })

const row = (l: Line, what: string): CeilingRow => ({
  id: `${l.substance}-${l.per}-${l.most.replace(/[^a-z0-9]+/gi, "-")}-recalled`,
  substance: l.substance,
  amount: l.most,
  per: l.per,
  perKg: false,
  ...(l.routes ? { routes: [...l.routes] } : {}),
  habitual: isUpperLevel(what),
  threshold: false,
  what,
  ...known,
})

const poisoning = lazily(() => lines(table))

/** The line about a ceiling: for its routes, or where it holds for all of them the one for the mouth. */
const lineOf = (c: CeilingRow): Line | undefined => {
  const about = poisoning().filter((l) => l.substance === c.substance && l.per === c.per)
  const routes = (of: readonly string[] | undefined): string => of?.join(" ") ?? ""
  return about.find((l) => routes(l.routes) === routes(c.routes)) ?? (c.routes ? undefined : about[0])
}

/** The ceilings that the table takes to be there: those it has no figure of its own for. */
export const takenAsThere = (): readonly string[] =>
  poisoning()
    .filter((l) => l.most === "=")
    .map((l) => `${l.substance} ${l.per}`)

/** Ceilings with the amounts from which a dose stops, and those that only this file has. */
export const withPoisoningDoses = (ceilings: readonly CeilingRow[]): readonly CeilingRow[] => {
  const own = poisoning().filter((l) => l.most !== "=")
  return [
    ...ceilings,
    ...own.map((l) => row(l, WHAT[l.what] ?? l.what)),
    ...lines(underCare).map((l) => row(l, WHAT.prescription ?? "")),
  ].map((c) => {
    const line = c.perKg ? undefined : lineOf(c)
    const stopsFrom = line && stopOf(line, c.amount.split(" ")[1])
    return stopsFrom ? { ...c, stopsFrom } : c
  })
}

/** Of several amounts the one that is counted as the ceiling is: in IU, or in mass. */
const stopOf = (l: Line, unit: string | undefined): TextFact | undefined => {
  const value = l.from.find((f) => f.endsWith("IU") === (unit === "IU"))
  return sourced[l.substance] ?? (value === undefined ? undefined : { value, ...known })
}
