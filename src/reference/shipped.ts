import { compounds } from "./data/compounds.ts"
import { devices } from "./data/devices.ts"
import { emergencies } from "./data/emergencies.ts"
import { limits } from "./data/limits.ts"
import { planBars } from "./data/plan-bars.ts"
import { products } from "./data/products.ts"
import { sources } from "./data/sources.ts"
import { loadOrThrow } from "./load.ts"

/** The facts Posology ships. Not reviewed by a clinician; every row carries its source and the day it was last read. */
export const shipped = loadOrThrow({
  format: "posology/facts@1",
  version: "2026.11.22",
  sources,
  compounds,
  products,
  devices,
  limits,
  planBars,
  emergencies,
})
