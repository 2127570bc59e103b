import type { DoseValue } from "../../engine/piece.ts"
import { type Draft, type DraftStep, found } from "../draft.ts"
import type { Work } from "../work.ts"
import type { Refiner } from "./refiner.ts"

/** Regimens of one part that are called by the rungs of a ladder ("Start", "Then", "Maintenance"; "Step 1", "Step 2"), or that follow each other
 *  with a length of time and a larger amount each, are the steps of one titration. */
export const ladder: Refiner = {
  id: "refine/ladder",
  refine: (_, works) => {
    for (const w of works) join(w)
    return works
  },
  examples: [
    [
      "# Nootide\n\n## Dosing\n\n- First: 0.3 mg/week × 4 weeks\n- Next: 0.6 mg/week × 4 weeks\n- Upkeep: 1.2 mg/week",
      "Nootide 0.3–1.2 mg/week, weeks 1–4: 0.3, weeks 5–8: 0.6, weeks 9–: 1.2",
    ],
    [
      "# Nootide\n\n## Dosing\n\n**Frequency:** once weekly.\n\n| Tier | Target dose |\n|---|---|\n| Start | 3 mg |\n| Step 2 | 6 mg |\n| Step 3 | 9 mg |",
      "Nootide 3–9 mg 1/week, 3, 6, 9",
    ],
    [
      "# Nootide\n\n## Dosing\n\n- 3 mg/day × 30 days (not effective by itself)\n- 7 mg/day × 30 days\n- Maintenance: 7 or 14 mg/day",
      "Nootide 3–14 mg/day, days 1–30: 3, days 31–60: 7, days 61–: 7–14",
    ],
  ],
  not: [
    [
      "# Nootide\n\n## Dosing\n\n- Low: 1 mg daily\n- Medium: 2 mg daily\n- High: 4 mg daily",
      "Nootide 1 mg 1/day",
      "Nootide 2 mg 1/day",
      "Nootide 4 mg 1/day",
    ],
    [
      "# Stack\n\n## Dosing protocols\n\n- Magnesium: 200 mg daily for 4 weeks\n- Zinc: 400 mg daily for 4 weeks",
      "Magnesium 200 mg 1/day for 4 week",
      "Zinc 400 mg 1/day for 4 week",
    ],
  ],
}

const FIRST =
  /^(?:(?:start(?:s|er|ing)?|initial(?:ly)?|initiation|first|begin(?:ning)?|opening|intro(?:ductory)?)(?: (?:dose|dosage|phase|step|month|weeks?|with|at))?|(?:step|phase|stage|dose|month|rung) (?:1|one|i|a))$/i
const NEXT =
  /^(?:(?:then|next|second|third|fourth|fifth|after that|afterwards|thereafter|later|followed by|increase(?: to)?|escalat\w+|titrat\w+|ramp(?:-up| up)?|build(?:-up| up)?|higher|highest)(?: (?:dose|dosage|phase|steps?|month))?|(?:step|phase|stage|dose|month|rung) (?:\d|two|three|four|five|six|i{2,3}|iv|v|b|c|d))$/i
const LAST =
  /^(?:maintenance|upkeep|maintain|target|goal|final(?:ly)?|full|ongoing|steady(?: state)?|long[- ]term|max(?:imum)?|top)(?: (?:dose|dosage|phase|step))?$/i

/** What a regimen is called, without what its bracket adds. */
const called = (d: Draft): string =>
  d.name === null || d.name.rule === "name/heading" ? "" : d.name.value.replace(/\s*\([^()]*\)\s*$/, "").trim()

type Rung = "first" | "next" | "last" | "timed" | null

const rungOf = (d: Draft): Rung => {
  const name = called(d)
  if (d.steps.length > 0) return d.steps[0]?.from !== 1 ? null : name === "" ? "timed" : NEXT.test(name) ? "next" : null
  if (FIRST.test(name)) return "first"
  if (NEXT.test(name)) return "next"
  if (LAST.test(name)) return "last"
  return name === "" && d.cycle !== null ? "timed" : null
}

