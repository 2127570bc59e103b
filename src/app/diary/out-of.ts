import { brand, type EventId } from "../../base/index.ts"
import { containersOf, type Diary, type FollowedPlan, isHidden, isNumbered, type Standing } from "../../follow/index.ts"
import type { DoseSaid } from "./dose-said.ts"
import { containerCautions } from "./present/container.ts"

/** What is wrong with the container a dose at `at` (milliseconds since 1970) comes out of, also when the dose is not written down yet: it is past
 *  its last day then, or holds less than the doses up to this one took. */
export const outOf = (dose: DoseSaid, diary: Diary, plan: FollowedPlan, at: number): readonly string[] => {
  const there = dose.id !== undefined && diary.standing(dose.id) !== undefined
  const containers = containersOf(diary, plan, at, there ? null : unlogged(dose, plan, at), at)
  return containers
    .filter((c) => c.openedAt <= at && isNumbered(plan, c.opening.lot, c.openedAt) === isHidden(plan, at))
    .slice(-1)
    .flatMap(containerCautions)
}

const unlogged = ({ at: iso, zone, amount }: DoseSaid, plan: FollowedPlan, ms: number): Standing => {
  const nobody = { person: brand<never>(""), device: brand<never>(""), practice: brand<never>("") }
  const body = { kind: "dose-taken", plan: plan.id, due: null, amount, site: null } as const
  const id = brand<EventId>("")
  return { id, ms, event: { ...body, ...nobody, id, at: iso, zone }, by: null, due: null }
}
