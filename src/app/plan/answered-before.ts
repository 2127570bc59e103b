import { type Finding, fail, ok, type Product, type Protocol, type Result, settled } from "../../base/index.ts"
import {
  type Answers,
  conditionFindings,
  conditionNames,
  questionsFor,
  questionsMeant,
  tightenedBy,
} from "../../check/index.ts"
import { note } from "../../deliver/index.ts"
import { shippedFacts as facts, type MedicineRow, type QuestionRow } from "../../reference/index.ts"
import { NOT_ASKED } from "./not-asked.ts"

/** What a person said before planning: questions answered with yes (or conditions in words), an age, and what else is taken. */
export type Said = {
  readonly conditions: readonly string[]
  /** Questions answered with no, by id; "medicines" for none taken. They were asked, and a no widens nothing. */
  readonly notConditions?: readonly string[] | undefined
  readonly years?: number | undefined
  readonly medicines: readonly string[]
}

// A contraindication is found by question or by its own words; an emergency and a doping rule are none.
const otherThanConditions: ReadonlySet<string> = new Set(["stroke-now", "sport"])

// The facts are asked without a day: a contraindication does not lapse with the one on which it was looked up.
/** What conditions, age, medicines and emergencies lead to: a plan refuses on a stop among it and carries the rest. */
export const answeredBefore = (said: Said, protocol: Protocol | null, product: Product | null): readonly Finding[] => {
  const meant = (c: string) => questionsMeant(c).filter((q) => otherThanConditions.has(q))
  const answers = answersOf(said, said.conditions.flatMap(meant))
  const conditions = said.conditions.filter((c) => !questionsMeant(c).includes("stroke-now"))
  return [
    ...conditionFindings(conditions, protocol, product),
    ...tightenedBy(facts, answers, { compounds: intended(protocol, product) }),
  ]
}

/** What taking a compound beside others, by their names, leads to. */
export const takenBeside = (compound: string, others: readonly string[]): readonly Finding[] => {
  const id = facts.compoundNamed(compound)?.id ?? facts.idsNamed(compound)[0]
  return id === undefined ? [] : tightenedBy(facts, { yesNo: {}, medicines: others }, { compounds: [id] })
}

/** Which questions before planning nobody has answered: what was not asked is not the same as what was answered with no. */
export const notAsked = (
  said: Said,
  protocol: Protocol | null,
  product: Product | null,
  /** Questions that the page's own warnings are about. */
  raised: readonly string[] = [],
): readonly Finding[] => {
  const yes = said.conditions.flatMap(questionsMeant)
  const answered = new Set([...yes, ...(said.notConditions ?? [])])
  if (said.years !== undefined) answered.add("age")
  if (said.medicines.length > 0) answered.add("medicines")
  const asked = questionsFor(facts, { compounds: intended(protocol, product) })
  const open = facts.set.questions
    .filter((q) => asked.includes(q) || raised.includes(q.id))
    .filter(({ id }) => id !== "stroke-now" && !answered.has(id) && (id !== "thyroid" || yes.includes("endocrine")))
  return open.length === 0
    ? []
    : [
        note(
          NOT_ASKED,
          "claim",
          `Not asked, or not answered: ${open.map((q) => q.id).join(", ")}. A yes to one of them may rule this plan out.`,
          "an answer to the questions before planning",
        ),
      ]
}

/** What cannot have been meant: a no to what is no question, or to one that was answered with yes. */
export const againstNo = ({ conditions, notConditions = [], medicines }: Said): Result<null> => {
  const strange = notConditions.find((id) => !answerableWithNo.includes(id))
  if (strange !== undefined)
    return fail(
      "plan/no-such-question",
      `"${strange.slice(0, 80)}" is none of the questions that can be answered with no; they are ${answerableWithNo.join(", ")}.`,
      { path: "notConditions" },
    )
  const yes = [...conditions.flatMap(questionsMeant), ...(medicines.length > 0 ? ["medicines"] : [])]
  const both = notConditions.find((id) => yes.includes(id))
  return both === undefined
    ? ok(null)
    : fail("plan/answered-twice", `The question about ${both} is answered with yes and with no; say one of them.`, {
        path: "notConditions",
      })
}

const answerableWithNo: readonly string[] = [...conditionNames, "medicines"]

/** What was asked and what was answered, each question in its own words: for the diary, which keeps answers with what they were to. */
export const questionsAnswered = (
  said: Said,
): Readonly<Record<"yes" | "no", readonly { readonly code: string; readonly says: string }[]>> => {
  const of = (ids: readonly string[]) =>
    facts.set.questions.flatMap(({ id, question }) =>
      ids.includes(id) ? [{ code: `before/${id}`, says: question }] : [],
    )
  return { yes: of(said.conditions.flatMap(questionsMeant)), no: of(said.notConditions ?? []) }
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
