import type { Span } from "../../base/index.ts"
import { abbreviates, type RuledOut, ruledOut } from "../en/words/ruled-out.ts"
import { isWhole } from "../en/words/split-total.ts"
import { A_TIME_BEFORE, IF_BEHIND, LEFT_OUT, NOT_THEN, NOTHING_THEN, ONLY_IF } from "../en/words/times-left.ts"
import type { Kind, Piece } from "../engine/piece.ts"
import type { Tokens } from "../engine/tokens.ts"
import { partOfPiece, severalPieces } from "../words/part-of-piece.ts"
import { perKilogramSaid } from "./per-kilogram.ts"
import { refusedIn } from "./refused.ts"
import { saidOfAll } from "./said-of-all.ts"

/** What the reader says of an amount that the page rules out, by the rule that a piece of it names. */
export const ruledOutWhy: Readonly<Record<`not/${RuledOut}`, string>> = {
  "not/forbidden": "The page says that this is not to be taken.",
  "not/compared": "The page only holds something against this amount.",
  "not/example": "An example, not an amount to take.",
  "not/toxic": "The page names this as an amount that does harm.",
  "not/weight": "An amount for one body weight.",
  "not/needle": "The thickness of a needle.",
  "not/mark": "A mark on a syringe, not an amount of the substance.",
  "not/contents": "What a container or a piece holds.",
  "not/diluent": "What it is mixed into, not an amount of it.",
  "not/per-weight": "An amount for a body weight in a form that is not reckoned with here.",
  "not/rate": "An amount for each minute or hour, which is not reckoned with here.",
  "not/multiple": "A part or a multiple of this amount; what it comes to is not worked out here.",
  "not/change": "How much more or less is taken; what it comes to is not worked out here.",
  "not/sum": "What the amounts before it come to.",
  "not/mixing": "What is mixed, not an amount to take.",
  "not/aside": "An amount beside a name in brackets; whose it is, the page does not say.",
  "not/whole": "What several doses come to; how much one is, is not worked out here.",
  "not/piece": "What one piece holds, of which a part or several are taken; what they come to is not worked out here.",
  "not/per-unknown": "An amount for each of something that is not reckoned with here.",
}

/** How far back and ahead an amount's own sentence is looked at. */
const REACH = 200

/** The pieces of a stretch as the page means them: an amount that it forbids, compares, gives as an example, calls harmful, or that is what a
 *  container holds or a mark on a syringe, is no amount, and the rhythm behind such an amount is none. This is the one place where that is
 *  decided, before any line, cell or heading is put together. */
export const asMeant = (t: Tokens, span: Span, read: readonly Piece[]): readonly Piece[] => {
  const pieces = withoutRefused(t, span, read)
  if (!pieces.some(states)) return pieces.some((p) => p.kind === "when") ? withTimesMeant(t, pieces) : pieces
  let changed = false
  const out: Piece[] = []
  /** Whether the sentence so far has an amount that stands, and one that does not. */
  let stands = false
  let falls = false
  let last = -1
  for (const p of pieces) {
    const from = t.start[p.start] ?? 0
    if (last >= 0 && sentenceStart(t.text, from) > last) {
      stands = false
      falls = false
    }
    last = from
    if (states(p)) {
      const ahead = t.text.slice(Math.max(0, from - 64), from)
      if (IN_BRACKET.test(ahead.slice(-48)) || HIGHEST.test(ahead)) {
        changed = true
        out.push({
          ...p,
          kind: "maximum",
          value: { ...p.value, upTo: false },
          rule: "dose/most",
          candidates: null,
          reason: null,
        })
        continue
      }
      const why = reasonFor(t, p)
      if (why === null) {
        stands = true
        falls = false
        out.push(p)
        continue
      }
      falls = true
      changed = true
      out.push({
        ...p,
        kind: "not",
        value: ruledOutWhy[`not/${why}`],
        rule: `not/${why}`,
        candidates: null,
        reason: null,
      })
    } else if (falls && !stands && OF_AMOUNT.has(p.kind)) changed = true
    else if (p.kind === "when") {
      const at = timesMeant(t, p)
      changed ||= at !== p
      if (at !== null) out.push(at)
    } else if (p.kind === "frequency" && BOUNDED.test(t.text.slice(Math.max(0, from - 24), from))) {
      changed = true
      out.push({ ...p, kind: "not", value: excepted, rule: "not/excepted", candidates: null, reason: null })
    } else if (p.kind === "frequency" && isDaysOff(t, p, from)) {
      changed = true
      out.push({ ...p, kind: "not", value: excepted, rule: "not/excepted", candidates: null, reason: null })
    } else if (p.kind === "frequency" && isExcepted(p, t.text.slice(t.end[p.end - 1], (t.end[p.end - 1] ?? 0) + 48))) {
      changed = true
      out.push({ ...p, kind: "not", value: excepted, rule: "not/excepted", candidates: null, reason: null })
    } else out.push(p)
  }
  return changed ? out : pieces
}

