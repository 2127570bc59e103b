import type { PlanBarRow } from "../format/plannability.ts"
import { found } from "./basis.ts"

/** Compounds for which no plan is made, each with the fact that stands in the way. */
export const planBars: readonly PlanBarRow[] = [
  {
    compound: "na-1",
    kind: "single-hospital-dose",
    reason:
      "NA-1 was studied as one intravenous dose in hospital before a clot is removed; two phase 3 trials missed their main endpoint, and a course of it cannot be carried out at home",
    ...found("high", "na1-heart", "na1-next", "na1-next2"),
  },
  {
    compound: "dihexa",
    kind: "retracted-evidence",
    reason:
      "no study in people was found for dihexa, the paper it rests on was retracted in 2025, and the pathway it is said to act on is a tumour pathway",
    ...found("high", "dihexa-retr", "dihexa-triage", "dihexa-lib"),
  },
  {
    compound: "cerebrolysin",
    kind: "hospital-injection",
    reason:
      "Cerebrolysin is injected or infused under medical care; its leaflets name neither a subcutaneous nor a home route and warn about antidepressants, epilepsy and kidney disease",
    ...found("high", "cere-bg", "cere-ru", "cere-seif"),
  },
  {
    compound: "tianeptine",
    kind: "opioid-type-dependence",
    reason:
      "tianeptine acts on opioid receptors; dependence, withdrawal and depressed breathing are documented, and stopping it takes a supervised taper",
    ...found("high", "tia-zaza", "tia-fda", "tia-ansm"),
  },
]
