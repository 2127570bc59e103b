import { eitherHead, goesOn, type Head, headsOf } from "./heads.ts"
import { aNameNumber, aNumber, theEnd, unknownWord } from "./lexeme.ts"
import { lexicon } from "./lexicon.ts"
import type { Kind } from "./piece.ts"
import { compile, type Known, type Node } from "./program.ts"
import type { AnyRule } from "./rule.ts"

/** A rule made ready to run in its stage. */
export type Ready = {
  readonly rule: AnyRule
  readonly program: Node
  readonly heads: readonly Head[]
  /** The bit of the kind it makes. */
  readonly bit: number
  /** Its place in the grammar as a share of all: on a tie the later rule wins. */
  readonly rank: number
  /** Whether its pieces only serve other rules, and explain nothing themselves. */
  readonly inner: boolean
}

/** A rule that may match at a token, by what its two first words are. */
export type Try = {
  readonly ready: Ready
  /** The pieces one of which must stand here, each with what must stand behind it; null when the words alone let the rule begin. */
  readonly pieces: readonly Head[] | null
  /** The bits of their kinds. */
  readonly leads: number
}

export type Grammar = {
  readonly stages: readonly (readonly Ready[])[]
  /** The rules to try, by stage, at a word with another behind it, both by their lexeme's `id` (that of `theEnd` where there is none); null
   *  when there are none. */
  readonly at: (word: number, behind: number) => readonly (readonly Try[])[] | null
}

const inner: ReadonlySet<Kind> = new Set(["range", "count"])

/** Makes the rules ready, stage by stage. Call it once, after the tables are loaded. */
export const grammarOf = (stages: readonly (readonly AnyRule[])[]): Grammar => {
  const ids = stages.flat().map((r) => r.id)
  const twice = ids.find((id, k) => ids.indexOf(id) !== k)
  if (twice !== undefined) throw new Error(`two rules are called ${twice}`)
  const bits = new Map<Kind, number>()
  const begins = new Map<Kind, Uint8Array>()
  const known: Known = {
    words: [...lexicon.words.values(), ...lexicon.marks.values(), aNumber, aNameNumber, unknownWord, theEnd],
    bit: (kind) => {
      const bit = bits.get(kind) ?? 1 << bits.size
      if (bits.size > 30) throw new Error("more kinds of piece than bits in a number")
      bits.set(kind, bit)
      return bit
    },
    begins: (kind) => begins.get(kind),
  }
  const ready: (readonly Ready[])[] = []
  for (const rules of stages) {
    const made = rules.map((rule): Ready => {
      const program = compile(rule.match, known)
      if (program.first[unknownWord.id] === 1)
        throw new Error(`${rule.id} starts at any word at all; give it a word to start at`)
      const rank = ids.indexOf(rule.id) / (ids.length + 1)
      return { rule, program, heads: headsOf(program), bit: known.bit(rule.kind), rank, inner: inner.has(rule.kind) }
    })
    // Only now, because a rule sees the pieces of the stages before its own.
    for (const { rule, program } of made) begins.set(rule.kind, either(begins.get(rule.kind), program.first))
    ready.push(made)
  }
  return { stages: ready, at: remembered((word, behind) => triesAt(ready, word, behind)) }
}

const either = (a: Uint8Array | undefined, b: Uint8Array): Uint8Array => b.map((x, k) => (a?.[k] === 1 ? 1 : x))

/** Keeps what was found for a pair of words: pages are written in few of them, so that most are never looked at. */
const remembered = (find: Grammar["at"]): Grammar["at"] => {
  const rows: (ReturnType<Grammar["at"]> | undefined)[][] = []
  return (word, behind) => {
    let row = rows[word]
    if (row === undefined) {
      row = []
      rows[word] = row
    }
    let tries = row[behind]
    if (tries === undefined) {
      tries = find(word, behind)
      row[behind] = tries
    }
    return tries
  }
}

const triesAt = (stages: readonly (readonly Ready[])[], word: number, behind: number): ReturnType<Grammar["at"]> => {
  // A number says nothing by itself: no rule goes on from one to a word in no table, or to another number.
  if (word === aNumber.id && [unknownWord.id, aNumber.id, aNameNumber.id].includes(behind)) return null
  const tries = stages.map((rules) => rules.flatMap((ready) => tryOf(ready, word, behind) ?? []))
  return tries.some((t) => t.length > 0) ? tries : null
}

const tryOf = (ready: Ready, word: number, behind: number): Try | null => {
  const heads = ready.heads.filter((h) => h.first[word] === 1)
  if (heads.some((h) => h.bit === 0 && goesOn(h.next, behind))) return { ready, pieces: null, leads: 0 }
  const bits = new Set(heads.flatMap((h) => (h.bit === 0 ? [] : [h.bit])))
  const pieces = [...bits].map((bit) => heads.filter((h) => h.bit === bit).reduce(eitherHead))
  return pieces.length === 0 ? null : { ready, pieces, leads: pieces.reduce((all, h) => all | h.bit, 0) }
}
