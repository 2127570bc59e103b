import { z } from "zod"

/** What a regimen is for, in the words that headings and benefit lists use for it; words are matched from their start, in lower case. */
export const useRow = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  words: z.array(z.string().min(1)).min(1),
})
export type UseRow = Readonly<z.infer<typeof useRow>>
