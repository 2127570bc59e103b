import { lazily } from "../base/index.ts"
import { oneProduct } from "./data/one-product.ts"
import type { InteractionRow, InteractionSeverity } from "./format/interaction.ts"
import type { FactSet } from "./format/set.ts"

/** Classes above things, and the rows that reach them through those. */
export type Kinship = {
  /** An id and every class it belongs to, nearest first. */
  readonly of: (id: string) => readonly string[]
  /** The gravest row between two lists of ids; of equals the one that names the nearest. */
  readonly pair: (a: readonly string[], b: readonly string[]) => InteractionRow | undefined
}

const gravity: Readonly<Record<InteractionSeverity, number>> = {
  contraindicated: 4,
  major: 3,
  moderate: 2,
  minor: 1,
  unknown: 0,
}

export const kinship = (set: FactSet): Kinship => {
  const above = lazily(
    () =>
      new Map<string, readonly string[]>([
        ...set.medicines.map((m) => [m.id, m.parents] as const),
        ...set.substances.map((s) => [s.id, s.classes] as const),
      ]),
  )
  const known = new Map<string, readonly string[]>()
  const of = (id: string): readonly string[] => {
    const seen = known.get(id)
    if (seen) return seen
    const all = [id]
    for (const next of all) for (const up of above().get(next) ?? []) if (!all.includes(up)) all.push(up)
    known.set(id, all)
    return all
  }
  const pairs = lazily(
    () => new Map(set.interactions.flatMap((i) => [[`${i.a}|${i.b}`, i] as const, [`${i.b}|${i.a}`, i] as const])),
  )
  const pair = (a: readonly string[], b: readonly string[]): InteractionRow | undefined => {
    // One thing under two names is no pair.
    if (a[0] === b[0] || oneProduct.has(`${a[0]}+${b[0]}`)) return undefined
    let best: { readonly row: InteractionRow; readonly far: number } | undefined
    a.forEach((x, i) => {
      b.forEach((y, n) => {
        const row = pairs().get(`${x}|${y}`)
        if (!row || row.except?.some((e) => a.includes(e) || b.includes(e))) return
        const more = best ? gravity[row.severity] - gravity[best.row.severity] : 1
        if (more > 0 || (more === 0 && i + n < (best?.far ?? 0))) best = { row, far: i + n }
      })
    })
    return best?.row
  }
  return { of, pair }
}