/** Whether what stands behind a rhythm takes days out of it. "Monday to Friday, weekends off" says the same twice. */
const isExcepted = (p: Piece<"frequency">, behind: string): boolean => {
  const [words] = EXCEPTS.exec(behind) ?? []
  if (words === undefined || p.value.pattern?.type !== "weekdays") return words !== undefined
  const off = [...words.matchAll(DAY_NAMES)].flatMap(([d]) =>
    /^week/i.test(d) ? ["sat", "sun"] : [d.slice(0, 3).toLowerCase()],
  )
  const { days } = p.value.pattern
  return off.length === 0 || off.some((d) => days.some((day) => day === d))
}
const DAY_NAMES = /\b(?:weekend|mon|tues|wednes|thurs|fri|satur|sun)(?=days?|s?\b)/gi

/** Whether days that are named are those on which nothing is taken: "weekends off", "no Sundays", "rest on Wednesday". */
const isDaysOff = (t: Tokens, p: Piece<"frequency">, from: number): boolean => {
  if (p.value.pattern?.type !== "weekdays") return false
  const to = t.end[p.end - 1] ?? 0
  return NOTHING_THEN.test(t.text.slice(to, to + 48)) || DAYS_OFF.test(t.text.slice(Math.max(0, from - 32), from))
}

const withTimesMeant = (t: Tokens, pieces: readonly Piece[]): readonly Piece[] => {
  const meant = pieces.map((p) => (p.kind === "when" ? timesMeant(t, p) : p))
  return meant.every((p, i) => p === pieces[i]) ? pieces : meant.filter((p) => p !== null)
}

/** A time of day as it is meant: without those at which nothing is taken; null where none is left; an exception where it is left out now and then, or
 *  is one only if something is so. */
const timesMeant = (t: Tokens, p: Piece<"when">): Piece | null => {
  const from = t.start[p.start] ?? 0
  const to = t.end[p.end - 1] ?? 0
  const start = sentenceStart(t.text, from)
  const before = t.text.slice(Math.max(start, from - 64), from)
  const behind = t.text.slice(to, Math.min(to + 48, sentenceEnd(t.text, to)))
  const times = p.value.split(", ")
  const asked = /(?:forg[eo]t\p{L}*|missed)\b[^.;\n?]{0,16}\?\s*(?:then )?(?:take|use|inject)? ?(?:it|one)? ?$/iu
  if (LEFT_OUT.test(before) || ONLY_IF.test(before) || asked.test(t.text.slice(Math.max(0, from - 48), from)))
    return { ...p, kind: "not", value: excepted, rule: "not/excepted", candidates: null, reason: null }
  // "Not in the morning, evening": the first of a list, or the whole of it.
  if (NOT_THEN.test(before)) return null
  if (NOTHING_THEN.test(behind)) return times.length > 1 ? { ...p, value: times.slice(0, -1).join(", ") } : null
  if (IF_BEHIND.test(behind) && A_TIME_BEFORE.test(t.text.slice(start, from)))
    return { ...p, kind: "not", value: excepted, rule: "not/excepted", candidates: null, reason: null }
  return p
}

/** The pieces without what is said of an amount that was not understood: "1'500 mcg twice daily for 4 weeks" says nothing of any other amount.
 *  An amount before it keeps what stands behind both, until something was said of it alone. */
