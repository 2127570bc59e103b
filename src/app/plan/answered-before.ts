import { type Finding, type Product, type Protocol, settled } from "../../base/index.ts"
import { type Answers, conditionFindings, questionsFor, questionsMeant, tightenedBy } from "../../check/index.ts"
import { note } from "../../deliver/index.ts"
import { type Facts, factsOf, type MedicineRow, type QuestionRow, shipped } from "../../reference/index.ts"

/** What a person said before planning: questions answered with yes (or conditions in words), an age, and what else is taken. */
export type Said = {
  readonly conditions: readonly string[]
  readonly years?: number | undefined
  readonly medicines: readonly string[]
}

// A contraindication does not lapse with the day on which it was looked up.
const facts: Facts = factsOf(shipped, null)

// A contraindication is found by question or by its own words; an emergency and a doping rule are none.
const notConditions: ReadonlySet<string> = new Set(["stroke-now", "sport"])

/** What conditions, age, medicines and emergencies lead to: a plan refuses on a stop among it and carries the rest. */
export const answeredBefore = (said: Said, protocol: Protocol | null, product: Product | null): readonly Finding[] => {
  const meant = (c: string) => questionsMeant(c).filter((q) => notConditions.has(q))
  const answers = answersOf(said, said.conditions.flatMap(meant))
  const conditions = said.conditions.filter((c) => !questionsMeant(c).includes("stroke-now"))
  return [
    ...conditionFindings(conditions, protocol, product),
    ...tightenedBy(facts, answers, { compounds: intended(protocol, product) }),
  ]
}

/** That nobody has answered a question before planning: what was not asked is not the same as what was answered with no. */
export const notAsked = (said: Said, protocol: Protocol | null, product: Product | null): readonly Finding[] => {
  if (said.conditions.length > 0 || said.medicines.length > 0 || said.years !== undefined) return []
  const open = questionsFor(facts, { compounds: intended(protocol, product) }).filter((q) => q.id !== "stroke-now")
  return [
    note(
      "plan/not-asked",
      "claim",
      `Not asked, or not answered: ${open.map((q) => q.id).join(", ")}. A yes to one of them may rule this plan out.`,
      "an answer to the questions before planning",
    ),
  ]
}

/** The questions that can change anything for a protocol, the medicines to choose from, and what was said so far leads to. */
export const askedBefore = (protocol: Protocol | null, said: Said): Asking => {
  const compounds = intended(protocol, null)
  return {
    questions: questionsFor(facts, { compounds }),
    medicines: facts.set.medicines.filter((m) => m.kind !== "condition" && m.id !== "any"),
    findings: tightenedBy(facts, answersOf(said, said.conditions), { compounds }),
  }
}

type Asking = {
  readonly questions: readonly QuestionRow[]
  readonly medicines: readonly MedicineRow[]
  readonly findings: readonly Finding[]
}

const answersOf = (said: Said, yes: readonly string[]): Answers => ({
  yesNo: Object.fromEntries(yes.map((c) => [c, true])),
  ...(said.years === undefined ? {} : { years: said.years }),
  medicines: said.medicines.map((m) => medicineNamed(m)?.id ?? m.trim()),
})

const intended = (protocol: Protocol | null, product: Product | null): readonly string[] => {
  const named = protocol === null ? undefined : settled(protocol.compound)
  const ids = [named && (facts.compoundNamed(named)?.id ?? facts.idsNamed(named)[0]), product?.compound]
  return [...new Set(ids.filter((id): id is string => typeof id === "string"))]
}

/** A class by its id or its name. Anything else keeps the name it was given, which the facts look up by what it is. */
const medicineNamed = (name: string): MedicineRow | undefined => {
  const said = name.trim().toLowerCase()
  return facts.set.medicines.find((m) => m.id === said || m.name.toLowerCase() === said)
}
