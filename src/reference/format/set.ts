import { z } from "zod"
import { compoundRow } from "./compound.ts"
import { deviceRow } from "./device.ts"
import { limitRow } from "./limit.ts"
import { emergencyRow, planBarRow } from "./plannability.ts"
import { productRow } from "./product.ts"
import { source } from "./source.ts"

/** A set of facts: the shipped one and a user's own file have this shape. Every list but `sources` may be left out. */
export const factSet = z.strictObject({
  format: z.literal("posology/facts@1"),
  /** Raised with every change of a row. */
  version: z.string().regex(/^\d{4}\.\d{1,2}\.\d{1,2}(?:-[\w.]+)?$/u, "a version is written 2026.11.22"),
  sources: z.array(source),
  compounds: z.array(compoundRow).default([]),
  products: z.array(productRow).default([]),
  devices: z.array(deviceRow).default([]),
  limits: z.array(limitRow).default([]),
  planBars: z.array(planBarRow).default([]),
  emergencies: z.array(emergencyRow).default([]),
})
export type FactSet = Readonly<z.infer<typeof factSet>>
