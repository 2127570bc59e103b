import { z } from "zod"
import { datasetRow, measuringAdviceRow, sellerRegimenRow, webErrorRow } from "./background.ts"
import { ceilingRow } from "./ceiling.ts"
import { claimRow, constructRow } from "./claim.ts"
import { compoundRow } from "./compound.ts"
import { conditionRow, questionRow } from "./condition.ts"
import { deviceRow } from "./device.ts"
import { hazardRow } from "./hazard.ts"
import { helpRow } from "./help-line.ts"
import { interactionRow, medicineRow } from "./interaction.ts"
import { ladderRow } from "./ladder.ts"
import { limitRow } from "./limit.ts"
import { journalRow, paperRow, retractionRow, unfoundJournalRow } from "./literature.ts"
import { emergencyRow, planBarRow } from "./plannability.ts"
import { productRow } from "./product.ts"
import { absenceRow, regimenRow, studyRow } from "./regimen.ts"
import { releaseGateRow } from "./release-gate.ts"
import { source } from "./source.ts"
import { standingRow } from "./standing.ts"
import { substanceRow } from "./substance.ts"
import { useRow } from "./use.ts"

/** A set of facts: the shipped one and a user's own file have this shape. Every list but `sources` may be left out. */
export const factSet = z.strictObject({
  format: z.literal("posology/facts@1"),
  /** Raised with every change of a row. */
  version: z.string().regex(/^\d{4}\.\d{1,2}\.\d{1,2}(?:-[\w.]+)?$/u, "a version is written 2026.11.22"),
  sources: z.array(source),
  compounds: z.array(compoundRow).default([]),
  products: z.array(productRow).default([]),
  devices: z.array(deviceRow).default([]),
  limits: z.array(limitRow).default([]),
  planBars: z.array(planBarRow).default([]),
  emergencies: z.array(emergencyRow).default([]),
  uses: z.array(useRow).default([]),
  regimens: z.array(regimenRow).default([]),
  studies: z.array(studyRow).default([]),
  absences: z.array(absenceRow).default([]),
  claims: z.array(claimRow).default([]),
  interactions: z.array(interactionRow).default([]),
  medicines: z.array(medicineRow).default([]),
  substances: z.array(substanceRow).default([]),
  ceilings: z.array(ceilingRow).default([]),
  hazards: z.array(hazardRow).default([]),
  conditions: z.array(conditionRow).default([]),
  standings: z.array(standingRow).default([]),
  ladders: z.array(ladderRow).default([]),
  questions: z.array(questionRow).default([]),
  journals: z.array(journalRow).default([]),
  unfoundJournals: z.array(unfoundJournalRow).default([]),
  papers: z.array(paperRow).default([]),
  retractions: z.array(retractionRow).default([]),
  constructs: z.array(constructRow).default([]),
  helpLines: z.array(helpRow).default([]),
  releaseGates: z.array(releaseGateRow).default([]),
  sellerRegimens: z.array(sellerRegimenRow).default([]),
  measuringAdvice: z.array(measuringAdviceRow).default([]),
  webErrors: z.array(webErrorRow).default([]),
  datasets: z.array(datasetRow).default([]),
})
export type FactSet = Readonly<z.infer<typeof factSet>>
