import type { Basis, Finding } from "../base/index.ts"
import { settled } from "../base/index.ts"
import { caution, stop } from "../deliver/index.ts"
import { basisOf, type ConditionRow, compoundNamed, factsOf, foldName, shipped } from "../reference/index.ts"
import type { PlanRequest } from "./request.ts"

/** What a person's own answers stand in the way of: no plan after a positive answer to a contraindication, with the fact named; answers only ever tighten. */
export const conditionFindings = (request: PlanRequest): readonly Finding[] => {
  const said = new Set((request.conditions ?? []).map(foldName))
  if (said.size === 0) return []
  const named = request.protocol === null ? undefined : settled(request.protocol.compound)
  const ids = [named, request.product?.compound].flatMap((n) => (n == null ? [] : [compoundNamed(n)?.id ?? n]))
  const facts = factsOf(shipped, null)
  const met = [...new Set(ids)].flatMap((id) => facts.conditionsOf(id)).filter((row) => means(row, said))
  return met.flatMap((row) => {
    const basis: readonly Basis[] = [basisOf(row, `${row.condition}: ${row.level}`)]
    if (row.level === "contraindicated" || row.level === "avoid" || row.level === "emergency-only") {
      return [
        stop(
          "plan/contraindication",
          "claim",
          `${row.compound} is not for a person with this answer: ${row.condition}. Nothing is planned.`,
          "a person without it",
          basis,
        ),
      ]
    }
    return row.level === "caution"
      ? [
          caution(
            "plan/condition",
            "claim",
            `${row.compound} calls for care with this answer: ${row.condition}. Ask a clinician before the first dose.`,
            "a clinician's word on it",
            basis,
          ),
        ]
      : []
  })
}

const means = (row: ConditionRow, said: ReadonlySet<string>): boolean =>
  [row.id, row.condition, ...row.asks].some((name) => said.has(foldName(name)))
