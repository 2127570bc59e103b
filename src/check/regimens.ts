import { type Protocol, settled } from "../base/index.ts"
import type { CompoundRow, RegimenRow, UseRow } from "../reference/index.ts"
import type { Page } from "./page.ts"

/** A regimen that the page tells its reader to follow, with its place in the reading. */
export type Followed = { readonly p: Protocol; readonly i: number }

/** The protocols that are instructions; what somebody reports, what a trial did and remarks are not. */
export const followed = (page: Page): readonly Followed[] =>
  page.reading.protocols
    .map((p, i) => ({ p, i }))
    .filter(({ p }) => p.kind !== "report" && p.kind !== "trial" && p.kind !== "remark")

/** What a protocol is for: from its name, or from its benefits where the name says nothing. The headline stands first. */
export const usesOf = (page: Page, p: Protocol): readonly UseRow[] => {
  const named = page.facts.usesIn(settled(p.name) ?? "")
  return named.length > 0 ? named : page.facts.usesIn(benefitsOf(p))
}

/** The benefits a protocol promises, as one text. */
export const benefitsOf = (p: Protocol): string => (settled(p.benefits) ?? []).map((m) => m.value).join("; ")

/** The instruction copies that speak about what a protocol is for, and all of them for its compound. */
export const labelled = (
  page: Page,
  compound: CompoundRow,
  p: Protocol,
): {
  readonly use: UseRow | undefined
  readonly forUse: readonly RegimenRow[]
  readonly all: readonly RegimenRow[]
} => {
  const all = page.facts.regimensOf(compound.id)
  const use = usesOf(page, p)[0]
  return { use, forUse: use ? all.filter((r) => r.uses.includes(use.id)) : [], all }
}

const label =
  / prescribing information | package (?:leaflet|insert) | patient information leaflet | summary of product characteristics | medicinal forms | (?:inj|soln|susp|cap|tab)s? [\d.]+ ?(?:mg|mcg|g) /u

/** True of a page that retells the label of a licensed medicine, or a formulary ("inj 250mg"): its product is made, filled and checked by somebody, and is not the reader's to mix. */
export const tellsTheLabel = (page: Page): boolean => page.sentences.some((s) => label.test(s.folded))
