import { unpackPlan } from "../../../app/index.ts"
import { Diary, type FollowedPlan } from "../../../follow/index.ts"
import type { Contents } from "./drawer.ts"

/** The diary as this device knows it: the copy it carries and what it has logged since, folded as the server folds them. */
export type Folded = { readonly diary: Diary; readonly plans: readonly FollowedPlan[] }

export const fold = ({ pocket, waiting }: Pick<Contents, "pocket" | "waiting">): Folded => {
  const diary = new Diary()
  diary.add(pocket?.events ?? [])
  diary.add(waiting.flatMap((w) => (w.refused === null ? [w.event] : [])))
  return { diary, plans: pocket?.plans.map(unpackPlan) ?? [] }
}

/** What lies here, as far as this Posology can read it: a copy that another version made is as if there were none until the server gives a new
 *  one. What waits to be handed over stays in any case. */
export const readable = (contents: Contents): Contents => {
  try {
    fold(contents)
    return contents
  } catch {
    // The one thing that throws is a copy that this version did not write.
    return { ...contents, pocket: null }
  }
}
