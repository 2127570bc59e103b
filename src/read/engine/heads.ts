import { type Lexeme, theEnd } from "./lexeme.ts"
import { type Node, OP } from "./program.ts"

/** One way a rule can begin: with a word of `first`, or with a piece of the kind `bit`; and the words one of which must stand right
 *  behind that, null when anything may. Tables are indexed by a lexeme's `id`. */
export type Head = { readonly first: Uint8Array; readonly bit: number; readonly next: Uint8Array | null }

/** All ways a program can begin, so that a rule is only tried where two words, or a piece and the word behind it, let it go on. */
export const headsOf = (n: Node, follow: Uint8Array | null = null): readonly Head[] => {
  switch (n.op) {
    case OP.test:
      return [{ first: n.first, bit: 0, next: follow }]
    case OP.word:
      return n.ways.flatMap((ways) => (ways ?? []).map((way) => headOf(way, n.first.length, follow)))
    case OP.piece:
      return [{ first: n.first, bit: n.kind, next: follow }]
    case OP.seq: {
      const stop = n.parts.findIndex((p) => !p.empty)
      const heads = stop < 0 ? n.parts : n.parts.slice(0, stop + 1)
      return heads.flatMap((p, k) => headsOf(p, behind(n.parts.slice(k + 1), follow)))
    }
    case OP.some: {
      const [of, between] = n.parts as [Node, Node]
      return headsOf(of, either(behind([between, of], follow), follow))
    }
    case OP.within:
      return [{ first: n.first, bit: 0, next: null }]
    default:
      return n.parts.flatMap((p) => headsOf(p, follow))
  }
}

const headOf = (way: readonly Lexeme[], size: number, follow: Uint8Array | null): Head => {
  const [l, second] = way
  return { first: only(l, size), bit: 0, next: second === undefined ? follow : only(second, size) }
}

const only = (l: Lexeme | undefined, size: number): Uint8Array => {
  const t = new Uint8Array(size)
  if (l !== undefined) t[l.id] = 1
  return t
}

/** The words that can begin what these parts match; all of them can be left out when `follow` counts too. */
const behind = (parts: readonly Node[], follow: Uint8Array | null): Uint8Array | null => {
  const stop = parts.findIndex((p) => !p.empty)
  if (stop < 0 && follow === null) return null
  const firsts = (stop < 0 ? parts : parts.slice(0, stop + 1)).map((p) => p.first)
  return [...firsts, ...(stop < 0 && follow !== null ? [follow] : [])].reduce((a, b) =>
    a.map((x, k) => x | (b[k] ?? 0)),
  )
}

const either = (a: Uint8Array | null, b: Uint8Array | null): Uint8Array | null =>
  a === null || b === null ? null : a.map((x, k) => x | (b[k] ?? 0))

/** Two ways to begin with the same piece, as one. */
export const eitherHead = (a: Head, b: Head): Head => ({ ...a, next: either(a.next, b.next) })

/** Whether a word may stand behind a head; where the stretch ends, nothing more may be wanted. */
export const goesOn = (next: Uint8Array | null, behind: number): boolean =>
  next === null || (behind !== theEnd.id && next[behind] === 1)
