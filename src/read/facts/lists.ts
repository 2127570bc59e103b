import type { Mention, SideEffect, Span } from "../../base/index.ts"
import { membersOf } from "../assemble/list.ts"
import type { Part } from "../assemble/outline.ts"
import { fieldOf } from "../en/words/labels.ts"
import type { Topic } from "../en/words/topics.ts"
import type { Block } from "../page/page.ts"
import { blocksWith } from "./blocks-with.ts"
import { sentencesOf } from "./claims.ts"

const mention = (text: string, span: Span): Mention => ({ value: text.slice(span[0], span[1]), span })
const wordsOf = (text: string, b: Block): string => text.slice(b.span[0], b.span[1])

/** The list items of a part: bullets, and lines without a full stop that follow an introduction or stand under the heading. */
const listed = (text: string, part: Part): readonly Block[] => {
  const bullets = part.blocks.filter((b) => b.kind === "item")
  if (bullets.length > 0) return bullets
  return part.blocks.filter((b) => b.kind === "paragraph" && !/[.:!?]$/.test(wordsOf(text, b)))
}

const under = (text: string, outline: readonly Part[], topic: Topic): readonly Block[] =>
  outline.filter((p) => p.topic === topic).flatMap((p) => listed(text, p))

const ADVICE =
  /^(?:generally|contraindications|typically run|for (?:laboratory|research)|well-tolerated|safe|check|re-?test|stay|take|eat|reduce|do not|monitor|discontinue|stop|avoid|no significant|start|nothing else|always|consult)\b/i

/** What the page says can go wrong, each with the words that qualify it: "(rare)", "(higher doses)". Advice among the items is left out. */
export const sideEffectsOf = (text: string, outline: readonly Part[]): readonly SideEffect[] =>
  firstOfEach(
    under(text, outline, "sideEffects")
      .map((b) => effectIn(text, b))
      .filter((s) => !ADVICE.test(s.value) && s.value.length < 160 && s.value !== "")
      .concat(toldIn(text, outline, EFFECTS, /effects|reactions/gi).map((m) => ({ ...m, qualifier: null }))),
  )

/** What is said twice is kept once. */
const firstOfEach = <T extends Mention>(said: readonly T[]): readonly T[] => {
  const seen = new Set<string>()
  return said.filter((s) => !seen.has(s.value) && seen.add(s.value))
}

/** "Side effects such as headaches, sleepiness, and upset stomach". */
const EFFECTS =
  /\b(?:(?:side effects|adverse effects|adverse reactions)\s+(?:such as|like|are|(?:(?:can|may|most often|usually|often)\s+)?(?:including|includes?))|these effects (?:can |may )?include)\s+([^.;:()]{3,200})/gi

/** "Pregnant women, people with autoimmune diseases, and those before surgery should avoid it". */
const PEOPLE =
  /(?:^|[.!?]\s+)((?:anyone|people|those|pregnant|women|men|children|individuals|patients)\b[^.;:]{3,200}?)\s+should (?:avoid|not)\b/gi

/** The members of the lists that such sentences give, outside references and reports of studies. */
const toldIn = (text: string, outline: readonly Part[], told: RegExp, word: RegExp): readonly Mention[] =>
  blocksWith(
    text,
    outline.filter((p) => p.topic !== "references" && p.topic !== "research").flatMap((p) => p.blocks),
    word,
  )
    .filter((b) => b.kind === "paragraph" || b.kind === "item")
    .flatMap((b) =>
      [...wordsOf(text, b).matchAll(told)].flatMap((m) => {
        const list = m[1] ?? ""
        const from = b.span[0] + m.index + m[0].indexOf(list)
        return membersOf(text, [from, from + list.length], COMMAS).filter((x) => x.value.split(/\s+/).length <= 8)
      }),
    )

const COMMAS = /(?:,\s*(?:or|and)\s+|,\s*|\s*;\s*)/i

