import type { PlainDate, Protocol, Reading, Span } from "../base/index.ts"
import { quote, settled, spansOf } from "../base/index.ts"
import {
  type CompoundRow,
  type FactSet,
  type Facts,
  factsOf,
  foldText,
  type Mentioned,
  shipped,
} from "../reference/index.ts"
import { heldIn } from "./held.ts"

/** A sentence or line of the page, with its folded words for looking things up. */
export type Sentence = { readonly span: Span; readonly folded: string }

/** What every check looks at: the reading, the facts on the day, and what the page's names stand for. */
export type Page = {
  readonly reading: Reading
  readonly facts: Facts
  readonly today: PlainDate
  readonly prescribed: boolean
  readonly sentences: readonly Sentence[]
  /** The compound the page is about: the one its title or most of its protocols name. */
  readonly compound: CompoundRow | undefined
  /** The compound of one protocol; the page's where the protocol names none. */
  readonly compoundOf: (p: Protocol) => CompoundRow | undefined
  /** What one protocol is of, by name and by the ids rows are written for, known or not; the page's own where the protocol names none. */
  readonly substanceOf: (p: Protocol) => Substance | undefined
  /** Known names in a piece of the text, from its start. */
  readonly mentionedIn: (span: Span) => readonly Mentioned[]
  /** What the page is about: what its title and its reading name; where they name nothing, what is known and named in its text first. */
  readonly subjects: readonly Substance[]
  /** What amounts that were not understood may be of: the known names on their lines. */
  readonly leftOver: readonly Substance[]
  /** What the page says that its product is or holds, wherever it says so. */
  readonly held: readonly Substance[]
}

/** Something a page names, known or not: `ids` are those of the facts, its classes too, and none where nothing is known. */
export type Substance = { readonly name: string; readonly span: Span | undefined; readonly ids: readonly string[] }

/** What {@link check} is told besides the reading. */
export type CheckOptions = {
  /** The day the check is made: facts past their shelf life count as unconfirmed. */
  readonly today: PlainDate
  /** Whether the regimens are somebody's own prescriptions: those are held against the highest ceiling, and what poisons stays a stop. */
  readonly prescribed?: boolean
  /** The shipped facts unless the user adds rows of their own. */
  readonly facts?: FactSet
}

export const openPage = (reading: Reading, options: CheckOptions): Page => {
  const facts = factsOf(options.facts ?? shipped, options.today)
  const main = reading.page.compounds.map((m) => facts.compoundNamed(m.value)).find((c) => c !== undefined)
  const fallback = reading.protocols
    .map((p) => facts.compoundNamed(settled(p.compound) ?? ""))
    .find((c) => c !== undefined)
  const subjects = subjectsOf(reading, facts)
  const mentioned = subjects
    .map((s) => facts.set.compounds.find((c) => s.ids.includes(c.id)))
    .find((c) => c !== undefined)
  const compound = main ?? fallback ?? mentioned
  // Both are asked by many looks of the same protocols and sentences.
  const mentionedIn = kept(
    (span: Span) => span.join(),
    (span) => facts.mentionedIn(quote(reading.text, span)),
  )
  const substanceOf = kept(
    (p: Protocol) => p,
    (p): Substance | undefined => {
      const name = settled(p.compound)
      if (name !== undefined) return asKnown(reading, facts, name, spansOf(p.compound)[0])
      const near = nearestTo(mentionedIn(p.span), spansOf(p.dose)[0], p.span[0])
      return near ? mentionIn(reading, facts, near, p.span[0]) : subjects[0]
    },
  )
  return {
    reading,
    facts,
    today: options.today,
    prescribed: options.prescribed ?? false,
    sentences: sentencesOf(reading.text),
    compound,
    compoundOf: (p) => {
      const name = settled(p.compound)
      return name === undefined ? compound : facts.compoundNamed(name)
    },
    substanceOf,
    mentionedIn,
    subjects,
    leftOver: leftOver(reading, facts),
    held: heldOn(reading, mentionedIn, facts),
  }
}

