import type { ConditionLevel, ConditionRow } from "../format/condition.ts"
import type { Provenance } from "../format/provenance.ts"
import { found, mixed, recalled } from "./basis.ts"

const row = (
  compound: string,
  condition: string,
  level: ConditionLevel,
  asks: string[],
  words: string[],
  how: Provenance,
): ConditionRow => ({
  id: `${compound}+${condition.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`,
  compound,
  condition,
  level,
  asks,
  words,
  ...how,
})

const label = found("high", "lbl-nootropicsbase", "lbl-ruspills1")

/** When a compound is not used, or only with care. */
export const conditions: readonly ConditionRow[] = [
  row("semax", "pregnancy", "contraindicated", ["pregnancy"], ["pregnan"], label),
  row(
    "semax",
    "breastfeeding",
    "contraindicated",
    ["breastfeeding"],
    ["breastfeed", "breast-feed", "lactat", "nursing"],
    label,
  ),
  row("semax", "acute psychosis", "contraindicated", ["psychosis"], ["psychosis", "psychotic"], label),
  row("semax", "disorders with anxiety", "contraindicated", ["anxiety"], ["anxiety"], {
    ...found("high", "lbl-nootropicsbase", "lbl-shram", "lbl-ruspills1"),
  }),
  row("semax", "endocrine disease", "contraindicated", ["endocrine", "thyroid"], ["endocrine", "thyroid"], {
    ...found("high", "lbl-nootropicsbase", "lbl-shram", "lbl-ruspills1"),
  }),
  row(
    "semax",
    "hypersensitivity to the compound or to methylparaben",
    "contraindicated",
    ["allergy"],
    ["hypersensitiv", "allerg"],
    label,
  ),
  row("semax", "a history of seizures", "contraindicated", ["seizures"], ["seizure", "epilep", "convuls"], {
    ...mixed("medium", "lbl-1pct-seiz", "general-knowledge"),
    note: "one copy of the 1 % text",
  }),
  row("semax", "alcohol use disorder", "caution", ["dependence"], ["alcohol"], found("medium", "alcohol2008")),
  row("semax", "suspected acute stroke", "emergency-only", ["stroke-now"], [], {
    ...mixed("high", "lbl-ruspills1", "general-knowledge"),
  }),
  row(
    "selank",
    "pregnancy or breastfeeding",
    "contraindicated",
    ["pregnancy", "breastfeeding"],
    ["pregnan", "breastfeed"],
    {
      ...found("medium", "selank-pm"),
    },
  ),
  row("modafinil", "pregnancy", "contraindicated", ["pregnancy"], ["pregnan"], found("high", "moda-mhra")),
  row(
    "modafinil",
    "a history of serious rash, heart disease or psychosis",
    "avoid",
    ["heart", "psychosis"],
    ["rash", "heart", "psychosis"],
    found("high", "moda-pi"),
  ),
  row("modafinil", "competitive sport", "prohibited-in-sport", ["sport"], [], found("high", "icc-s6")),
  row("phenylpiracetam", "competitive sport", "prohibited-in-sport", ["sport"], [], found("high", "icc-s6")),
  row("bpc-157", "competitive sport", "prohibited-in-sport", ["sport"], [], found("high", "icc-s0")),
  row("bpc-157", "active or past cancer", "avoid", ["cancer"], ["cancer", "tumour", "tumor"], {
    ...mixed("low", "bpc-inpharmd", "general-knowledge"),
    note: "theoretical",
  }),
  row("dihexa", "active or past cancer", "avoid", ["cancer"], ["cancer", "tumour", "tumor"], {
    ...found("medium", "dihexa-lib"),
    note: "theoretical",
  }),
  row("cerebrolysin", "epilepsy or status epilepticus", "contraindicated", ["seizures"], ["epilep", "seizure"], {
    ...found("high", "cere-seif", "cere-bg"),
  }),
  row("cerebrolysin", "severe kidney disease", "contraindicated", ["kidney"], ["kidney", "renal"], {
    ...found("high", "cere-seif", "cere-bg"),
  }),
  row("cerebrolysin", "subcutaneous or home use", "not-a-labelled-route", [], [], found("high", "cere-bg", "cere-ru")),
  row(
    "tianeptine",
    "a history of dependence on a drug or on alcohol",
    "avoid",
    ["dependence"],
    ["dependen", "addict"],
    found("high", "tia-healio", "tia-ansm"),
  ),
  row("tianeptine", "under 15 years", "contraindicated", ["age"], ["under 15"], found("high", "tia-mt")),
  row(
    "5-htp",
    "use of any antidepressant",
    "avoid",
    ["medicines"],
    ["antidepressant"],
    found("high", "htp-oracle2", "ndf-rt"),
  ),
  row(
    "l-tyrosine",
    "an overactive thyroid, or a past melanoma",
    "caution",
    ["thyroid", "cancer"],
    ["thyroid", "melanoma"],
    {
      ...found("medium", "tyr-dtoday", "tyr-examine"),
    },
  ),
  row("ashwagandha", "thyroid disease", "avoid", ["thyroid"], ["thyroid"], found("high", "ash-nccih", "ash-sharma")),
  row(
    "ashwagandha",
    "pregnancy or breastfeeding",
    "avoid",
    ["pregnancy", "breastfeeding"],
    ["pregnan", "breastfeed"],
    found("high", "ash-nccih", "ash-nm"),
  ),
  row("ashwagandha", "liver disease", "avoid", ["liver"], ["liver"], found("high", "ash-nccih", "ash-bfr")),
  row(
    "ashwagandha",
    "autoimmune disease, or a planned operation",
    "avoid",
    ["autoimmune"],
    ["autoimmune", "surgery"],
    found("medium", "ash-nccih"),
  ),
  row("rhodiola-rosea", "bipolar disorder", "caution", ["bipolar"], ["bipolar"], recalled("medium")),
]
