import { z } from "zod"
import { brand, canonical, type DocumentId, type PlanId, problem, settled } from "../../base/index.ts"
import { answerTo, type Diary } from "../../follow/index.ts"
import { productById } from "../../reference/index.ts"
import {
  documentId,
  keptPlanSchema,
  listSchema,
  movedSchema,
  planId,
  savedSchema,
  shelfSchema,
} from "../contract/kept.ts"
import { type PlanAnswer, planSchema } from "../contract/plan.ts"
import { correctedReading } from "../page/corrected-reading.ts"
import { readKept } from "../page/kept-page.ts"
import { takenBeside } from "../plan/answered-before.ts"
import { complete, regimen, workOut } from "../plan/plan.ts"
import type { PlanInput } from "../plan/plan-input.ts"
import { planCall } from "../plan/plan-input.ts"
import { regimenOf } from "../plan/plan-request.ts"
import type { Regimen } from "../plan/regimen.ts"
import { type Ports, today } from "../ports/ports.ts"
import type { SavedPlan, Store } from "../ports/store-port.ts"
import { done, type Outcome, type Refusal, unusable, useCase, wrongCall } from "../use-case.ts"
import { asTitle, idTaken, notKept, toWrite, withStore } from "../with-store.ts"
import { logAnswers } from "./answered-at-keeping.ts"
import { warningsIn } from "./followed.ts"
import { withDiary } from "./kept-diary.ts"
import { besideOf } from "./same-substance.ts"

/** Works the plan out again from its choices and keeps it as it came out. A refused plan is not kept: there is nothing in it to follow. */
export const savePlan = useCase({
  name: "save-plan",
  summary: "keep a plan, with the choices it was made from",
  input: z.strictObject({
    id: planId.optional(),
    title: z.string().optional(),
    /** A kept page to plan from, with its corrections; then `choices` names no page of its own. */
    page: documentId.optional(),
    choices: planCall,
    /** Kept although another plan of the same substance is followed. */
    beside: z.boolean().optional(),
  }),
  output: savedSchema.extend({ plan: planSchema }),
  run: (ports, { id, title, page, choices: called, beside }) =>
    toWrite(ports, async (store) => {
      const whole = complete(ports, called)
      if (!whole.ok) return whole
      const choices = whole.value
      const kept = id ?? brand<PlanId>(ports.ids())
      const regimen = await regimenFor(store, ports, page, choices)
      if (!regimen.ok) return regimen
      const alone = workOut(choices, regimen.value, today(ports.clock))
      if (!alone.ok) return alone
      const nothing = nothingIn(alone.value, choices)
      if (nothing) return nothing
      const planned = (plan: PlanAnswer): SavedPlan => ({
        practice: ports.who.practice,
        person: ports.who.person,
        id: kept,
        title: asTitle(title ?? "") || asTitle(ownTitle(regimen.value, choices, plan.delivery.asked)),
        savedAt: ports.clock.now().toString(),
        page: page ?? null,
        protocol: choices.protocol === undefined ? null : choices.protocol - 1,
        choices,
        plan,
      })
      const found = await besideOf(ports, planned(alone.value))
      if (!found.ok) return found
      const { others, same } = found.value
      const made =
        others.length === 0 ? alone : workOut(choices, { ...regimen.value, besides: others }, today(ports.clock))
      if (!made.ok) return made
      const refused = nothingIn(made.value, choices, whichOfTwo)
      if (refused) return refused
      const saved = planned(made.value)
      if (same !== null && !beside && !(await store.plans.open(ports.who, saved.id))) return sameCompound(same)
      const saving = await store.plans.save(saved)
      const logged = saving === "different" ? done(null) : await logAnswers(ports, saved, choices)
      if (!logged.ok) return logged
      if (saving !== "different") return done({ id: saved.id, saved: saving, plan: made.value })
      // A call repeated after a lost answer comes later than the first: it is the same plan all the same.
      const there = await store.plans.open(ports.who, saved.id)
      const again = there && canonical(there.plan) === canonical(saved.plan)
      return again ? done({ id: saved.id, saved: "known" as const, plan: made.value }) : idTaken("plan", saved.id)
    }),
})

/** A refused plan has nothing in it to follow. */
const nothingIn = (
  { doses, delivery, findings }: PlanAnswer,
  { asNeeded }: PlanInput,
  said = (why: string) => `This plan was not kept, because there is nothing in it to follow: ${why}`,
): Refusal | undefined => {
  if (doses.length > 0 || (delivery.possible && asNeeded)) return undefined
  const why = findings.find((f) => f.severity === "stop")?.message ?? "it has no doses"
  return unusable(problem("plan/refused", said(why)))
}

