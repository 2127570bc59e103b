import { type CopyKnown, copyMark, unpackPlan } from "../../../app/index.ts"
import { carriedEvents, Diary, type FollowedPlan, msOf } from "../../../follow/index.ts"
import type { Contents } from "./drawer.ts"

/** The diary as this device knows it: the copy it carries and what it has logged since, folded as the server folds them. */
export type Folded = { readonly diary: Diary; readonly plans: readonly FollowedPlan[] }

/** What lies here, as far as this Posology can read it, and what it comes to. */
export type Opened = { readonly contents: Contents; readonly folded: Folded }

/** Folds what lies in a drawer, and of a drawer it has seen before only what is new in it: the diary it gave earlier takes that in. */
export class Folder {
  #diary = new Diary()
  #taken: ReadonlySet<string> = new Set()
  #packed = "[]"
  #plans: readonly FollowedPlan[] = []

  /** A copy that another version made is as if there were none until the server gives a new one. What waits to be handed over stays in any case. */
  open(contents: Contents): Opened {
    try {
      return { contents, folded: this.#fold(contents) }
    } catch {
      // The one thing that throws is a copy that this version did not write.
      this.#begin()
      const without = { ...contents, pocket: null }
      return { contents: without, folded: this.#fold(without) }
    }
  }

  #fold({ pocket, waiting }: Contents): Folded {
    const events = [...(pocket?.events ?? []), ...waiting.flatMap((w) => (w.refused === null ? [w.event] : []))]
    const ids = new Set<string>(events.map((e) => e.id))
    // A diary takes in and never lets go: without one of its events it is another diary.
    if ([...this.#taken].some((id) => !ids.has(id))) this.#begin()
    this.#diary.add(events)
    this.#taken = ids
    const packed = JSON.stringify(pocket?.plans ?? [])
    if (packed !== this.#packed) {
      this.#plans = pocket?.plans.map(unpackPlan) ?? []
      this.#packed = packed
    }
    return { diary: this.#diary, plans: this.#plans }
  }

  #begin(): void {
    this.#diary = new Diary()
    this.#taken = new Set()
    this.#packed = "[]"
    this.#plans = []
  }
}

/** What this device has of the diary, said so shortly that the server can tell whether anything is missing; null without a copy. */
export const knownHere = ({ contents: { pocket }, folded: { diary, plans } }: Opened): CopyKnown | null =>
  pocket && {
    since: pocket.since,
    mark: copyMark(pocket.plans, carriedEvents(diary, plans, msOf(pocket.since))),
  }
