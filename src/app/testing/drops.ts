import { brand, type PlanId } from "../../base/index.ts"
import type { Input } from "../index.ts"

/** The choices of most tests, of whatever page: nose drops of Semax out of a bottle of 0.1 %, at 08:00 and 14:00, for six weeks from 1 December 2026. */
export const ofDrops = (more: Partial<Input<"plan">> = {}): Input<"plan"> => ({
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

/** The same with the regimen typed off the bottle. */
export const drops = (more: Partial<Input<"plan">> = {}): Input<"plan"> =>
  ofDrops({ typed: { compound: "Semax", dose: { low: 300, high: 600, unit: "mcg", per: "dose" } }, ...more })

/** That, kept. */
export const keptDrops = { id: brand<PlanId>("plan-1"), title: "Semax drops", choices: drops() }

/** Capsules of an unknown substance as a page of so many words gives them, at 08:00 for two weeks from 1 December 2026. */
export const ofCapsules = (content: string): Input<"plan"> => ({
  page: { content },
  route: "oral",
  each: "10mg per capsule",
  confirmStrength: "10mg",
  dose: "10mg",
  times: ["08:00"],
  start: "2026-12-01",
  weeks: 2,
  zone: "Africa/Johannesburg",
})
