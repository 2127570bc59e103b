import { lazily } from "../base/index.ts"
import type { FactSet } from "./format/set.ts"

const leftOut: Partial<Readonly<Record<keyof FactSet, object>>> = {
  ceilings: { perKg: false },
  medicines: { parents: [] },
  planBars: { bar: "never" },
  claims: { unless: [] },
  journals: { misspellings: [] },
}

/** A set as it is written down: its name and version, and how each list is made. */
export type Written = Readonly<Record<"format" | "version", string>> &
  Readonly<Record<Exclude<keyof FactSet, "format" | "version">, () => readonly object[]>>

/** A set as its schemas give it back: what a row may leave out stands in it. A list is made when first asked for. Nothing is looked at; a set from
 *  outside goes through `loadFacts`. */
export const filled = (written: Written): FactSet => {
  const set = {}
  for (const [list, value] of Object.entries(written)) {
    const usual = leftOut[list as keyof FactSet]
    const get = lazily(() => {
      if (typeof value === "string") return value
      return usual ? value().map((row) => ({ ...usual, ...row })) : value()
    })
    Object.defineProperty(set, list, { enumerable: true, get })
  }
  return set as FactSet
}