/** What to do where a plan must not meet one that is followed. */
const whichOfTwo = (why: string): string =>
  `This plan was not kept beside what you follow: ${why} Ask a pharmacist, or who prescribed it, which of the two to take; archive the other plan first if it is this one.`

/** Another plan gives the same substance in the same weeks: that is asked about. */
const sameCompound = (says: string): Refusal =>
  wrongCall(
    problem("plan/same-compound", `${says} Keep it beside the other with --beside, or archive the other first.`, {
      path: "beside",
    }),
  )

/** Refuses to put a plan back that must not meet what has been kept since. */
const mustNotMeet = async (ports: Ports, saved: SavedPlan): Promise<Outcome<null>> => {
  const beside = await besideOf(ports, saved)
  if (!beside.ok) return beside
  const compound = saved.plan.compound
  const stop = compound && takenBeside(compound, beside.value.others).find((f) => f.severity === "stop")
  return stop
    ? unusable(
        problem(
          "plan/refused",
          `This plan was not put back beside what you follow: ${stop.message} Archive the other plan first if this is the one to take.`,
        ),
      )
    : done(null)
}

/** A plan is called by its compound; where nobody has named one, by its amount. */
const ownTitle = ({ protocol }: Regimen, choices: PlanInput, asked: string): string => {
  const compound = protocol === null ? undefined : settled(protocol.compound)
  const inHand = choices.product === undefined ? null : productById(choices.product.toLowerCase())?.compound
  return `${compound ?? inHand ?? asked}, ${choices.route}, from ${choices.start}`
}

/** What a plan is made from. Of a kept page that is its protocol with the corrected fields put in, everything else as the page states it. */
export const regimenFor = async (
  store: Store,
  ports: Ports,
  id: DocumentId | undefined,
  choices: PlanInput,
): Promise<Outcome<Regimen>> => {
  if (id === undefined) return regimen(ports, choices)
  if (choices.page !== undefined || choices.typed !== undefined || choices.fhir !== undefined)
    return wrongCall(
      problem("plan/two-pages", "Name a kept page or hand in a protocol, not both.", { path: "choices" }),
    )
  const kept = await store.pages.open(ports.who, id)
  if (!kept) return notKept("page", id)
  const read = readKept(ports, kept)
  if (!read.ok) return unusable(read.problem)
  if (read.value.otherwise)
    return unusable(
      problem(
        "page/reads-otherwise",
        "This page was kept by an older Posology and reads otherwise now; keep it anew and look it over before you plan from it.",
      ),
    )
  const corrections = await store.corrections.of(ports.who, id)
  return regimenOf(correctedReading(read.value.reading, corrections), choices.protocol)
}

export const plans = useCase({
  name: "plans",
  summary: "the plans that are kept, newest first",
  input: z.strictObject({ shelf: shelfSchema.default("kept") }),
  output: listSchema,
  run: (ports, { shelf }) =>
    withStore(ports, async (store) => done({ items: [...(await store.plans.list(ports.who, shelf))] })),
})

export const openPlan = useCase({
  name: "open-plan",
  summary: "one kept plan",
  input: z.strictObject({ id: planId }),
  output: keptPlanSchema,
  run: (ports, { id }) =>
    withDiary(ports, async ({ store, diary }) => {
      const kept = await store.plans.open(ports.who, id)
      if (!kept) return notKept("plan", id)
      const { title, savedAt, shelf, page, protocol, choices, plan: made } = kept
      return done({
        id,
        title,
        savedAt,
        shelf,
        page,
        protocol: protocol === null ? null : protocol + 1,
        choices,
        plan: answeredSince(made, diary, id),
      })
    }),
})

/** The plan with what was said to its warnings since it was kept. */
const answeredSince = (made: PlanAnswer, diary: Diary, id: PlanId): PlanAnswer => {
  const warnings = (made.warnings ?? []).map((w) => {
    const [of] = warningsIn({ ...made, warnings: [w] })
    return of ? { ...w, answer: answerTo(diary, { id }, of) } : w
  })
  const unanswered = warnings.filter((w) => w.answer === null).map((w) => w.code)
  return { ...made, warnings, unanswered: [...new Set(unanswered)] }
}

export const movePlan = useCase({
  name: "move-plan",
  summary: "archive or delete a plan, or put it back",
  input: z.strictObject({ id: planId, shelf: shelfSchema }),
  output: movedSchema,
  run: (ports, { id, shelf }) =>
    toWrite(ports, async (store) => {
      const saved = shelf === "kept" ? await store.plans.open(ports.who, id) : undefined
      const against = saved && (await mustNotMeet(ports, saved))
      if (against && !against.ok) return against
      const was = await store.plans.place(ports.who, id, shelf, ports.clock.now().toString())
      return was ? done({ id, shelf, was }) : notKept("plan", id)
    }),
})
