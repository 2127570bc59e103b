import { aNumber, type Lexeme } from "./lexeme.ts"
import { markOf, wordOf } from "./lexicon.ts"
import type { Kind, Piece } from "./piece.ts"
import type { Tokens } from "./tokens.ts"

/** What a matcher looks at: the tokens of one block, and the pieces found by earlier stages. */
export type Board = {
  readonly tokens: Tokens
  /** One past the last token of the block. */
  readonly limit: number
  /** The longest piece of a kind that starts at token `i`. */
  readonly at: (i: number, kind: Kind) => Piece | undefined
  /** What has been captured so far: slot, first token, one past the last token. */
  readonly taken: (string | number)[]
}

/** Whether a piece of a kind can begin at a word. */
export type Begins = (kind: Kind, l: Lexeme) => boolean

/** Reads forward from token `i`: `run` gives the token after what it took, or -1. It walks tokens and earlier pieces, never characters,
 *  and never looks back, so a rule costs at most its own length. */
export type Matcher = {
  readonly run: (b: Board, i: number) => number
  /** Whether a match can begin at such a word. `begins` answers the same for a kind of piece. */
  readonly starts: (l: Lexeme, begins: Begins) => boolean
  /** Whether it can match nothing at all. */
  readonly empty: boolean
  /** The kinds of piece one of which must stand at the start; null when a word can. */
  readonly leads: readonly Kind[] | null
  /** True for a number or a range of numbers and nothing else. */
  readonly numeric?: boolean
  /** For matchers that can begin with a number: whether the word right behind it can go on. Absent when that is not known. */
  readonly behindNumber?: ((l: Lexeme, begins: Begins) => boolean) | undefined
}

const one = (test: (l: Lexeme) => boolean): Matcher => ({
  run: (b, i) => (i < b.limit && test(b.tokens.lex[i] as Lexeme) ? i + 1 : -1),
  starts: test,
  empty: false,
  leads: null,
})

