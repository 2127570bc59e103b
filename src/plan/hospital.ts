import { compareQuantity, dimensionOf, exact, type Finding, type Quantity, settled, times } from "../base/index.ts"
import { stop } from "../deliver/index.ts"
import { basisOf, compoundNamed, shippedFacts as facts, type RegimenRow, readQuantity } from "../reference/index.ts"
import type { PlanRequest } from "./request.ts"

/** Refuses a day's amount as large as one that label copies give in hospital. It says neither how large that is nor how far off: such a figure reads like a target. */
export const hospitalDose = (request: PlanRequest, held: Quantity): Finding | null => {
  if (dimensionOf(held) !== "mass") return null
  const daily = times(held, exact(Math.max(1, request.times.length)))
  const row = hospitalRows(request).find((r) => r.daily && compareQuantity(daily, readQuantity(r.daily.value.low)) >= 0)
  return row
    ? stop(
        "plan/hospital-dose",
        "dose",
        "As much as this in a day is given in hospital only; Posology does not plan it for oneself.",
        "a regimen of this size for use at home",
        row.daily ? [basisOf(row.daily, `${row.population}: ${row.use}, in hospital`)] : [],
      )
    : null
}

const hospitalRows = ({ protocol, product }: PlanRequest): readonly RegimenRow[] => {
  const named = protocol === null ? undefined : settled(protocol.compound)
  const ids = new Set([product?.compound, named && compoundNamed(named)?.id].filter((id) => id != null))
  return [...ids].flatMap((id) => facts.regimensOf(id).filter((r) => r.hospital))
}
