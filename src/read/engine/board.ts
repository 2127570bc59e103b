import type { Ready } from "./grammar.ts"
import type { Kind } from "./piece.ts"
import type { Made } from "./rule.ts"
import type { Tokens } from "./tokens.ts"

/** Where a stretch of a page is read: its tokens, the pieces found so far in columns, and what the rule at work has captured.
 *  One board serves a whole page, so that neither a stretch nor a match costs an allocation of its own. */
export class Board {
  readonly tokens: Tokens
  /** The lexemes of the tokens, by their `id`. */
  readonly word: Int32Array
  /** One past the last token of the stretch. */
  limit = 0
  /** The first token of the stretch. */
  first = 0

  /** How many pieces there are; piece `p` is tokens `[starts[p], ends[p])`. */
  count = 0
  readonly starts: number[] = []
  readonly ends: number[] = []
  readonly made: Made[] = []
  readonly rules: Ready[] = []
  /** The piece that was found at the same token before this one, or -1. */
  readonly before: number[] = []
  /** By token: the last piece that was found there, or -1, and the bits of the kinds that were. */
  private heads = new Int32Array(256)
  private kinds = new Int32Array(256)

  /** How many captures there are. */
  taken = 0
  readonly slots: string[] = []
  readonly froms: number[] = []
  readonly tos: number[] = []

  constructor(tokens: Tokens) {
    this.tokens = tokens
    this.word = tokens.word
  }

  /** Begins a stretch of tokens, with nothing found. */
  begin(first: number, limit: number): void {
    const n = limit - first
    if (n > this.heads.length) {
      this.heads = new Int32Array(2 * n)
      this.kinds = new Int32Array(2 * n)
    }
    this.heads.fill(-1, 0, n)
    this.kinds.fill(0, 0, n)
    this.first = first
    this.limit = limit
    this.count = 0
    this.taken = 0
  }

  /** The bits of the kinds of piece that start at token `i`. */
  kindsAt(i: number): number {
    return this.kinds[i - this.first] as number
  }

  /** The piece that was found last at token `i`, or -1; the others follow along `before`. */
  lastAt(i: number): number {
    return this.heads[i - this.first] as number
  }

  /** The longest piece of a kind that starts at token `i`; of several, the one that was found first; or -1. */
  longest(i: number, kind: number): number {
    if (((this.kinds[i - this.first] as number) & kind) === 0) return -1
    let best = -1
    for (let p = this.heads[i - this.first] as number; p >= 0; p = this.before[p] as number)
      if (
        (this.rules[p] as Ready).bit === kind &&
        (best < 0 || (this.ends[p] as number) >= (this.ends[best] as number))
      )
        best = p
    return best
  }

  /** What a rule made of the longest piece of a kind at token `i`. */
  madeAt(i: number, kind: Kind): Made | undefined {
    let best = -1
    for (let p = this.lastAt(i); p >= 0; p = this.before[p] as number)
      if (
        (this.rules[p] as Ready).rule.kind === kind &&
        (best < 0 || (this.ends[p] as number) >= (this.ends[best] as number))
      )
        best = p
    return best < 0 ? undefined : this.made[best]
  }

  /** Notes a piece; it is seen by rules once `show` has been called. */
  add(rule: Ready, start: number, end: number, made: Made): void {
    const p = this.count++
    this.starts[p] = start
    this.ends[p] = end
    this.made[p] = made
    this.rules[p] = rule
  }

  /** Lets the next stage see the pieces from number `from` on. */
  show(from: number): void {
    for (let p = from; p < this.count; p++) {
      const at = (this.starts[p] as number) - this.first
      this.before[p] = this.heads[at] as number
      this.heads[at] = p
      this.kinds[at] = (this.kinds[at] as number) | (this.rules[p] as Ready).bit
    }
  }

  /** Keeps a capture. */
  take(slot: string, from: number, to: number): void {
    const k = this.taken++
    this.slots[k] = slot
    this.froms[k] = from
    this.tos[k] = to
  }
}