/** A question whose answers are kept for as long as the page is open. */
const kept = <In, Key, Out>(keyOf: (asked: In) => Key, answer: (asked: In) => Out): ((asked: In) => Out) => {
  const answers = new Map<Key, Out>()
  return (asked) => {
    const key = keyOf(asked)
    const before = answers.get(key)
    if (before !== undefined) return before
    const made = answer(asked)
    answers.set(key, made)
    return made
  }
}

const subjectsOf = (reading: Reading, facts: Facts): readonly Substance[] => {
  const read = reading.page.compounds.map((m) => asKnown(reading, facts, m.value, m.span))
  if (read.length > 0 || reading.protocols.some((p) => settled(p.compound) !== undefined)) return read
  const [first] = facts.mentionedIn(reading.text)
  return first ? [mentionIn(reading, facts, first, 0)] : []
}

const leftOver = (reading: Reading, facts: Facts): readonly Substance[] => {
  const lines = new Map(reading.unread.map((u) => lineAround(reading.text, u.span)).map((l) => [l[0], l]))
  return [...lines.values()].flatMap(([from, end]) =>
    facts.mentionedIn(reading.text.slice(from, end)).map((m) => mentionIn(reading, facts, m, from)),
  )
}

const heldOn = (reading: Reading, mentionedIn: Page["mentionedIn"], facts: Facts): readonly Substance[] =>
  heldIn(reading, mentionedIn).map((span) => {
    const name = quote(reading.text, span)
    return { name, span, ids: facts.idsNamed(name) }
  })

const lineAround = (text: string, span: Span): Span => {
  const end = text.indexOf("\n", span[1])
  return [text.lastIndexOf("\n", span[0] - 1) + 1, end < 0 ? text.length : end]
}

/** A name as the page has it, or the longer known name that it is a piece of: "Khavinson" of "Khavinson peptides", "MIC" of "MIC injection". */
export const asFarAsKnown = (reading: Reading, facts: Facts, name: string, span: Span | undefined): Substance => {
  const own = { name, span, ids: facts.idsNamed(name) }
  return (
    namedAround(reading, facts, span, (m, at) => m[0] <= at[0] && m[1] >= at[1] && m[1] - m[0] > at[1] - at[0]) ?? own
  )
}

/** The same; where that is not known either, the known name that stands in it: "Tirzepatide report" is about tirzepatide. */
const asKnown = (reading: Reading, facts: Facts, name: string, span: Span | undefined): Substance => {
  const wide = asFarAsKnown(reading, facts, name, span)
  if (wide.ids.length > 0) return wide
  return namedAround(reading, facts, span, (m, at) => m[0] >= at[0] && m[1] <= at[1]) ?? wide
}

/** The first known name of the span's line that stands to it as asked. */
const namedAround = (
  reading: Reading,
  facts: Facts,
  span: Span | undefined,
  stands: (name: Span, span: Span) => boolean,
): Substance | undefined => {
  if (span === undefined) return undefined
  const [from, end] = lineAround(reading.text, span)
  const hit = facts.mentionedIn(reading.text.slice(from, end)).find((m) => stands([from + m.start, from + m.end], span))
  return hit && mentionIn(reading, facts, hit, from)
}

/** The name that stands nearest to the dose, for a protocol that the reader could not name. */
const nearestTo = (names: readonly Mentioned[], dose: Span | undefined, from: number): Mentioned | undefined => {
  const [start, end] = dose ?? [from, from]
  const apart = (m: Mentioned) => Math.max(from + m.start - end, start - from - m.end, 0)
  return [...names].sort((a, b) => apart(a) - apart(b))[0]
}

const mentionIn = (reading: Reading, facts: Facts, m: Mentioned, from: number): Substance => {
  const span: Span = [from + m.start, from + m.end]
  return { name: quote(reading.text, span), span, ids: facts.idsNamed(m.id) }
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
