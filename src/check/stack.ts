import { type Protocol, type Span, settled } from "../base/index.ts"
import type { CompoundRow, Facts, InteractionRow, InteractionSeverity } from "../reference/index.ts"
import type { Page } from "./page.ts"

/** Something that is taken: what the page calls it, where, and the compound it stands for. */
export type Taken = {
  readonly name: string
  readonly span: Span | undefined
  readonly compound: CompoundRow | undefined
  /** Ids of rows that speak about it: its own and those of its classes. */
  readonly ids: readonly string[]
}

/** What one protocol puts together: what it is of first, each part of a mixture by itself, then its partners. */
export const takenIn = (page: Page, p: Protocol): readonly Taken[] => {
  const own = page.compoundOf(p)
  const name = settled(p.compound) ?? own?.names[0] ?? page.substanceOf(p)?.name
  const partners = (settled(p.stack) ?? []).map((m) => named(page, m.value, m.span))
  if (name === undefined) return partners
  const parts = partsOf(page.facts, name)
  const held = heldBesides(page, name)
  if (held.length > 0) return [...held, ...partners]
  if (parts.length > 1) return [...parts.map((part) => named(page, part, undefined)), ...partners]
  return partners.length === 0
    ? partners
    : [{ name, span: undefined, compound: own, ids: page.substanceOf(p)?.ids ?? [] }, ...partners]
}

/** What the page says a product holds of whose own name nothing is known. */
const heldBesides = (page: Page, name: string): readonly Taken[] =>
  page.facts.idsNamed(name).length > 0
    ? []
    : [...new Map(page.held.map((h) => [h.ids[0] ?? h.name, named(page, h.name, h.span)])).values()]

const named = (page: Page, name: string, span: Span | undefined): Taken => ({
  name,
  span,
  compound: page.facts.compoundNamed(name),
  ids: page.facts.idsNamed(name),
})

/** "Sildenafil + nitroglycerin" as its parts, where two of them are known and the whole is not; one name otherwise. */
export const partsOf = (facts: Facts, name: string): readonly string[] => {
  const parts = name.split(/\s*(?:\+|\/|&|\band\b|\bwith\b)\s*/iu).filter((part) => part !== "")
  if (parts.length < 2 || facts.meantBy(name).length > 0) return [name]
  return parts.filter((p) => facts.meantBy(p).length > 0).length > 1 ? parts : [name]
}

/** Two things that are taken together, and what the facts say. `severity` is unknown where the row is missing or not settled. */
export type Pair = {
  readonly a: Taken
  readonly b: Taken
  readonly severity: InteractionSeverity
  readonly row: InteractionRow | undefined
}

/** Every pair of a list, graded. */
export const pairsOf = (page: Page, taken: readonly Taken[]): readonly Pair[] =>
  taken.flatMap((a, i) => taken.slice(i + 1).map((b) => gradeOf(page, a, b)))

/** A pair of a page, graded. */
export const gradeOf = (page: Page, a: Taken, b: Taken): Pair => {
  const row = page.facts.interactionOf(a.ids, b.ids)
  return { a, b, row, severity: row ? weighed(row, page.facts.settled(row, "label")) : "unknown" }
}

/** How grave a row counts: what is not settled still stops where it is grave, and below that nobody knows. */
export const weighed = (row: InteractionRow, settled: boolean): InteractionSeverity =>
  settled || row.severity === "contraindicated" || row.severity === "major" ? row.severity : "unknown"
