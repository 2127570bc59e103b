import { aNumber, type Lexeme } from "./lexeme.ts"
import type { Matcher } from "./match.ts"
import type { Kind } from "./piece.ts"

/** A matcher made ready to run: every node has the same shape, and a table that says by which words it can begin.
 *  Tables are indexed by a lexeme's `id`. */
export type Node = {
  readonly op: (typeof OP)[keyof typeof OP]
  /** 1 for every word a match can begin with, a piece's first word included. */
  readonly first: Uint8Array
  /** Whether it can match nothing at all. */
  readonly empty: boolean
  /** The parts of `seq` and `alt`; the one inside the others; `some` has what stands in its gaps behind that. */
  readonly parts: readonly Node[]
  /** The bit of the piece that `piece` wants. */
  readonly kind: number
  readonly slot: string
  readonly most: number
  /** Spellings by the first word's id, longest first. */
  readonly ways: readonly (readonly (readonly Lexeme[])[] | undefined)[]
}

export const OP = {
  word: 0,
  /** One word that the table allows. */
  test: 1,
  piece: 2,
  seq: 3,
  alt: 4,
  opt: 5,
  some: 6,
  within: 7,
  as: 8,
  clauseStart: 9,
  clauseEnd: 10,
} as const

/** What compiling needs to know: all words, the bit of each kind, and which words a piece of a kind can begin with so far. */
export type Known = {
  readonly words: readonly Lexeme[]
  readonly bit: (kind: Kind) => number
  readonly begins: (kind: Kind) => Uint8Array | undefined
}

/** Makes a matcher ready to run in one stage of the grammar. */
export const compile = (m: Matcher, known: Known): Node => {
  const table = (test: (l: Lexeme) => boolean): Uint8Array => {
    const t = new Uint8Array(size)
    for (const l of known.words) if (test(l)) t[l.id] = 1
    return t
  }
  const size = known.words.reduce((most, l) => Math.max(most, l.id), 0) + 1
  const node = (of: Partial<Node> & Pick<Node, "op" | "first">): Node => ({
    op: of.op,
    first: of.first,
    empty: of.empty ?? false,
    parts: of.parts ?? [],
    kind: of.kind ?? 0,
    slot: of.slot ?? "",
    most: of.most ?? 0,
    ways: of.ways ?? [],
  })
  const made = (x: Matcher): Node => {
    switch (x.op) {
      case "word": {
        const ways: (readonly (readonly Lexeme[])[] | undefined)[] = new Array(size).fill(undefined)
        const first = new Uint8Array(size)
        for (const l of new Set(x.ways.map((w) => w[0] as Lexeme))) {
          ways[l.id] = x.ways.filter((w) => w[0] === l)
          first[l.id] = 1
        }
        return x.ways.every((w) => w.length === 1) ? node({ op: OP.test, first }) : node({ op: OP.word, first, ways })
      }
      case "has":
        return node({ op: OP.test, first: table((l) => l[x.column] !== null) })
      case "num":
        return node({ op: OP.test, first: table((l) => l === aNumber) })
      case "piece": {
        const kind = known.bit(x.kind)
        return node({ op: OP.piece, first: known.begins(x.kind) ?? table(() => false), kind })
      }
      case "seq": {
        const parts = x.parts.map(made)
        const stop = parts.findIndex((p) => !p.empty)
        const heads = stop < 0 ? parts : parts.slice(0, stop + 1)
        return node({ op: OP.seq, first: union(heads, size), empty: stop < 0, parts })
      }
      case "alt": {
        const parts = x.parts.map(made)
        return node({ op: OP.alt, first: union(parts, size), empty: parts.some((p) => p.empty), parts })
      }
      case "opt": {
        const of = made(x.of)
        return node({ op: OP.opt, first: of.first, empty: true, parts: [of] })
      }
      case "some": {
        const of = made(x.of)
        const { first, empty } = of
        return node({ op: OP.some, first, empty, parts: [of, made(x.between)], most: x.most })
      }
      case "within":
        return node({ op: OP.within, first: table(() => true), parts: [made(x.of)], most: x.most })
      case "as": {
        const of = made(x.of)
        const { first, empty } = of
        return node({ op: OP.as, first, empty, parts: [of], slot: x.slot })
      }
      default:
        return node({ op: OP[x.op], first: table(() => false), empty: true })
    }
  }
  return made(m)
}

const union = (parts: readonly Node[], size: number): Uint8Array => {
  const t = new Uint8Array(size)
  for (const p of parts) for (let k = 0; k < size; k++) if (p.first[k] === 1) t[k] = 1
  return t
}