const lexemesOf = (spelling: string): readonly Lexeme[] =>
  spelling.split(" ").map((s) => (/^[\p{L}\p{N}'’]+$/u.test(s) ? wordOf(s) : markOf(s)))

/** Any one of these words or marks. A spelling of several words ("as needed") is read word after word; the longest that fits is taken.
 *  Looked up by the first word, so that a long list costs no more than a short one. */
export const word = (...spellings: readonly string[]): Matcher => {
  const byFirst: (readonly (readonly Lexeme[])[] | undefined)[] = []
  const all = spellings.map(lexemesOf).sort((a, b) => b.length - a.length)
  for (const first of new Set(all.map((s) => s[0] as Lexeme))) byFirst[first.id] = all.filter((s) => s[0] === first)
  return {
    run: (b, i) => {
      if (i >= b.limit) return -1
      const { lex } = b.tokens
      const ways = byFirst[(lex[i] as Lexeme).id]
      if (ways === undefined) return -1
      for (let k = 0; k < ways.length; k++) {
        const way = ways[k] as readonly Lexeme[]
        let n = 1
        while (n < way.length && i + n < b.limit && lex[i + n] === way[n]) n++
        if (n === way.length) return i + n
      }
      return -1
    },
    starts: (l) => byFirst[l.id] !== undefined,
    empty: false,
    leads: null,
  }
}

/** A word for which a table has an entry in this column: `has("route")`. */
export const has = (field: Exclude<keyof Lexeme, "text" | "starts">): Matcher => one((l) => l[field] !== null)

/** A number written in digits that is not part of a name. */
export const num: Matcher = { ...one((l) => l.text === "0"), numeric: true }

/** One after the other. */
export const seq = (...parts: readonly Matcher[]): Matcher => ({
  run: (b, i) => {
    const kept = b.taken.length
    let at = i
    for (let k = 0; k < parts.length; k++) {
      at = (parts[k] as Matcher).run(b, at)
      if (at < 0) {
        if (b.taken.length !== kept) b.taken.length = kept
        return -1
      }
    }
    return at
  },
  starts: (l, begins) => {
    for (const p of parts) {
      if (p.starts(l, begins)) return true
      if (!p.empty) return false
    }
    return false
  },
  empty: parts.every((p) => p.empty),
  leads: parts[0]?.empty === false ? parts[0].leads : null,
  behindNumber: behindIn(parts),
})

/** What can stand behind a number that a sequence begins with. */
const behindIn = (parts: readonly Matcher[]): Matcher["behindNumber"] => {
  const first = parts.findIndex((p) => !p.empty)
  const head = parts[first]
  if (head === undefined) return undefined
  if (head.numeric !== true) return first === 0 && parts.length === 1 ? head.behindNumber : undefined
  const rest = parts.slice(first + 1)
  return (l, begins) => {
    for (const p of rest) {
      if (p.starts(l, begins)) return true
      if (!p.empty) return false
    }
    return true
  }
}

/** The first of these that matches. Put the longer one first. */
export const alt = (...ways: readonly Matcher[]): Matcher => ({
  run: (b, i) => {
    for (let k = 0; k < ways.length; k++) {
      const at = (ways[k] as Matcher).run(b, i)
      if (at >= 0) return at
    }
    return -1
  },
  starts: (l, begins) => ways.some((w) => w.starts(l, begins)),
  empty: ways.some((w) => w.empty),
  leads: ways.every((w) => w.leads !== null) ? ways.flatMap((w) => w.leads ?? []) : null,
  numeric: ways.every((w) => w.numeric === true),
  behindNumber: ways.every((w) => w.behindNumber !== undefined || neverNumber(w))
    ? (l, begins) => ways.some((w) => w.behindNumber?.(l, begins) === true)
    : undefined,
})

/** True when a matcher surely cannot begin with a number. */
const neverNumber = (m: Matcher): boolean => m.leads === null && !m.empty && !m.starts(aNumber, () => true)

/** This, or nothing. */
export const opt = (m: Matcher): Matcher => ({
  run: (b, i) => {
    const at = m.run(b, i)
    return at < 0 ? i : at
  },
  starts: m.starts,
  empty: true,
  leads: null,
})

/** This, once or more, at most `most` times, with `between` in the gaps. */
export const some = (m: Matcher, between: Matcher, most = 12): Matcher => ({
  run: (b, i) => {
    let at = m.run(b, i)
    for (let n = 1; at >= 0 && n < most; n++) {
      const gap = between.run(b, at)
      const next = gap < 0 ? -1 : m.run(b, gap)
      if (next < 0) break
      at = next
    }
    return at
  },
  starts: m.starts,
  empty: m.empty,
  leads: m.leads,
})

/** Up to `most` words that do not matter, fewest first, then `m`. */
export const within = (most: number, m: Matcher): Matcher => ({
  run: (b, i) => {
    for (let skip = 0; skip <= most; skip++) {
      const at = m.run(b, i + skip)
      if (at >= 0) return at
      const l = b.tokens.lex[i + skip]
      if (l === undefined || i + skip >= b.limit || (l.text !== "" && ".;:|".includes(l.text))) return -1
    }
    return -1
  },
  starts: () => true,
  empty: false,
  leads: null,
})

/** A piece of this kind that an earlier stage has found here; the longest, when there are several. */
export const piece = (kind: Kind): Matcher => ({
  run: (b, i) => b.at(i, kind)?.end ?? -1,
  starts: (l, begins) => begins(kind, l),
  empty: false,
  leads: [kind],
  numeric: kind === "range",
})

/** Keeps what `m` took under a name, for the rule's `make`. */
export const as = (slot: string, m: Matcher): Matcher => ({
  run: (b, i) => {
    const at = m.run(b, i)
    if (at >= 0) b.taken.push(slot, i, at)
    return at
  },
  starts: m.starts,
  empty: m.empty,
  leads: m.leads,
  numeric: m.numeric === true,
  behindNumber: m.behindNumber,
})

/** Holds only at the first token of the block, of a clause in brackets, or after a mark that ends a clause. */
export const clauseStart: Matcher = {
  run: (b, i) => {
    const before = b.tokens.lex[i - 1]
    return before === undefined || i === 0 || ".;:|([•·".includes(before.text || " ") ? i : -1
  },
  starts: () => false,
  empty: true,
  leads: null,
}
