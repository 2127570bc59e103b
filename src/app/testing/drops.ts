import { brand, type PlanId } from "../../base/index.ts"
import type { Input } from "../index.ts"

/** The plan of most tests: nose drops of Semax out of a bottle of 0.1 %, at 08:00 and 14:00, for six weeks from 1 December 2026. */
export const drops = (more: Partial<Input<"plan">> = {}): Input<"plan"> => ({
  typed: { compound: "Semax", dose: { low: 300, high: 600, unit: "mcg", per: "dose" } },
  route: "intranasal",
  product: "semax-0.1-3ml",
  confirmStrength: "0.1%",
  device: "dropper-50ul",
  dose: "300mcg",
  times: ["08:00", "14:00"],
  start: "2026-12-01",
  weeks: 6,
  zone: "Africa/Johannesburg",
  ...more,
})

/** It, kept. */
export const keptDrops = { id: brand<PlanId>("plan-1"), title: "Semax drops", choices: drops() }
