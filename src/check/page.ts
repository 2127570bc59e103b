import type { PlainDate, Protocol, Reading, Span } from "../base/index.ts"
import { settled } from "../base/index.ts"
import { type CompoundRow, type FactSet, type Facts, factsOf, foldText, shipped } from "../reference/index.ts"

/** A sentence or line of the page, with its folded words for looking things up. */
export type Sentence = { readonly span: Span; readonly folded: string }

/** What every check looks at: the reading, the facts on the day, and what the page's names stand for. */
export type Page = {
  readonly reading: Reading
  readonly facts: Facts
  readonly today: PlainDate
  readonly sentences: readonly Sentence[]
  /** The compound the page is about: the one its title or most of its protocols name. */
  readonly compound: CompoundRow | undefined
  /** The compound of one protocol; the page's where the protocol names none. */
  readonly compoundOf: (p: Protocol) => CompoundRow | undefined
}

/** What {@link check} is told besides the reading. */
export type CheckOptions = {
  /** The day the check is made: facts past their shelf life count as unconfirmed. */
  readonly today: PlainDate
  /** The shipped facts unless the user adds rows of their own. */
  readonly facts?: FactSet
}

export const openPage = (reading: Reading, options: CheckOptions): Page => {
  const facts = factsOf(options.facts ?? shipped, options.today)
  const main = reading.page.compounds.map((m) => facts.compoundNamed(m.value)).find((c) => c !== undefined)
  const fallback = reading.protocols
    .map((p) => facts.compoundNamed(settled(p.compound) ?? ""))
    .find((c) => c !== undefined)
  const compound = main ?? fallback
  return {
    reading,
    facts,
    today: options.today,
    sentences: sentencesOf(reading.text),
    compound,
    compoundOf: (p) => {
      const name = settled(p.compound)
      return name === undefined ? compound : facts.compoundNamed(name)
    },
  }
}

/** Lines, cut at full stops that end a sentence: a stop followed by a space and a capital, a quote or a bracket. */
const sentencesOf = (text: string): readonly Sentence[] => {
  const out: Sentence[] = []
  let start = 0
  const close = (end: number) => {
    const raw = text.slice(start, end)
    const lead = raw.length - raw.trimStart().length
    const trimmed = raw.trim()
    if (trimmed !== "") {
      const from = start + lead
      out.push({ span: [from, from + trimmed.length], folded: foldText(trimmed) })
    }
    start = end
  }
  for (const m of text.matchAll(/\n|[.!?](?=\s+["“(\p{Lu}])/gu)) close(m.index + 1)
  close(text.length)
  return out
}
