import { lazily } from "../base/index.ts"
import { absences } from "./data/absences.ts"
import { ceilings } from "./data/ceilings.ts"
import { claims } from "./data/claims.ts"
import { classPairs } from "./data/class-pairs.ts"
import { compounds } from "./data/compounds.ts"
import { conditions } from "./data/conditions.ts"
import { constructs } from "./data/constructs.ts"
import { datasets } from "./data/datasets.ts"
import { devices } from "./data/devices.ts"
import { emergencies } from "./data/emergencies.ts"
import { addedSubstances, withFurtherNames } from "./data/further-names.ts"
import { hazards } from "./data/hazards.ts"
import { helpLines } from "./data/help-lines.ts"
import { interactions } from "./data/interactions.ts"
import { journals } from "./data/journals.ts"
import { limits } from "./data/limits.ts"
import { measuringAdvice } from "./data/measuring-advice.ts"
import { medicines } from "./data/medicines.ts"
import { papers } from "./data/papers.ts"
import { planBars } from "./data/plan-bars.ts"
import { withPoisoningDoses } from "./data/poisoning-doses.ts"
import { poisonBars, poisons } from "./data/poisons.ts"
import { prescribedKinds } from "./data/prescribed-kinds.ts"
import { products } from "./data/products.ts"
import { questions } from "./data/questions.ts"
import { regimens } from "./data/regimens.ts"
import { releaseGates } from "./data/release-gates.ts"
import { retractions } from "./data/retractions.ts"
import { sellerRegimens } from "./data/seller-regimens.ts"
import { sources } from "./data/sources.ts"
import { lethalSources } from "./data/sources-lethal.ts"
import { studies } from "./data/studies.ts"
import { substances } from "./data/substances.ts"
import {
  takenBars,
  takenCeilings,
  takenClaims,
  takenConditions,
  takenHazards,
  takenLadders,
  takenPairs,
  takenSources,
  takenStandings,
  withTaken,
} from "./data/taken-in/rows.ts"
import { unfoundJournals } from "./data/unfound-journals.ts"
import { uses } from "./data/uses.ts"
import { webErrors } from "./data/web-errors.ts"
import { filled } from "./filled.ts"

const allSubstances = lazily(() => withFurtherNames(withTaken([...substances, ...poisons, ...addedSubstances])))

/** Bars that are written for one thing, and then for the kinds that the rest belongs to. */
const allBars = () => {
  const own = [...planBars, ...poisonBars, ...takenBars()]
  return [...own, ...prescribedKinds(allSubstances(), new Set(own.map((b) => b.compound)))]
}

/** The facts Posology ships. Not reviewed by a clinician; every row carries its source and the day it was last read.
 *  They are part of the program: they are held against their schemas where the screens are built and in the tests, not again at every start, and a list
 *  is made when somebody first asks for it. */
export const shipped = filled({
  format: "posology/facts@1",
  version: "2026.11.28",
  absences: () => absences,
  claims: () => [...claims, ...takenClaims()],
  compounds: () => compounds,
  conditions: () => [...conditions, ...takenConditions()],
  standings: () => takenStandings(),
  ladders: () => takenLadders(),
  constructs: () => constructs,
  devices: () => devices,
  emergencies: () => emergencies,
  helpLines: () => helpLines,
  hazards: () => [...hazards, ...takenHazards()],
  ceilings: () => withPoisoningDoses([...ceilings, ...takenCeilings()]),
  substances: allSubstances,
  interactions: () => [...interactions, ...classPairs, ...takenPairs()],
  journals: () => journals,
  limits: () => limits,
  medicines: () => medicines,
  papers: () => papers,
  planBars: allBars,
  products: () => products,
  questions: () => questions,
  regimens: () => regimens,
  releaseGates: () => releaseGates,
  retractions: () => retractions,
  sources: () => [...sources, ...lethalSources, ...takenSources()],
  studies: () => studies,
  unfoundJournals: () => unfoundJournals,
  uses: () => uses,
  webErrors: () => webErrors,
  sellerRegimens: () => sellerRegimens,
  measuringAdvice: () => measuringAdvice,
  datasets: () => datasets,
})
