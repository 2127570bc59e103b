import type { Mention, Protocol, Span } from "../../base/index.ts"
import { fieldOf } from "../en/words/labels.ts"
import type { Topic } from "../en/words/topics.ts"
import type { DoseValue } from "../engine/piece.ts"
import type { Tokens } from "../engine/tokens.ts"
import { withoutCatalogue } from "./catalogue.ts"
import { asHeaded } from "./dose-column.ts"
import { type Draft, type Found, found, mapFound, saysSomething } from "./draft.ts"
import { protocolOf } from "./finish.ts"
import { joinHalves } from "./halves.ts"
import { courseElsewhere, GIVING, inherit, introduces } from "./inherit.ts"
import { labelIn, piecesIn } from "./line.ts"
import { nameCompound } from "./name-compound.ts"
import { looksLikeCompound, shapedLikeCompound, variantOf, withoutGloss } from "./names.ts"
import { nameByKnown } from "./naming.ts"
import type { Part } from "./outline.ts"
import { readDiary, readPart } from "./part.ts"
import { type Program, program } from "./program.ts"
import { joinReport, reportOf } from "./report.ts"
import { joinRungs, joinStretches } from "./rungs.ts"
import { saidOfAll } from "./said-of-all.ts"
import { summarise } from "./steps.ts"
import { combines, type Finder, MOST_PARTNERS, type Work } from "./work.ts"

/** Topics under which an amount is not a regimen: trials, storage, mixing, warnings, prices. */
const silent: ReadonlySet<Topic> = new Set([
  "references",
  "storage",
  "reconstitution",
  "sideEffects",
  "contraindications",
  "wrong",
  "legal",
  "price",
  "reviews",
  "specification",
  "faq",
  "monitoring",
  "research",
  "mechanism",
])

/** The regimens a page states, in page order. */
export const protocolsOf = (
  t: Tokens,
  outline: readonly Part[],
  compounds: readonly Mention[],
  find: Finder = () => [],
  by: Program = program,
): readonly Protocol[] => {
  const report = reportOf(t, outline[0])
  const diary = (p: Part): boolean => report !== null && /timeline|week|progress|results|experience/i.test(p.title)
  const stating = outline.flatMap((p) =>
    report !== null && REMARKS.test(p.title) ? [] : !silent.has(p.topic) || diary(p) ? [p] : statesDose(t, p),
  )
  const parts = stating.some((p) => mayDose(t, p)) ? stating : [...stating, ...outline.flatMap(asked)]
  const several = compounds.length !== 1
  const names = [...compounds.map((c) => c.value), ...namesIn(t, parts, several)]
  const works = parts.map((p) => (diary(p) ? readDiary : readPart)(t, p, { names, several, find, claims: by.claims }))
  const dosed = works.some((w) => w.drafts.length > 0)
  for (const [i, w] of works.entries()) if (!introducesDoses(w, works[i + 1])) wholePart(w, dosed)
  for (const w of works) if (SUMMARY.test(w.part.title)) summarised(w)
  onlyIntroduced(works)
  withoutCatalogue(t, works)
  joinHalves(t, works)
  for (const r of by.refiners) if (!r.late) r.refine(t, works, { outline, compounds })
  joinRungs(t, works)
  joinStretches(works)
  for (const w of works) for (const d of w.drafts) summarise(d)
  inherit(works)
  courseElsewhere(
    t,
    works,
    outline.filter((p) => silent.has(p.topic)),
  )
  const told = works.flatMap((w) => w.drafts)
  const drafts =
    report === null
      ? told
      : joinReport(report, told, new Set(works.filter((w) => diary(w.part)).flatMap((w) => w.drafts)))
  for (const w of works)
    for (const d of w.drafts) {
      nameCompound(t, d, w.part, compounds, names, find)
      nameByKnown(t, d, w.part, compounds, find)
    }
  for (const w of works) siblings(w, compounds)
  for (const r of by.refiners) if (r.late) r.refine(t, works, { outline, compounds })
  // "All doses are per kg.", anywhere on the page.
  if (saidOfAll(t.text) === "weight") for (const d of drafts) asHeaded(d, { per: null, perKg: true })
  const kept = distinct(drafts.filter(saysSomething))
  return kept.map((d) => {
    const at = d.instead === null ? -1 : kept.indexOf(d.instead)
    return protocolOf(d, at < 0 ? null : at)
  })
}

