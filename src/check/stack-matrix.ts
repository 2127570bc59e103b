import type { Basis, Reading } from "../base/index.ts"
import type { EvidenceGrade, InteractionSeverity } from "../reference/index.ts"
import { type CheckOptions, openPage } from "./page.ts"
import { followed } from "./regimens.ts"
import { pairsOf, type Taken, takenIn } from "./stack.ts"

/** Something on the page's stacks, with the protocols that take it. */
export type StackMember = {
  readonly name: string
  readonly id: string | null
  readonly protocols: readonly number[]
  readonly barred: string | null
}

/** Two members. `together` are the protocols that take both; empty where only somebody who follows two of them would. */
export type StackCell = {
  readonly a: number
  readonly b: number
  readonly severity: InteractionSeverity
  readonly evidence: EvidenceGrade | null
  readonly what: string
  readonly advice: string | null
  readonly unconfirmed: boolean
  readonly together: readonly number[]
  readonly basis: readonly Basis[]
}

/** Everything the page stacks, against everything else: cells above the diagonal, by index into `members`. */
export type StackMatrix = { readonly members: readonly StackMember[]; readonly cells: readonly StackCell[] }

/** The data of the stack matrix; an unknown cell is unknown, not harmless. */
export const stackMatrixOf = (reading: Reading, options: CheckOptions): StackMatrix => {
  const page = openPage(reading, options)
  const taken = followed(page).map(({ p, i }) => ({ i, all: takenIn(page, p) }))
  const keyOf = (t: Taken) => t.compound?.id ?? t.name.toLowerCase()
  const unique = new Map<string, { readonly t: Taken; readonly protocols: number[] }>()
  for (const { i, all } of taken) {
    for (const t of all) {
      const seen = unique.get(keyOf(t))
      if (seen) seen.protocols.push(i)
      else unique.set(keyOf(t), { t, protocols: [i] })
    }
  }
  const entries = [...unique.values()]
  const members = entries.map(({ t, protocols }) => ({
    name: t.compound?.names[0] ?? t.name,
    id: t.compound?.id ?? null,
    protocols,
    barred: page.facts.planBarRow(t.name)?.reason ?? null,
  }))
  const index = new Map(entries.map(({ t }, n) => [t, n]))
  const cells = pairsOf(
    page,
    entries.map((e) => e.t),
  ).map(({ a, b, row, severity }) => {
    const [x, y] = [index.get(a) ?? -1, index.get(b) ?? -1]
    return {
      a: x,
      b: y,
      severity,
      evidence: row?.evidence ?? null,
      what: row?.what ?? "nothing on this pair is in the facts",
      advice: row?.advice ?? null,
      unconfirmed: row !== undefined && !page.facts.settled(row, "label"),
      together: members[x]?.protocols.filter((i) => members[y]?.protocols.includes(i)) ?? [],
      basis: row
        ? [page.facts.basis(row, `${row.a} with ${row.b}: ${row.severity}, evidence grade ${row.evidence}`)]
        : [],
    }
  })
  return { members, cells }
}
