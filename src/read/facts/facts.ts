import type { Mention, PageFacts } from "../../base/index.ts"
import { first, piecesIn, spanOf } from "../assemble/line.ts"
import { stackIn } from "../assemble/list.ts"
import type { Part } from "../assemble/outline.ts"
import type { Tokens } from "../engine/tokens.ts"
import { claimsOf } from "./claims.ts"
import { formulationsOf } from "./formulations.ts"
import { benefitsOf, contraindicationsOf, indicationsOf, mechanismsOf, sideEffectsOf } from "./lists.ts"
import { pricesOf } from "./prices.ts"
import { referencesOf } from "./references.ts"

/** What the page says that belongs to no single regimen. */
export const factsOf = (t: Tokens, outline: readonly Part[], compounds: readonly Mention[]): PageFacts => {
  const { text } = t
  return {
    compounds,
    formulations: formulationsOf(text, outline),
    routes: pageRoutes(t, outline),
    indications: indicationsOf(text, outline),
    sideEffects: sideEffectsOf(text, outline),
    contraindications: contraindicationsOf(text, outline),
    mechanisms: mechanismsOf(text, outline),
    benefits: benefitsOf(text, outline),
    claims: claimsOf(text, outline),
    stack: outline
      .filter((p) => p.topic === "stack")
      .flatMap((p) => p.blocks.filter((b) => b.kind === "item").flatMap((b) => stackIn(text, b.span).partners)),
    reconstitution: [],
    reassessment: [],
    references: referencesOf(text, outline),
    price: pricesOf(text),
  }
}

/** Routes the page names in a section of its own. */
const pageRoutes = (t: Tokens, outline: readonly Part[]): readonly Mention[] => {
  const found: Mention[] = []
  for (const part of outline) {
    if (part.topic !== "route") continue
    for (const b of part.heading === null ? part.blocks : [part.heading, ...part.blocks]) {
      const p = first(piecesIn(t, b.span), "route")
      for (const value of p?.value ?? [])
        if (p !== undefined && !found.some((f) => f.value === value)) found.push({ value, span: spanOf(t, p) })
    }
  }
  return found
}
