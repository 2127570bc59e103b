import { type Basis, type Finding, type Product, type Protocol, settled } from "../../base/index.ts"
import { caution, stop, unknown } from "../../deliver/index.ts"
import {
  basisOf,
  type ConditionRow,
  compoundNamed,
  shippedFacts as facts,
  foldName,
  foldText,
  says,
} from "../../reference/index.ts"
import { conditionNames, questionsMeant } from "./condition-names.ts"
import { emergencyFindings, emergencySaid } from "./emergency-said.ts"

/** What a person's own answers stand in the way of: no plan after a positive answer to a contraindication, with the fact named; answers only ever tighten,
 *  and one that nothing is known about says so. */
export const conditionFindings = (
  conditions: readonly string[],
  protocol: Protocol | null,
  product: Product | null,
): readonly Finding[] => {
  const said = [...new Set(conditions)].filter((c) => c.trim() !== "")
  if (said.length === 0) return []
  const named = protocol === null ? undefined : settled(protocol.compound)
  const ids = [named, product?.compound].flatMap((n) =>
    n == null ? [] : [compoundNamed(n)?.id ?? facts.meantBy(n), n].flat(),
  )
  const rows = [...new Set(ids)].flatMap((id) => facts.conditionsOf(id))
  const met = rows.filter((row) => said.some((answer) => means(row, answer)))
  return [
    ...emergencyFindings(said),
    ...met.flatMap(findingOf),
    ...said
      .filter((answer) => emergencySaid(answer) === undefined && !rows.some((row) => means(row, answer)))
      .map((answer) => unheard(answer, named)),
  ]
}

const findingOf = (row: ConditionRow): readonly Finding[] => {
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
}

/** An answer is never dropped: where the facts are silent about it, the plan says that they are. */
const unheard = (answer: string, compound: string | undefined): Finding => {
  const quoted = `“${answer.trim().slice(0, 80)}”`
  return questionsMeant(answer).length === 0
    ? caution(
        "plan/condition-not-known",
        "claim",
        `Your answer ${quoted} is not in the facts, so nothing was checked about it; ask a clinician or a pharmacist. Answers that are known: ${conditionNames.join(", ")}.`,
        "a fact about this answer",
      )
    : unknown(
        "plan/condition-no-fact",
        "claim",
        `The facts say nothing about ${compound ?? "this compound"} with your answer ${quoted}; that is no all-clear.`,
        "a fact about this answer and this compound",
      )
}

const means = (row: ConditionRow, answer: string): boolean => {
  const [name, words] = [foldName(answer), foldText(answer)]
  return (
    [row.id, row.condition, ...row.asks].some((known) => foldName(known) === name) ||
    row.words.some((stem) => says(words, stem)) ||
    questionsMeant(answer).some((question) => row.asks.includes(question))
  )
}
