import { problem } from "../../base/index.ts"
import { type KeptTrial, trialsOf } from "../../follow/index.ts"
import type { KeptDiary } from "../diary/kept-diary.ts"
import { done, type Outcome, unusable } from "../use-case.ts"

/** The trial of an id, or the first letters of one that no other trial begins with. */
export const theTrial = ({ diary }: Pick<KeptDiary, "diary">, id: string): Outcome<KeptTrial> => {
  const found = trialsOf(diary).filter((t) => t.started.id === id)
  const [only] = found
  return only === undefined
    ? unusable(problem("trial/unknown", `There is no trial ${id} in this diary.`, { path: "id" }))
    : done(only)
}
