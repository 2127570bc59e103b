import { Board } from "./board.ts"
import type { Grammar, Ready, Try } from "./grammar.ts"
import { goesOn, type Head } from "./heads.ts"
import { theEnd } from "./lexeme.ts"
import { matchOf } from "./match-of.ts"
import type { Piece } from "./piece.ts"
import { isAmbiguous, type Made } from "./rule.ts"
import { run } from "./run.ts"
import type { Tokens } from "./tokens.ts"

const nothing: readonly Piece[] = []

/** Runs the grammar over stretches of one page's tokens, stage by stage, and gives the pieces that together explain most of a stretch
 *  without overlapping. Each stage sees the tokens and all pieces of the stages before it.
 *  Linear: at every token only the rules that can start there are tried, and none reads further than its own length. */
export const readerOf = (g: Grammar, tokens: Tokens): ((first: number, limit: number) => readonly Piece[]) => {
  const board = new Board(tokens)
  const match = matchOf(board)
  const cover = coverOf(board)
  /** The tokens of the stretch at which any rule at all can start, with those rules. */
  const active: number[] = []
  const tries: (readonly (readonly Try[])[])[] = []
  const { word } = tokens
  return (first, limit) => {
    let count = 0
    for (let i = first; i < limit; i++) {
      const here = g.at(word[i] as number, i + 1 < limit ? (word[i + 1] as number) : theEnd.id)
      if (here === null) continue
      active[count] = i
      tries[count++] = here
    }
    if (count === 0) return nothing
    board.begin(first, limit)
    for (let stage = 0; stage < g.stages.length; stage++) {
      const before = board.count
      for (let a = 0; a < count; a++) {
        const here = (tries[a] as readonly (readonly Try[])[])[stage] as readonly Try[]
        if (here.length === 0) continue
        const i = active[a] as number
        const kinds = board.kindsAt(i)
        for (let k = 0; k < here.length; k++) {
          const { ready, pieces, leads } = here[k] as Try
          if (pieces !== null && ((leads & kinds) === 0 || !canFollow(board, i, pieces))) continue
          board.taken = 0
          const end = run(ready.program, board, i)
          if (end <= i) continue
          const made: Made | null = ready.rule.make(match(i, end))
          if (made !== null) board.add(ready, i, end, made)
        }
      }
      board.show(before)
    }
    return board.count === 0 ? nothing : cover(first, limit)
  }
}

/** Whether one of these pieces stands at token `i`, with a word behind it that lets the rule go on. */
const canFollow = (b: Board, i: number, pieces: readonly Head[]): boolean => {
  for (let k = 0; k < pieces.length; k++) {
    const { bit, next } = pieces[k] as Head
    const p = b.longest(i, bit)
    if (p < 0) continue
    const end = b.ends[p] as number
    if (goesOn(next, end < b.limit ? (b.word[end] as number) : theEnd.id)) return true
  }
  return false
}

const pieceOf = (b: Board, p: number): Piece => {
  const { rule } = b.rules[p] as Ready
  const made = b.made[p] as Made
  const several = isAmbiguous(made)
  return {
    kind: rule.kind,
    start: b.starts[p],
    end: b.ends[p],
    value: several ? made.candidates[0] : made,
    rule: rule.id,
    candidates: several ? made.candidates : null,
    reason: several ? made.reason : null,
  } as Piece
}

/** The best set of pieces that do not overlap: longer pieces weigh more than the sum of their parts, so that "5 days on, 2 days off" is
 *  one pattern and not two lengths of time; on a tie the later rule of the grammar wins. Pieces that only serve other rules stay out. */
const coverOf = (b: Board): ((first: number, limit: number) => Piece[]) => {
  let score = new Float64Array(256)
  let chosen = new Int32Array(256)
  return (first, limit) => {
    const n = limit - first
    if (n + 1 > score.length) {
      score = new Float64Array(2 * n)
      chosen = new Int32Array(2 * n)
    }
    score[n] = 0
    for (let i = n - 1; i >= 0; i--) {
      let best = score[i + 1] as number
      let mine = -1
      // Those found last come first here, so that of equal ones the last is taken.
      for (let p = b.lastAt(first + i); p >= 0; p = b.before[p] as number) {
        const { inner, rank } = b.rules[p] as Ready
        if (inner) continue
        const end = (b.ends[p] as number) - first
        const total = (end - i) * (end - i) + rank + (score[end] as number)
        if (total > best || (mine < 0 && total === best)) {
          best = total
          mine = p
        }
      }
      score[i] = best
      chosen[i] = mine
    }
    const cover: Piece[] = []
    for (let i = 0; i < n; ) {
      const p = chosen[i] as number
      if (p < 0) i++
      else {
        cover.push(pieceOf(b, p))
        i = (b.ends[p] as number) - first
      }
    }
    return cover
  }
}
