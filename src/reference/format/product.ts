import { z } from "zod"
import { routes } from "../../base/index.ts"
import { factOf, textFact } from "./provenance.ts"

/** A registered product. `strength` and `volume` are quantities in words ("0.1 %", "3 mL"); nothing widens `permits`. */
export const productRow = z.strictObject({
  id: z.string().min(1),
  compound: z.string().min(1),
  name: z.string().min(1),
  form: z.string().min(1),
  strength: factOf(z.string()),
  volume: factOf(z.string()),
  permits: factOf(z.array(z.enum(routes)).min(1)),
  /** The nominal drop. */
  drop: factOf(z.string()).optional(),
  /** What is in it besides the compound. */
  excipients: textFact.optional(),
  /** How many days it may be used once opened; left out where nothing was found. */
  inUseDays: factOf(z.number().int().positive()).optional(),
})
export type ProductRow = Readonly<z.infer<typeof productRow>>
