import { quote, type Reading, type Section, type Span } from "../base/index.ts"

/** What begins a list, and what ends one. */
export type Lists = {
  /** A line that is nothing but the label of such a list. */
  readonly label: RegExp
  readonly ends: (words: string, heading: boolean) => boolean
  /** Items are short; a longer line, or a sentence if so said, right below the label is all of the list. */
  readonly longest: number
  readonly sentenceEnds: boolean
}

/** A line of a page, and whether it stands in a list of the kind that is looked for. */
export type Line = { readonly span: Span; readonly words: string; readonly under: boolean }

/** Every line of a page but the labels of the lists that are looked for. */
export const linesUnder = (
  { text, sections, source }: Reading,
  { label, ends, longest, sentenceEnds }: Lists,
): readonly Line[] => {
  const headings = new Map(sections.map((s) => [s.span[0], s]))
  let list: { readonly level: number } | null = null
  return [...text.matchAll(/[^\n]+/gu)].flatMap((m): readonly Line[] => {
    const span: Span = [m.index, m.index + m[0].length]
    const words = quote(text, span)
    const heading = headings.get(span[0])
    if (label.test(words)) {
      list = { level: heading?.level ?? DEEPEST }
      return []
    }
    const marked = heading !== undefined && marks(source.kind, heading)
    if (list !== null && ((marked && heading.level <= list.level) || ends(words, heading !== undefined))) list = null
    const under = list !== null
    if (words.length > longest || (sentenceEnds && /[.!?]\s*$/u.test(words))) list = null
    return [{ span, words, under }]
  })
}

const DEEPEST = 6

/** Whether the page marks a heading as one. A short line without a full stop that is only taken for a heading may be all of a list. */
const marks = (kind: Reading["source"]["kind"], { level }: Section): boolean =>
  (kind === "markdown" || kind === "html") && level < DEEPEST
