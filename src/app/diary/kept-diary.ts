import { type PlanId, problem } from "../../base/index.ts"
import { Diary, type FollowedPlan } from "../../follow/index.ts"
import type { Ports } from "../ports/ports.ts"
import type { SavedPlan, Store, Whose } from "../ports/store-port.ts"
import { type Outcome, type Refusal, unusable } from "../use-case.ts"
import { withStore } from "../with-store.ts"
import { followed } from "./followed.ts"
import { changesKey, versionsOf } from "./live-plan.ts"
import { withTrials } from "./trial/trial-runs.ts"

/** A person's diary as it stands, with the plans it follows. */
export type KeptDiary = {
  readonly store: Store
  readonly diary: Diary
  /** Newest first. */
  readonly plans: readonly FollowedPlan[]
  readonly plan: (id: PlanId) => Promise<FollowedPlan | undefined>
}

type Fold = { readonly diary: Diary; mark: number; readonly plans: Map<PlanId, Made> }
/** A plan as it is followed, and the changes it was made from. */
type Made = { readonly key: string; readonly plan: FollowedPlan | undefined }

// The folded diary of each person of each open store: a checkpoint that can be lost at any time, and is then made again.
const folds = new WeakMap<Store, Map<string, Fold>>()

const PART = 10_000

/** Runs `use` on the diary of the person who calls. The fold is kept with the store: only what has come in since the last call is read. */
export const withDiary = <T>(ports: Ports, use: (kept: KeptDiary) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
  withStore(ports, async (store) => {
    const fold = foldOf(store, ports.who)
    await catchUp(store, ports.who, fold)
    const now = ports.clock.now().epochMilliseconds
    const plan = async (id: PlanId): Promise<FollowedPlan | undefined> => {
      const made = await alone(id)
      return made && withTrials(ports, store, fold.diary, made, now)
    }
    const alone = async (id: PlanId): Promise<FollowedPlan | undefined> => {
      // A plan never changes once it is kept; what changes it stands in the diary.
      const key = changesKey(fold.diary, id)
      const there = fold.plans.get(id)
      if (there?.key === key) return there.plan
      const saved = await store.plans.open(ports.who, id)
      if (saved === undefined) return undefined
      const versions = versionsOf(saved, fold.diary)
      const plan = versions && followed(saved, versions, await effectsOf(store, ports.who, saved.page))
      fold.plans.set(id, { key, plan })
      return plan
    }
    const listed = await store.plans.list(ports.who, "kept")
    const plans: FollowedPlan[] = []
    for (const { id } of listed) {
      const made = await plan(id)
      if (made) plans.push(made)
    }
    return use({ store, diary: fold.diary, plans, plan })
  })

/** Takes in what has arrived since. Calls may overlap: an event taken in twice is taken in once. */
const catchUp = async (store: Store, whose: Whose, fold: Fold): Promise<void> => {
  for (;;) {
    const { events, mark } = await store.events.arrived(whose, fold.mark, PART)
    fold.diary.add(events)
    fold.mark = Math.max(fold.mark, mark)
    if (events.length < PART) return
  }
}

/** The side effects a kept page names, each once and without the words that qualify it in brackets. */
const effectsOf = async (store: Store, whose: Whose, page: SavedPlan["page"]): Promise<readonly string[]> => {
  const kept = page === null ? undefined : await store.pages.open(whose, page)
  return [...new Set(kept?.reading.page.sideEffects.map((s) => s.value.replace(/\s*\([^)]*\)$/u, "")))]
}

const foldOf = (store: Store, { practice, person }: Whose): Fold => {
  const people = folds.get(store) ?? new Map<string, Fold>()
  folds.set(store, people)
  const key = JSON.stringify([practice, person])
  const fold = people.get(key) ?? { diary: new Diary(), mark: 0, plans: new Map() }
  people.set(key, fold)
  return fold
}

/** The refusal for a plan that is not there, or that cannot be followed. */
export const noSuchPlan = (id: string): Refusal =>
  unusable(
    problem("plan/not-kept", `There is no plan ${id} to follow here; keep one with posology plan … --save.`, {
      path: "plan",
    }),
  )
