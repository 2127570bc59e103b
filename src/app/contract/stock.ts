import { z } from "zod"

const amount = z.string()

export const stockSchema = z.object({
  format: z.literal("posology/stock@1"),
  plans: z.array(
    z.object({
      plan: z.string(),
      title: z.string(),
      containers: z.array(
        z.object({
          container: z.string(),
          product: z.string(),
          strength: z.string(),
          lot: z.string().nullable(),
          expiry: z.string().nullable(),
          cost: z.string().nullable(),
          openedAt: z.string(),
          doses: z.number().int(),
          holds: amount.nullable(),
          taken: amount.nullable(),
          lost: amount.nullable(),
          left: amount.nullable(),
          /** What is left at least and at most; null when the device's tolerance is not known. */
          band: z.tuple([amount, amount]).nullable(),
          /** What could not be counted; `left` is then too high. */
          unknown: z.array(z.string()),
          /** How much more was logged than a full one holds. */
          over: amount.nullable().optional(),
          /** Past its last day, or more logged than it held, each a sentence. */
          cautions: z.array(z.string()).optional(),
          useBy: z.string().nullable(),
          current: z.boolean(),
        }),
      ),
      /** Doses taken before any container was opened. */
      outside: z.number().int(),
      /** Doses taken out of numbered containers of a trial that nobody logged opening: they count against none. */
      inTrial: z.number().int().optional(),
      runsOut: z.string().nullable(),
      reorder: z.string().nullable(),
      /** What the containers have cost so far, one amount a currency: "1900 ZAR". */
      spent: z.array(z.string()),
      /** Containers without a cost that could be added up. */
      unpriced: z.number().int(),
    }),
  ),
})
export type StockAnswer = z.infer<typeof stockSchema>
