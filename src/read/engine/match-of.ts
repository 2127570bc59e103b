import type { Board } from "./board.ts"
import type { Lexeme } from "./lexeme.ts"
import type { Kind, Values } from "./piece.ts"
import { isAmbiguous, type Match } from "./rule.ts"
import { lexAt, textOf } from "./tokens.ts"

/** The match of a board: one object, set to each match in turn, because a page has many. */
export const matchOf = (board: Board): ((start: number, end: number) => Match) => {
  const { tokens, slots, froms, tos } = board
  const find = (slot: string): number => {
    for (let k = 0; k < board.taken; k++) if (slots[k] === slot) return k
    return -1
  }
  const from = (slot: string): number => {
    const k = find(slot)
    if (k < 0) throw new Error(`rule captured no "${slot}"`)
    return froms[k] as number
  }
  const lex = (slot: string): Lexeme => {
    const at = from(slot)
    if (at >= tokens.count) throw new Error(`capture "${slot}" is empty`)
    return lexAt(tokens, at)
  }
  const match: Match & { start: number; end: number } = {
    tokens,
    start: 0,
    end: 0,
    lex,
    has: (slot) => find(slot) >= 0,
    number: (slot) => tokens.digits[from(slot)] ?? String(lex(slot).number ?? lex(slot).times ?? ""),
    text: (slot) => {
      if (slot === undefined) return textOf(tokens, match.start, match.end)
      const k = find(slot)
      return k < 0 ? "" : textOf(tokens, froms[k] as number, tos[k] as number)
    },
    all: (slot) => {
      const found: (readonly [number, number])[] = []
      for (let k = 0; k < board.taken; k++) if (slots[k] === slot) found.push([froms[k] as number, tos[k] as number])
      return found
    },
    piece: <K extends Kind>(slot: string, kind: K): Values[K] => {
      const made = board.madeAt(from(slot), kind)
      if (made === undefined) throw new Error(`no ${kind} at "${slot}"`)
      return (isAmbiguous(made) ? made.candidates[0] : made) as Values[K]
    },
  }
  return (start, end) => {
    match.start = start
    match.end = end
    return match
  }
}
