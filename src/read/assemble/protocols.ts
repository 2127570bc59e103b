import type { Mention, Protocol } from "../../base/index.ts"
import type { Tokens } from "../engine/tokens.ts"
import type { Topic } from "../words/topics.ts"
import { type Draft, found } from "./draft.ts"
import { protocolOf } from "./finish.ts"
import type { Part } from "./outline.ts"
import { readPart } from "./part.ts"

/** Topics under which an amount is not a regimen: trials, storage, mixing, warnings, prices. */
const silent: ReadonlySet<Topic> = new Set([
  "references",
  "storage",
  "reconstitution",
  "sideEffects",
  "contraindications",
  "legal",
  "price",
  "specification",
  "faq",
  "monitoring",
  "research",
])

/** The regimens a page states, in page order. */
export const protocolsOf = (
  t: Tokens,
  outline: readonly Part[],
  compounds: readonly Mention[],
): readonly Protocol[] => {
  const drafts: Draft[] = []
  for (const part of outline) {
    if (silent.has(part.topic)) continue
    drafts.push(...readPart(t, part))
  }
  const only = compounds.length === 1 ? compounds[0] : undefined
  for (const d of drafts)
    if (d.compound === null && only !== undefined) d.compound = found(only.value, only.span, "compound/page")
  return drafts.map(protocolOf)
}
