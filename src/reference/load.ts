import type { z } from "zod"
import { type Problem, problem } from "../base/index.ts"
import { faults } from "./faults/index.ts"
import { type FactSet, factSet } from "./format/set.ts"

/** Reads a set of facts, the shipped one or a user's own JSON. Every fault is reported at once, with the path of the row. */
export const loadFacts = (
  raw: unknown,
): { readonly ok: true; readonly value: FactSet } | { readonly ok: false; readonly problems: readonly Problem[] } => {
  const shape = factSet.safeParse(raw)
  if (!shape.success) return { ok: false, problems: shapeFaults(shape.error) }
  const found = faults(shape.data)
  return found.length > 0 ? { ok: false, problems: found } : { ok: true, value: shape.data }
}

export const shapeFaults = (error: z.ZodError): readonly Problem[] =>
  error.issues.map((i) =>
    problem("reference/shape", `${i.message} (at ${i.path.join(".") || "the top"}).`, { path: i.path.join(".") }),
  )
