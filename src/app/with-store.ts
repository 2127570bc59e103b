import { problem } from "../base/index.ts"
import type { Ports } from "./ports/ports.ts"
import type { Store } from "./ports/store-port.ts"
import { type Outcome, type Refusal, unusable } from "./use-case.ts"

/** Runs `use` on the open store; where it cannot be opened, the outcome says why. */
export const withStore = async <T>(ports: Ports, use: (store: Store) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
  const store = await ports.store()
  return store.ok ? use(store.value) : unusable(store.problem)
}

/** The same for what writes: refused where there is no room for it. */
export const toWrite = <T>(ports: Ports, use: (store: Store) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
  withStore(ports, async (store) => {
    const enough = await store.room()
    return enough.ok ? use(store) : unusable(enough.problem)
  })

export const notKept = (what: "page" | "plan", id: string): Refusal =>
  unusable(
    problem(`${what}/not-kept`, `There is no ${what} ${id} here; it may have been deleted for good.`, { path: "id" }),
  )

export const idTaken = (what: "page" | "plan" | "correction", id: string): Refusal =>
  unusable(
    problem(`${what}/id-taken`, `The id ${id} already belongs to another ${what}; make a new one.`, { path: "id" }),
  )

/** A title fit for a list: one line, no control characters, at most 120 characters. */
export const asTitle = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, " ")
    .trim()
    .slice(0, 120)
