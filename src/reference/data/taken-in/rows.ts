import type { CeilingRow } from "../../format/ceiling.ts"
import type { ClaimRow } from "../../format/claim.ts"
import type { ConditionRow } from "../../format/condition.ts"
import type { HazardRow } from "../../format/hazard.ts"
import type { InteractionRow } from "../../format/interaction.ts"
import type { LadderRow } from "../../format/ladder.ts"
import type { PlanBarRow } from "../../format/plannability.ts"
import type { Provenance } from "../../format/provenance.ts"
import type { Source } from "../../format/source.ts"
import type { StandingRow } from "../../format/standing.ts"
import type { SubstanceRow } from "../../format/substance.ts"
import { isUpperLevel } from "../upper-level.ts"
import { bars } from "./bars.ts"
import { ceilings } from "./ceilings.ts"
import { claims } from "./claims.ts"
import { conditions } from "./conditions.ts"
import { hazards } from "./hazards.ts"
import { ladders } from "./ladders.ts"
import { pairs } from "./pairs.ts"
import { sources } from "./sources.ts"
import { standings } from "./standings.ts"
import { substances } from "./substances.ts"

// The tables hold one row a line, so that a difference is read as one; what a cell may hold is checked with the whole set.
const cells = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|"))

const words = (cell: string | undefined): string[] => (cell ? cell.split(" ") : [])

const how = (
  basis: string | undefined,
  confidence: string | undefined,
  from: string | undefined,
): Omit<Provenance, "note"> => ({
  basis: basis as Provenance["basis"],
  confidence: confidence as Provenance["confidence"],
  sources: from ? from.split(" ") : ["general-knowledge"],
  checkedOn: "2026-11-28",
})

/** Sources of the rows that were taken in. */
export const takenSources = (): readonly Source[] =>
  cells(sources).map(([id = "", kind = "", host, url, title = ""]) => ({
    id,
    title,
    kind,
    ...(host ? { host } : {}),
    ...(url ? { url } : {}),
  }))

/** Hazards of what is not written of by hand. */
export const takenHazards = (): readonly HazardRow[] =>
  cells(hazards).map(([substance = "", basis, confidence, from, sentence = ""]) => ({
    substance,
    sentence,
    ...how(basis, confidence, from),
  }))

/** Bars on what is not barred by hand, for itself or for its kind. */
export const takenBars = (): readonly PlanBarRow[] =>
  cells(bars).map(([compound = "", kind, bar, basis, confidence, from, reason = ""]) => ({
    compound,
    kind: kind as PlanBarRow["kind"],
    bar: bar as PlanBarRow["bar"],
    reason,
    ...how(basis, confidence, from),
  }))

/** Ceilings of what has none by hand. */
export const takenCeilings = (): readonly CeilingRow[] =>
  cells(ceilings).map(([substance = "", amount = "", per = "", kg, routes, basis, confidence, from, what = ""]) => ({
    id: [substance, per, amount, kg, routes]
      .filter(Boolean)
      .join("-")
      .replace(/[^a-z0-9]+/giu, "-"),
    substance,
    amount,
    per: per as CeilingRow["per"],
    perKg: kg === "kg",
    habitual: isUpperLevel(what),
    threshold: false,
    ...(routes ? { routes: words(routes) } : {}),
    what,
    ...how(basis, confidence, from),
  }))

const list = (cell: string | undefined): string[] => (cell ? cell.split(";") : [])

/** Conditions of what has none by hand, or more of them. */
export const takenConditions = (): readonly ConditionRow[] =>
  cells(conditions).map(([compound = "", level, asks, basis, confidence, from, said, condition = ""]) => ({
    id: `${compound}+${condition.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`,
    compound,
    condition,
    level: level as ConditionRow["level"],
    asks: words(asks),
    words: list(said),
    ...how(basis, confidence, from),
  }))

/** Where what has no compound row stands. */
export const takenStandings = (): readonly StandingRow[] =>
  cells(standings).map(([substance = "", place = "", basis, confidence, from, value = ""]) => ({
    substance,
    place,
    value,
    ...how(basis, confidence, from),
  }))

/** Ladders of labels. */
export const takenLadders = (): readonly LadderRow[] =>
  cells(ladders).map(([substance = "", basis, confidence, from, label = "", steps]) => ({
    substance,
    label,
    steps: list(steps).map((s) => {
      const [when = "", dose = ""] = s.split("=")
      return { when, dose }
    }),
    ...how(basis, confidence, from),
  }))

/** Claims on what has none by hand, or more of them. */
export const takenClaims = (): readonly ClaimRow[] =>
  cells(claims).map(
    ([id = "", compound = "", verdict, basis, confidence, from, said, unless, claim = "", judged = ""]) => ({
      id,
      compound,
      claim,
      said: list(said).map((all) => all.split("+")),
      unless: list(unless),
      verdict: verdict as ClaimRow["verdict"],
      judged,
      ...how(basis, confidence, from),
    }),
  )

/** Grave pairs of medicines, beside those by hand. */
export const takenPairs = (): readonly InteractionRow[] =>
  cells(pairs).map(([a = "", b = "", severity, evidence, except, basis, confidence, from, what = ""]) => ({
    id: `${a}+${b}`,
    a,
    b,
    severity: severity as InteractionRow["severity"],
    evidence: evidence as InteractionRow["evidence"],
    what,
    ...(except ? { except: words(except) } : {}),
    ...how(basis, confidence, from),
  }))

const drawn = how("mixed", "medium", "drug-vocabulary general-knowledge")

/** Names and classes, beside those by hand: a substance that stands in both keeps its own names and gains these. */
export const withTaken = (own: readonly SubstanceRow[]): readonly SubstanceRow[] => {
  const known = new Map(own.map((s) => [s.id, s]))
  for (const [id = "", classes, cell] of cells(substances)) {
    const before = known.get(id)
    const names: string[] = []
    const loose: string[] = []
    for (const n of list(cell)) (n.startsWith("~") ? loose : names).push(n.replace("~", ""))
    if (names.length === 0 && !before) names.push(id.replaceAll("-", " "))
    known.set(
      id,
      before
        ? {
            ...before,
            names: [...before.names, ...names],
            loose: [...before.loose, ...loose],
            classes: [...new Set([...before.classes, ...words(classes)])],
          }
        : { id, names, loose, classes: words(classes), ...drawn },
    )
  }
  return [...known.values()]
}
