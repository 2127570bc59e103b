import { z } from "zod"
import { provenanceShape } from "./provenance.ts"

export const conditionLevel = z.enum([
  "contraindicated",
  "avoid",
  "caution",
  "emergency-only",
  "not-a-labelled-route",
  "prohibited-in-sport",
])
export type ConditionLevel = z.infer<typeof conditionLevel>

/** A condition under which a compound is not used, or only with care. `asks` are the questions whose positive answer means this row. */
export const conditionRow = z.strictObject({
  id: z.string().min(1),
  compound: z.string().min(1),
  condition: z.string().min(1),
  level: conditionLevel,
  asks: z.array(z.string().min(1)),
  /** Words by which a page would name it, from the start of a word. */
  words: z.array(z.string().min(1)),
  ...provenanceShape,
})
export type ConditionRow = Readonly<z.infer<typeof conditionRow>>

/** A question before planning. Answers stay on the device and only ever tighten. */
export const questionRow = z.strictObject({
  id: z.string().min(1),
  question: z.string().min(1),
  kind: z.enum(["yes-no", "years", "medicines"]),
})
export type QuestionRow = Readonly<z.infer<typeof questionRow>>
