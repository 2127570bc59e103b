import type { Delivery, PlannedDose } from "../base/index.ts"
import { occurrences, type Phase, type Schedule, zonedOf } from "../schedule/index.ts"
import { type Draw, takenBy } from "./supply.ts"

/** Every dose of a schedule whose phases are delivered as given, in order, with what each takes out of a container. */
export const dosesOf = (
  schedule: Schedule,
  deliveries: readonly Delivery[],
): { readonly doses: readonly PlannedDose[]; readonly draws: readonly Draw[] } => {
  const doses: PlannedDose[] = []
  const draws: Draw[] = []
  const phases = schedule.lines[0]?.phases ?? []
  const taken = deliveries.map(takenBy)
  for (const o of occurrences(schedule)) {
    const which = deliveries.length > 1 ? o.phase : 0
    const delivery = deliveries[which]
    const takes = taken[which]
    if (!delivery?.delivered || takes === undefined) throw new Error(`phase ${o.phase} was planned without a delivery`)
    draws.push({ day: o.date, takes })
    doses.push({
      at: zonedOf(o, schedule),
      amount: delivery.delivered,
      instruction: delivery.instruction,
      day: o.day,
      phase: phaseName(phases, o.phase),
    })
  }
  return { doses, draws }
}

/** What a phase is called: its own name, "on" when there is only one, else its number. */
export const phaseName = (phases: readonly Phase[], index: number): string =>
  phases[index]?.label ?? (phases.length > 1 ? `step ${index + 1}` : "on")
