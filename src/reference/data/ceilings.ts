import type { CeilingRow } from "../format/ceiling.ts"
import type { Provenance } from "../format/provenance.ts"
import { found, mixed, recalled } from "./basis.ts"
import { isThreshold, isUpperLevel } from "./upper-level.ts"

type Per = CeilingRow["per"]
const row =
  (routes?: readonly string[], perKg = false) =>
  (substance: string, amount: string, per: Per, what: string, how: Provenance): CeilingRow => ({
    id: `${substance}-${per}-${amount.replace(/[^a-z0-9]+/gi, "-")}${routes ? `-${routes.join("-")}` : ""}`,
    substance,
    amount,
    per,
    perKg,
    habitual: isUpperLevel(what),
    threshold: isThreshold(what),
    ...(routes ? { routes: [...routes] } : {}),
    what,
    ...how,
    checkedOn: "2026-11-28",
  })
const most = row()
const oral = row(["oral", "sublingual"])
const needle = row(["subcutaneous", "intramuscular", "injection"])
const byWeight = row(undefined, true)

/** The most that labels or studies give, each read for what it is a maximum of. */
export const ceilings: readonly CeilingRow[] = [
  most("modafinil", "400 mg", "day", "the label's maximum", found("high", "moda-it", "moda-mims")),
  needle(
    "semaglutide",
    "2.4 mg",
    "week",
    "the label's maximum of injections but for adults who bore it for four weeks",
    {
      ...found("medium", "glp1-notes", "drugs-wegovy"),
    },
  ),
  needle("semaglutide", "7.2 mg", "week", "the label's maximum for adults who bore 2.4 mg for four weeks", {
    ...found("medium", "glp1-notes", "sema-ref"),
  }),
  {
    ...oral("semaglutide", "25 mg", "day", "the label's maximum of the tablets", found("medium", "glp1-notes")),
    brands: ["Rybelsus"],
  },
  // Labels of these vitamins count in IU, which no fact converts: the same levels as their tables print them.
  oral("vitamin-d", "4000 IU", "day", "the upper level for adults, counted in IU", found("high", "hs-ul-table")),
  oral("vitamin-a", "10000 IU", "day", "the upper level for adults, counted in IU", recalled("medium")),
  oral("niacinamide", "900 mg", "day", "the upper level for adults", found("high", "hs-ul-table")),
  most("tirzepatide", "15 mg", "week", "the label's maximum", found("medium", "glp1-notes")),
  most("liraglutide", "3 mg", "day", "the label's maximum", found("medium", "glp1-notes")),
  most("dulaglutide", "4.5 mg", "week", "the label's maximum", found("medium", "glp1-notes", "mnt-trulicity")),
  most("exenatide", "20 mcg", "day", "the label's maximum of the form for twice a day", found("high", "drugs-byetta")),
  most("exenatide", "2 mg", "week", "the label's dose of the form for once a week", found("high", "drugs-bydureon")),
  most(
    "retatrutide",
    "12 mg",
    "week",
    "the highest dose of a phase 2 trial; no label exists",
    found("medium", "reta-p2"),
  ),
  most("cagrilintide", "4.5 mg", "week", "the highest dose of a phase 2 trial; no label exists", {
    ...found("medium", "cagri-p2"),
  }),
  most("survodutide", "4.8 mg", "week", "the highest dose of a phase 2 trial; no label exists", {
    ...found("medium", "survo-p2"),
  }),
  most("lithium", "1200 mg", "day", "the usual upper end with blood levels", found("medium", "medlib-lithium")),
  most(
    "lithium",
    "1800 mg",
    "day",
    "the label's maximum in mania, with blood levels",
    found("medium", "medlib-lithium"),
  ),
  most("clenbuterol", "80 mcg", "day", "the maximum of asthma tablets where they are registered", {
    ...mixed("low", "levand-clen", "general-knowledge"),
  }),
  most("ephedrine", "150 mg", "day", "the label's maximum of US asthma tablets", found("medium", "dm-ephedrine")),
  oral("salbutamol", "32 mg", "day", "the label's maximum of the tablets", recalled("medium")),
  most("yohimbine", "16.2 mg", "day", "the highest usual prescription", recalled("medium")),
  most("levothyroxine", "200 mcg", "day", "more than the label calls seldom needed", found("medium", "drugs-levo")),
  most("liothyronine", "75 mcg", "day", "the upper end of replacement", recalled("medium")),
  oral("oxycodone", "33 mg", "day", "50 mg of morphine in strength, where a guideline asks to weigh harm anew", {
    ...mixed("medium", "medscape-mme", "general-knowledge"),
  }),
  oral("morphine", "50 mg", "day", "where a guideline asks to weigh harm anew", {
    ...mixed("medium", "medscape-mme", "general-knowledge"),
  }),
  most("codeine", "240 mg", "day", "the UK label's maximum", found("high", "emc-codeine")),
  most("tramadol", "400 mg", "day", "the label's maximum", found("medium", "drugs-tramadol")),
  most("methadone", "40 mg", "day", "the label's first day of treatment, watched", {
    ...found("medium", "drugs-methadone", "sky-methadone"),
  }),
  most("buprenorphine", "24 mg", "day", "the label's upper end", mixed("medium", "aoaam-bup", "general-knowledge")),
  most("alprazolam", "4 mg", "day", "the label's maximum for anxiety", recalled("medium")),
  most("alprazolam", "10 mg", "day", "the label's maximum for panic disorder", recalled("medium")),
  most("diazepam", "40 mg", "day", "the label's maximum for anxiety", recalled("medium")),
  most("clonazepam", "4 mg", "day", "the label's maximum for panic disorder", recalled("medium")),
  most("clonazepam", "20 mg", "day", "the label's maximum for seizures", recalled("medium")),
  most("etizolam", "3 mg", "day", "the label's maximum", recalled("medium")),
  most("phenibut", "1500 mg", "day", "the usual upper end of the Russian label", found("medium", "geotar-phenibut")),
  most(
    "phenibut",
    "750 mg",
    "once",
    "the highest single dose of the Russian label",
    found("medium", "geotar-phenibut"),
  ),
  most("sodium-oxybate", "9 g", "day", "the label's maximum of the prescribed medicine", found("high", "drugs-xyrem")),
  most("sodium-oxybate", "4.5 g", "once", "half of the label's nightly maximum", found("high", "drugs-xyrem")),
  most("phenobarbital", "400 mg", "day", "the label's maximum for sedation", recalled("low")),
  most("digoxin", "250 mcg", "day", "the usual upper end with good kidneys", found("medium", "mydawa-digoxin")),
  most("apixaban", "10 mg", "day", "the label's dose", found("high", "mims-eliquis")),
  most("apixaban", "20 mg", "day", "the label's dose in the first week of a clot", found("high", "mims-eliquis")),
  most("rivaroxaban", "20 mg", "day", "the label's dose", found("medium", "xarelto-hcp")),
  most(
    "rivaroxaban",
    "30 mg",
    "day",
    "the label's dose in the first three weeks of a clot",
    found("medium", "xarelto-hcp"),
  ),
  most("dabigatran", "300 mg", "day", "the label's dose", recalled("medium")),
  most("edoxaban", "60 mg", "day", "the label's dose", recalled("medium")),
  most("colchicine", "1.8 mg", "day", "the label's whole dose of one flare", recalled("medium")),
  most("paracetamol", "4 g", "day", "the recommended maximum", found("high", "bmj-para")),
  most("paracetamol", "1 g", "once", "the recommended single maximum", found("high", "bmj-para")),
  most("methotrexate", "25 mg", "week", "the upper end of the label outside cancer", found("medium", "ajp-mtx")),
  byWeight("ivermectin", "200 mcg", "once", "per kilogram, the label's single dose", recalled("medium")),
  byWeight("methylene-blue", "1 mg", "once", "per kilogram, the label's single dose in hospital", {
    ...found("high", "provayblue-site"),
  }),
  most("chloroquine", "600 mg", "once", "the label's first treatment dose", recalled("medium")),
  most("hydroxychloroquine", "400 mg", "day", "the label's upkeep", found("medium", "regderm-hcq")),
  most("sirolimus", "40 mg", "once", "the transplant label's largest dose in a day", found("medium", "siro-guide")),
  needle("growth-hormones", "1 mg", "day", "the usual upper end in adults who lack it", recalled("low")),
  most("adrenaline", "0.5 mg", "once", "the guideline's dose in anaphylaxis", recalled("medium")),
  oral("metformin", "2550 mg", "day", "the label's maximum", recalled("medium")),
  most("tesamorelin", "2 mg", "day", "the label's dose of the first product", found("high", "egrifta-pi")),
  oral("berberine", "1500 mg", "day", "the highest usual dose in studies", recalled("medium")),
  oral("l-carnitine", "3000 mg", "day", "the medicine's label", mixed("medium", "carn-lpi", "general-knowledge")),
  oral("iodine", "1100 mcg", "day", "the upper level for adults", found("high", "hs-ul-table")),
  oral("caffeine", "400 mg", "day", "the figure for healthy adults", found("medium", "caff-stir")),
  most("melatonin", "10 mg", "day", "where labels end", recalled("medium")),
  oral("magnesium", "350 mg", "day", "the upper level from supplements, counted as magnesium and not as the salt", {
    ...found("high", "hs-ul-table"),
  }),
  most("hcg", "4000 IU", "once", "the label's largest dose for men", found("high", "hcg-dose")),
  most("hcg", "10000 IU", "once", "the label's single dose in fertility treatment", found("high", "hcg-dose")),
  ...(
    [
      ["aspirin", "4 g"],
      ["ibuprofen", "2400 mg"],
      ["naproxen", "1000 mg"],
      ["diclofenac", "150 mg"],
      ["loperamide", "16 mg"],
      ["diphenhydramine", "300 mg"],
      ["doxylamine", "50 mg"],
      ["pseudoephedrine", "240 mg"],
    ] as const
  ).map(([substance, amount]) => oral(substance, amount, "day", "the label's maximum", recalled("medium"))),
]
