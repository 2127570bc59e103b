import type { Span, Unread } from "../../base/index.ts"
import { CHANGES_DOSE, MAY_SAY_HOW_OFTEN, MIGHT_SAY_HOW_OFTEN, TAKES_DAYS_OUT } from "../en/words/rhythm-left.ts"
import type { Piece } from "../engine/piece.ts"
import type { Tokens } from "../engine/tokens.ts"
import { sameRate } from "./join-frequency.ts"
import { piecesIn, spanOf } from "./line.ts"
import { sentenceAround, sentenceEnd } from "./meant.ts"
import { taken } from "./spans.ts"

/** Words beside a dose that may say how often and that no rule reads: never silently left out. */
export const rhythmLeft = (
  t: Tokens,
  span: Span,
  doses: readonly Span[],
  timed: readonly Span[],
): readonly Unread[] => {
  if (!taken(doses, span)) return []
  const pieces = piecesIn(t, span)
  const found: Unread[] = []
  for (const p of pieces)
    if (p.rule === "not/excepted") found.push({ span: spanOf(t, p), why: EXCEPTED, dosing: true, about: "exception" })
    else if (comesDown(p) && taken(doses, sentenceAround(t.text, spanOf(t, p))))
      found.push({ span: spanOf(t, p), why: DOWN, dosing: true, about: "exception" })
  found.push(...changesIn(t, span, pieces))
  const rhythms = pieces.filter((p): p is Piece<"frequency"> => p.kind === "frequency")
  const read = rhythms.filter((p) => taken(timed, spanOf(t, p)))
  for (const p of rhythms) {
    const at = spanOf(t, p)
    if (read.includes(p)) continue
    const then = /\b(?:then|afterwards|thereafter),?\s+$/i.test(t.text.slice(Math.max(0, at[0] - 16), at[0]))
    if (then && taken(doses, sentenceAround(t.text, at))) {
      found.push({ span: at, why: LATER, dosing: true, about: "exception" })
      continue
    }
    // What stands behind a semicolon is of the same dose where it begins with the rhythm.
    const goesOn = /;\s*$/.test(t.text.slice(span[0], at[0])) && read.length > 0
    if (goesOn && !read.some((r) => sameRate(r.value, p.value)))
      found.push({ span: at, why: SECOND, dosing: true, about: "rhythm" })
  }
  let from = span[0]
  // A day that is named, or a length of time, may be part of such words.
  for (const p of [
    ...pieces.filter((x) => x.kind !== "step" && x.kind !== "period" && x.kind !== "cycle" && x.rule !== "not/moment"),
    null,
  ]) {
    const to = p === null ? span[1] : spanOf(t, p)[0]
    found.push(...inGap(t, [from, to], doses, timed))
    if (p !== null) {
      from = spanOf(t, p)[1]
      if (p.kind === "amount" || p.kind === "dose") found.push(...tail(t, spanOf(t, p), span, pieces, doses, timed))
    }
  }
  return found.filter((u, i) => !found.some((o, k) => k !== i && inside(u.span, o.span, k < i)))
}

/** Words by which the dose is another one, where no rule read them as a step, a most or an amount of its own. */
const changesIn = (t: Tokens, span: Span, pieces: readonly Piece[]): readonly Unread[] =>
  [...t.text.slice(...span).matchAll(CHANGES_DOSE)].flatMap((m): readonly Unread[] => {
    const from = span[0] + m.index
    const rest = REST.exec(t.text.slice(from + m[0].length, span[1]))?.[0].trimEnd() ?? ""
    const at: Span = [from, from + m[0].length + rest.length]
    const read = pieces.some(
      (p) => STEPPED.has(p.kind) && spanOf(t, p)[0] < from + m[0].length && from < spanOf(t, p)[1],
    )
    return read ? [] : [{ span: at, why: CHANGED, dosing: true, about: "exception" }]
  })

/** What such words go on with, up to the next mark: "halve over 65". */
const REST = /^[^.,;:()|\n]{0,48}(?=[.,;:()|\n]|$)/u

const STEPPED: ReadonlySet<Piece["kind"]> = new Set(["increment", "maximum", "step", "amount", "dose", "not"])

/** Whether a dose gets less by steps: the first amount on all days would be more than the page says. */
const comesDown = (p: Piece): boolean => p.kind === "increment" && p.value.by.high.startsWith("-")

const DOWN = "The dose comes down by steps; what it comes to on which day is not worked out."
const CHANGED = "The dose is another one here, or fewer are taken; what that comes to is not worked out."
const EXCEPTED = "How often, with an exception that was not understood."
const LATER = "How often later on, which belongs to no regimen read here."
const SECOND = "A second rhythm beside the one that was read; how the two go together, the page does not say plainly."
const WORDS = "These words may say how often, and were not understood."

const inside = (a: Span, b: Span, before: boolean): boolean =>
  b[0] <= a[0] && a[1] <= b[1] && (b[1] - b[0] > a[1] - a[0] || before)

const inGap = (t: Tokens, gap: Span, doses: readonly Span[], timed: readonly Span[]): readonly Unread[] => {
  const words = t.text.slice(gap[0], gap[1])
  if (!MIGHT_SAY_HOW_OFTEN.test(words)) return []
  const found: Unread[] = []
  for (const m of words.matchAll(MAY_SAY_HOW_OFTEN)) {
    const at: Span = [gap[0] + m.index, gap[0] + m.index + m[0].length]
    if (!taken(doses, sentenceAround(t.text, at))) continue
    const takesOut = TAKES_DAYS_OUT.test(m[0])
    // "For 5 days a month": a course of five days is read of it, and the month is lost.
    const read = takesOut ? timed.some(([from, to]) => from <= at[0] && at[1] <= to) : taken(timed, at)
    if (!read) found.push({ span: at, why: WORDS, dosing: true, about: takesOut ? "exception" : "rhythm" })
  }
  return found
}

/** What stands right behind a dose of which nothing says how often, up to the next mark, where no rule reads it. */
const tail = (
  t: Tokens,
  dose: Span,
  line: Span,
  pieces: readonly { readonly start: number; readonly end: number }[],
  doses: readonly Span[],
  timed: readonly Span[],
): readonly Unread[] => {
  if (!taken(doses, dose)) return []
  const end = Math.min(line[1], sentenceEnd(t.text, dose[1]))
  if (taken(timed, sentenceAround(t.text, dose))) return []
  const m = BEHIND.exec(t.text.slice(dose[1], end))
  if (m === null) return []
  const at: Span = [dose[1] + m[0].length - (m[1] ?? "").length, dose[1] + m[0].length]
  if (pieces.some((p) => spanOf(t, p)[0] < at[1] && at[0] < spanOf(t, p)[1])) return []
  return [{ span: at, why: WORDS, dosing: true, about: "rhythm" }]
}

/** A few small words behind an amount; a name, or what begins like a phrase of another kind, says no rhythm. */
const BEHIND =
  /^\s*,?\s+((?!(?:of|for|in|with|to|and|or|from|via|by|per|into|under|as|is|was|the|a|an|plus|then|if|when|up|until|at|on|dose|doses|injection|injections|total|each|max|only|range|peptide|version)(?![\p{L}]))\p{Ll}[\p{L}.]*(?:\s+\p{Ll}[\p{L}.]*){0,2})\s*(?=$|[,.;)|])/u
