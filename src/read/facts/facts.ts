import { type Mention, type PageFacts, type Protocol, type Span, settled, spansOf } from "../../base/index.ts"
import { afterLabel, first, labelIn, piecesIn, spanOf } from "../assemble/line.ts"
import { stackIn } from "../assemble/list.ts"
import type { Part } from "../assemble/outline.ts"
import type { Tokens } from "../engine/tokens.ts"
import { claimsOf } from "./claims.ts"
import { formulationsOf } from "./formulations.ts"
import { benefitsOf, contraindicationsOf, indicationsOf, mechanismsOf, sideEffectsOf } from "./lists.ts"
import { pricesOf } from "./prices.ts"
import { reassessmentOf } from "./reassessment.ts"
import { referencesOf } from "./references.ts"

/** What the page says that belongs to no single regimen. */
export const factsOf = (
  t: Tokens,
  outline: readonly Part[],
  compounds: readonly Mention[],
  protocols: readonly Protocol[],
): PageFacts => {
  const { text } = t
  return {
    compounds,
    formulations: formulationsOf(text, outline),
    routes: pageRoutes(t, outline, protocols),
    indications: indicationsOf(text, outline),
    sideEffects: sideEffectsOf(text, outline),
    contraindications: contraindicationsOf(text, outline),
    mechanisms: mechanismsOf(text, outline),
    benefits: benefitsOf(text, outline),
    claims: claimsOf(text, outline),
    stack: partnersOf(text, outline),
    reconstitution: reconstitutionOf(t, outline),
    reassessment: reassessmentOf(text, outline),
    references: referencesOf(text, outline),
    price: pricesOf(text),
  }
}

/** Routes the page names in a section of its own; where it has none, the one that all its regimens share. */
const pageRoutes = (t: Tokens, outline: readonly Part[], protocols: readonly Protocol[]): readonly Mention[] => {
  const found: Mention[] = []
  for (const part of outline) {
    if (part.topic !== "route") continue
    for (const b of part.heading === null ? part.blocks : [part.heading, ...part.blocks]) {
      const p = first(piecesIn(t, b.span), "route")
      for (const value of p?.value ?? [])
        if (p !== undefined && !found.some((f) => f.value === value)) found.push({ value, span: spanOf(t, p) })
    }
  }
  if (found.length === 0) return sharedRoute(protocols)
  // "Subcutaneous", said anywhere, is what a bare "injection" meant.
  return found.some(
    (f) =>
      f.value !== "injection" &&
      f.value !== "intranasal" &&
      f.value !== "oral" &&
      f.value !== "topical" &&
      f.value !== "sublingual",
  )
    ? found.filter((f) => f.value !== "injection")
    : found
}

const sharedRoute = (protocols: readonly Protocol[]): readonly Mention[] => {
  const said = protocols.map((p) => settled(p.routes) ?? [])
  const only = said[0]?.[0]
  const span = protocols[0] === undefined ? undefined : spansOf(protocols[0].routes)[0]
  return only !== undefined && span !== undefined && said.every((r) => r.length === 1 && r[0] === only)
    ? [{ value: only, span }]
    : []
}

/** What the page says goes with it, in a section about that; lines with a label of their own are regimens or remarks. */
const partnersOf = (text: string, outline: readonly Part[]): readonly Mention[] =>
  outline
    .filter((p) => p.topic === "stack")
    .flatMap((p) => p.blocks.filter((b) => b.kind === "item" && !text.slice(b.span[0], b.span[1]).includes(":")))
    .flatMap((b) => stackIn(text, b.span).partners)

/** How a powder is to be dissolved: the lines about that which name a volume. */
const reconstitutionOf = (t: Tokens, outline: readonly Part[]): readonly Mention[] =>
  outline
    .filter((p) => p.topic === "reconstitution")
    .flatMap((p) => p.blocks.filter((b) => b.kind === "item" || b.kind === "paragraph"))
    .flatMap((b) => {
      const label = labelIn(t, b)
      const span: Span = [label === null ? b.span[0] : afterLabel(t.text, label.span[1], b.span[1]), b.span[1]]
      const value = t.text.slice(span[0], span[1])
      return value.length < 160 && /\d\s*ml\b/i.test(value) && /\b(?:reconstitut\w*|add|dilut\w*|mix)\b/i.test(value)
        ? [{ value, span }]
        : []
    })
