import { expect, it } from "vitest"
import { shippedFacts } from "../reference/index.ts"

// Written down before the pairs that were taken in could be seen; some of the classes were known by then: thirty that a pharmacist stops, thirty that nobody minds.
const grave = `
tramadol + selegiline; fentanyl + clarithromycin; simvastatin + itraconazole; sildenafil + isosorbide mononitrate
warfarin + fluconazole; methotrexate + trimethoprim; spironolactone + potassium chloride; digoxin + amiodarone
colchicine + clarithromycin; sertraline + linezolid; MDMA + moclobemide; ayahuasca + escitalopram; GHB + diazepam
kratom + clonazepam; tizanidine + ciprofloxacin; St John's wort + ciclosporin; St John's wort + the pill
apixaban + ibuprofen; azathioprine + allopurinol; theophylline + fluvoxamine; lithium + hydrochlorothiazide
tamoxifen + paroxetine; dextromethorphan + phenelzine; pseudoephedrine + tranylcypromine; citalopram + domperidone
tadalafil + amyl nitrite; buprenorphine + alcohol; phenibut + alcohol; bupropion + tramadol; isotretinoin + doxycycline
`
const unremarkable = `
paracetamol + amoxicillin; creatine + vitamin D; magnesium + vitamin D; L-theanine + caffeine; melatonin + vitamin C
omeprazole + paracetamol; cetirizine + paracetamol; loratadine + amoxicillin; atorvastatin + metformin
amlodipine + atorvastatin; lisinopril + amlodipine; levothyroxine + metformin; salbutamol + budesonide
creatine + caffeine; omega-3 + vitamin D; minoxidil + finasteride; paracetamol + loratadine; sertraline + paracetamol
metformin + sitagliptin; ramipril + amlodipine; folic acid + iron; vitamin B12 + folic acid; buprenorphine + naloxone
sacubitril + valsartan; amoxicillin + clavulanic acid; tesamorelin + vitamin D; glycine + magnesium; CoQ10 + atorvastatin
sumatriptan + paracetamol; gabapentin + paracetamol
`
const pairs = (list: string) =>
  list
    .trim()
    .split(/[;\n]/u)
    .map((p) => p.trim().split(" + ") as [string, string])
const alarms = ([a, b]: [string, string]): boolean => {
  const row = shippedFacts.interactionOf(shippedFacts.idsNamed(a), shippedFacts.idsNamed(b))
  return row?.severity === "contraindicated" || row?.severity === "major"
}

it("of thirty grave pairs every one alarms", () => {
  expect(pairs(grave).filter((p) => !alarms(p))).toEqual([])
})

it("of thirty unremarkable pairs none alarms, nor do the parts of one product", () => {
  expect(pairs(unremarkable).filter(alarms)).toEqual([])
})
