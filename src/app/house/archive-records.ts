import { z } from "zod"
import type { DocumentId, PersonId, PlanId, PracticeId, ProtocolField } from "../../base/index.ts"
import { eventSchema, idSchema } from "../contract/event.ts"
import { shelfSchema } from "../contract/kept.ts"
import { personName } from "../contract/person.ts"
import { sourcedFields } from "../page/present/read.ts"
import type { ArchiveRecord, SavedPage, SavedPlan } from "../ports/store-port.ts"

const whose = { practice: idSchema<PracticeId>(), person: idSchema<PersonId>() }
const placed = z.strictObject({ shelf: shelfSchema, at: z.string() }).nullable()

// Readings and plans are kept as they were shown on their day; an older one may lack what is printed now.
const reading = z.looseObject({
  format: z.literal("posology/read@1"),
  text: z.string(),
  protocols: z.array(z.unknown()),
})
const plan = z.looseObject({ format: z.literal("posology/plan@1"), doses: z.array(z.unknown()) })

/** One record of an archive. */
export const archiveRecordSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("person"),
    record: z
      .strictObject({ ...whose, id: idSchema<PersonId>(), name: personName, madeAt: z.string() })
      .refine((p) => p.id === p.person, "a person's id is that of the person"),
  }),
  z.strictObject({
    kind: z.literal("page"),
    placed,
    record: z.strictObject({
      ...whose,
      id: idSchema<DocumentId>(),
      title: z.string(),
      savedAt: z.string(),
      content: z.union([z.string(), z.custom<Uint8Array>((v) => v instanceof Uint8Array, "expected text or bytes")]),
      name: z.string().nullable(),
      reading: reading as unknown as z.ZodType<SavedPage["reading"]>,
    }),
  }),
  z.strictObject({
    kind: z.literal("plan"),
    placed,
    record: z.strictObject({
      ...whose,
      id: idSchema<PlanId>(),
      title: z.string(),
      savedAt: z.string(),
      page: idSchema<DocumentId>().nullable(),
      protocol: z.number().int().nullable(),
      choices: z.unknown(),
      plan: plan as unknown as z.ZodType<SavedPlan["plan"]>,
    }),
  }),
  z.strictObject({
    kind: z.literal("correction"),
    record: z.strictObject({
      ...whose,
      id: z.string(),
      page: idSchema<DocumentId>(),
      protocol: z.number().int(),
      field: z.enum(sourcedFields) satisfies z.ZodType<ProtocolField>,
      to: z.union([z.literal("withdrawn"), z.strictObject({ value: z.unknown() })]),
      at: z.string(),
    }),
  }),
  z.strictObject({ kind: z.literal("event"), record: eventSchema }),
]) satisfies z.ZodType<ArchiveRecord>

/** Whose a record is, and which one where that is known. */
export const whoseSchema = z.strictObject({ ...whose, id: z.string().optional() })

/** A record's place in the order of an archive. */
export const archiveMarkSchema = z.strictObject({
  ...whose,
  kind: z.enum(["person", "page", "plan", "correction", "event"]),
  id: z.string(),
})
