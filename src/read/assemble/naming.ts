import type { Mention, Span } from "../../base/index.ts"
import { tierWords } from "../en/words/cues.ts"
import { fieldOf } from "../en/words/labels.ts"
import { topicOf } from "../en/words/topics.ts"
import type { Tokens } from "../engine/tokens.ts"
import type { Named } from "../words/named.ts"
import { type Draft, found } from "./draft.ts"
import { loosely } from "./known-names.ts"
import { sentenceEnd, sentenceStart } from "./meant.ts"
import { shapedLikeCompound } from "./names.ts"
import type { Part } from "./outline.ts"
import type { Finder } from "./work.ts"

/** Weighs what speaks for a compound, nearest first, where what was taken for the name is none that is known: the amount's own line, the cells
 *  of its row, the headings above it. A name that stands in the table of names wins over a word that merely begins with a capital; of two known
 *  ones in one place none is chosen. */
export const nameByKnown = (t: Tokens, d: Draft, part: Part, compounds: readonly Mention[], find: Finder): void => {
  const had = d.compound
  const closer = ofPage(had) ? (spokenOf(t, d, find) ?? ownHeading(t, part, find)) : null
  if (closer !== null) {
    if (!isPageName(closer, compounds)) d.compound = closer
    return
  }
  if (had !== null && (find(had.value).length > 0 || !(ofPage(had) || saysNothing(had.value)))) return
  const at = d.dose?.spans[0] ?? d.steps[0]?.span
  // A page about one thing, by a name that is not known, speaks of others only beside their own names.
  const here =
    at === undefined
      ? null
      : (besides(t, at, find) ?? (ofPage(had) ? null : inSpan(t, d.span, find, "compound/known-in-line")))
  if (here !== null && !isPageName(here, compounds)) {
    d.compound = here
    return
  }
  const above = at === undefined || ofPage(had) ? null : lineAbove(t, part, at, find)
  if (above !== null && !isPageName(above, compounds)) {
    d.compound = above
    return
  }
  for (let p: Part | null = part; p !== null && p.heading !== null; p = p.parent) {
    if (ofPage(had) && p.level <= 1) break
    const named = inSpan(t, p.heading.span, find, "compound/known-in-heading")
    if (named !== null) {
      d.compound = named
      return
    }
  }
  if (had !== null && saysNothing(had.value)) d.compound = null
}

/** "Testosterone cypionate 200 mg/mL" on a line of its own, right above a list: what its items are about. */
const lineAbove = (t: Tokens, part: Part, [at]: Span, find: Finder): Draft["compound"] => {
  const here = part.blocks.findIndex((b) => b.span[0] <= at && at < b.span[1])
  if (part.blocks[here]?.kind !== "item") return null
  let k = here - 1
  while (part.blocks[k]?.kind === "item") k--
  const line = part.blocks[k]
  if (line === undefined || line.kind !== "paragraph" || line.span[1] - line.span[0] > 60) return null
  const named = inSpan(t, line.span, find, "compound/line-above")
  return named !== null && (named.spans[0]?.[0] ?? 0) <= line.span[0] + 2 ? named : null
}

/** "Folic acid is used with it. It is taken in a dose of 5 mg": the substance that the sentence before begins with. */
const spokenOf = (t: Tokens, d: Draft, find: Finder): Draft["compound"] => {
  const at = d.told ? d.dose?.spans[0] : undefined
  if (at === undefined) return null
  const start = sentenceStart(t.text, at[0])
  if (
    !/^\s*(?:It|This|They|These) (?:is|are|was|can|may|should|has|have|works?|usually|typically)\b/.test(
      t.text.slice(start, at[0]),
    )
  )
    return null
  if (start === 0 || t.text[start - 1] === "\n") return null
  const before: readonly [number, number] = [sentenceStart(t.text, start - 1), start]
  const n = find(t.text.slice(...before))[0]
  return n === undefined ? null : mention(t, before[0], n, "compound/known-before")
}

/** What the heading right above names, where it names one substance and how it is given, and nothing else: "Cetirizine po", "Folic acid dosage". */
const ownHeading = (t: Tokens, part: Part, find: Finder): Draft["compound"] => {
  if (part.heading === null || part.level <= 1) return null
  const named = inSpan(t, part.heading.span, find, "compound/known-in-heading")
  const [from, to] = named?.spans[0] ?? [0, 0]
  const [start, end] = part.heading.span
  const rest = `${t.text.slice(start, from)} ${t.text.slice(to, end)}`.replace(/\([^()]*\)/g, " ")
  return named !== null && rest.split(/[^\p{L}]+/u).every((w) => w === "" || BESIDE_NAME.has(w.toLowerCase()))
    ? named
    : null
}

