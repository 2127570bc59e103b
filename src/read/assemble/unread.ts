import { overlaps, type Protocol, type Span, spansOf, type Unread } from "../../base/index.ts"
import type { Piece } from "../engine/piece.ts"
import { lexAt, type Tokens, tokenFrom } from "../engine/tokens.ts"
import { reports, reportsFirmly } from "../words/cues.ts"
import type { Topic } from "../words/topics.ts"
import { piecesIn, spanOf } from "./line.ts"
import type { Part } from "./outline.ts"

/** Topics whose amounts are something else altogether, so that leaving them out is understanding them. */
const otherwise: ReadonlySet<Topic> = new Set([
  "references",
  "research",
  "reconstitution",
  "storage",
  "price",
  "specification",
  "monitoring",
])

/** Text that looks like dosing and is part of no protocol: amounts under headings where regimens are read, and amounts with a rhythm elsewhere. */
export const unreadOf = (t: Tokens, outline: readonly Part[], protocols: readonly Protocol[]): readonly Unread[] => {
  const used = joined(protocols.flatMap(usedBy))
  const unread: Unread[] = []
  for (const part of outline) {
    if (otherwise.has(part.topic)) continue
    for (const b of part.blocks) {
      if (b.kind === "property") continue
      for (const cell of b.kind === "row" ? b.cells : [b.span]) {
        const pieces = piecesIn(t, cell)
        if (pieces.length > 0) for (const u of inStretch(t, cell, pieces, part.topic, used)) unread.push(u)
        for (const u of garbled(t, cell, used)) unread.push(u)
      }
    }
  }
  return unread
}

/** Why amounts that these rules find are not read. */
const leftOpen: Readonly<Record<string, string>> = {
  "dose/spaced": "The number in front of this amount may be its thousands.",
  "dose/mixed-units": "The ends of this range have different units.",
  "dose/parted": "What this amount comes to, or which of the numbers is meant, the page does not say.",
  "dose/per-surface": "An amount for each square metre of the body, which is not reckoned with here.",
  "dose/each": "An amount for each of several pieces; what they come to the page does not say.",
}

/** A unit behind something with digits in it that is no number: "5e2 mcg", "5OO mcg", "0.2.5 mg". */
const garbled = (t: Tokens, span: Span, used: readonly Span[]): readonly Unread[] => {
  const found: Unread[] = []
  for (let k = Math.max(1, tokenFrom(t, span[0]) + 1); k < t.count && (t.start[k] ?? 0) < span[1]; k++) {
    if (lexAt(t, k).unit === null) continue
    let from = k - 1
    while (from > 0 && t.end[from - 1] === t.start[from]) from--
    const before = lexAt(t, k - 1)
    const at: Span = [t.start[from] ?? 0, t.end[k] ?? 0]
    if (before.text === "0" || before.number !== null || at[0] < span[0] || taken(used, at)) continue
    if (/\d/.test(t.text.slice(at[0], t.end[k - 1])))
      found.push({ span: at, why: "An amount whose number is not a plain one." })
  }
  return found
}

const usedBy = (p: Protocol): readonly Span[] => [
  ...[p.dose, p.frequency, p.cycle, p.cycleMinimum, p.maximum, p.increment, p.rest].flatMap(spansOf),
  ...p.steps.map((s) => s.span),
]

const inStretch = (
  t: Tokens,
  span: Span,
  pieces: readonly Piece[],
  topic: Topic,
  used: readonly Span[],
): readonly Unread[] => {
  const unread: Unread[] = []
  // Asked once of a stretch, however many amounts there are in it.
  let tells: { readonly firmly: boolean; readonly atAll: boolean } | null = null
  const telling = () => {
    if (tells === null) {
      const told = t.text.slice(span[0], span[1])
      tells = { firmly: reportsFirmly.test(told), atAll: reports.test(told) }
    }
    return tells
  }
  const rhythm = pieces.some(
    (p) => p.kind === "frequency" || p.kind === "route" || p.kind === "when" || p.kind === "maximum",
  )
  for (const p of pieces) {
    const at = spanOf(t, p)
    const left = leftOpen[p.rule]
    if (left !== undefined) unread.push({ span: at, why: left })
    if (p.kind !== "amount" && p.kind !== "dose") continue
    if (taken(used, at) || telling().firmly) continue
    if (topic === "dosing" || topic === "cycle" || topic === "stack") {
      if (!telling().atAll || rhythm) unread.push({ span: at, why: "An amount that belongs to no regimen read here." })
    } else if (rhythm && !telling().atAll)
      unread.push({ span: at, why: "An amount outside the parts of the page that state regimens." })
  }
  return unread
}

/** The spans put in order, with those that touch joined into one. */
const joined = (spans: readonly Span[]): readonly Span[] => {
  const merged: [number, number][] = []
  for (const [a, z] of [...spans].sort((x, y) => x[0] - y[0])) {
    const last = merged.at(-1)
    if (last !== undefined && a <= last[1]) last[1] = Math.max(last[1], z)
    else merged.push([a, z])
  }
  return merged
}

/** Whether any of the joined spans overlaps this one; found by halving, because a page may have thousands of both. */
const taken = (used: readonly Span[], span: Span): boolean => {
  let low = 0
  let high = used.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((used[mid] as Span)[1] <= span[0]) low = mid + 1
    else high = mid
  }
  const next = used[low]
  return next !== undefined && overlaps(next, span)
}
