import type { Problem } from "../base/index.ts"
import { faults } from "./faults/index.ts"
import { type FactSet, factSet } from "./format/set.ts"
import { shapeFaults } from "./load.ts"

/** The shipped set with a user's own file added. Rows are added, never replaced: a file that repeats an id is refused, so nobody loosens a shipped fact. */
export const withOwn = (
  base: FactSet,
  raw: unknown,
): { readonly ok: true; readonly value: FactSet } | { readonly ok: false; readonly problems: readonly Problem[] } => {
  const own = factSet.safeParse(raw)
  if (!own.success) return { ok: false, problems: shapeFaults(own.error) }
  const merged = Object.fromEntries(
    Object.entries(base).map(([key, rows]) => {
      const added: unknown = own.data[key as keyof FactSet]
      return [key, Array.isArray(rows) && Array.isArray(added) ? [...rows, ...added] : rows]
    }),
  ) as FactSet
  const set = { ...merged, version: `${base.version}+${own.data.version}` }
  const found = faults(set)
  return found.length > 0 ? { ok: false, problems: found } : { ok: true, value: set }
}
