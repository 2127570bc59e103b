import type { Facts } from "../../reference/index.ts"
import type { AboutSaid } from "./shape.ts"

/** What can hurt, gravest first: why no plan is made of it, its own hazard, then those of the classes it belongs to, then risks on file. Each once. */
export const hazardsOf = (facts: Facts, name: string, ids: readonly string[]): readonly AboutSaid[] => {
  const bar = facts.planBarRow(name)
  const rows = ids.flatMap((id) => facts.hazardRow([id]) ?? [])
  const risks = ids.flatMap((id) => facts.compoundById(id)?.risks ?? [])
  const said = [
    ...(bar ? [{ sentence: bar.reason, basis: facts.basis(bar, bar.reason) }] : []),
    ...rows.map((h) => ({ sentence: h.sentence, basis: facts.basis(h, h.sentence) })),
    ...risks.map((r) => ({ sentence: r.value, basis: facts.basis(r, r.value, "study") })),
  ]
  return [...new Map(said.map((s) => [s.sentence, s])).values()]
}
