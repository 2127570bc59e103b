import { brand, type DiaryEvent, type EventBody, type EventId } from "../../base/index.ts"
import type { Diary, PlanWarning } from "../../follow/index.ts"
import { questionsAnswered } from "../plan/answered-before.ts"
import { NOT_ASKED } from "../plan/not-asked.ts"
import type { PlanInput } from "../plan/plan-input.ts"
import type { Ports } from "../ports/ports.ts"
import type { SavedPlan } from "../ports/store-port.ts"
import { done, type Outcome, unusable } from "../use-case.ts"
import { warningsIn } from "./followed.ts"
import { withDiary } from "./kept-diary.ts"

/** What was said before a plan was kept, and in which zone. */
type Said = Pick<PlanInput, "zone" | "answers" | "conditions" | "notConditions" | "medicines">

/** Writes what was said before a plan was kept into the diary, each caution by itself, all unknowns with one answer as one, and
 *  the questions about health as one with yes and one with no. What the diary has
 *  already is not written again, so that a call repeated after a lost answer adds nothing. */
export const logAnswers = (ports: Ports, saved: SavedPlan, said: Said): Promise<Outcome<null>> =>
  withDiary(ports, async ({ store, diary }) => {
    const events = answersIn(saved, said, diary).map(
      (body): DiaryEvent => ({
        id: brand<EventId>(ports.ids()),
        ...ports.who,
        at: ports.clock.now().toString(),
        zone: said.zone,
        ...body,
      }),
    )
    if (events.length === 0) return done(null)
    const appended = await store.events.append(events)
    return appended.ok ? done(null) : unusable(appended.problem)
  })

const answersIn = (saved: SavedPlan, said: Said, diary: Diary): readonly EventBody[] => {
  const before = diary.answersEver(saved.id)
  const fresh = <T extends { readonly code: string }>(of: readonly T[]) =>
    of.filter((w) => !before.some((e) => e.to.some((one) => one.code === w.code)))
  const warnings = fresh(warningsIn(saved.plan))
  const unknown = (answer: PlanWarning["answer"]) =>
    warnings.filter((w) => w.severity === "unknown" && w.answer === answer)
  const [notAsked] = saved.plan.findings.filter((f) => f.code === NOT_ASKED)
  const open = notAsked ? fresh([{ code: NOT_ASKED, says: notAsked.message }]) : []
  const { yes, no } = questionsAnswered(said)
  return [
    ...warnings.filter((w) => w.severity === "caution").flatMap((w) => answered(saved, [w], w.answer)),
    ...answered(saved, unknown("asked"), "asked"),
    ...answered(saved, unknown("go-on"), "go-on"),
    ...answered(saved, fresh(yes), "yes"),
    ...answered(saved, fresh(no), "no"),
    ...answered(saved, open, said.answers?.[NOT_ASKED] ?? null),
  ]
}

const answered = (
  { id }: SavedPlan,
  to: readonly { readonly code: string; readonly says: string }[],
  answer: Extract<EventBody, { readonly kind: "plan-answered" }>["answer"] | null,
): readonly EventBody[] =>
  answer === null || to.length === 0
    ? []
    : [{ kind: "plan-answered", plan: id, to: to.map(({ code, says }) => ({ code, says })), answer }]
