import type { Board } from "./board.ts"
import { type Lexeme, lexemes } from "./lexeme.ts"
import { type Node, OP } from "./program.ts"
import { lexAt } from "./tokens.ts"

/** Reads forward from token `i` along a program: the token after what it took, or -1. What it captured lies on the board.
 *  One function for all operations, over nodes of one shape: this is where a page's time goes. */
export const run = (n: Node, b: Board, i: number): number => {
  const { word } = b
  const inside = i < b.limit
  switch (n.op) {
    case OP.test:
      return inside && n.first[word[i] as number] === 1 ? i + 1 : -1
    case OP.word: {
      const ways = inside ? n.ways[word[i] as number] : undefined
      if (ways === undefined) return -1
      for (let k = 0; k < ways.length; k++) {
        const way = ways[k] as readonly Lexeme[]
        let w = 1
        while (w < way.length && i + w < b.limit && word[i + w] === (way[w] as Lexeme).id) w++
        if (w === way.length) return i + w
      }
      return -1
    }
    case OP.piece: {
      const p = inside ? b.longest(i, n.kind) : -1
      return p < 0 ? -1 : (b.ends[p] as number)
    }
    case OP.seq: {
      if (inside && !n.empty && n.first[word[i] as number] === 0) return -1
      const { parts } = n
      const kept = b.taken
      let at = i
      for (let k = 0; k < parts.length; k++) {
        at = run(parts[k] as Node, b, at)
        if (at < 0) {
          b.taken = kept
          return -1
        }
      }
      return at
    }
    case OP.alt: {
      if (inside && !n.empty && n.first[word[i] as number] === 0) return -1
      const { parts } = n
      for (let k = 0; k < parts.length; k++) {
        const at = run(parts[k] as Node, b, i)
        if (at >= 0) return at
      }
      return -1
    }
    case OP.opt: {
      const of = n.parts[0] as Node
      if (!of.empty && (!inside || of.first[word[i] as number] === 0)) return i
      const at = run(of, b, i)
      return at < 0 ? i : at
    }
    case OP.some: {
      const of = n.parts[0] as Node
      const between = n.parts[1] as Node
      let at = run(of, b, i)
      for (let k = 1; at >= 0 && k < n.most; k++) {
        const gap = run(between, b, at)
        const next = gap < 0 ? -1 : run(of, b, gap)
        if (next < 0) break
        at = next
      }
      return at
    }
    case OP.within: {
      const of = n.parts[0] as Node
      for (let skip = 0; skip <= n.most; skip++) {
        const at = run(of, b, i + skip)
        if (at >= 0) return at
        if (i + skip >= b.limit) return -1
        const { text } = lexemes[word[i + skip] as number] as Lexeme
        if (text !== "" && ".;:|".includes(text)) return -1
      }
      return -1
    }
    case OP.as: {
      const at = run(n.parts[0] as Node, b, i)
      if (at >= 0) b.take(n.slot, i, at)
      return at
    }
    case OP.clauseStart: {
      return i === b.first || ".;:|([•·".includes(lexAt(b.tokens, i - 1).text || " ") ? i : -1
    }
    case OP.clauseEnd:
      return i >= b.limit ? i : -1
  }
}
