import { aNameNumber, aNumber, type Lexeme, unknownWord } from "./lexeme.ts"
import { lexicon } from "./lexicon.ts"
import type { Kind, Piece } from "./piece.ts"
import type { AnyRule } from "./rule.ts"

/** The rules in the order they run, indexed by the word they can start at. */
export type Grammar = {
  readonly stages: readonly (readonly AnyRule[])[]
  /** For each rule, the kinds of piece one of which it must begin with; null when it can begin with a word. */
  readonly needs: readonly (readonly (readonly Kind[] | null)[])[]
  /** For each rule, by the word's place, whether it can go on behind a number it begins with; null when it may. */
  readonly behind: readonly (readonly (Uint8Array | null)[])[]
  /** How much of a block a piece explains; 0 for kinds that only serve other rules. */
  readonly weight: (p: Piece) => number
}

const inner: ReadonlySet<Kind> = new Set(["range", "count"])

/** Builds the grammar and tells every word of the lexicon which rules can start at it. Call it once, after the tables are loaded. */
export const grammarOf = (stages: readonly (readonly AnyRule[])[]): Grammar => {
  const rank = new Map<string, number>()
  for (const r of stages.flat()) {
    if (rank.has(r.id)) throw new Error(`two rules are called ${r.id}`)
    rank.set(r.id, rank.size)
  }
  const known = new Map<string, Map<Lexeme, boolean>>()
  const begins = (kind: Kind, l: Lexeme, before: number): boolean => {
    const key = `${kind} before ${before}`
    const answers = known.get(key) ?? new Map<Lexeme, boolean>()
    known.set(key, answers)
    const answer =
      answers.get(l) ??
      stages.some(
        (rules, s) => s < before && rules.some((r) => r.kind === kind && r.match.starts(l, (k, w) => begins(k, w, s))),
      )
    answers.set(l, answer)
    return answer
  }
  const startsAt = (l: Lexeme): number[][] =>
    stages.map((rules, s) => rules.flatMap((r, k) => (r.match.starts(l, (kind, w) => begins(kind, w, s)) ? [k] : [])))
  for (const l of [...lexicon.words.values(), ...lexicon.marks.values(), aNumber, aNameNumber]) {
    l.starts = startsAt(l)
    l.live = l.starts.some((s) => s.length > 0)
  }
  if (startsAt(unknownWord).some((s) => s.length > 0))
    throw new Error("a rule starts at any word at all; give it a word to start at")
  const total = rank.size + 1
  const everyWord = [...lexicon.words.values(), ...lexicon.marks.values(), aNumber, aNameNumber, unknownWord]
  const behindOf = (r: AnyRule, s: number): Uint8Array | null => {
    const { behindNumber } = r.match
    if (behindNumber === undefined) return null
    const table = new Uint8Array(Math.max(...everyWord.map((l) => l.id)) + 1)
    for (const l of everyWord) table[l.id] = behindNumber(l, (kind, w) => begins(kind, w, s)) ? 1 : 0
    return table
  }
  return {
    stages,
    behind: stages.map((rules, s) => rules.map((r) => behindOf(r, s))),
    needs: stages.map((rules) => rules.map((r) => r.match.leads)),
    weight: (p) => {
      if (inner.has(p.kind)) return 0
      const length = p.end - p.start
      return length * length + (rank.get(p.rule) ?? 0) / total
    },
  }
}
