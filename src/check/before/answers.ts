import type { Basis, Finding, Severity } from "../../base/index.ts"
import type { ConditionRow, Facts, InteractionRow, QuestionRow } from "../../reference/index.ts"
import { weighed } from "../stack.ts"

/** What a person answered. They stay on the device. A question left out is a question not answered, and never a no. */
export type Answers = {
  /** Question id → yes or no. */
  readonly yesNo: Readonly<Record<string, boolean>>
  readonly years?: number
  /** Ids of classes and medicines taken. */
  readonly medicines?: readonly string[]
}

/** What is about to be planned: compound ids, the planned one first. */
export type Intended = { readonly compounds: readonly string[] }

/** The questions that can change anything for these compounds, in the order in which they are asked. */
export const questionsFor = (facts: Facts, intended: Intended): readonly QuestionRow[] => {
  const asked = new Set(intended.compounds.flatMap((c) => facts.conditionsOf(c)).flatMap((c) => c.asks))
  return facts.set.questions.filter(
    (q) => q.id === "stroke-now" || q.id === "age" || q.id === "medicines" || asked.has(q.id),
  )
}

/** What the answers add to a plan: only ever stops and cautions. No answer removes a finding or widens a limit. */
export const tightenedBy = (facts: Facts, answers: Answers, intended: Intended): readonly Finding[] => [
  ...emergency(facts, answers),
  ...byAge(facts, answers, intended),
  ...intended.compounds.flatMap((c) => byCondition(facts, answers, c)),
  ...intended.compounds.flatMap((c) => byMedicine(facts, answers, c)),
]

const found = (
  code: string,
  severity: Severity,
  message: string,
  absent: string,
  basis: readonly Basis[],
): Finding => ({
  code,
  severity,
  dimension: "product",
  protocol: null,
  message,
  spans: [],
  quotes: [],
  absent,
  basis,
})

const nothing = "a word on the page about this"

const emergency = (facts: Facts, answers: Answers): Finding[] => {
  const row = facts.set.emergencies.find((e) => e.id === "stroke")
  return answers.yesNo["stroke-now"] === true
    ? [
        found(
          "before/emergency",
          "stop",
          "Call the emergency number now. What you describe can be a stroke, and every minute counts.",
          "a plan: there is none for an emergency",
          row ? [facts.basis(row, row.wording)] : [],
        ),
      ]
    : []
}

const byAge = (facts: Facts, answers: Answers, intended: Intended): Finding[] => {
  const { years } = answers
  if (years === undefined || years >= 18) return []
  const rows = intended.compounds.flatMap((c) => facts.conditionsOf(c)).filter((r) => r.asks.includes("age"))
  return [
    found(
      "before/age",
      "stop",
      "No plan is made for anybody under 18: the page gives no dose by age or body weight.",
      "a dose for this age",
      rows.map((r) => facts.basis(r, `${nameOf(facts, r.compound)}: ${r.condition}`)),
    ),
  ]
}

const byCondition = (facts: Facts, answers: Answers, compound: string): Finding[] =>
  facts
    .conditionsOf(compound)
    .filter((row) => row.level !== "emergency-only" && row.asks.some((q) => answers.yesNo[q] === true))
    .map((row) => {
      const settled = facts.settled(row, "label")
      return found(
        `before/${row.level}`,
        settled ? severityOf(row) : "unknown",
        `${nameOf(facts, compound)}: “${row.condition}” ${levelWords[row.level]}${settled ? "" : ", which is recalled and unconfirmed; ask a pharmacist"}.`,
        nothing,
        [facts.basis(row, `${nameOf(facts, compound)}: ${row.condition} (${row.level})`)],
      )
    })

const severityOf = (row: ConditionRow): Severity =>
  row.level === "contraindicated" || row.level === "avoid" || row.level === "emergency-only" ? "stop" : "caution"

const levelWords: Readonly<Record<ConditionRow["level"], string>> = {
  contraindicated: "is a contraindication, so no plan is made",
  avoid: "is a reason not to take it, so no plan is made",
  caution: "is a reason to ask a doctor first",
  "emergency-only": "is an emergency",
  "not-a-labelled-route": "is not a labelled use",
  "prohibited-in-sport": "means a doping rule applies; ask the team doctor before anything else",
}

const byMedicine = (facts: Facts, answers: Answers, compound: string): Finding[] =>
  (answers.medicines ?? []).flatMap((m) => {
    const name = facts.set.medicines.find((x) => x.id === m)?.name ?? m
    const ids = facts.idsTaken(m)
    const row = facts.interactionOf(facts.idsNamed(compound), ids)
    const avoided =
      compound === "5-htp" && (ids.includes("antidepressants") || /antidepressant/u.test(name))
        ? facts.conditionsOf(compound).filter((c) => c.asks.includes("medicines"))
        : []
    return [
      ...avoided.map((c) =>
        found("before/avoid", "stop", `${nameOf(facts, compound)}: “${c.condition}” ${levelWords[c.level]}.`, nothing, [
          facts.basis(c, `${nameOf(facts, compound)}: ${c.condition}`),
        ]),
      ),
      ...(row
        ? [medicineFinding(facts, row, compound, name)]
        : [
            found(
              "before/medicine-unknown",
              "unknown",
              ids.length === 0
                ? `Posology does not know “${name}”, so nothing was held against it: look for the active ingredient on the box and say that, or ask a pharmacist.`
                : `${nameOf(facts, compound)} with ${name}: nothing was found on this pair, which does not show that it is harmless; ask a pharmacist.`,
              `an interaction of ${nameOf(facts, compound)} with ${name}`,
              [],
            ),
          ]),
    ]
  })

const medicineFinding = (facts: Facts, row: InteractionRow, compound: string, name: string): Finding => {
  const settled = facts.settled(row, "label")
  const grave = weighed(row, settled)
  const severity: Severity =
    grave === "unknown"
      ? "unknown"
      : row.severity === "contraindicated" || row.severity === "major"
        ? "stop"
        : row.severity === "moderate"
          ? "caution"
          : row.severity === "minor"
            ? "note"
            : "unknown"
  return found(
    `before/medicine-${row.severity}`,
    severity,
    `${nameOf(facts, compound)} with ${name}: ${row.severity}${settled ? "" : " as recalled, no source located yet"} (evidence grade ${row.evidence}), ${row.what}.`,
    nothing,
    [facts.basis(row, `${row.a} with ${row.b}: ${row.severity}, evidence grade ${row.evidence}`)],
  )
}

const nameOf = (facts: Facts, compound: string): string =>
  [...facts.set.compounds, ...facts.set.substances].find((c) => c.id === compound)?.names[0] ?? compound
