import type { Grammar } from "./grammar.ts"
import type { Board } from "./match.ts"
import type { Kind, Piece, Values } from "./piece.ts"
import { isAmbiguous, matchOf } from "./rule.ts"
import type { Tokens } from "./tokens.ts"

/** Every piece any rule found in a block, and the cover: the pieces that together explain most of it without overlapping. */
export type Chart = { readonly all: readonly Piece[]; readonly cover: readonly Piece[] }

const nothing: Chart = { all: [], cover: [] }

/** Runs the grammar over tokens `[first, limit)`, stage by stage. Each stage sees the tokens and all pieces of the stages before it.
 *  Linear: at every token only the rules that can start there are tried, and none reads further than its own length. */
export const chartOf = (g: Grammar, tokens: Tokens, first: number, limit: number): Chart => {
  let heads: (Piece[] | undefined)[] | null = null
  const all: Piece[] = []
  const board: Board = {
    tokens,
    limit,
    taken: [],
    at: (i, kind) => longest(heads?.[i - first], kind),
  }
  for (let stage = 0; stage < g.stages.length; stage++) {
    const rules = g.stages[stage] ?? []
    const before = all.length
    for (let i = first; i < limit; i++) {
      const starts = tokens.lex[i]?.starts[stage]
      if (starts === undefined || starts.length === 0) continue
      for (let k = 0; k < starts.length; k++) {
        const rule = rules[starts[k] as number]
        if (rule === undefined) continue
        board.taken.length = 0
        const end = rule.match.run(board, i)
        if (end <= i) continue
        const made = rule.make(matchOf(board, i, end))
        if (made === null) continue
        const several = isAmbiguous<Values[Kind]>(made)
        const value = several ? made.candidates[0] : made
        all.push({
          kind: rule.kind,
          start: i,
          end,
          value,
          rule: rule.id,
          candidates: several ? made.candidates : null,
          reason: several ? made.reason : null,
        } as Piece)
      }
    }
    if (all.length > before) {
      heads ??= new Array<Piece[] | undefined>(limit - first)
      for (let k = before; k < all.length; k++) {
        const p = all[k] as Piece
        const here = heads[p.start - first]
        if (here === undefined) heads[p.start - first] = [p]
        else here.push(p)
      }
    }
  }
  return heads === null ? nothing : { all, cover: coverOf(g, heads, first, limit) }
}

const longest = (here: readonly Piece[] | undefined, kind: Kind): Piece | undefined => {
  if (here === undefined) return undefined
  let best: Piece | undefined
  for (const p of here) if (p.kind === kind && (best === undefined || p.end > best.end)) best = p
  return best
}

/** The best set of pieces that do not overlap: longer pieces weigh more than the sum of their parts, so that "5 days on, 2 days off" is
 *  one pattern and not two lengths of time; on a tie the later rule of the grammar wins. Pieces that only serve other rules stay out. */
const coverOf = (g: Grammar, heads: readonly (Piece[] | undefined)[], first: number, limit: number): Piece[] => {
  const n = limit - first
  const score = new Float64Array(n + 1)
  const chosen: (Piece | undefined)[] = new Array(n)
  for (let i = n - 1; i >= 0; i--) {
    let best = score[i + 1] as number
    for (const p of heads[i] ?? []) {
      const weight = g.weight(p)
      if (weight === 0) continue
      const total = weight + (score[p.end - first] as number)
      if (total >= best) {
        best = total
        chosen[i] = p
      }
    }
    score[i] = best
  }
  const cover: Piece[] = []
  for (let i = 0; i < n; ) {
    const p = chosen[i]
    if (p === undefined) i++
    else {
      cover.push(p)
      i = p.end - first
    }
  }
  return cover
}