/** Sections of a person's report that tell of other times and other people. */
const REMARKS = /\b(?:learn(?:ed|t)|notes?|background|again|why|thoughts|verdict|advice|tips|lessons|cost|mistakes)\b/i

const introducesDoses = (w: Work, next: Work | undefined): boolean =>
  next !== undefined && next.drafts.length > 0 && introduces(w, next)

/** What a summary says of a regimen gives way to the regimen; an amount it merely mentions is none. */
const summarised = (w: Work): void => {
  for (const d of w.drafts) d.summary = true
  const kept = w.drafts.filter(
    (d) => d.frequency !== null || d.times.length > 0 || d.steps.length > 0 || d.dose?.value.per != null,
  )
  w.drafts.splice(0, w.drafts.length, ...kept)
}

/** Where a page lists its regimens under headings of their own, what an introduction says in passing is none. */
const onlyIntroduced = (works: readonly Work[]): void => {
  const lists = (w: Work): boolean => w.part.topic === "dosing" && w.drafts.some((d) => !d.told && d.dose !== null)
  if (!works.some(lists)) return
  for (const w of works)
    if (w.part.topic === "overview" || w.part.topic === "other" || w.part.topic === "mechanism")
      w.drafts.splice(0, w.drafts.length, ...w.drafts.filter((d) => !d.told))
}

/** A heading of lines that repeat what the page says in full elsewhere. */
const SUMMARY =
  /\b(?:takeaways?|summary|short version|in brief|in a nutshell|recap|quick guide|to sum up|tl;?dr|bottom line|in short|highlights|at a glance|final thoughts|conclusion)\b/i

/** A part among regimens whose heading speaks of something else ("Focus and study", "Emotional stability"), with a line labelled as the dose. */
const statesDose = (t: Tokens, p: Part): readonly Part[] => {
  const topic = p.parent?.topic
  const among = topic === "dosing" || topic === "stack" || topic === "cycle"
  if (p.topic === "specification" && p.blocks.some((b) => b.kind === "row" && statesAll(t, b.span)))
    return [{ ...p, topic: "dosing" }]
  if (!among || p.topic === "references" || p.topic === "reconstitution" || p.topic === "faq") return []
  return p.blocks.some((b) => b.kind !== "row" && labelIn(t, b)?.field === "dose") ? [{ ...p, topic }] : []
}

/** An amount, how often and how it is given, in one row: a regimen, even in a list of products. */
const statesAll = (t: Tokens, span: Span): boolean => {
  const kinds = new Set(piecesIn(t, span).map((p) => p.kind))
  return (kinds.has("amount") || kinds.has("dose")) && kinds.has("frequency") && kinds.has("route")
}

/** Whether a part outside the questions has an amount at all. */
const mayDose = (t: Tokens, p: Part): boolean =>
  p.blocks.some(
    (b) => b.kind !== "property" && piecesIn(t, b.span).some((x) => x.kind === "amount" || x.kind === "dose"),
  )

/** A question about the dose, where the page gives its amounts in answers only. */
const asked = (p: Part): readonly Part[] =>
  p.topic === "faq" &&
  p.level > 1 &&
  /\b(?:dos(?:e|es|age|ing)|how (?:much|often)|schedules?|protocols?|cycles?)\b/i.test(p.title)
    ? [{ ...p, topic: "dosing" }]
    : []

/** Names of compounds that stand before an amount anywhere in the parts that state regimens. */
const namesIn = (t: Tokens, parts: readonly Part[], several: boolean): readonly string[] => {
  const names: string[] = []
  for (const part of parts) {
    // Most labels of a part are the same few words.
    const seen = new Set<string>()
    let tiers = -1
    let table = -1
    for (const b of part.blocks) {
      const span = b.kind === "row" ? b.cells[0] : b.span
      // What stands below "Use" or "Goal" names no substance.
      if (b.kind === "row" && b.table !== table && span !== undefined) {
        table = b.table
        if (fieldOf(t.text.slice(...span)) === "tier") tiers = table
      }
      if (b.kind === "row" && b.table === tiers) continue
      if (span === undefined || b.kind === "heading" || b.kind === "property") continue
      const before = b.kind === "row" ? null : labelIn(t, b)
      // A paragraph's label is a name only where an amount follows it at once.
      if (b.kind === "paragraph" && before !== null && !/^[\s:–—-]*~?\d/.test(t.text.slice(before.span[1], b.span[1])))
        continue
      const label = b.kind === "row" ? t.text.slice(span[0], span[1]) : (before?.text ?? "")
      if (label === "" || seen.has(label)) continue
      seen.add(label)
      if (
        /\p{L}-\d|\p{Lu}{3}|\p{Ll}{4}/u.test(label) &&
        looksLikeCompound(label, []) &&
        (several || shapedLikeCompound(label) || combines(part))
      )
        names.push(withoutGloss(label))
    }
  }
  return [...new Set(names)]
}

