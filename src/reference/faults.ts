import { type Dimension, dimensionOf, type Problem, parseQuantity, parseStrength, problem } from "../base/index.ts"
import type { FactSet } from "./format/set.ts"

/** What the shape of a set cannot say: sources that dangle, quantities that do not parse, names that point nowhere, ids used twice. */
export const faults = (set: FactSet): readonly Problem[] => [
  ...doubled(set),
  ...danglingSources(set),
  ...unknownCompounds(set),
  ...badQuantities(set),
]

const at = (path: string, code: string, message: string): Problem => problem(`reference/${code}`, message, { path })

const doubled = (set: FactSet): Problem[] =>
  Object.entries(set).flatMap(([list, rows]) => {
    if (!Array.isArray(rows)) return []
    const seen = new Set<string>()
    return rows.flatMap((row: object, i) => {
      if (!("id" in row) || typeof row.id !== "string") return []
      const again = seen.has(row.id)
      seen.add(row.id)
      return again ? [at(`${list}[${i}]`, "same-id", `The id "${row.id}" stands twice in ${list}.`)] : []
    })
  })

const danglingSources = (set: FactSet): Problem[] => {
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

const unknownCompounds = (set: FactSet): Problem[] => {
  const known = new Set(set.compounds.map((c) => c.id))
  const named: readonly (readonly [string, string])[] = [
    ...set.products.map((p) => [`products ${p.id}`, p.compound] as const),
    ...set.planBars.map((b) => ["planBars", b.compound] as const),
  ]
  return named
    .filter(([, id]) => !known.has(id))
    .map(([where, id]) => at(where, "unknown-compound", `"${id}" is not a compound of this set.`))
}

const badQuantities = (set: FactSet): Problem[] => {
  const wanted: readonly (readonly [string, string, readonly Dimension[]])[] = [
    ...set.products.flatMap((p) => [
      [`products ${p.id} volume`, p.volume.value, ["volume"]] as const,
      ...(p.drop ? [[`products ${p.id} drop`, p.drop.value, ["volume"]] as const] : []),
    ]),
    ...set.devices.flatMap((d) => deviceVolumes(d).map((v) => [`devices ${d.id}`, v, ["volume"]] as const)),
    ...set.compounds.flatMap((c) => {
      const dose = c.humanDose?.value
      return dose ? [dose.low, dose.high].map((v) => [`compounds ${c.id} humanDose`, v, doseDimensions] as const) : []
    }),
    ...set.limits.flatMap((l) =>
      typeof l.value === "string" ? [[`limits ${l.id}`, l.value, ["volume", "time", "count"]] as const] : [],
    ),
  ]
  const quantities = wanted.flatMap(([path, text, dimensions]) => {
    const q = parseQuantity(text)
    if (!q.ok) return [at(path, "unit", q.problem.message)]
    return dimensions.includes(dimensionOf(q.value))
      ? []
      : [at(path, "unit", `"${text}" is not a ${dimensions.join(" or a ")}.`)]
  })
  const strengths = set.products.flatMap((p) => {
    const s = parseStrength(p.strength.value)
    return s.ok ? [] : [at(`products ${p.id} strength`, "unit", s.problem.message)]
  })
  return [...quantities, ...strengths]
}

const doseDimensions: readonly Dimension[] = ["mass", "activity", "volume"]

const deviceVolumes = (d: FactSet["devices"][number]): readonly string[] =>
  d.kind === "dropper"
    ? [d.drop.value]
    : d.kind === "spray"
      ? [d.actuation.value, ...(d.deadVolume ? [d.deadVolume.value] : [])]
      : [d.capacity.value, d.mark.value]
