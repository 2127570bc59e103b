import type { Span } from "../../base/index.ts"
import { grammar } from "../en/rules/index.ts"
import { type Field, fieldOf } from "../en/words/labels.ts"
import { readerOf } from "../engine/chart.ts"
import type { FrequencyValue, Kind, Piece } from "../engine/piece.ts"
import { type Tokens, tokenFrom } from "../engine/tokens.ts"
import type { Block } from "../page/page.ts"
import { asMeant } from "./meant.ts"

/** A label and what it says the rest of the line is about; `field` is null when the label is a name. */
export type Label = { readonly text: string; readonly span: Span; readonly field: Field | null }

/** One line of dosing text: its label, the characters behind it, and the pieces the grammar found in all of it. */
export type Line = {
  readonly block: Block
  readonly span: Span
  readonly label: Label | null
  /** What follows the label. */
  readonly body: Span
  readonly pieces: readonly Piece[]
}

/** The tokens that lie within a span. */
export const tokenRange = (t: Tokens, span: Span): readonly [number, number] => [
  tokenFrom(t, span[0]),
  tokenFrom(t, span[1]),
]

/** The characters a piece covers. */
export const spanOf = (t: Tokens, p: { readonly start: number; readonly end: number }): Span => [
  t.start[p.start] ?? 0,
  t.end[p.end - 1] ?? 0,
]

/** The pieces that explain a stretch of the page. */
export const piecesIn = (t: Tokens, span: Span): readonly Piece[] => {
  const [from, to] = tokenRange(t, span)
  const desk = deskOf(t)
  // A stretch is read once, however many parts of the program ask for it.
  const before = desk.read.get(from)
  for (let s = before; s !== undefined; s = s.other) if (s.to === to) return s.pieces
  const pieces = asMeant(t, span, desk.reader(from, to))
  desk.read.set(from, { to, pieces, other: before })
  return pieces
}

/** The stretches that begin at one token, as they were read. */
type Stretch = { readonly to: number; readonly pieces: readonly Piece[]; readonly other: Stretch | undefined }
type Desk = {
  readonly reader: ReturnType<typeof readerOf>
  readonly read: Map<number, Stretch>
  /** Labels are asked for by many parts of the program, and found once. */
  readonly labels: Map<Block, Label | null>
}
const desks = new WeakMap<Tokens, Desk>()

/** What was read of a page so far. */
const deskOf = (t: Tokens): Desk => {
  let desk = desks.get(t)
  if (desk === undefined) {
    desk = { reader: readerOf(grammar, t), read: new Map(), labels: new Map() }
    desks.set(t, desk)
  }
  return desk
}

/** The label of a block, without reading the rest of it. */
export const labelIn = (t: Tokens, block: Block): Label | null => {
  const { labels } = deskOf(t)
  let label = labels.get(block)
  if (label === undefined) {
    label = labelOf(t, block, block.span)
    labels.set(block, label)
  }
  return label
}

/** Reads a whole block, or a part of one, as a line. */
export const lineOf = (t: Tokens, block: Block, span: Span = block.span): Line => {
  const label = span === block.span ? labelIn(t, block) : labelOf(t, block, span)
  return {
    block,
    span,
    label,
    body: label === null ? span : [afterLabel(t.text, label.span[1], span[1]), span[1]],
    pieces: piecesIn(t, span),
  }
}

/** The first piece of a kind in a line. */
export const first = <K extends Kind>(pieces: readonly Piece[], kind: K): Piece<K> | undefined =>
  pieces.find((p): p is Piece<K> & Piece => p.kind === kind) as Piece<K> | undefined

/** How often, where the page leaves no doubt: the value of the first piece that says it, unless it can be read in several ways. */
export const surely = (p: Piece<"frequency"> | undefined): FrequencyValue | null =>
  p === undefined || p.candidates !== null ? null : p.value

