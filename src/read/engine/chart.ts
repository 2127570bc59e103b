import type { Grammar } from "./grammar.ts"
import { aNameNumber, aNumber, type Lexeme, unknownWord } from "./lexeme.ts"
import type { Board } from "./match.ts"
import type { Kind, Piece, Values } from "./piece.ts"
import { type Ambiguity, type AnyRule, isAmbiguous, matchOf } from "./rule.ts"
import type { Tokens } from "./tokens.ts"

/** Every piece any rule found in a block, and the cover: the pieces that together explain most of it without overlapping. */
export type Chart = { readonly all: readonly Piece[]; readonly cover: readonly Piece[] }

const nothing: Chart = { all: [], cover: [] }

/** Runs the grammar over stretches of one page's tokens, stage by stage. Each stage sees the tokens and all pieces of the stages before it.
 *  Linear: at every token only the rules that can start there are tried, and none reads further than its own length.
 *  One reader serves a whole page, so that a stretch costs no more than the pieces in it. */
export const readerOf = (g: Grammar, tokens: Tokens): ((first: number, limit: number) => Chart) => {
  const heads: (Piece[] | undefined)[] = []
  /** The tokens of the stretch at which any rule at all can start. */
  const active: number[] = []
  let offset = 0
  const board: Board & { limit: number } = {
    tokens,
    limit: 0,
    taken: [],
    at: (i, kind) => longest(heads[i - offset], kind),
  }
  const match = matchOf(board)
  const { lex } = tokens
  return (first, limit) => {
    offset = first
    board.limit = limit
    heads.length = 0
    active.length = 0
    for (let i = first; i < limit; i++)
      if (canStart(lex[i] as Lexeme, i + 1 < limit ? lex[i + 1] : undefined)) active.push(i)
    if (active.length === 0) return nothing
    const all: Piece[] = []
    for (let stage = 0; stage < g.stages.length; stage++) {
      const rules = g.stages[stage] ?? []
      const before = all.length
      for (let a = 0; a < active.length; a++) {
        const i = active[a] as number
        const starts = (lex[i] as Lexeme).starts[stage] as readonly number[]
        const numbered = lex[i] === aNumber && i + 1 < limit
        const rangeEnd = numbered ? (longest(heads[i - first], "range")?.end ?? -1) : -1
        for (let k = 0; k < starts.length; k++) {
          const rule = rules[starts[k] as number]
          if (rule === undefined || needsMore(g.needs[stage]?.[starts[k] as number], heads[i - first])) continue
          if (
            numbered &&
            !goesOn(g.behind[stage]?.[starts[k] as number], lex[i + 1], rangeEnd < 0 ? undefined : lex[rangeEnd])
          )
            continue
          if (board.taken.length > 0) board.taken.length = 0
          const end = rule.match.run(board, i)
          if (end <= i) continue
          const made = rule.make(match(i, end))
          if (made !== null) all.push(pieceOf(rule, i, end, made))
        }
      }
      for (let k = before; k < all.length; k++) {
        const p = all[k] as Piece
        const here = heads[p.start - first]
        if (here === undefined) heads[p.start - first] = [p]
        else here.push(p)
      }
    }
    return all.length === 0 ? nothing : { all, cover: coverOf(g, heads, first, limit) }
  }
}

/** A number says nothing by itself: no rule goes on from one to a word in no table, or to another number. */
const canStart = (l: Lexeme, next: Lexeme | undefined): boolean =>
  l.live && !(l === aNumber && (next === unknownWord || next === aNumber || next === aNameNumber))

/** Whether a rule that begins with a number or a range can go on with what stands behind it. */
const goesOn = (
  table: Uint8Array | null | undefined,
  behind: Lexeme | undefined,
  behindRange: Lexeme | undefined,
): boolean =>
  table === null ||
  table === undefined ||
  (behind !== undefined && table[behind.id] === 1) ||
  (behindRange !== undefined && table[behindRange.id] === 1)

/** True when a rule begins with a piece and none of its kinds stands here. */
const needsMore = (kinds: readonly Kind[] | null | undefined, here: readonly Piece[] | undefined): boolean => {
  if (kinds === null || kinds === undefined) return false
  if (here === undefined) return true
  for (let k = 0; k < here.length; k++) if (kinds.includes((here[k] as Piece).kind)) return false
  return true
}

const pieceOf = (rule: AnyRule, start: number, end: number, made: Values[Kind] | Ambiguity<Values[Kind]>): Piece => {
  const several = isAmbiguous<Values[Kind]>(made)
  return {
    kind: rule.kind,
    start,
    end,
    value: several ? made.candidates[0] : made,
    rule: rule.id,
    candidates: several ? made.candidates : null,
    reason: several ? made.reason : null,
  } as Piece
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
