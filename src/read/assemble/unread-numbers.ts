import { overlaps, type Span, type Unread } from "../../base/index.ts"
import type { Doubt } from "../engine/numeral.ts"
import { lexAt, type Tokens, tokenFrom } from "../engine/tokens.ts"
import type { Block } from "../page/page.ts"
import { garbledIn } from "./garbled.ts"
import { labelIn, piecesIn, spanOf } from "./line.ts"
import { joined, taken } from "./spans.ts"
import { wholeNumber } from "./whole-number.ts"

const NOT_PLAIN = "An amount whose number is not a plain one."

/** Why a number with a unit is not read. */
const because: Readonly<Record<Doubt, string>> = {
  mark: "A mark stands before or in this number that does not end it, so what it comes to is not certain.",
  comma: "The comma in this number may part thousands or tenths.",
  point: "The point in this number may part thousands or tenths.",
  name: NOT_PLAIN,
  beside: "The number in front of this amount may be a part of it.",
  range: "These two numbers are no range: they run down, lie too far apart, or do not stand together.",
  zero: "A number that begins with a zero, or an amount of nothing.",
}

/** Units behind something with digits in it that is no number that can be counted on ("5e2 mcg", "0.2.5 mg", "500–1 mg"), numbers with a unit
 *  that is not known ("300 mcg1"), pieces that are counted ("½ tablet") where no amount is read, and lines labelled as the dose without one. */
export const unreadNumbers = (t: Tokens, b: Block, span: Span, read: Read): readonly Unread[] => {
  const from = tokenFrom(t, span[0])
  const here = joined(read.here.map((u) => u.span))
  const found: Unread[] = []
  const note = (at: Span, why: string) => {
    const last = found.at(-1)
    if (at[0] < span[0] || taken(read.used, at) || taken(here, at)) return
    if (last === undefined || !overlaps(last.span, at)) found.push({ span: at, why, dosing: true })
  }
  for (const g of garbledIn(t, span))
    note(
      wholeNumber(t.text, g.span, span[0]),
      g.unit === "known" ? whyDoubted(t, g.span) : "A unit that is not known here.",
    )
  if (found.length > 0 || taken(read.doses, span)) return found
  for (const p of rhythmIn(t, span) ? piecesIn(t, span) : [])
    if (p.rule === "not/per-piece" && p.start > from && counting(t, p.start - 1))
      note(
        [t.start[p.start - 1] ?? 0, spanOf(t, p)[1]],
        "Pieces of a strength: what they come to is not worked out here.",
      )
  return found.length > 0 || here.some((s) => overlaps(s, span)) ? found : behindLabel(t, b, span)
}

/** What is understood of a page: all spans that a protocol rests on, those of its doses, and what of this stretch is known to be unread. */
export type Read = { readonly used: readonly Span[]; readonly doses: readonly Span[]; readonly here: readonly Unread[] }

/** Why the number in a span is not read. */
export const whyDoubted = (t: Tokens, span: Span): string => {
  let why: Doubt = "name"
  for (let i = tokenFrom(t, span[0]); i < t.count && (t.start[i] ?? 0) < span[1]; i++) why = t.doubts.get(i) ?? why
  return because[why]
}

const rhythmIn = (t: Tokens, span: Span): boolean =>
  piecesIn(t, span).some(
    (p) => p.kind === "frequency" || p.kind === "when" || p.kind === "asNeeded" || p.kind === "route",
  )

const counting = (t: Tokens, i: number): boolean =>
  t.digits[i] != null ||
  lexAt(t, i).number !== null ||
  /^(?:half|a|an|quarter|of|to|or|[-–—/.,~])$/i.test(t.text.slice(t.start[i], t.end[i]))

/** What stands behind "Dosage:" and holds numbers that nothing explains. */
const behindLabel = (t: Tokens, b: Block, span: Span): readonly Unread[] => {
  const label = b.span[0] === span[0] ? labelIn(t, b) : null
  if (label?.field !== "dose") return []
  const pieces = piecesIn(t, span).map((p) => spanOf(t, p))
  for (let k = tokenFrom(t, label.span[1]); k < t.count && (t.start[k] ?? 0) < span[1]; k++) {
    const said = t.text.slice(t.start[k], t.end[k])
    const at: Span = [t.start[k] ?? 0, t.end[k] ?? 0]
    // A unit whose number was not understood counts as much as a number: "zweieinhalbtausend mcg".
    if (!(/\p{N}|\ufffd/u.test(said) || lexAt(t, k).unit !== null) || pieces.some((p) => overlaps(p, at))) continue
    return [
      {
        span: [t.start[tokenFrom(t, label.span[1])] ?? 0, span[1]],
        why: "No amount was understood in what stands behind this label.",
        dosing: true,
      },
    ]
  }
  return []
}