/** Where the words behind a label begin. */
export const afterLabel = (text: string, from: number, to: number): number => {
  let i = from
  while (i < to && /[\s:–—"'-]/.test(text[i] ?? "")) i++
  return i
}

const LONGEST_LABEL = 64

const AMOUNT_ALONE =
  /^\W*[~≈]?\d[\d.,]*(?:\s?(?:[–—-]|to)\s?\d[\d.,]*)?\s?(?:mcg|µg|μg|ug|mg|g|iu|ml)(?:\/(?:day|week|kg))?\W*$/i

/** "Dosage:", "Week 1–4:", "**Conservative**": a few words before a colon, or the emphasised run a block begins with. */
const labelOf = (t: Tokens, block: Block, span: Span): Label | null => {
  const { text } = t
  // An amount in bold is said, and labels nothing.
  const bold = block.lead !== null && block.lead[0] === span[0] ? block.lead : null
  const lead = bold !== null && AMOUNT_ALONE.test(text.slice(...bold)) ? null : bold
  const window = text.slice(span[0], Math.min(span[1], span[0] + LONGEST_LABEL + 1))
  const colon = colonIn(window)
  const end =
    colon >= 0 && (lead === null || span[0] + colon <= lead[1] + 1)
      ? span[0] + colon
      : lead !== null && lead[1] < span[1]
        ? lead[1]
        : dashLabel(window) >= 0
          ? span[0] + dashLabel(window)
          : -1
  if (end < 0) return null
  // "Take 2 mg daily, split as follows:" is a sentence with a list below it.
  if (end >= span[1] - 1 && /\d\s?(?:mcg|mg|µg|μg|iu|ml|g)\b/i.test(text.slice(span[0], end))) return null
  // "200 mg daily; upper limit: 600 mg daily" says its amount before the colon.
  if (/\d\s?(?:mcg|mg|µg|μg|iu|ml|g)\b[^:]*[;.]\s/i.test(text.slice(span[0], end))) return null
  const bracket = amountBracket(text.slice(span[0], end))
  if (bracket >= 0) return labelled(text, span[0], span[0] + bracket)
  return labelled(text, span[0], end)
}

/** Where a bracket that holds an amount begins: "Alpha (50–150 mcg daily): calms" is labelled "Alpha". */
const amountBracket = (label: string): number => {
  const m = /\s*\(\s*~?\d[^()]*(?:mcg|mg|µg|μg|iu|ml|\bg\b)/i.exec(label)
  return m === null ? -1 : m.index
}

const labelled = (text: string, from: number, end: number): Label | null => {
  const words = text.slice(from, end).trim()
  // "A:" says who speaks.
  if (/^(?:q|a|question|answer)\d*$/i.test(words)) return null
  if (words === "" || words.length > LONGEST_LABEL || words.split(/\s+/).length > 9 || /[.!?]\s/.test(words))
    return null
  return { text: words, span: [from, from + words.length], field: fieldOf(words) }
}

/** "BPC-157 — 250 mcg": a name, a spaced dash, an amount. */
const dashLabel = (window: string): number => {
  const field = /^(\p{Lu}[\p{L} ]{2,24}?)\s+[–—-]\s+\S/u.exec(window)?.[1]
  if (field !== undefined && fieldOf(field) !== null) return field.length
  const m = /^[\p{Lu}][\p{L}\p{N} +()/-]{1,40}?\s+(?:–|—|--|-)\s+(?=~?\d)/u.exec(window)
  // "Split into 1 – 2 doses" and "Break after (3 – 4 weeks)" hold a range.
  return m === null || /(?:\p{Ll} |\()\d+\s+(?:–|—|--|-)\s+$/u.test(m[0]) ? -1 : m[0].search(/\s+(?:–|—|--|-)\s+$/)
}

/** The first colon that is not inside brackets or a clock time. */
const colonIn = (window: string): number => {
  let depth = 0
  for (let i = 0; i < window.length; i++) {
    const c = window[i]
    if (c === "(" || c === "[") depth++
    else if (c === ")" || c === "]") depth--
    else if (c === ":" && depth <= 0 && !/\d/.test(window[i + 1] ?? "")) return i
    else if (c === "\n") return -1
  }
  return -1
}
