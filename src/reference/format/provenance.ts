import { z } from "zod"

/** How a row came to be known: read in the source named, recalled without one, part of each, or arithmetic on other rows. */
export const basis = z.enum(["found", "general-knowledge", "mixed", "computed"])
export const confidence = z.enum(["high", "medium", "low"])
/** An ISO calendar date. */
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u, "a date is written 2026-11-22")

/** What every row carries: where it was read, how sure that is, and when it was last looked at. */
export const provenanceShape = {
  sources: z.array(z.string().min(1)).min(1, "a row without a source is not a fact"),
  confidence,
  basis,
  checkedOn: isoDate,
  note: z.string().min(1).optional(),
}
export const provenance = z.strictObject(provenanceShape)
export type Provenance = Readonly<z.infer<typeof provenance>>

/** A value with its provenance. */
export const factOf = <T extends z.ZodType>(value: T) => z.strictObject({ value, ...provenanceShape })
export const textFact = factOf(z.string().min(1))
export type TextFact = Readonly<z.infer<typeof textFact>>
