import { z } from "zod"
import { provenanceShape } from "./provenance.ts"

/** The steps by which a label raises a dose, lowest first. It is told, and never planned from. */
export const ladderRow = z.strictObject({
  substance: z.string().min(1),
  /** Which label, and for what. */
  label: z.string().min(1),
  steps: z.array(z.strictObject({ when: z.string().min(1), dose: z.string().min(1) })).min(2),
  ...provenanceShape,
})
export type LadderRow = Readonly<z.infer<typeof ladderRow>>