const withoutRefused = (t: Tokens, span: Span, pieces: readonly Piece[]): readonly Piece[] => {
  if (!pieces.some((p) => SAID_OF.has(p.kind))) return pieces
  const refused = refusedIn(t, span, pieces).filter(
    ([from]) => !/[([]\s*$/.test(t.text.slice(Math.max(0, from - 3), from)),
  )
  if (refused.length === 0) return pieces
  let stands = false
  let told = false
  return pieces.filter((p, i) => {
    const from = t.start[p.start] ?? 0
    const before = pieces[i - 1]
    const start = sentenceStart(t.text, from)
    if (before === undefined || (t.start[before.start] ?? 0) < start) {
      stands = false
      told = false
    }
    const last = refused.findLast(([at]) => at < from && at >= start)
    if (states(p)) {
      stands = true
      told = false
    } else if (SAID_OF.has(p.kind)) {
      if (last !== undefined && (!stands || told)) return false
      told = stands
    }
    return true
  })
}

/** "5 mL every 4 hours (max 6 doses, 60 mL in 24 h)". */
const IN_BRACKET =
  /\((?:[^()]*[,;] )?(?:max(?:imum|\.)?|not more than|no more than|not exceeding)(?![\p{L}])[^()]{0,36}$/iu

/** "The highest dose we prescribe is 15 mg a week". */
const HIGHEST =
  /\b(?:highest|largest|biggest|top|greatest|strongest) (?:[a-z-]+ ){0,2}?(?:dos(?:e|es|age)|amount)s?\b[^.;:|\n\d]{0,36}?(?:\bis|\bare|\bof|:|=)\s*$/i

/** What takes some days out of a rhythm, in words that no rule reads. */
const EXCEPTS =
  /^\s*[,;(–-]?\s*(?:except|excluding|excepting|apart from|other than|save (?:for|on)|but (?:not|never|skip|no)|not on\b|never on\b|skip(?:ping)?\b|minus\b|with (?:a|one|two|\d) (?:day|night)s? off|(?:for |on )?(?:\d|two|three|four|five|six) (?:out )?of (?:every |the )?(?:\d|seven)|with alternat|alternat|rest(?:ing)? on\b|(?:with |but |and )?(?:no|none|nothing)(?: (?:doses?|on|at|the))* (?:weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b|(?:with |but |and )?(?:on )?(?:weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?) (?:as |are |is |being )?(?:an? |the )?(?:off|free|rest|none|nothing|breaks?|skipped|excluded)\b)/i
/** In front of days that are named: nothing is taken on them. */
const DAYS_OFF =
  /\b(?:no|none|nothing|without|off|free|rest(?:s|ing)?|breaks?|pauses?|pausing|skip(?:s|ping)?|omit(?:ting)?|avoid(?:ing)?)(?:\s+(?:days?|doses?|on|the|at|is|are|every|each|of|for|over))*\s*:?\s*$/i
/** What makes a rhythm a bound of one, or denies it. "Not more than twice daily" is a most, and a plan never goes above it. */
const BOUNDED =
  /\b(?:at least|no(?:t)? less (?:often )?than|no fewer than|no(?:t)? more (?:often|frequently) than|(?:a )?minimum(?: of)?|min\.|more than|not|never|rather than|instead of|usually not|skip(?:ping)?|miss(?:ing)?|omit(?:ting)?|leav(?:e|ing) out|except(?:ing)?|excluding|minus|rest(?:ing)?|pausing)\s+(?:taken |used |injected )?$/i
const excepted = "a rhythm with an exception"

const states = (p: Piece): p is Piece<"amount"> | Piece<"dose"> => p.kind === "amount" || p.kind === "dose"

/** What is said of an amount, and falls with it. */
const OF_AMOUNT: ReadonlySet<Kind> = new Set(["frequency", "when", "perDose", "split", "route", "cycle", "asNeeded"])

const SAID_OF: ReadonlySet<Kind> = new Set([...OF_AMOUNT, "period", "rest", "open", "reassess"])

const reasonFor = (t: Tokens, p: Piece<"amount"> | Piece<"dose">): RuledOut | null => {
  const from = t.start[p.start] ?? 0
  const to = t.end[p.end - 1] ?? 0
  // "0.1 mL a spray" is what the bottle gives.
  if (p.value.unit === "mL" && p.value.per === "spray") return "contents"
  if (!p.value.perKg && perKilogramSaid(t.text, from, to)) return "per-weight"
  const all = saidOfAll(t.text)
  if (all === "pound" && !p.value.perKg) return "per-weight"
  if (all === "surface") return "per-unknown"
  if (all === "whole" && p.value.per !== "week") return "whole"
  const before = t.text.slice(sentenceStart(t.text, from), from)
  const behind = t.text.slice(to, sentenceEnd(t.text, to))
  if (isWhole(before, behind, p.value.per !== null && p.value.per !== "dose")) return "whole"
  if (partOfPiece(before, behind)) return "piece"
  // An amount a spray keeps what it is for.
  if (p.value.per !== "spray" && severalPieces(before, t.text.slice(from, to), behind)) return "piece"
  const reason = ruledOut({
    before,
    behind,
    unit: p.value.unit,
    number: p.value.low === p.value.high ? Number(p.value.low) : Number.NaN,
  })
  // A sum for a day or a week is what is to be taken.
  return reason === "sum" && p.kind === "dose" ? null : reason
}

/** Where the sentence, list item or cell begins in which a place stands. */
export const sentenceStart = (text: string, at: number): number => {
  const least = Math.max(0, at - REACH)
  for (let i = at - 1; i >= least; i--) {
    const c = text[i]
    if (c === "\n" || c === ";" || c === "|" || c === "\t") return i + 1
    if ((c === "." || c === "!" || c === "?") && ends(text, i)) return i + 1
  }
  return least
}

/** Where it ends. */
export const sentenceEnd = (text: string, at: number): number => {
  const most = Math.min(text.length, at + REACH)
  for (let i = at; i < most; i++) {
    const c = text[i]
    if (c === "\n" || c === ";" || c === "|" || c === "\t") return i
    if ((c === "." || c === "!" || c === "?") && ends(text, i)) return i
  }
  return most
}

/** Whether the mark at `i` ends a sentence: white space and no small letter behind it, and no abbreviation before it. */
const ends = (text: string, i: number): boolean => {
  const rest = text.slice(i + 1, i + 4)
  return /^["”')\]]?(?:\s|$)/.test(rest) && !/^\s+\p{Ll}/u.test(rest) && !abbreviates(text.slice(Math.max(0, i - 8), i))
}

/** The whole sentence around a span. */
export const sentenceAround = (text: string, [from, to]: Span): Span => [
  sentenceStart(text, from),
  sentenceEnd(text, to),
]
