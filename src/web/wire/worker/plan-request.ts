import { type Ports, planRequestOf, regimenOf, today } from "../../../app/index.ts"
import type { Reading, Result } from "../../../base/index.ts"
import type { PlanRequest } from "../../../plan/index.ts"
import type { Choices, Label } from "../desk/state.ts"
import { atInput } from "../said/in-hand.ts"
import { choicesSaid } from "../said/plan.ts"

/** What the plan screen's inputs ask for, worked out as the use case `plan` does it; what cannot be used has its input's name as `path`. */
export const planRequest = (
  ports: Pick<Ports, "clock">,
  reading: Reading,
  label: Label,
  c: Choices,
  zone: string,
): Result<PlanRequest> => {
  const said = choicesSaid(label, c, zone)
  if (!said.ok) return said
  const from = regimenOf(reading, said.value.protocol)
  return from.ok ? atInput(planRequestOf(said.value, from.value, today(ports.clock))) : from
}
