import { z } from "zod"

/** Where a fact was read. A seller is named by its host only and never linked: Posology links to no shop. */
export const source = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  kind: z.string().min(1),
  url: z.url().optional(),
  /** The host of a page that sells something, or stands among things that are sold. */
  host: z.string().optional(),
  doi: z.string().optional(),
  pmid: z.string().regex(/^\d+$/u).optional(),
})
export type Source = Readonly<z.infer<typeof source>>
