import type { HazardRow } from "../format/hazard.ts"
import type { Provenance } from "../format/provenance.ts"
import { found, mixed, recalled } from "./basis.ts"

const hazard = (substance: string, sentence: string, how: Provenance): HazardRow => ({
  substance,
  sentence,
  ...how,
  checkedOn: "2026-11-28",
})

/** What can hurt, of what is not barred: the sentence that leads. */
export const hazards: readonly HazardRow[] = [
  hazard("niacinamide", "niacinamide in grams a day has harmed the liver and raises blood sugar", recalled("medium")),
  hazard(
    "semaglutide",
    "a vial of semaglutide measured in the wrong unit gives 5 to 20 times the dose; with insulin or a sulfonylurea sugar falls too low, and it is not for anybody with medullary thyroid cancer or MEN 2",
    found("medium", "beckers-sema", "fda-sema-dose", "pp-wegovy"),
  ),
  hazard(
    "tirzepatide",
    "tirzepatide is labelled up to 15 mg a week and no further; the pill may fail with it, and it is not for anybody with medullary thyroid cancer or MEN 2",
    mixed("medium", "glp1-notes", "bb-tirz", "tirz-oc", "general-knowledge"),
  ),
  hazard(
    "liraglutide",
    "liraglutide is a daily medicine, not a weekly one; with insulin or a sulfonylurea sugar falls too low, and it is not for anybody with medullary thyroid cancer or MEN 2",
    mixed("medium", "glp1-notes", "general-knowledge"),
  ),
  hazard(
    "dulaglutide",
    "dulaglutide is a weekly medicine, not a daily one; with insulin or a sulfonylurea sugar falls too low, and it is not for anybody with medullary thyroid cancer or MEN 2",
    mixed("medium", "drugs-trulicity", "general-knowledge"),
  ),
  hazard(
    "exenatide",
    "exenatide is micrograms twice a day in one form and milligrams once a week in another: mixing them up is a hundredfold overdose",
    found("high", "drugs-byetta", "drugs-bydureon"),
  ),
  hazard(
    "metformin",
    "metformin with failing kidneys, dehydration or heavy drinking can lead to fatal lactic acidosis",
    found("high", "met-pp", "met-pmc"),
  ),
  hazard(
    "modafinil",
    "modafinil can bring a rash that threatens life and disturb mind and heart; it is not for pregnancy, and the pill may fail with it",
    found("high", "moda-pi", "moda-renal", "moda-mhra"),
  ),
  hazard(
    "bpc-157",
    "no controlled trial of BPC-157 in people was completed, and because it makes vessels grow it could feed a tumour",
    found("medium", "bpc-invivo", "bpc-inpharmd"),
  ),
  hazard(
    "noopept",
    "Noopept can raise blood pressure, spoil sleep and make irritable; it is not for pregnancy, nor with a severe disease of liver or kidney",
    mixed("medium", "noopept-neznamov", "general-knowledge"),
  ),
  hazard(
    "phenylpiracetam",
    "phenylpiracetam is a stimulant that raises blood pressure and keeps awake, and it is banned in sport",
    mixed("medium", "phenyl-doping", "general-knowledge"),
  ),
  hazard(
    "5-htp",
    "5-HTP with an antidepressant, an MAO inhibitor, tramadol or MDMA can bring serotonin toxicity, which can kill",
    mixed("medium", "ansm-2020-10", "ndf-rt", "general-knowledge"),
  ),
  hazard(
    "l-tyrosine",
    "L-tyrosine is not for anybody on an MAO inhibitor, and calls for care with an overactive thyroid or a melanoma",
    found("medium", "tyr-dtoday", "tyr-examine"),
  ),
  hazard(
    "rhodiola-rosea",
    "rhodiola beside an antidepressant can bring serotonin toxicity: a case with paroxetine is published",
    found("medium", "rho-case"),
  ),
  hazard(
    "ashwagandha",
    "ashwagandha has injured livers; it is to be avoided in pregnancy, with a thyroid or autoimmune disease, and before surgery",
    found("high", "ash-nccih", "ash-nm"),
  ),
  hazard(
    "nad-plus",
    "NAD+ run in too fast brings nausea, flushing and a tight chest, and what is injected has to be sterile",
    recalled("medium"),
  ),
  hazard(
    "tesamorelin",
    "tesamorelin is not for anybody with active cancer or in pregnancy, and it can bring on diabetes",
    found("high", "egrifta-pi", "globalrph-egrifta"),
  ),
  hazard(
    "berberine",
    "berberine is not for pregnancy, breastfeeding or newborns, where it can harm the brain; it raises the level of ciclosporin",
    mixed("medium", "nm-berberine", "mtb-berberine", "general-knowledge"),
  ),
  hazard(
    "l-carnitine",
    "L-carnitine can strengthen warfarin and bring on seizures in people with epilepsy",
    mixed("medium", "carn-ummc", "general-knowledge"),
  ),
  hazard(
    "yohimbine",
    "yohimbine raises blood pressure and panic; heart attacks and seizures are on record",
    found("high", "yohimbe-nccih"),
  ),
  hazard(
    "salbutamol",
    "salbutamol swallowed for losing fat races the heart, lowers potassium and can set off fatal rhythms",
    recalled("medium"),
  ),
  hazard(
    "paracetamol",
    "too much paracetamol destroys the liver without early signs: go to a hospital at once, also when you feel well",
    mixed("medium", "bmj-para", "general-knowledge"),
  ),
  hazard(
    "iodine",
    "iodine above the upper level can push the thyroid either way, into doing too much or too little",
    found("medium", "hs-iodine-ata"),
  ),
  hazard(
    "caffeine",
    "caffeine as a powder is measured in grams by the spoon: about 10 g can kill, and seizures and dangerous rhythms come earlier",
    recalled("medium"),
  ),
  hazard(
    "melatonin",
    "melatonin can make bleeding likelier with warfarin and rises many times over with fluvoxamine; with epilepsy or an autoimmune disease ask first",
    mixed("medium", "mel-mayo", "general-knowledge"),
  ),
  hazard(
    "magnesium",
    "magnesium gathers in the blood where the kidneys are weak or the bowel is blocked, and can slow the heart and breathing",
    mixed("medium", "hs-mg-case", "hs-mg-cohort", "general-knowledge"),
  ),
  hazard(
    "hcg",
    "hCG is not for anybody with a prostate tumour or another that grows with androgens; its label says that it does nothing for losing weight",
    found("high", "hcg-peds", "hcg-epg"),
  ),
  hazard(
    "st-johns-wort",
    "St John's wort makes many medicines fail, among them the pill, blood thinners and what protects a transplant, and is not taken with antidepressants",
    found("high", "ansm-2020-10", "sjw-usp"),
  ),
  ...(
    [
      [
        "aspirin",
        "aspirin makes stomach and brain bleed, sooner beside other painkillers, blood thinners or alcohol, and can damage brain and liver of a child with a fever",
      ],
      [
        "nsaids",
        "a painkiller of this kind makes the stomach bleed and strains kidneys and heart, more with every week and beside blood thinners",
      ],
      ["loperamide", "loperamide far above its label stops the heart by a wild rhythm"],
      [
        "sedating-antihistamines",
        "a sedating antihistamine above its label brings delirium, seizures and a wild rhythm of the heart, and with alcohol or other sedatives it slows breathing",
      ],
      [
        "pseudoephedrine",
        "pseudoephedrine raises pulse and pressure, and with an MAO inhibitor or a diseased heart it can end in a stroke",
      ],
      [
        "synephrine",
        "bitter orange raises pulse and pressure, with caffeine more so; heart attacks and strokes were reported",
      ],
      [
        "fluoride",
        "fluoride that is swallowed lowers calcium until the heart stops; a few grams have killed, and year by year small amounts damage bones",
      ],
      ["topical-salicylates", "oil of wintergreen is for the skin: a spoonful that is swallowed has killed"],
      [
        "sodium-bicarbonate",
        "spoonfuls of bicarbonate have torn stomachs, and they shift sodium, potassium and the acid of the blood until seizures",
      ],
      ["camphor", "camphor that is swallowed brings seizures within minutes; a gram is enough in a child"],
      ["eucalyptus", "eucalyptus oil that is swallowed brings seizures and coma; a spoonful is enough"],
      [
        "potassium",
        "potassium gathers in the blood where the kidneys are weak or blood pressure tablets hold it back, and then stops the heart",
      ],
      ["comfrey", "comfrey that is swallowed closes the veins of the liver"],
    ] as const
  ).map(([substance, sentence]) => hazard(substance, sentence, recalled("medium"))),
]