/** A part that names a course or a rhythm of its own without any amount is an entry where courses are the topic. */
const wholePart = (w: Work, dosed: boolean): void => {
  const only = w.courses[0]
  if (w.courses.length > 1 && w.drafts.length === 0) {
    w.drafts.push(...w.courses)
    return
  }
  if (only !== undefined) {
    w.shared.cycle ??= only.cycle
    w.shared.rest ??= only.rest
    w.shared.frequency ??= only.frequency
    w.shared.open ??= only.open
    w.shared.reassess ??= only.reassess
  }
  if (w.drafts.length > 0 || w.part.heading === null) return
  if (w.toldForAll && dosed) return
  const { shared } = w
  const course = shared.cycle !== null || shared.frequency !== null
  const entry =
    !GIVING.test(w.part.title) &&
    w.part.blocks.some((b) => b.kind === "item" || b.kind === "paragraph") &&
    course &&
    w.part.children.length === 0
  const pointed = w.pointsAtDose && shared.cycle !== null
  if ((!entry && !pointed) || (w.field !== null && w.field !== "dose")) return
  if (!pointed && w.part.topic !== "dosing" && w.part.topic !== "cycle" && w.part.topic !== "benefits") return
  // A course in a section of its own belongs to the regimens of the page, unless it is one of several.
  if (
    dosed &&
    w.part.topic === "cycle" &&
    w.part.heading.level < 7 &&
    (w.part.parent?.topic !== "cycle" || w.part.parent.level <= 1)
  )
    return
  shared.name = found(w.part.title, w.part.heading.span, "name/heading")
  w.drafts.push(shared)
}

/** Members of one named stack are each other's partners. */
const siblings = (w: Work, compounds: readonly Mention[]): void => {
  const above = w.part.parent?.title ?? ""
  const stacked =
    /\bstack|\S \+ \S/i.test(`${w.part.title} ${above}`) || /\bprotocols\b/i.test(above) || compounds.length > 1
  if (!stacked) return
  const names = [...w.drafts.flatMap((d) => (d.compound === null ? [] : [d.compound])), ...w.partners]
  if (w.drafts.length + w.partners.length < 2 || names.length > MOST_PARTNERS) return
  for (const d of w.drafts) {
    // A regimen of a blend, or of what a label joins, has its partners in its name.
    if (d.stack.length > 0 || d.compound === null || JOINED.test(`${d.name?.value ?? ""} ${d.compound.value}`)) continue
    const mine = d.compound.value
    if (compounds.length > 1) {
      for (const c of compounds) if (!variantOf(c.value, mine)) d.stack.push(found(c.value, c.span, "stack/title"))
    } else
      for (const n of names)
        if (!variantOf(n.value, mine) && !JOINED.test(n.value)) d.stack.push({ ...n, rule: "stack/sibling" })
  }
}

const JOINED = /\S \+ \S/

/** Drops what merely repeats: the same regimen twice in one part, and a sentence that says no more than a list or table elsewhere. */
const distinct = (drafts: readonly Draft[]): readonly Draft[] => {
  const seen = new Set<string>()
  const place = new Map(drafts.map((d, i) => [d, i]))
  const listed: ReadonlyMap<string, readonly Draft[]> = drafts.some((d) => weight(d) > 0) ? byAmount(drafts) : new Map()
  return drafts.filter((d) => {
    const key = keyOf(d)
    if (seen.has(key)) return false
    seen.add(key)
    if (weight(d) === 0) return true
    // A sentence without a name of its own may repeat the regimen of a brand.
    const alike = listed.get(amountOf(d.compound?.rule === "compound/page" ? null : d.compound, d.dose?.value)) ?? []
    return !alike.some((o) => o !== d && (weight(o) < weight(d) || earlier(place, o, d)) && says(o, d))
  })
}

/** Of two sentences that say the same, with its rhythm, the first is kept. */
const earlier = (place: ReadonlyMap<Draft, number>, o: Draft, d: Draft): boolean =>
  o.told && d.told && d.frequency !== null && (place.get(o) ?? 0) < (place.get(d) ?? 0)

