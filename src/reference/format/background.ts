import { z } from "zod"
import { provenanceShape } from "./provenance.ts"
import { amountRange, countRange } from "./regimen.ts"

/** What a seller prints. It is shown beside labels and studies and never judged by. */
export const sellerRegimenRow = z.strictObject({
  id: z.string().min(1),
  compound: z.string().min(1),
  population: z.string().min(1),
  use: z.string().min(1),
  daily: amountRange,
  courseDays: countRange,
  ...provenanceShape,
})
export type SellerRegimenRow = Readonly<z.infer<typeof sellerRegimenRow>>

/** A rule for measuring an effect on oneself. */
export const measuringAdviceRow = z.strictObject({
  id: z.string().min(1),
  advice: z.string().min(1),
  ...provenanceShape,
})
export type MeasuringAdviceRow = Readonly<z.infer<typeof measuringAdviceRow>>

/** A slip found in other public material. */
export const webErrorRow = z.strictObject({ id: z.string().min(1), what: z.string().min(1), ...provenanceShape })
export type WebErrorRow = Readonly<z.infer<typeof webErrorRow>>

/** Open data, its terms, and what it holds of this set's compounds. */
export const datasetRow = z.strictObject({
  id: z.string().min(1),
  what: z.string().min(1),
  licence: z.string().min(1),
  covers: z.string().min(1),
  judged: z.string().min(1),
  ...provenanceShape,
})
export type DatasetRow = Readonly<z.infer<typeof datasetRow>>
