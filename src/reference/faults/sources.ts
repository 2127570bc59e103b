import type { Problem } from "../../base/index.ts"
import type { FactSet } from "../format/set.ts"
import { at } from "./at.ts"

/** Rows anywhere in the set that name a source which is not there. */
export const sourceFaults = (set: FactSet): readonly Problem[] => {
  const known = new Set(set.sources.map((s) => s.id))
  const walk = (node: unknown, path: string): Problem[] => {
    if (Array.isArray(node)) return node.flatMap((n, i) => walk(n, `${path}[${i}]`))
    if (typeof node !== "object" || node === null) return []
    return Object.entries(node).flatMap(([key, value]) =>
      key === "sources" && Array.isArray(value)
        ? value
            .filter((id: unknown) => typeof id === "string" && !known.has(id))
            .map((id) => at(path, "dangling-source", `"${id}" is not in the list of sources.`))
        : walk(value, path === "" ? key : `${path}.${key}`),
    )
  }
  return walk({ ...set, sources: [] }, "")
}