const BESIDE_NAME: ReadonlySet<string> = new Set(
  "po iv im sc sq sl oral orally intravenous intramuscular subcutaneous nasal intranasal topical injection injectable injections tablet tablets capsule capsules spray drops powder dose doses dosage dosing protocol protocols for the and adult adults extract hcl hydrochloride acetate sulfate".split(
    " ",
  ),
)

const ofPage = (c: Draft["compound"]): boolean => c?.rule === "compound/page"
const isPageName = (c: NonNullable<Draft["compound"]>, compounds: readonly Mention[]): boolean =>
  compounds.some((m) => m.value === c.value)

/** What a section, a field, a tier or a way of giving is called names no substance. */
const saysNothing = (name: string): boolean =>
  !shapedLikeCompound(name) &&
  (fieldOf(name) !== null ||
    topicOf(name) !== "other" ||
    GENERAL.test(name) ||
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .every((w) => w === "" || tierWords.has(w)))

const GENERAL =
  /^(?:(?:chapter|part|step|phase|section|day|week|month|option|table|figure|note|pin|item|no|number)s?\s*#?\s*\d*|medications?|drugs?|supplements?|products?|compounds?|substances?|peptides?|vitamins?|minerals?|total|amounts?|injections?|oral|equivalent.*|.*\b(?:equivalents?|schedule|plan|routine|stack|info|information|summary|patients?|people|individuals?|adults?|women|men|children|person)\b.*)$/i

/** The known substance right before or behind an amount within its sentence, with no other amount between. */
const besides = (t: Tokens, [from, to]: Span, find: Finder): Draft["compound"] => {
  const start = sentenceStart(t.text, from)
  const before = t.text.slice(start, from)
  const behind = t.text.slice(to, sentenceEnd(t.text, to))
  const next = find(behind)[0]
  const after =
    next !== undefined && !AMOUNT.test(behind.slice(0, next.start)) && !JOINED.test(behind.slice(0, next.start))
      ? mention(t, to, next, "compound/known-in-line")
      : null
  // "300 mcg with Beta 500 mcg": what is joined has its own name in front of it.
  const last = find(before).at(-1)
  if (last !== undefined && JOINED.test(before.slice(0, last.start)) && RIGHT_BEFORE.test(before.slice(last.end)))
    return mention(t, start, last, "compound/known-in-line")
  // Where the sentence begins with an amount, names stand behind theirs.
  const opens = find(before.slice(0, AMOUNT.exec(before)?.index ?? before.length)).length === 0
  if (opens && (after !== null || AMOUNT.test(before))) return after
  if (last !== undefined && !AMOUNT.test(before.slice(last.end)))
    return mention(t, start, last, "compound/known-in-line")
  return after
}

/** Words that begin what is taken along. */
export const JOINED = /(?:\b(?:with|plus|and|or|then|alongside|besides|together with)|[+&])\s*$/i
const RIGHT_BEFORE = /^\s*(?:[:=(–—-]|at)?\s*$/i
const AMOUNT = /\d\s?(?:mcg|µg|μg|ug|mg|gms?|g|iu)\b/i

const inSpan = (t: Tokens, span: Span, find: Finder, rule: string): Draft["compound"] => {
  if (span[1] - span[0] > 2000) return null
  const text = t.text.slice(...span)
  // "Alpha (Beta, injection)": what is in brackets explains what is in front of them.
  const bare = find(text.replace(/\([^()]*\)/g, (m) => " ".repeat(m.length)))
  const whole = find(text)
  const all = bare.length > 0 ? bare : whole
  const first = all[0]
  if (first === undefined || all.some((n) => n.id !== first.id)) return null
  return mention(t, span[0], generic(text, whole, first), rule)
}

/** Of several names of one substance in one place ("Brand (alpha, injection)") the one it is known by everywhere. */
export const generic = (text: string, all: readonly Named[], first: Named): Named =>
  all.find((n) => n.id === first.id && loosely(text.slice(n.start, n.end)) === loosely(n.id)) ?? first

const mention = (t: Tokens, from: number, n: Named, rule: string): Draft["compound"] =>
  found(t.text.slice(from + n.start, from + n.end), [from + n.start, from + n.end], rule)
