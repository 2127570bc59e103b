import { overlaps, type PageFacts, type Protocol, type Span, settled, spansOf, type Unread } from "../../base/index.ts"
import { reports, reportsFirmly } from "../en/words/cues.ts"
import type { Topic } from "../en/words/topics.ts"
import type { Piece } from "../engine/piece.ts"
import type { Tokens } from "../engine/tokens.ts"
import { amountsIn, type Printed } from "./amounts.ts"
import { bareLeft } from "./bare-left.ts"
import { countsLeft } from "./counts-left.ts"
import { doseCells, holdsNumber } from "./dose-column.ts"
import { leftOpen } from "./left-open.ts"
import { piecesIn, spanOf } from "./line.ts"
import { ruledOutWhy } from "./meant.ts"
import { mostLeft } from "./most-left.ts"
import type { Part } from "./outline.ts"
import { rhythmLeft } from "./rhythm-left.ts"
import { joined, taken } from "./spans.ts"
import { unreadNumbers, whyDoubted } from "./unread-numbers.ts"
import { wholeNumber } from "./whole-number.ts"

/** What the page says of no regimen: every amount in mass or IU that no field holds, whatever its section, so that none disappears; counts of
 *  tablets, drops or units with a rhythm; and words beside a dose that may say how often. In the order of the page. */
export const unreadOf = (
  t: Tokens,
  outline: readonly Part[],
  protocols: readonly Protocol[],
  page: PageFacts,
): readonly Unread[] => {
  const used = joined(protocols.flatMap(usedBy))
  const facts = joined(factSpans(page))
  const doses = joined(protocols.flatMap((p) => [...spansOf(p.dose), ...p.steps.map((s) => s.span)]))
  const timed = joined(protocols.flatMap(timedBy))
  const regimens = joined(protocols.map((p) => p.span))
  const unread: Unread[] = []
  for (const part of outline) {
    const below = doseCells(t, part.blocks)
    for (const b of part.heading === null ? part.blocks : [part.heading, ...part.blocks]) {
      for (const cell of b.kind === "row" ? b.cells : [b.span]) {
        const printed = amountsIn(t, cell)
        const here = [
          ...(printed.length > 0 ? left(t, cell, part.topic, b.kind === "property", printed, used, facts) : []),
          ...countsLeft(t, cell, doses, b.kind === "row" ? b.span : cell),
          ...bareLeft(t, cell, used),
        ]
        const numbers = unreadNumbers(t, b, cell, { used, doses, here })
        unread.push(...headedDose(t, cell, below.get(cell[0]), part.topic, [...here, ...numbers], used))
        if (b.kind === "property") continue
        const most = mostLeft(t, cell, regimens, used)
        const rhythms = rhythmLeft(t, cell, doses, timed)
        unread.push(...most, ...rhythms.filter((r) => !most.some((m) => overlaps(m.span, r.span))))
      }
    }
  }
  for (const span of protocols.flatMap(withoutUnit))
    if (!unread.some((u) => overlaps(u.span, span)))
      unread.push({
        span,
        why: "An amount without a unit: what it is counted in, the page does not say.",
        dosing: true,
      })
  return unread.sort((a, b) => a.span[0] - b.span[0])
}

/** What is left of a cell below a head of doses: with the head's reason where it had none of its own, and listed even where no unit stands in it. */
const headedDose = (
  t: Tokens,
  cell: Span,
  why: string | undefined,
  topic: Topic,
  here: readonly Unread[],
  used: readonly Span[],
): readonly Unread[] => {
  if (why === undefined || taken(used, cell)) return here
  const dosing = elsewhere[topic] === undefined
  if (here.length > 0) return here.map((u) => (u.dosing || !dosing ? u : { ...u, why, dosing }))
  return holdsNumber(t.text, cell) ? [{ span: cell, why, dosing }] : here
}

/** Where a regimen has a number for its amount and nothing that says of what. */
const withoutUnit = (p: Protocol): readonly Span[] =>
  [p.dose, p.maximum].flatMap((d) => (settled(d)?.unit === null ? spansOf(d).slice(0, 1) : []))

/** Topics whose amounts are something else altogether. */
const elsewhere: Readonly<Partial<Record<Topic, string>>> = {
  references: "An amount in a reference.",
  research: "An amount in a part about studies.",
  mechanism: "An amount in a part about how it works.",
  reconstitution: "An amount in a part about mixing.",
  wrong: "An amount in a part about what goes wrong.",
  storage: "An amount in a part about keeping it.",
  price: "An amount in a part about prices.",
  specification: "An amount in a part about what is sold.",
  monitoring: "An amount in a part about what is measured.",
  legal: "An amount in a part about the law.",
  reviews: "An amount that somebody tells of.",
}

