import { reports } from "../en/words/cues.ts"
import type { Tokens } from "../engine/tokens.ts"
import { type Draft, draft, precise } from "./draft.ts"
import { fill } from "./fill.ts"
import { piecesIn } from "./line.ts"
import type { Part } from "./outline.ts"
import { MOST_PARTNERS, type Work } from "./work.ts"

/** Gives every regimen what its part, and the parts around it, say for all of them. What a regimen says itself stands. */
export const inherit = (works: readonly Work[]): void => {
  const byPart = new Map<Part, Work>(works.map((w) => [w.part, w]))
  for (const [i, w] of works.entries())
    for (const d of w.drafts) {
      give(d, w.shared)
      const before = works[i - 1]
      if (before !== undefined && introduces(before, w)) give(d, before.shared)
      for (let p = w.part.parent; p !== null && p.level > 0; p = p.parent) {
        const around = byPart.get(p)
        if (around === undefined) continue
        if (around.drafts.length === 0) give(d, around.shared)
        else if (w.part.topic === "dosing" && saidAhead(around)) {
          d.frequency ??= around.shared.frequency
          d.routes = precise(d.routes, around.shared.routes)
        }
      }
    }
  fromElsewhere(works)
}

/** Whether a part says how often before its first regimen, as one does that speaks of all that follows. */
const saidAhead = (w: Work): boolean => {
  const at = w.shared.frequency?.spans[0]?.[0]
  return at !== undefined && w.part.topic === "dosing" && !w.toldForAll && w.drafts.every((d) => d.span[0] > at)
}

/** Where headings are bold lines, all of one level, "Dosing" may stand beside the "Subcutaneous dosing" that it introduces. */
export const introduces = (before: Work, w: Work): boolean =>
  before.drafts.length === 0 &&
  before.field === null &&
  before.part.topic === "dosing" &&
  w.part.topic === "dosing" &&
  before.part.level === BOLD &&
  w.part.level === BOLD &&
  before.part.parent === w.part.parent

/** The level of a heading that is a bold line. */
const BOLD = 7

/** A course that the page states once outside its regimens ("run in cycles of 4–12 weeks") holds for them when none states its own. */
export const courseElsewhere = (t: Tokens, works: readonly Work[], parts: readonly Part[]): void => {
  const drafts = works.flatMap((w) => w.drafts).filter((d) => d.dose !== null)
  if (drafts.length === 0 || works.some((w) => w.drafts.some((d) => d.cycle !== null))) return
  const said: Draft[] = []
  for (const part of parts)
    for (const b of part.blocks) {
      if (b.kind !== "item" && b.kind !== "paragraph") continue
      const words = t.text.slice(b.span[0], b.span[1])
      if (b.kind === "paragraph" && words.split(/\s+/, LONGEST).length >= LONGEST) continue
      if (!CYCLES.test(words) || reports.test(words)) continue
      const d = draft(b.span)
      fill(t, d, piecesIn(t, b.span), null)
      if (d.cycle !== null) said.push(d)
    }
  const only = said[0]
  if (said.length !== 1 || only === undefined) return
  for (const d of drafts) {
    d.cycle ??= only.cycle
    d.rest ??= only.rest
  }
}

/** A paragraph of more words than this tells of other things as well. */
const LONGEST = 20

const CYCLES =
  /^(?:cycle|run)\b|\b(?:cycles? of|run in|cycled? for|(?:typically|usually|commonly|generally|often) (?:run|runs|cycled|used))\b/i

/** More times of day than this are not those of every regimen. */
const MOST_TIMES = 40
/** More benefits than this are not said of every regimen. */
const MOST_BENEFITS = 100

/** Whether the weeks of a regimen end before a course does, so that it is not its own. */
const endsBefore = (d: Draft, cycle: Draft["cycle"]): boolean => {
  const last = d.steps.at(-1)
  return last?.to != null && cycle !== null && last.unit === cycle.value.unit && last.to < cycle.value.low
}

const give = (d: Draft, from: Draft): void => {
  d.frequency ??= from.frequency
  d.split ??= from.split
  if (!endsBefore(d, from.cycle)) d.cycle ??= from.cycle
  d.cycleMinimum ??= from.cycleMinimum
  d.rest ??= from.rest
  d.reassess ??= from.reassess
  d.open ??= from.open
  d.routes = precise(d.routes, from.routes)
  d.maximum ??= from.maximum
  if (d.times.length === 0 && from.times.length <= MOST_TIMES) d.times.push(...from.times)
  if (d.stack.length === 0 && from.stack.length <= MOST_PARTNERS) d.stack.push(...from.stack)
  d.stackJoin ??= from.stackJoin
  d.stackPurpose ??= from.stackPurpose
  if (d.benefits.length === 0 && from.benefits.length <= MOST_BENEFITS) d.benefits.push(...from.benefits)
}

/** A route in the heading itself ("Oral administration") is that of one regimen; one below it ("Administration: subcutaneous") may be for all. */
const saidBelowHeading = (w: Work): boolean => {
  const at = w.shared.routes?.spans[0]
  return at !== undefined && (w.part.heading === null || at[0] >= w.part.heading.span[1])
}

/** A section on the way a dose is given, whatever else its heading says: "How to inject", "Injection guide". */
export const GIVING = /\b(?:inject\w*|administ\w*|apply|application)\b/i

/** A route or a rhythm that the page states once, in a section of its own, holds for all its regimens. */
const fromElsewhere = (works: readonly Work[]): void => {
  const stated = works.filter((w) => w.drafts.some((d) => d.dose !== null || d.steps.length > 0))
  // What goes with it has a course and a rhythm of its own.
  const own = stated.filter((w) => w.part.topic !== "stack")
  const dosed = own.length > 0 ? own : stated
  const drafts = dosed.flatMap((w) => w.drafts)
  const routes = works.filter(
    (w) =>
      w.drafts.length === 0 &&
      (w.part.topic === "route" || w.field === "route" || GIVING.test(w.part.title)) &&
      saidBelowHeading(w),
  )
  const said = new Set(routes.map((w) => JSON.stringify(w.shared.routes?.value)))
  // "(Single injection)" in one of them names no place.
  const open = (d: Draft): boolean =>
    d.routes === null || (d.routes.value.length === 1 && d.routes.value[0] === "injection")
  if (said.size === 1 && drafts.every(open))
    for (const d of drafts) d.routes = precise(d.routes, routes[0]?.shared.routes ?? null)
  const courses = works.filter(
    (w) =>
      w.drafts.length === 0 &&
      (w.field === "cycle" || w.field === "duration" || w.part.topic === "cycle") &&
      w.shared.cycle !== null &&
      w.part.children.every((c) => c.blocks.length === 0),
  )
  const course = courses[0]
  if (courses.length === 1 && course !== undefined && drafts.length > 0 && drafts.every((d) => d.cycle === null))
    for (const d of drafts) {
      d.cycle = course.shared.cycle
      d.rest ??= course.shared.rest
    }
  const rhythms = works.filter((w) => w.drafts.length === 0 && w.field === "frequency" && w.shared.frequency !== null)
  if (rhythms.length === 1 && drafts.every((d) => d.frequency === null && d.steps.length === 0))
    for (const d of drafts) d.frequency = rhythms[0]?.shared.frequency ?? null
}
