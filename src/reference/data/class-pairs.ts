import type { InteractionRow, InteractionSeverity } from "../format/interaction.ts"
import type { Provenance } from "../format/provenance.ts"
import { found, mixed, recalled } from "./basis.ts"

const french = mixed("high", "ansm-2020-10", "general-knowledge")
const read = found("high", "ansm-2020-10")

const pair = (
  a: string,
  b: string,
  severity: InteractionSeverity,
  what: string,
  how: Provenance = french,
  except?: readonly string[],
): InteractionRow => ({
  id: `${a}+${b}`,
  a,
  b,
  severity,
  evidence: "B",
  what,
  ...(except ? { except: [...except] } : {}),
  ...how,
  checkedOn: "2026-11-28",
})

const breathing = "together they can slow or stop breathing"
const serotonin = "together they can lead to serotonin toxicity, with fever, stiffness and fits, which can kill"
const pressure = "blood pressure can rise so far and so fast that a stroke follows"
const bleeding = "serious bleeding becomes likelier, most often from the stomach"
const lithium = "lithium can rise to a poisonous level within days"
const sugar = "blood sugar can fall dangerously low; the prescriber lowers the insulin or the tablet first"
const potassium = "potassium can rise until the heart stops"

const mild = ["modafinil", "armodafinil", "adrafinil", "flmodafinil", "fladrafinil", "hydrafinil", "pitolisant"]

