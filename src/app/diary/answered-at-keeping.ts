import { brand, type DiaryEvent, type EventBody, type EventId } from "../../base/index.ts"
import type { Diary, PlanWarning } from "../../follow/index.ts"
import type { Ports } from "../ports/ports.ts"
import type { SavedPlan } from "../ports/store-port.ts"
import { done, type Outcome, unusable } from "../use-case.ts"
import { warningsIn } from "./followed.ts"
import { withDiary } from "./kept-diary.ts"

/** Writes what was said before a plan was kept into the diary, each caution by itself and all unknowns with one answer as one. What the diary has
 *  already is not written again, so that a call repeated after a lost answer adds nothing. */
export const logAnswers = (ports: Ports, saved: SavedPlan, zone: string): Promise<Outcome<null>> =>
  withDiary(ports, async ({ store, diary }) => {
    const events = answersIn(saved, diary).map(
      (body): DiaryEvent => ({
        id: brand<EventId>(ports.ids()),
        ...ports.who,
        at: ports.clock.now().toString(),
        zone,
        ...body,
      }),
    )
    if (events.length === 0) return done(null)
    const appended = await store.events.append(events)
    return appended.ok ? done(null) : unusable(appended.problem)
  })

const answersIn = (saved: SavedPlan, diary: Diary): readonly EventBody[] => {
  const before = diary.answersEver(saved.id)
  const said = warningsIn(saved.plan).filter((w) => !before.some((e) => e.to.some((one) => one.code === w.code)))
  const unknown = (answer: PlanWarning["answer"]) => said.filter((w) => w.severity === "unknown" && w.answer === answer)
  return [...said.filter((w) => w.severity === "caution").map((w) => [w]), unknown("asked"), unknown("go-on")].flatMap(
    (to) => answered(saved, to),
  )
}

const answered = ({ id }: SavedPlan, to: readonly PlanWarning[]): readonly EventBody[] => {
  const answer = to[0]?.answer ?? null
  return answer === null
    ? []
    : [{ kind: "plan-answered", plan: id, to: to.map(({ code, says }) => ({ code, says })), answer }]
}