const join = (w: Work): void => {
  for (let i = 0; i < w.drafts.length; i++) {
    const head = w.drafts[i] as Draft
    const rung = head.steps.length === 0 && fits(head, head) ? rungOf(head) : null
    if (rung !== "first" && rung !== "timed") continue
    let end = i + 1
    for (; end < w.drafts.length; end++) {
      const d = w.drafts[end] as Draft
      const next = rungOf(d)
      if (next === null || next === "first" || !fits(head, d)) break
      if (!above(w.drafts[end - 1] as Draft, d) && next !== "last") break
      if (d.steps.length > 0) {
        end++
        break
      }
      // A length of time at each is what makes amounts without a name follow each other.
      if (next === "next" && rung === "timed") break
      if (next === "last") {
        end++
        break
      }
    }
    if (end - i < 2) continue
    const rungs = w.drafts.slice(i, end)
    // "Dose 1: 30 mg, dose 2: 45 mg": how far apart they are given the page does not say here.
    if (rungs.every((d) => /^dose \w+$/i.test(called(d)) && d.frequency === null && d.cycle === null)) {
      w.drafts.splice(i, rungs.length)
      w.current = null
      i--
      continue
    }
    const named = called(head) !== ""
    climb(head, rungs)
    if (named) head.name = w.part.heading === null ? null : found(w.part.title, w.part.heading.span, "name/heading")
    w.drafts.splice(i + 1, rungs.length - 1)
    if (w.current !== null && rungs.includes(w.current)) w.current = head
  }
}

const fits = (head: Draft, d: Draft): boolean =>
  head.dose !== null &&
  !d.told &&
  d.instead === null &&
  d.compound?.value === head.compound?.value &&
  amounts(d).length > 0 &&
  amounts(d).every((v) => alike(v, head.dose?.value))

/** An amount, or those of a part of the titration that is put together already. */
const amounts = (d: Draft): readonly DoseValue[] =>
  d.steps.length > 0 ? d.steps.flatMap((s) => s.dose ?? []) : d.dose === null ? [] : [d.dose.value]

const alike = (a: DoseValue, b: DoseValue | undefined): boolean =>
  a.unit === b?.unit && a.perKg === b.perKg && (a.per === b.per || a.per === null || b.per === null)

const above = (a: Draft, b: Draft): boolean => {
  const [x, y] = [amounts(a).at(-1), amounts(b)[0]]
  return Number(y?.high) > Number(x?.high) && Number(y?.low) >= Number(x?.low)
}

/** Time is counted on from one rung to the next as long as each says how long it is. */
const climb = (head: Draft, rungs: readonly Draft[]): void => {
  const unit = rungs.find((d) => d.cycle !== null)?.cycle?.value.unit ?? "week"
  let from: number | null = head.cycle === null ? null : 1
  const steps = rungs.flatMap((d): readonly DraftStep[] => {
    const shift = from === null ? null : from - 1
    if (d.steps.length > 0)
      return d.steps.map((s) => ({
        ...s,
        from: shift === null || s.from === null ? null : s.from + shift,
        to: shift === null || s.to === null ? null : s.to + shift,
      }))
    const c = d.cycle?.value
    const length = c !== undefined && c.low === c.high && c.unit === unit ? c.low : null
    const at = from
    from = at === null || length === null ? null : at + length
    const step = {
      from: at,
      to: at === null || length === null ? null : at + length - 1,
      unit,
      dose: d.dose?.value ?? null,
      frequency: d.frequency?.candidates === null ? d.frequency.value : null,
      phase: null,
      span: d.dose?.spans[0] ?? d.span,
    }
    return [step]
  })
  const rhythm = rungs.map((d) => d.frequency).find((f) => f !== null) ?? null
  head.steps = steps
  head.dose = null
  head.cycle = null
  head.frequency = rungs.every(
    (d) => d.frequency === null || JSON.stringify(d.frequency.value) === JSON.stringify(rhythm?.value),
  )
    ? rhythm
    : null
  head.routes ??= rungs.map((d) => d.routes).find((r) => r !== null) ?? null
  head.span = [head.span[0], Math.max(...rungs.map((d) => d.span[1]))]
}