/** Classes against classes, and what is lethal against classes. Recalled rows say so where they are shown. */
export const classPairs: readonly InteractionRow[] = [
  pair("opioids", "benzodiazepines", "contraindicated", `${breathing}; no other pair of medicines kills more people`, {
    ...found("high", "fda-opioid-benzo", "ansm-2020-10"),
  }),
  pair("theophylline", "fluvoxamine", "major", "theophylline can rise until seizures and dangerous rhythms follow", {
    ...recalled("medium"),
  }),
  pair("opioids", "barbiturates", "contraindicated", breathing),
  pair("opioids", "ghb-like", "contraindicated", breathing),
  pair("opioids", "gabapentinoids", "major", `${breathing}; deaths were reported`),
  pair("opioids", "alcohol", "contraindicated", `${breathing}, also at amounts that are borne alone`),
  pair("opioids", "sedatives", "major", breathing),
  pair("opioids", "opioids", "major", "their effects add up: breathing can slow or stop"),
  pair("opioids", "cyp3a4-inhibitors", "major", "several opioids rise: breathing can stop"),
  pair("opioids", "maoi", "major", "collapse, deep sedation and swings of blood pressure have followed"),
  pair("serotonergic-opioids", "maoi", "contraindicated", serotonin),
  pair("serotonergic-opioids", "antidepressants", "major", "serotonin toxicity and seizures become likelier"),
  pair("benzodiazepines", "alcohol", "contraindicated", breathing),
  pair("benzodiazepines", "barbiturates", "major", breathing),
  pair("benzodiazepines", "gabapentinoids", "major", "sedation and slowed breathing add up"),
  pair("benzodiazepines", "ghb-like", "contraindicated", breathing),
  pair("benzodiazepines", "benzodiazepines", "major", "two of this kind add up: deep sedation, slowed breathing", {
    ...recalled("medium"),
  }),
  pair("barbiturates", "alcohol", "contraindicated", breathing),
  pair("barbiturates", "sedatives", "major", breathing),
  pair("ghb-like", "alcohol", "contraindicated", breathing),
  pair("ghb-like", "sedatives", "contraindicated", breathing),
  pair("gabapentinoids", "alcohol", "major", "sedation and slowed breathing add up"),
  pair("sedatives", "alcohol", "major", "sedation adds up: falls, crashes and slowed breathing", french, [
    "trazodone",
    "mirtazapine",
  ]),
  pair("kratom", "opioids", "major", breathing, recalled("medium")),
  pair("kratom", "benzodiazepines", "major", breathing, recalled("medium")),
  pair("kratom", "alcohol", "major", "sedation and harm to the liver add up", recalled("medium")),
  pair("tianeptine", "sedatives", "major", breathing, recalled("medium")),

  pair("maoi", "ssri-snri", "contraindicated", serotonin),
  pair("maoi", "tricyclics", "contraindicated", serotonin),
  pair("maoi", "antidepressants", "contraindicated", "serotonin toxicity or a crisis of blood pressure can follow"),
  pair("maoi", "maoi", "contraindicated", "two MAO inhibitors can lead to a crisis of blood pressure"),
  pair("maoi", "serotonin-precursors", "contraindicated", serotonin),
  pair("maoi", "serotonin-releasers", "contraindicated", serotonin),
  pair("maoi", "triptans", "contraindicated", "the triptan is not cleared; vessels can clamp down", french),
  pair("maoi", "amphetamines", "contraindicated", pressure),
  pair("maoi", "stimulants", "contraindicated", pressure, french, [...mild, "bromantane", "phenylpiracetam"]),
  pair("maoi", "sympathomimetics", "contraindicated", pressure),
  pair("maoi", "alcohol", "major", "some drinks hold tyramine, which drives blood pressure up, and sedation adds up"),
  pair("ssri-snri", "serotonin-precursors", "major", serotonin),
  pair("antidepressants", "serotonin-precursors", "major", serotonin, recalled("medium")),
  pair("ssri-snri", "serotonin-releasers", "major", serotonin, recalled("medium")),
  pair("ssri-snri", "ssri-snri", "major", "two medicines of this kind can lead to serotonin toxicity and bleeding"),
  pair("serotonin-precursors", "serotonergic-opioids", "major", serotonin, recalled("medium")),
  pair("serotonin-precursors", "serotonin-releasers", "major", serotonin, recalled("medium")),
  pair("serotonin-precursors", "lithium", "major", "lithium strengthens serotonin effects", recalled("medium")),
  pair("methylene-blue", "ssri-snri", "contraindicated", serotonin, found("high", "mb-fda")),
  pair("methylene-blue", "antidepressants", "contraindicated", serotonin, found("high", "mb-fda")),
  pair("methylene-blue", "serotonergic-opioids", "contraindicated", serotonin, recalled("medium")),
  pair("methylene-blue", "serotonin-precursors", "contraindicated", serotonin, recalled("medium")),
  pair("methylene-blue", "st-johns-wort", "contraindicated", serotonin, {
    ...mixed("medium", "mb-fda", "general-knowledge"),
  }),
  pair("methylene-blue", "serotonin-releasers", "contraindicated", serotonin, {
    ...mixed("medium", "mb-fda", "general-knowledge"),
  }),
  pair("methylene-blue", "triptans", "major", serotonin, recalled("medium")),
  pair("methylene-blue", "lithium", "major", serotonin, recalled("medium")),
  pair("serotonin-releasers", "serotonergic-opioids", "contraindicated", serotonin, recalled("medium")),
  pair("serotonin-releasers", "lithium", "major", "seizures and serotonin toxicity become likelier", {
    ...recalled("medium"),
  }),
  pair("serotonergic-opioids", "serotonergic-opioids", "major", serotonin, recalled("medium")),
  pair("st-johns-wort", "ssri-snri", "major", serotonin, found("high", "ansm-2020-10", "sjw-usp")),
  pair("st-johns-wort", "antidepressants", "major", serotonin, recalled("medium")),
  pair("st-johns-wort", "maoi", "major", serotonin, read),
  pair("st-johns-wort", "serotonergic-opioids", "major", serotonin, recalled("medium")),
  pair("st-johns-wort", "serotonin-precursors", "major", serotonin, recalled("medium")),
  pair("st-johns-wort", "serotonin-releasers", "major", serotonin, recalled("medium")),
  pair("st-johns-wort", "triptans", "moderate", "serotonin effects may add up", recalled("medium")),
  pair("st-johns-wort", "vitamin-k-antagonists", "contraindicated", "the blood thinner falls: clots can form", read),
  pair("st-johns-wort", "immunosuppressants", "contraindicated", "a transplant can be rejected", read),
  pair("st-johns-wort", "hormonal-contraceptives", "contraindicated", "pill, patch, ring and implant can fail", read),
  pair("st-johns-wort", "digoxin", "contraindicated", "digoxin falls, and is too much once the herb is stopped", read),
  pair("st-johns-wort", "theophylline", "contraindicated", "its level falls", read),
  pair("st-johns-wort", "methadone", "contraindicated", "withdrawal can follow", read),
  pair("st-johns-wort", "opioids", "major", "several opioids fall, and are too much once the herb is stopped", {
    ...mixed("medium", "ansm-2020-10", "general-knowledge"),
  }),
  pair("st-johns-wort", "thyroid-hormone", "major", "the hormone loses effect", read),
  pair("st-johns-wort", "antipsychotics", "major", "clozapine, quetiapine and others fall", read),
  pair("st-johns-wort", "cyp3a4-substrates", "major", "medicines that are cleared the same way fall", read),
  pair("melatonin", "fluvoxamine", "major", "melatonin rises up to seventeen-fold", recalled("medium")),
  pair("melatonin", "vitamin-k-antagonists", "moderate", "bleeding was reported", {
    ...mixed("medium", "mel-mayo", "general-knowledge"),
  }),
  pair("melatonin", "sedatives", "moderate", "sedation adds up", recalled("medium")),
  pair("melatonin", "alcohol", "moderate", "it helps sleep less, and sedation adds up", recalled("medium")),
  pair("magnesium", "thyroid-hormone", "moderate", "it binds the hormone in the gut: four hours apart", {
    ...recalled("medium"),
  }),
  pair("hcg", "androgens", "moderate", "more oestrogen and breast growth; clinics watch it with blood tests", {
    ...recalled("low"),
  }),

  pair("lithium", "nsaids", "major", lithium),
  pair("lithium", "raas-blockers", "major", "lithium can rise to a poisonous level, sometimes weeks later"),
  pair("lithium", "diuretics", "major", lithium),
  pair("lithium", "lithium-orotate", "contraindicated", "it is the same element twice", recalled("medium")),
  pair("lithium-orotate", "nsaids", "major", lithium, recalled("medium")),
  pair("lithium-orotate", "raas-blockers", "major", lithium, recalled("medium")),
  pair("lithium-orotate", "diuretics", "major", lithium, recalled("medium")),

  pair("glp1-agonists", "insulins", "major", sugar, found("medium", "sema-ref")),
  pair("glp1-agonists", "insulin-secretagogues", "major", sugar, found("medium", "sema-ref")),
  pair("glp1-agonists", "glp1-agonists", "contraindicated", "two of one kind: severe vomiting, dehydration", {
    ...recalled("medium"),
  }),
  pair("insulins", "insulin-secretagogues", "major", "blood sugar can fall dangerously low", recalled("medium")),
  pair("insulins", "alcohol", "major", "blood sugar can fall far too low, hours later and in sleep"),
  pair("insulin-secretagogues", "alcohol", "major", "blood sugar can fall far too low, hours later and in sleep"),
  pair("igf-1", "insulins", "contraindicated", "blood sugar can fall dangerously low", recalled("medium")),
  pair("growth-hormones", "insulins", "major", "sugar swings, with lows that kill at night", recalled("medium")),
  pair("metformin", "alcohol", "major", "heavy drinking with metformin can lead to fatal lactic acidosis", {
    ...found("high", "met-pp"),
  }),

  pair("anticoagulants", "nsaids", "major", bleeding),
  pair("anticoagulants", "antiplatelets", "major", bleeding),
  pair("anticoagulants", "anticoagulants", "contraindicated", "two blood thinners at once: serious bleeding", {
    ...recalled("medium"),
  }),
  pair("antiplatelets", "nsaids", "major", bleeding),
  pair("nsaids", "nsaids", "major", "two of one kind: bleeding stomach and harmed kidneys, without more relief", read),
  pair("vitamin-k-antagonists", "androgens", "major", "the blood can become too thin"),
  pair("vitamin-k-antagonists", "enzyme-inducers", "major", "the blood thinner is cleared faster: clots can form"),
  pair("doacs", "enzyme-inducers", "major", "the blood thinner falls: clots can form"),
  pair("doacs", "cyp3a4-inhibitors", "major", "the blood thinner rises: serious bleeding"),

  pair("hormonal-contraceptives", "enzyme-inducers", "major", "the contraceptive is cleared faster and may fail"),
  pair("immunosuppressants", "enzyme-inducers", "major", "the immunosuppressant falls: a transplant can be rejected"),
  pair("immunosuppressants", "cyp3a4-inhibitors", "major", "the immunosuppressant rises to a poisonous level", {
    ...mixed("medium", "ansm-2020-10", "general-knowledge"),
  }),
  pair("sirolimus", "cyp3a4-inhibitors", "contraindicated", "its level rises many times over; grapefruit counts", {
    ...found("high", "pfizer-siro"),
  }),
  pair("sirolimus", "enzyme-inducers", "major", "its level falls", found("high", "pfizer-siro")),
  pair("colchicine", "cyp3a4-inhibitors", "contraindicated", "ordinary doses have poisoned people to death", {
    ...found("high", "colcrys-od", "colcrys-int"),
  }),
  pair("methotrexate", "nsaids", "major", "methotrexate can rise and harm the blood"),
  pair("methotrexate", "alcohol", "major", "the liver is harmed twice"),
  pair(
    "nitrates",
    "pde5-inhibitors",
    "contraindicated",
    "blood pressure can fall until heart or brain go without blood",
  ),
  pair("pde5-inhibitors", "cyp3a4-inhibitors", "major", "the erection medicine rises several times over"),
  pair("raas-blockers", "potassium-raising", "major", potassium),
  pair("raas-blockers", "raas-blockers", "major", "two of this kind: failing kidneys and high potassium"),
  pair("potassium-raising", "potassium-raising", "major", potassium),
  pair("qt-prolonging", "qt-prolonging", "major", "a deadly disturbance of the heart's rhythm becomes likelier"),
  pair("ergots", "triptans", "contraindicated", "vessels of the heart can clamp down"),
  pair("ergots", "cyp3a4-inhibitors", "contraindicated", "vessels clamp down; fingers, toes or heart muscle can die"),
  pair("ergots", "sympathomimetics", "major", "vessels can clamp down, in limbs or heart", read),

  pair("thyroid-hormone", "stimulants", "contraindicated", "the boxed warning calls the pair life-threatening", {
    ...found("medium", "thyroid-boxed"),
  }),
  pair("thyroid-hormone", "sympathomimetics", "major", "the heart is driven by both", found("medium", "thyroid-boxed")),
  pair("thyroid-hormone", "clenbuterol", "contraindicated", "a slimming mix that has set off fatal rhythms", {
    ...recalled("medium"),
  }),
  pair("clenbuterol", "stimulants", "contraindicated", "the heart is driven from two sides", recalled("medium")),
  pair("clenbuterol", "ephedrine", "contraindicated", "the heart is driven from two sides", recalled("medium")),
  pair("clenbuterol", "caffeine", "major", "the heart is driven from two sides", recalled("medium")),
  pair("clenbuterol", "diuretics", "major", "potassium falls further and the heart can stop", recalled("medium")),
  pair("clenbuterol", "anabolic-steroids", "major", "the heart muscle is strained from two sides", recalled("low")),
  pair(
    "ephedrine",
    "caffeine",
    "major",
    "heart attacks, strokes and deaths have followed the pair",
    recalled("medium"),
  ),
  pair("ephedrine", "stimulants", "contraindicated", "heart attack, stroke and rhythm risk add up", recalled("medium")),
  pair("yohimbine", "antihypertensives", "major", "yohimbine raises blood pressure and undoes the medicine"),
  pair("yohimbine", "antidepressants", "major", "tricyclics and others multiply its effect", recalled("medium")),
  pair("yohimbine", "stimulants", "major", "blood pressure, panic and a racing heart add up", recalled("medium")),
  pair(
    "amphetamines",
    "amphetamines",
    "major",
    "pulse and blood pressure add up; strokes have followed",
    recalled("medium"),
  ),
  pair("dnp", "stimulants", "contraindicated", "heat adds up", recalled("medium")),
  pair("dnp", "thyroid-hormone", "contraindicated", "heat adds up", recalled("medium")),
  pair("ibogaine", "qt-prolonging", "contraindicated", "the heart can stop", recalled("medium")),
  pair("ibogaine", "opioids", "contraindicated", "the heart can stop, and the old dose kills afterwards", {
    ...recalled("medium"),
  }),
]