const left = (
  t: Tokens,
  cell: Span,
  topic: Topic,
  property: boolean,
  printed: readonly Printed[],
  used: readonly Span[],
  facts: readonly Span[],
): readonly Unread[] => {
  const pieces = piecesIn(t, cell)
  const told = t.text.slice(cell[0], cell[1])
  const firmly = reportsFirmly.test(told)
  const atAll = firmly || reports.test(told)
  const rhythm = pieces.some(
    (p) =>
      p.kind === "frequency" || p.kind === "route" || p.kind === "when" || p.kind === "maximum" || p.kind === "split",
  )
  const unread: Unread[] = []
  let last = -1
  let k = 0
  for (const amount of printed) {
    // One piece may hold two amounts: "10 mg/3 mg".
    if (amount.span[0] < last || (amount.article && !rhythm)) continue
    // Pieces and amounts both stand in the order of the page.
    while (k < pieces.length && spanOf(t, pieces[k] as Piece)[1] <= amount.span[0]) k++
    const near = pieces[k]
    const p = near !== undefined && spanOf(t, near)[0] < amount.span[1] ? near : undefined
    const at: Span = p === undefined ? amount.span : cover(spanOf(t, p), amount.span)
    last = at[1]
    const why = leftOpen[p?.rule ?? ""] ?? (amount.plain ? undefined : whyDoubted(t, amount.span))
    const ruled = ruledOutWhy[p?.rule as keyof typeof ruledOutWhy]
    if (p?.rule === "dose/unjoined" && taken(used, amount.span)) continue
    if (why !== undefined)
      unread.push({ span: wholeNumber(t.text, at, unread.at(-1)?.span[1] ?? cell[0]), why, dosing: true })
    else if (taken(used, amount.span)) continue
    else if (ruled !== undefined) unread.push({ span: at, why: ruled, dosing: harmful.has(p?.rule ?? "") })
    else {
      const said = reasonOf(p, topic, property, { firmly, atAll, rhythm })
      if (said.dosing || !taken(facts, amount.span)) unread.push({ span: at, ...said })
    }
  }
  return unread
}

/** What the page warns of is shown with what was not understood. */
const harmful: ReadonlySet<string> = new Set([
  "not/forbidden",
  "not/compared",
  "not/example",
  "not/weight",
  "not/toxic",
  "not/per-weight",
  "not/rate",
  "not/per-unknown",
  "not/multiple",
  "not/change",
  "not/whole",
  "not/piece",
])

const reasonOf = (
  p: Piece | undefined,
  topic: Topic,
  property: boolean,
  tells: { readonly firmly: boolean; readonly atAll: boolean; readonly rhythm: boolean },
): Pick<Unread, "why" | "dosing"> => {
  if (p?.kind === "not") return { why: `Not a dose here: ${p.value}.`, dosing: false }
  if (property) return { why: "An amount in what the page says of itself.", dosing: false }
  if (p?.kind === "maximum") return { why: "A most that belongs to no regimen read here.", dosing: true }
  if (p?.kind === "increment") return { why: "A step that belongs to no regimen read here.", dosing: true }
  const stating = topic === "dosing" || topic === "cycle" || topic === "stack"
  if (stating && !tells.firmly && (!tells.atAll || tells.rhythm))
    return { why: "An amount that belongs to no regimen read here.", dosing: true }
  const other = elsewhere[topic]
  if (other === undefined && !stating && tells.rhythm && !tells.atAll)
    return { why: "An amount outside the parts of the page that state regimens.", dosing: true }
  if (tells.atAll) return { why: "An amount that is told of, not one to take.", dosing: false }
  return { why: other ?? "An amount without a rhythm, outside the parts that state regimens.", dosing: false }
}

const cover = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])]

const usedBy = (p: Protocol): readonly Span[] => [
  ...[p.dose, p.frequency, p.cycle, p.cycleMinimum, p.maximum, p.increment, p.rest].flatMap(spansOf),
  ...p.steps.map((s) => s.span),
]

const timedBy = (p: Protocol): readonly Span[] => [
  ...[p.frequency, p.timesOfDay, p.asNeeded, p.cycle, p.cycleMinimum, p.rest, p.maximum, p.increment].flatMap(spansOf),
  ...p.steps.map((s) => s.span),
]

const factSpans = (page: PageFacts): readonly Span[] =>
  Object.values(page).flatMap((list) => list.map((m: { readonly span: Span }) => m.span))
