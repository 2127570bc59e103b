import type { Problem } from "../../base/index.ts"
import type { Provenance } from "../format/provenance.ts"
import type { FactSet } from "../format/set.ts"
import { at } from "./at.ts"

// Who sells a thing, and who answers questions without saying from where, is no witness of harm.
const selling = /seller|shop|vendor|marketing|product-catalogue/u
const answering = /(?:^|\.|\/)(?:droracle\.ai|calendar-australia\.com|quora\.com|reddit\.com)$/u

/** Rows that stop, refuse or grade above minor, and rest on nothing but sellers and answer sites. Beside another source such a page may stand; a recollection says of itself that it is one. */
export const weakFaults = (set: FactSet): readonly Problem[] => {
  const weak = new Set(
    set.sources
      .filter((s) => selling.test(s.kind) || answering.test(s.host ?? (s.url ? hostOf(s.url) : "")))
      .map((s) => s.id),
  )
  const rests = (where: string, row: Provenance): Problem[] =>
    row.basis !== "general-knowledge" && row.sources.every((id) => weak.has(id) || id === "general-knowledge")
      ? [at(where, "weak-source", `It rests on ${row.sources.join(", ")} alone, which sells or answers questions.`)]
      : []
  return [
    ...set.interactions
      .filter((i) => i.severity !== "minor" && i.severity !== "unknown")
      .flatMap((i) => rests(`interactions ${i.id}`, i)),
    ...set.conditions
      .filter((c) => c.level === "contraindicated" || c.level === "avoid")
      .flatMap((c) => rests(`conditions ${c.id}`, c)),
    ...set.hazards.flatMap((h) => rests(`hazards ${h.substance}`, h)),
    ...set.planBars.flatMap((b) => rests(`planBars ${b.compound}`, b)),
    ...set.ceilings.flatMap((c) => rests(`ceilings ${c.id}`, c)),
  ]
}

// The rooms below have no URL of their own to ask.
const hostOf = (url: string): string => /^[a-z]+:\/\/(?:www\.)?([^/:]+)/iu.exec(url)?.[1]?.toLowerCase() ?? ""
