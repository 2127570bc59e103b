import type { BarKind, PlanBarRow } from "../format/plannability.ts"
import type { Provenance } from "../format/provenance.ts"
import { found, mixed, recalled } from "./basis.ts"

const seen = (row: Provenance): Provenance => ({ ...row, checkedOn: "2026-11-28" })
const never = (compound: string, kind: BarKind, reason: string, how: Provenance): PlanBarRow => ({
  compound,
  kind,
  bar: "never",
  reason,
  ...seen(how),
})
/** Refused from a page; a person's own prescription, with who prescribed it, is kept as it is. */
const prescribed = (compound: string, reason: string, how: Provenance): PlanBarRow => ({
  compound,
  kind: "lethal-outside-care",
  bar: "not-from-a-page",
  reason,
  ...seen(how),
})

const unapproved = (name: string): string =>
  `${name} is approved nowhere, no dose of it is established in people, and what a vial or powder of it holds is unknown`

/** What no plan is made of, each with the fact that stands in the way. A class stands for all its members. */
export const planBars: readonly PlanBarRow[] = [
  {
    compound: "na-1",
    kind: "single-hospital-dose",
    bar: "never",
    reason:
      "NA-1 was studied as one intravenous dose in hospital before a clot is removed; two phase 3 trials missed their main endpoint, and a course of it cannot be carried out at home",
    ...found("high", "na1-heart", "na1-next", "na1-next2"),
  },
  {
    compound: "dihexa",
    kind: "retracted-evidence",
    bar: "never",
    reason:
      "no study in people was found for dihexa, the paper it rests on was retracted in 2025, and the pathway it is said to act on is a tumour pathway",
    ...found("high", "dihexa-retr", "dihexa-triage", "dihexa-lib"),
  },
  {
    compound: "cerebrolysin",
    kind: "hospital-injection",
    bar: "not-from-a-page",
    reason:
      "Cerebrolysin is injected or infused under medical care; its leaflets name neither a subcutaneous nor a home route and warn about antidepressants, epilepsy and kidney disease",
    ...found("high", "cere-bg", "cere-ru", "cere-seif"),
  },
  {
    compound: "tianeptine",
    kind: "opioid-type-dependence",
    bar: "not-from-a-page",
    reason:
      "tianeptine acts on opioid receptors; dependence, withdrawal and depressed breathing are documented, and stopping it takes a supervised taper",
    ...found("high", "tia-zaza", "tia-fda", "tia-ansm"),
  },

  never(
    "dnp",
    "not-for-people",
    "DNP has killed at doses that pages give for losing fat: the body overheats, there is no antidote, and no country allows people to take it",
    found("high", "dnp-npis", "dnp-phe", "dnp-review"),
  ),
  never(
    "xylazine",
    "not-for-people",
    "xylazine is a sedative for animals that was never approved for people; it slows heart and breathing, and naloxone does not reverse it",
    found("high", "xyl-fda"),
  ),
  never(
    "veterinary-product",
    "not-for-people",
    "this is made for animals: it holds amounts for animals and carriers that nobody tested in people, and people have had seizures, gone into coma and died",
    mixed("medium", "fda-iver", "general-knowledge"),
  ),
  never(
    "chlorine-dioxide",
    "not-for-people",
    "chlorine dioxide and chlorite are bleach: drinking them has led to liver failure and collapse of the circulation",
    found("high", "mms-fda"),
  ),
  never(
    "hydrogen-peroxide",
    "not-for-people",
    "peroxide that is swallowed or put into a vein burns and fills blood vessels with gas; it was never approved to be taken",
    found("high", "fda-h2o2"),
  ),
  never(
    "amygdalin",
    "not-for-people",
    "amygdalin and laetrile give off cyanide in the gut: people have been poisoned and have died, and no country's regulator approved it",
    mixed("high", "amygdalin-pdq", "amygdalin-case", "general-knowledge"),
  ),
  never(
    "borax",
    "not-for-people",
    "borax and boric acid are poisons when they are swallowed, at once or in small amounts day by day: kidneys fail, and people have died",
    mixed("medium", "boric-medline", "general-knowledge"),
  ),
  never(
    "turpentine",
    "not-for-people",
    "turpentine that is swallowed gets into the lungs and burns them, and brings seizures and kidney failure; a few spoonfuls have killed",
    recalled("medium"),
  ),
  never(
    "colloidal-silver",
    "not-for-people",
    "silver that is swallowed stays in the body and can colour skin and eyes grey-blue for good; no such product may be sold as a medicine without approval (FDA, 1999)",
    mixed("high", "silver-fda", "general-knowledge"),
  ),
  never(
    "gbl",
    "not-for-people",
    "GBL and 1,4-butanediol turn into GHB: from sleep to stopped breathing is a few millilitres, and there is no antidote",
    mixed("medium", "ghb-cmdt", "general-knowledge"),
  ),
  never(
    "dmso",
    "not-for-people",
    "DMSO carries impurities and other substances through the skin; it is not to be swallowed, injected or spread on the skin at home",
    recalled("medium"),
  ),
  never(
    "kambo",
    "not-for-people",
    "kambo has killed healthy people, by stopping the heart and by water poisoning; there is no dose of it",
    found("high", "kambo-coroner", "kambo-tga"),
  ),
  never(
    "ibogaine",
    "no-human-evidence-with-hazard",
    "ibogaine can stop the heart, hours or days after it was taken; deaths are collected in medical papers, and it takes days on a heart monitor",
    found("high", "ibo-alper", "ibo-case"),
  ),
  never(
    "synthetic-cannabinoids",
    "not-for-people",
    "synthetic cannabinoids have led to seizures, bleeding from poisoned batches and deaths; there is no dose of them",
    mixed("medium", "cdc-sc", "general-knowledge"),
  ),
  never(
    "kratom",
    "opioid-type-dependence",
    "kratom acts on opioid receptors: seizures, liver injury, dependence and deaths are on record, and no dose is established",
    mixed("medium", "aap-kratom", "general-knowledge"),
  ),
  never(
    "7-oh",
    "opioid-type-dependence",
    "7-hydroxymitragynine is an opioid that was never tested in people as it is sold; it can stop breathing and leads to dependence",
    mixed("medium", "pnn-7oh", "general-knowledge"),
  ),
  never(
    "lithium-orotate",
    "lethal-outside-care",
    "lithium orotate is lithium without a measured dose and without blood levels; no controlled trial established a dose",
    recalled("medium"),
  ),
  never(
    "melanotan-2",
    "unapproved",
    "melanotan II was approved nowhere; moles that change, muscle breakdown, kidney damage and erections that do not end are reported",
    found("high", "tga-mt2", "tga-melanotan"),
  ),
  never(
    "sarms",
    "unapproved",
    "SARMs are approved nowhere; liver failure, heart attack and stroke are reported, and no dose is established",
    found("high", "aap-sarms"),
  ),
  never(
    "retatrutide",
    "unapproved",
    "retatrutide is approved nowhere and may not be made up by pharmacies; what a vial holds is unknown, and the trials raised the dose under medical checks",
    mixed("medium", "law-glp1", "general-knowledge"),
  ),
  never(
    "cagrilintide",
    "unapproved",
    "cagrilintide is approved nowhere and may not be made up by pharmacies; what a vial holds is unknown, and the trials raised the dose under medical checks",
    mixed("medium", "law-glp1", "general-knowledge"),
  ),
  never("survodutide", "unapproved", unapproved("survodutide"), recalled("medium")),
  never("mots-c", "unapproved", unapproved("MOTS-c"), recalled("medium")),
  never("5-amino-1mq", "unapproved", unapproved("5-amino-1MQ"), recalled("medium")),
  never("slu-pp-332", "unapproved", unapproved("SLU-PP-332"), recalled("medium")),
  never("aod-9604", "unapproved", unapproved("AOD-9604"), recalled("medium")),

  prescribed(
    "opioids",
    "an opioid can stop breathing, and a dose that was borne before can kill after a break; a prescriber sets and follows it, never a page",
    mixed("medium", "fda-opioid-benzo", "general-knowledge"),
  ),
  prescribed(
    "benzodiazepines",
    "a benzodiazepine or sleeping tablet of its kind leads to dependence with a withdrawal that can kill, and stops breathing with opioids or alcohol; a prescriber sets and tapers it",
    mixed("medium", "fda-opioid-benzo", "ml-benzo", "general-knowledge"),
  ),
  prescribed(
    "barbiturates",
    "a barbiturate stops breathing at a few times the usual dose, has no antidote, and stopping it suddenly can kill",
    recalled("medium"),
  ),
  prescribed(
    "sodium-oxybate",
    "GHB leads from sleep to stopped breathing within a few millilitres; there is no antidote, and withdrawal from it belongs in a hospital",
    mixed("medium", "ghb-cmdt", "general-knowledge"),
  ),
  prescribed(
    "phenibut",
    "phenibut leads to dependence within weeks; stopping it brings psychosis and seizures, and coma with a ventilator is on record",
    mixed("medium", "cdc-phenibut", "phenibut-mn", "general-knowledge"),
  ),
  prescribed(
    "insulins",
    "a dose of insulin is set for one person by measured glucose; taken for muscle or fat it has led to coma and death, and no page can set it",
    mixed("medium", "bjsm-insulin", "general-knowledge"),
  ),
  prescribed(
    "lithium",
    "lithium is dosed by blood levels: the poisonous level lies close to the working one, and common painkillers and blood pressure tablets push people into it",
    mixed("medium", "sp-lithium", "general-knowledge"),
  ),
  prescribed(
    "methotrexate",
    "methotrexate is taken once a week under blood tests; a few days of taking it daily have killed",
    found("high", "mhra-mtx"),
  ),
  prescribed(
    "methylene-blue",
    "methylene blue is a hospital antidote by vein and blocks MAO-A: with antidepressants it can kill",
    found("high", "mb-fda", "mb-jama"),
  ),
  prescribed(
    "clenbuterol",
    "clenbuterol has no established dose for losing fat; at the doses sold it has led to dangerous heart rhythms, very low potassium and cardiac arrest",
    found("high", "clen-mja", "clen-case"),
  ),
  prescribed(
    "ephedrine",
    "ephedrine for losing fat is banned from US supplements at any dose because of heart attacks, strokes and deaths",
    found("high", "fda-ephedra", "fda-ephedra-rule"),
  ),
  prescribed(
    "thyroid-hormone",
    "thyroid hormone carries a boxed warning against use for losing weight; the dose for a missing thyroid is set by blood tests",
    found("medium", "thyroid-boxed"),
  ),
  prescribed(
    "digoxin",
    "digoxin has a narrow margin and is dosed by kidney function and blood level; a small excess stops the heart",
    found("high", "digi-emed"),
  ),
  prescribed(
    "vitamin-k-antagonists",
    "warfarin and its kin carry a boxed warning for fatal bleeding; their dose follows the INR and nothing else",
    found("high", "warf-label"),
  ),
  prescribed(
    "anticoagulants",
    "a blood thinner is chosen and dosed by a prescriber for one use and kidney function: too much bleeds, too little lets clots form",
    recalled("medium"),
  ),
  prescribed(
    "colchicine",
    "colchicine has no antidote and a narrow margin: as little as 7 mg over four days has killed",
    found("high", "colcrys-od"),
  ),
  prescribed(
    "potassium-chloride",
    "potassium beyond a supplement tablet is given by blood level; too much of it stops the heart",
    mixed("medium", "k-case", "k-dialysis", "general-knowledge"),
  ),
  prescribed(
    "ivermectin",
    "ivermectin for people is a single prescribed dose by weight; pastes for animals and daily courses have led to seizures, coma and death",
    mixed("medium", "fda-iver", "general-knowledge"),
  ),
  prescribed(
    "chloroquine",
    "chloroquine stops the heart at a few times the treatment dose; nobody is to treat themselves with it",
    mixed("medium", "cq-review", "cq-elife", "general-knowledge"),
  ),
  prescribed(
    "hydroxychloroquine",
    "hydroxychloroquine stops the heart at a few times the treatment dose; nobody is to treat themselves with it",
    mixed("medium", "cq-review", "cq-elife", "general-knowledge"),
  ),
  prescribed(
    "sirolimus",
    "rapamycin suppresses immunity and is dosed by blood level after transplants; no dose is established for healthy people",
    mixed("medium", "pfizer-siro", "siro-guide", "general-knowledge"),
  ),
  prescribed(
    "anabolic-steroids",
    "no dose of an anabolic steroid above replacement is labelled; heart disease, liver damage and infertility are well known",
    recalled("medium"),
  ),
  prescribed(
    "growth-hormones",
    "growth hormone is prescribed for a proven lack and dosed by IGF-1; taken for muscle or against ageing it brings diabetes and growth of heart and tumours",
    recalled("medium"),
  ),
  prescribed(
    "igf-1",
    "IGF-1 drops blood sugar like insulin and feeds tumours; no dose for adults exists",
    recalled("medium"),
  ),
  prescribed(
    "epoetin",
    "epoetin carries a boxed warning for death, heart attack, stroke and clots and is dosed by haemoglobin under medical care",
    found("high", "esa-nejm"),
  ),
  prescribed(
    "adrenaline",
    "adrenaline, but for a prescribed pen against anaphylaxis, is given with a monitor: a wrong route or strength kills",
    recalled("medium"),
  ),
  prescribed(
    "vitamin-k-injected",
    "injected vitamin K carries a boxed warning for fatal reactions and is given where people can be resuscitated",
    found("high", "vitk-boxed"),
  ),
  prescribed(
    "iron-injected",
    "iron by needle can lead to fatal anaphylaxis and is given where people can be resuscitated",
    found("high", "iron-boxed"),
  ),
]
