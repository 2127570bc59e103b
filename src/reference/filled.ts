import type { FactSet } from "./format/set.ts"

const leftOut: Partial<Readonly<Record<keyof FactSet, object>>> = {
  ceilings: { perKg: false },
  substances: { loose: [] },
  medicines: { parents: [] },
  planBars: { bar: "never" },
  claims: { unless: [] },
  journals: { misspellings: [] },
}

/** A set as its schemas give it back: what a row may leave out stands in it. Nothing is looked at; a set from outside goes through `loadFacts`. */
export const filled = (raw: Readonly<Record<keyof FactSet, unknown>>): FactSet =>
  Object.fromEntries(
    Object.entries(raw).map(([list, rows]) => {
      const usual = leftOut[list as keyof FactSet]
      return [list, usual && Array.isArray(rows) ? rows.map((row: object) => ({ ...usual, ...row })) : rows]
    }),
  ) as FactSet
