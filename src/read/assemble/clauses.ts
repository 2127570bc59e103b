import type { Span } from "../../base/index.ts"
import type { Piece } from "../engine/piece.ts"
import type { Tokens } from "../engine/tokens.ts"
import { sentencesOf } from "../facts/claims.ts"
import { spanOf } from "./line.ts"

/** A stretch of a line that speaks of one amount at most, with its pieces and what is written in front of the amount. */
export type Clause = {
  readonly span: Span
  readonly pieces: readonly Piece[]
  /** Whether it begins a sentence. */
  readonly opens: boolean
}

const says = (p: Piece): p is Piece<"amount"> | Piece<"dose"> => p.kind === "amount" || p.kind === "dose"

/** Cuts a line into sentences, and a sentence with several amounts at the marks between them. */
export const clausesOf = (t: Tokens, span: Span, pieces: readonly Piece[]): readonly Clause[] => {
  const clauses: Clause[] = []
  let next = 0
  for (const sentence of sentencesOf(t.text, span)) {
    // Sentences and pieces both stand in the order of the page.
    const within: Piece[] = []
    for (; next < pieces.length; next++) {
      const p = pieces[next] as Piece
      const [start, end] = spanOf(t, p)
      if (start >= sentence[1]) break
      if (sentence[0] <= start && end <= sentence[1]) within.push(p)
    }
    const inside = withoutGlosses(t, within)
    let from = sentence[0]
    let here: Piece[] = []
    let opens = true
    for (const p of inside) {
      if (says(p) && here.some(says)) {
        const cut = cutBetween(t.text, spanOf(t, lastOf(t, here, p))[1], spanOf(t, p)[0])
        clauses.push({ span: [from, cut], pieces: here.filter((x) => spanOf(t, x)[0] < cut), opens })
        from = cut
        here = here.filter((x) => spanOf(t, x)[0] >= cut)
        opens = false
      }
      here.push(p)
    }
    clauses.push({ span: [from, sentence[1]], pieces: here, opens })
  }
  return clauses
}

/** The last piece that belongs to the amount before: time that stands right in front of the next amount ("day 2 300 mg") is the next one's, and so
 *  is a time of day where the first one has its own in front of it ("AM 250 mcg, PM 500 mcg"). */
const lastOf = (t: Tokens, here: readonly Piece[], next: Piece): Piece => {
  const last = here.at(-1) as Piece
  const timesLead = here[0]?.kind === "when"
  return /[);,.]/.test(t.text.slice(spanOf(t, last)[1], spanOf(t, next)[0]))
    ? last
    : (here.findLast((x) => !AHEAD.has(x.kind) && !(timesLead && x.kind === "when")) ?? last)
}

const AHEAD: ReadonlySet<Piece["kind"]> = new Set(["not", "period", "step"])

/** "1 ml (1000 mcg)" says one amount twice, "10 mg (one 5 mg tablet)" and "0.3 mg/kg (about 20 mg)" say another thing of it in the bracket; the
 *  first is the one as written. */
const withoutGlosses = (t: Tokens, pieces: readonly Piece[]): readonly Piece[] =>
  pieces.filter((p, i) => {
    const before = pieces[i - 1]
    if (says(p) && i > 0 && (totals(t, spanOf(t, p)) || partOf(t, spanOf(t, p)))) return false
    if (before === undefined || !says(before) || !says(p) || !inOwnBracket(t, before, p)) return true
    return !(
      (p.kind === "amount" && before.kind === "amount" && p.value.unit !== before.value.unit) ||
      p.rule === "dose/pieces" ||
      p.value.perKg !== before.value.perKg
    )
  })

/** Whether a piece stands in a bracket right behind another one, with nothing else in it. */
const inOwnBracket = (t: Tokens, before: Piece, p: Piece): boolean => {
  const [from, to] = spanOf(t, p)
  return (
    /^\s*[([]\s*[=~≈]?\s*$/.test(t.text.slice(spanOf(t, before)[1], from)) && /^\s*[)\]]/.test(t.text.slice(to, to + 4))
  )
}

/** "2 g (144 mg elemental)": what the amount before comes to, or what of it counts. */
const partOf = (t: Tokens, [from, to]: Span): boolean =>
  /\d\s?(?:mcg|µg|mg|g|iu)(?:\s+[\p{L}-]+){0,3}\s*\(\s*(?:(?:providing|provides|containing|contains|with|of which|yielding|about|approx\.?|i\.e\.|=|~|≈)\s*)*$/iu.test(
    t.text.slice(Math.max(0, from - 64), from),
  ) &&
  /^\s*(?:of )?(?:elemental|active|pure|net|actual|base|equivalent|combined|total|of (?:the )?(?:active|pure))\b[^()]*\)/i.test(
    t.text.slice(to, to + 48),
  )

/** "50 mg three times daily (150 mg total per day)": what the bracket comes to is said already. */
const totals = (t: Tokens, [from, to]: Span): boolean => {
  // "1,200 mg daily, divided into three doses of 400 mg": what each of them comes to is said already.
  if (
    /\b(?:divided|split|broken|separated)\b[^.;\n]{0,40}\b(?:of|at)\s*$/i.test(
      t.text.slice(Math.max(0, from - 64), from),
    )
  )
    return true
  const before = t.text.slice(Math.max(0, from - 24), from)
  const open = before.lastIndexOf("(")
  if (open < 0 || before.includes(")", open)) return false
  const behind = t.text.slice(to, to + 14)
  const close = behind.indexOf(")")
  return /\btotal\b/i.test(before.slice(open) + t.text.slice(from, to) + (close < 0 ? behind : behind.slice(0, close)))
}

/** Where the next amount's words begin: after the last closing bracket or mark that ends a clause. */
const cutBetween = (text: string, from: number, to: number): number => {
  const between = text.slice(from, to)
  const m =
    /^[^\p{L}\p{N}]*[);,.]|^\s+(?=(?:or|and|then|with|plus)\b)/iu.exec(between) ??
    // "100 mcg Alpha-7 + 200 mcg Beta", "3 g of alpha and 1 mg of beta": the first name stands behind its amount.
    /^\s(?:of\s\p{L}|\p{Lu})[^.;,()]{0,40}?(?=\s(?:\+|&|and|plus|with)\s*$)/u.exec(between)
  return from + (m?.[0].length ?? 0)
}
