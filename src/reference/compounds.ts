import type { CompoundRow } from "./format/compound.ts"
import { shipped } from "./shipped.ts"

/** Lower case, dashes and spaces as one space: "Rhodiola Rosea" and "rhodiola-rosea" are the same name. */
const fold = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u2010-\u2015-]+/gu, " ")
    .trim()

const byName: ReadonlyMap<string, CompoundRow> = new Map(
  shipped.compounds.flatMap((c) => [c.id, ...c.names].map((n) => [fold(n), c] as const)),
)

/** Every compound this set knows. */
export const allCompounds: readonly CompoundRow[] = shipped.compounds

export const compoundById = (id: string): CompoundRow | undefined => shipped.compounds.find((c) => c.id === id)

/** The compound a name on a page stands for, or undefined. "NA-1 (Tat-NR2B9c)" is tried whole, then without the brackets, then by what is in them. */
export const compoundNamed = (name: string): CompoundRow | undefined => {
  const outside = name.replace(/\([^)]*\)/gu, " ")
  const inside = [...name.matchAll(/\(([^)]*)\)/gu)].map((m) => m[1] ?? "")
  for (const candidate of [name, outside, ...inside]) {
    const c = byName.get(fold(candidate))
    if (c) return c
  }
  return undefined
}