/** Which of two that say the same is dropped: a summary before running text, running text before a list or table. */
const weight = (d: Draft): number => (d.summary ? 2 : d.told ? 1 : 0)

/** The regimens by what they are of and how much, those that are alike in all that `says` looks at only once: one
 *  is then held against few others, however many the page has. */
const byAmount = (drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> => {
  const found = new Map<string, Draft[]>()
  const seen = new Set<string>()
  for (const [i, d] of drafts.entries()) {
    // A titration is alike to none.
    const said = d.steps.length > 0 ? `${i}` : JSON.stringify([d.dose?.value.per, d.frequency?.value, d.cycle?.value])
    for (const dose of [d.dose?.value, ...d.steps.map((s) => s.dose)]) {
      for (const key of [amountOf(d.compound, dose), amountOf(null, dose)]) {
        const alike = [key, weight(d), dose?.per, said].join("\u0000")
        if (seen.has(alike)) continue
        seen.add(alike)
        const same = found.get(key)
        if (same === undefined) found.set(key, [d])
        else if (same.length < MOST_ALIKE) same.push(d)
      }
    }
  }
  return found
}

/** One amount of one substance in more rhythms and courses than this is no page that repeats itself. */
const MOST_ALIKE = 64

const amountOf = (compound: Draft["compound"], dose: DoseValue | null | undefined): string =>
  [compound?.value, dose?.low, dose?.high, dose?.unit].join("\u0000")

/** What tells two regimens apart, as one string; the mark between its parts is in no page. */
const keyOf = ({ name, compound, dose, frequency, cycle, routes, times, steps }: Draft): string => {
  const d = dose?.value
  const f = frequency?.value
  const c = cycle?.value
  const pattern = f === undefined || f.pattern === null ? "" : JSON.stringify(f.pattern)
  return [
    name?.spans.join(),
    compound?.value,
    d === undefined ? "" : `${d.low} ${d.high} ${d.unit} ${d.per} ${d.perKg} ${d.upTo} ${d.approx}`,
    f === undefined ? "" : `${f.low} ${f.high} ${f.per} ${pattern}`,
    c === undefined ? "" : `${c.low} ${c.high} ${c.unit}`,
    routes?.value.join(),
    times.map((f) => f.value).join(),
    steps.map((x) => `${x.from} ${x.to} ${x.unit} ${x.dose?.low} ${x.dose?.high} ${x.dose?.unit}`).join(),
  ].join("\u0000")
}

/** Whether two values of a field are the same; a page that repeats itself asks this a great many times. */
const alike = (x: unknown, y: unknown): boolean => {
  if (x === y || typeof x !== "object" || typeof y !== "object" || x === null || y === null) return x === y
  const keys = Object.keys(x)
  return (
    keys.length === Object.keys(y).length &&
    keys.every((k) => k in y && alike(x[k as keyof typeof x], y[k as keyof typeof y]))
  )
}

/** True when `whole` says everything that `part` says: as a regimen, or as one of its steps. */
const says = (whole: Draft, part: Draft): boolean => {
  const dose = part.dose?.value
  const other = part.compound?.rule !== "compound/page" && whole.compound?.value !== part.compound?.value
  if (dose === undefined || other) return false
  const within = (x: unknown, y: unknown): boolean => y === undefined || y === null || alike(x, y)
  // "20 mcg a day" repeats "20 mcg once daily".
  const rhythm = whole.frequency?.value
  const daily = rhythm?.per === "day" && rhythm.high === 1 && rhythm.pattern === null
  if (
    dose.per === "day" &&
    daily &&
    part.frequency === null &&
    part.cycle === null &&
    whole.dose?.value.per !== "day" &&
    says(whole, { ...part, dose: mapFound(part.dose as Found<DoseValue>, (v) => ({ ...v, per: null })) })
  )
    return true
  const same = (d: DoseValue | null | undefined): boolean =>
    d?.low === dose.low && d.high === dose.high && d.unit === dose.unit && within(d.per, dose.per)
  if (
    whole.steps.some(
      (s) =>
        same(s.dose === null ? null : { ...s.dose, per: s.dose.per ?? dose.per }) &&
        within(s.frequency, part.frequency?.value) &&
        part.cycle === null,
    )
  )
    return true
  return (
    same(whole.dose?.value) &&
    within(whole.frequency?.value, part.frequency?.value) &&
    within(whole.cycle?.value, part.cycle?.value)
  )
}
