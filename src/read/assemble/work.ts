import type { Span } from "../../base/index.ts"
import { tierWords } from "../en/words/cues.ts"
import type { Field } from "../en/words/labels.ts"
import type { Tokens } from "../engine/tokens.ts"
import type { Named } from "../words/named.ts"
import type { Claim } from "./claims/claim.ts"
import { type Draft, draft, type Found, found } from "./draft.ts"
import { knownNames } from "./known-names.ts"
import { looksLikeCompound, shapedLikeCompound, withoutGloss } from "./names.ts"
import type { Part } from "./outline.ts"

/** A part of the page while it is read: its regimens so far, what it says of all of them, and the line it stands at. */
export type Work = {
  readonly t: Tokens
  readonly part: Part
  /** Names of compounds met so far, in the page's spelling. */
  readonly known: readonly string[]
  /** Where names of known substances stand in a text. */
  readonly find: Finder
  /** Whether a plain word before an amount may be a substance: on a page about one substance it is an aim or an illness, unless the part is about a stack. */
  readonly plainNames: boolean
  /** What the part's own heading says the lines are about. */
  readonly field: Field | null
  readonly drafts: Draft[]
  /** What is said for every regimen of the part. */
  readonly shared: Draft
  /** The regimen that the last lines were about. */
  current: Draft | null
  /** Courses that lines name without an amount: "Standard: 4–6 weeks on, 2 off". One alone is that of the part. */
  readonly courses: Draft[]
  /** Names listed beside the regimens, without an amount. */
  readonly partners: Found<string>[]
  /** The name of the sub-list the line stands in. */
  group: Found<string> | null
  /** What a label above a list says its items are about: "Cycle:" above "- 6 weeks". */
  listField: Field | null
  /** True when a line is labelled as the dose but gives no amount: "Dosage: as for its components". */
  pointsAtDose: boolean
  /** True when running text states something for all regimens of the part. */
  toldForAll: boolean
  /** True when the part's heading says when or how often. */
  timed: boolean
  /** True while a table is read that has a column of prices. */
  priced: boolean
  /** What is asked of a line before it is read word by word. */
  readonly claims: readonly Claim[]
}

export const workOn = (t: Tokens, part: Part, known: Known, field: Field | null): Work => ({
  t,
  part,
  known: known.names,
  find: known.find,
  plainNames: known.several || combines(part),
  field,
  drafts: [],
  shared: draft(part.heading?.span ?? part.blocks[0]?.span ?? [0, 0]),
  current: null,
  courses: [],
  partners: [],
  group: null,
  listField: null,
  pointsAtDose: false,
  toldForAll: false,
  timed: false,
  priced: false,
  claims: known.claims,
})

/** What names more substances than this in one place is a list of them, and no stack. */
export const MOST_PARTNERS = 40

/** The substances the page names, and whether it is about several. */
export type Known = {
  readonly names: readonly string[]
  readonly several: boolean
  readonly find: Finder
  readonly claims: readonly Claim[]
}

/** Where names of known substances stand in a text, in its order. */
export type Finder = (text: string) => readonly Named[]

/** True for a part, or what it stands in, that is about several substances together. */
export const combines = (part: Part): boolean => {
  for (let p: Part | null = part; p !== null; p = p.parent)
    if (p.topic === "stack" || /\bstack|\bcombin|\bprotocols\b|\S \+ \S/i.test(p.title)) return true
  return false
}

/** Whether a label names the substance of the amount behind it. */
export const namesCompound = (w: Work, label: Found<string>): boolean =>
  label.rule === "compound/joined" || label.rule.startsWith("compound/known") || isCompound(w, label)

const isCompound = (w: Work, label: Found<string>): boolean =>
  !WEIGHT.test(label.value) &&
  looksLikeCompound(label.value, w.known) &&
  ((w.plainNames && label.rule !== "name/tier") ||
    label.rule === "name/compound" ||
    shapedLikeCompound(label.value) ||
    isName(w.find, label.value) ||
    knownNames(w.known).hasLoosely(withoutGloss(label.value)))

/** "50–60 kg" says whose row it is. */
const WEIGHT = /\d\s?(?:kgs?|kilos?|lbs?|pounds?|stones?)\b/i

/** Whether a label is the name of a known substance, with little else: "Magnesium glycinate", not "Better sleep with magnesium". */
export const isName = (find: Finder, label: string): boolean => {
  const letters = withoutGloss(label).replace(/[^\p{L}\p{N}]/gu, "").length
  return find(withoutGloss(label)).some((n) => (n.end - n.start) * 2 >= letters)
}

/** "Add-ons", "optional extras". */
const OPTIONAL = /\badd-?ons?\b|\boptional\b|\bextras\b/i

/** "Prednisone taper": the known name that a label begins with, where only words for a regimen follow it. */
const leading = (w: Work, label: Found<string>): Found<string> | null => {
  const n = w.find(label.value)[0]
  if (n === undefined || n.start > 0) return null
  const rest = label.value
    .slice(n.end)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  const [at] = label.spans[0] ?? [0]
  return rest.length > 0 && rest.every((x) => tierWords.has(x))
    ? { ...label, value: label.value.slice(0, n.end), spans: [[at, at + n.end]], rule: "compound/label" }
    : null
}

/** Begins a regimen; `label` is what is printed in front of it. */
export const begin = (w: Work, span: Span, label: Found<string> | null): Draft => {
  const d = draft(span)
  const title = w.part.heading === null ? null : found(w.part.title, w.part.heading.span, "name/heading")
  if (label !== null && label.rule !== "name/use" && namesCompound(w, label)) {
    const bare = withoutGloss(label.value)
    d.compound = {
      ...label,
      value: bare,
      spans: label.spans.map(([a]) => [a, a + bare.length]),
      rule: "compound/label",
    }
    d.name = w.group ?? title ?? label
  } else {
    d.name = label ?? w.group ?? title
    if (label !== null && label.rule !== "name/use") d.compound = leading(w, label)
  }
  d.optional = OPTIONAL.test(w.part.title) || OPTIONAL.test(label?.value ?? "")
  w.drafts.push(d)
  w.current = d
  return d
}
