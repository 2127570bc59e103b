import { type Dimension, dimensionOf, type Problem, parseQuantity, parseStrength } from "../../base/index.ts"
import type { FactSet } from "../format/set.ts"
import { at } from "./at.ts"

type Wanted = readonly [path: string, text: string, dimensions: readonly Dimension[]]

const dose: readonly Dimension[] = ["mass", "activity", "volume"]

/** Quantities that do not parse, or measure the wrong thing. */
export const quantityFaults = (set: FactSet): readonly Problem[] => [
  ...[...ofProducts(set), ...ofDevices(set), ...ofDoses(set), ...ofLimits(set)].flatMap(([path, text, dimensions]) => {
    const q = parseQuantity(text)
    if (!q.ok) return [at(path, "unit", q.problem.message)]
    return dimensions.includes(dimensionOf(q.value))
      ? []
      : [at(path, "unit", `"${text}" is not a ${dimensions.join(" or a ")}.`)]
  }),
  ...set.products.flatMap((p) => {
    const s = parseStrength(p.strength.value)
    return s.ok ? [] : [at(`products ${p.id} strength`, "unit", s.problem.message)]
  }),
]

const ofProducts = (set: FactSet): readonly Wanted[] =>
  set.products.flatMap((p): Wanted[] => [
    [`products ${p.id} volume`, p.volume.value, ["volume"]],
    ...(p.drop ? [[`products ${p.id} drop`, p.drop.value, ["volume"]] satisfies Wanted] : []),
  ])

const ofDevices = (set: FactSet): readonly Wanted[] =>
  set.devices.flatMap((d) => volumesOf(d).map((v): Wanted => [`devices ${d.id}`, v, ["volume"]]))

const volumesOf = (d: FactSet["devices"][number]): readonly string[] =>
  d.kind === "dropper"
    ? [d.drop.value]
    : d.kind === "spray"
      ? [d.actuation.value, ...(d.deadVolume ? [d.deadVolume.value] : [])]
      : [d.capacity.value, d.mark.value]

const ofDoses = (set: FactSet): readonly Wanted[] => {
  const ranges = [
    ...set.compounds.map((c) => [`compounds ${c.id} humanDose`, c.humanDose?.value] as const),
    ...set.regimens.flatMap((r) => [
      [`regimens ${r.id} perDose`, r.perDose?.value] as const,
      [`regimens ${r.id} daily`, r.daily?.value] as const,
      [`regimens ${r.id} wideDaily`, r.wideDaily?.value] as const,
    ]),
    ...set.ceilings.map((c) => [`ceilings ${c.id}`, { low: c.amount, high: c.stopsFrom?.value ?? c.amount }] as const),
    ...set.sellerRegimens.map((r) => [`sellerRegimens ${r.id} daily`, r.daily] as const),
    ...set.studies.map((s) => [`studies ${s.id} daily`, s.daily] as const),
  ]
  return ranges.flatMap(([path, range]) => (range ? [range.low, range.high].map((v): Wanted => [path, v, dose]) : []))
}

const ofLimits = (set: FactSet): readonly Wanted[] =>
  set.limits.flatMap((l) =>
    typeof l.value === "string" ? [[`limits ${l.id}`, l.value, ["volume", "time", "count"]] satisfies Wanted] : [],
  )
