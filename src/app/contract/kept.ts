import { z } from "zod"
import type { DocumentId, PlanId } from "../../base/index.ts"
import { idSchema } from "./event.ts"
import { planSchema } from "./plan.ts"
import { readSchema } from "./read.ts"

export const documentId = idSchema<DocumentId>()
export const planId = idSchema<PlanId>()
export const shelfSchema = z.enum(["kept", "archived", "deleted"])

/** What was saved, and whether this call did it or an earlier one with the same id. */
export const savedSchema = z.object({ id: z.string(), saved: z.enum(["new", "known"]) })

export const listSchema = z.object({
  items: z.array(z.object({ id: z.string(), title: z.string(), savedAt: z.string(), shelf: shelfSchema })),
})

/** Where it stands now and where it stood before: moving it back undoes the move. */
export const movedSchema = z.object({ id: z.string(), shelf: shelfSchema, was: shelfSchema })

export const correctionSchema = z.object({
  id: z.string(),
  /** From 1, as everywhere a person counts them. */
  protocol: z.number().int(),
  field: z.string(),
  /** Absent when the correction takes an earlier one back. */
  value: z.unknown().optional(),
  withdrawn: z.boolean(),
  by: z.string(),
  at: z.string(),
})

/** What became of the corrections of an earlier version of the page. */
export const carriedSchema = z.object({
  /** Those that still have their place, by protocol of the new version, and whether the page's own words for the field are what they were. */
  kept: z.array(z.object({ protocol: z.number().int(), field: z.string(), pageSays: z.enum(["same", "other"]) })),
  /** Those that are about a protocol, or a field, that is no longer on the page. */
  gone: z.array(
    z.object({
      name: z.string().nullable(),
      field: z.string(),
      value: z.unknown().optional(),
      gone: z.enum(["protocol", "field"]),
    }),
  ),
})

/** A saved page: as it was handed in, as it was read that day, and with what a person has put right since. */
export const keptPageSchema = z.object({
  id: z.string(),
  title: z.string(),
  savedAt: z.string(),
  shelf: shelfSchema,
  name: z.string().nullable(),
  content: z.union([z.string(), z.custom<Uint8Array>((v) => v instanceof Uint8Array)]),
  reading: readSchema,
  /** True when today's rules read other protocols out of it: then the corrections are about what nobody sees any more. */
  readsOtherwise: z.boolean(),
  corrections: z.array(correctionSchema),
})

export const keptPlanSchema = z.object({
  id: z.string(),
  title: z.string(),
  savedAt: z.string(),
  shelf: shelfSchema,
  page: z.string().nullable(),
  protocol: z.number().int().nullable(),
  choices: z.unknown(),
  plan: planSchema,
})
