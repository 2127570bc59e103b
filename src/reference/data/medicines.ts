import type { MedicineRow } from "../format/interaction.ts"

const group = (id: string, name: string, ...examples: string[]): MedicineRow => ({ id, name, kind: "class", examples })
const one = (id: string, name = id): MedicineRow => ({ id, name, kind: "medicine", examples: [] })

/** What a person may be taking besides: classes with examples, and single medicines. */
export const medicines: readonly MedicineRow[] = [
  group("maoi", "MAO inhibitors", "phenelzine", "tranylcypromine", "moclobemide", "selegiline", "linezolid"),
  group("ssri-snri", "SSRI or SNRI antidepressants", "sertraline", "fluoxetine", "escitalopram", "venlafaxine"),
  group("antidepressants", "any antidepressant", "sertraline", "mirtazapine", "amitriptyline", "bupropion"),
  group("triptans", "triptans for migraine", "sumatriptan", "rizatriptan"),
  group("opioids", "opioids", "codeine", "morphine", "oxycodone", "methadone", "buprenorphine"),
  group("serotonergic-opioids", "serotonergic opioids", "tramadol", "pethidine", "dextromethorphan"),
  group("benzodiazepines", "benzodiazepines", "diazepam", "lorazepam", "alprazolam"),
  group("sedatives", "sedatives and anticonvulsants", "zopiclone", "phenobarbital", "pregabalin"),
  group("stimulants", "stimulants", "methylphenidate", "amphetamine", "lisdexamfetamine"),
  group("cns-depressants-or-stimulants", "anything sedating or stimulating", "zopiclone", "methylphenidate"),
  group("hormonal-contraceptives", "hormonal contraception", "pill", "patch", "implant", "hormone coil"),
  group("cyp3a4-substrates", "medicines broken down by CYP3A4", "ciclosporin", "midazolam"),
  group("cyp2c19-substrates", "medicines broken down by CYP2C19", "phenytoin", "diazepam", "propranolol"),
  group("thyroid-hormone", "thyroid hormone", "levothyroxine", "liothyronine"),
  group("antihypertensives", "medicines for blood pressure", "lisinopril", "amlodipine"),
  group("antidiabetics", "medicines for diabetes", "metformin", "insulin"),
  group("immunosuppressants", "immunosuppressants", "azathioprine", "tacrolimus"),
  group("anticoagulants", "blood thinners", "warfarin", "apixaban", "rivaroxaban"),
  group("nasal-vasoconstrictors", "decongestant nose sprays", "xylometazoline", "oxymetazoline"),
  group("c-met-inhibitors", "c-Met inhibitors", "capmatinib", "crizotinib"),
  group("any", "any medicine"),
  one("alcohol"),
  one("warfarin"),
  one("theophylline"),
  one("losartan"),
  one("levodopa"),
  one("levothyroxine"),
  one("carbidopa"),
  one("alteplase"),
  one("tenecteplase"),
  one("balanced-amino-acid-infusions", "amino-acid infusions"),
  { id: "alcohol-use-disorder", name: "alcohol use disorder", kind: "condition", examples: [] },
  { id: "opioid-use-disorder-history", name: "a history of opioid use disorder", kind: "condition", examples: [] },
]
