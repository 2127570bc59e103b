import type { Reading, Span } from "../../base/index.ts"
import { foldText } from "../../reference/index.ts"
import { linesUnder } from "../listed.ts"
import { DENIES, FORBIDS, PERMITS, PIECES, WARNS_ALONE, WARNS_LABELLED, WARNS_NO_MORE } from "./warned-words.ts"

/** A sentence by which a page warns somebody off, with those of its pieces that do. */
export type Warned = { readonly span: Span; readonly pieces: readonly string[] }

/** Who must not take it, in the page's own words: in its contraindications, and wherever a sentence says so of somebody. */
export const warnedIn = (reading: Reading): readonly Warned[] => {
  const read = reading.page.contraindications.map((m) => m.span)
  return linesUnder(reading, LISTS).flatMap(({ span, words, under }) => {
    const label = WARNS_LABELLED.exec(words)?.[0].length ?? 0
    const listed = under || label > 0 || read.some((r) => r[0] <= span[0] + words.search(/\S/u) && r[1] > span[0])
    return sentencesOf(words.slice(label), span[0] + label).flatMap(({ at, said }) => {
      const pieces = forbidding(said, listed)
      return pieces.length > 0 ? [{ span: at, pieces }] : []
    })
  })
}

const LISTS = {
  label: WARNS_ALONE,
  ends: (words: string) => WARNS_NO_MORE.test(words),
  longest: 400,
  sentenceEnds: false,
}

type Said = { readonly at: Span; readonly said: string }

/** The sentences of a line; a question belongs to the answer behind it. */
const sentencesOf = (words: string, from: number): readonly Said[] =>
  [...words.matchAll(/(?:[^.!?]|[.](?=\S))+(?:\?\s*[^.!?]+)?[.!?]*/gu)]
    .filter((m) => /\p{L}/u.test(m[0]))
    .map((m) => ({ at: [from + m.index, from + m.index + m[0].trimEnd().length], said: m[0] }))

type Way = "forbids" | "permits" | null

/** The pieces of a sentence that warn somebody off. One that says neither goes with the one before it, or else with the next. */
const forbidding = (said: string, listed: boolean): readonly string[] => {
  const [question, answer] = said.split("?")
  if (answer !== undefined && /\p{L}/u.test(answer))
    return /^\s*(?:no|nope|never|avoid|better not|nein|non|нет)(?!\p{L})/iu.test(answer)
      ? [foldText(question ?? "")]
      : forbidding(answer, listed)
  if (answer !== undefined && !listed) return []
  const pieces = said.split(PIECES).map((p) => foldText(p))
  const ways = pieces.map(wayOf)
  const first = listed ? "forbids" : (ways.find((w) => w !== null) ?? null)
  let before: Way = null
  return pieces.filter((_, i) => {
    before = ways[i] ?? before
    return (before ?? first) === "forbids"
  })
}

const wayOf = (piece: string): Way =>
  DENIES.test(piece) ? "permits" : FORBIDS.test(piece) ? "forbids" : PERMITS.test(piece) ? "permits" : null