/** The effect itself: behind a label, and in front of a dash that begins a remark; the remark qualifies it. */
const effectIn = (text: string, b: Block): SideEffect => {
  const words = wordsOf(text, b)
  const label = /^[^:.(]{2,40}:\s+/.exec(words)?.[0].length ?? 0
  const start = /^(?:rarely|rare|common|occasionally)/i.test(words) && label > 0 && !/^common/i.test(words) ? 0 : label
  const dash = words.slice(start).search(/\s+[—–]\s+/)
  const end = dash < 0 ? words.length : start + dash
  const span: Span = [b.span[0] + start, b.span[0] + end]
  const bracket = /\(([^()]+)\)\s*\.?$/.exec(text.slice(span[0], span[1]))?.[1]
  return {
    ...mention(text, span),
    qualifier: bracket ?? (dash < 0 ? null : words.slice(end).replace(/^\s*[—–]\s*/, "")),
  }
}

/** Who should not take it. */
export const contraindicationsOf = (text: string, outline: readonly Part[]): readonly Mention[] =>
  firstOfEach([
    ...under(text, outline, "contraindications").map((b) => mention(text, b.span)),
    ...outline.flatMap((p) => p.blocks.flatMap((b) => labelledContraindication(text, b))),
    ...toldIn(text, outline, PEOPLE, /should/gi),
  ])

/** A row or an item labelled as contraindications, sentence by sentence. */
const labelledContraindication = (text: string, b: Block): readonly Mention[] => {
  if (b.kind !== "row" && b.kind !== "item") return []
  const m = /^contraindications?\s*[:|]\s*/i.exec(wordsOf(text, b))
  if (m === null) return []
  return sentencesOf(text, [b.span[0] + m[0].length, b.span[1]]).map((s) => mention(text, s))
}

/** How it is said to work: the items under a heading about that, and lists that such a sentence introduces. */
export const mechanismsOf = (text: string, outline: readonly Part[]): readonly Mention[] => [
  ...under(text, outline, "mechanism").map((b) => mention(text, b.span)),
  ...outline.flatMap((p) => introduced(text, p, /\bmechanisms?\b[^.]*:$/i)).map((b) => mention(text, b.span)),
]

/** The lines behind a sentence that ends in a colon, up to the first that is a sentence itself. */
const introduced = (text: string, part: Part, by: RegExp): readonly Block[] => {
  if (part.topic === "mechanism") return []
  const at = part.blocks.findIndex((b) => text[b.span[1] - 1] === ":" && by.test(wordsOf(text, b)))
  if (at < 0) return []
  const after = part.blocks.slice(at + 1)
  const stop = after.findIndex((b) => /[.!?]$/.test(wordsOf(text, b)))
  return stop < 0 ? after : after.slice(0, stop)
}

/** What the page promises, outside its regimens. */
export const benefitsOf = (text: string, outline: readonly Part[]): readonly Mention[] => [
  ...under(text, outline, "benefits")
    .filter((b) => !/\d\s?(?:mcg|mg|iu)\b|\btaken\b/i.test(wordsOf(text, b)))
    .map((b) => mention(text, promised(text, b))),
  ...outline.flatMap((p) => p.blocks.flatMap((b) => goodFor(text, b))),
]

/** The benefit of a labelled item: its label where a whole sentence explains it, else what stands behind the label, without a remark. */
const promised = (text: string, b: Block): Span => {
  const words = wordsOf(text, b)
  const label = /^([^:.(]{2,40}):\s+/.exec(words)
  if (label === null || b.lead === null) return b.span
  const name = label[1] ?? ""
  if (/[.!?]$/.test(words)) return [b.span[0], b.span[0] + name.length]
  const dash = words.search(/\s+[—–]\s+/)
  return [b.span[0] + label[0].length, dash < label[0].length ? b.span[1] : b.span[0] + dash]
}

/** A row "Good for | Memory; Focus". */
const goodFor = (text: string, b: Block): readonly Mention[] => {
  const [key, cell] = b.cells
  if (b.kind !== "row" || b.header || key === undefined || cell === undefined || b.cells.length !== 2) return []
  return fieldOf(text.slice(...key)) === "benefits" ? membersOf(text, cell, COMMAS) : []
}

const TREATS =
  /\b(?:treating|treatment of|used (?:\w+ ){0,5}for|indicated for|indications?:|approved for)\s+([^.;:]+)/gi

/** What it is said to be for: "used in … for stroke recovery, cognitive decline and ADHD". */
export const indicationsOf = (text: string, outline: readonly Part[]): readonly Mention[] => {
  const found = new Map<string, Mention>()
  const elsewhere = outline.filter((p) => p.topic !== "references" && p.topic !== "dosing").flatMap((p) => p.blocks)
  for (const b of blocksWith(text, elsewhere, /treat|used|indicat|approved/gi))
    for (const m of wordsOf(text, b).matchAll(TREATS)) {
      const list = m[1] ?? ""
      const from = b.span[0] + m.index + m[0].length - list.length
      for (const one of membersOf(text, [from, from + list.length]))
        if (one.value.split(/\s+/).length <= 6 && !found.has(one.value)) found.set(one.value, one)
    }
  return [...found.values()]
}
