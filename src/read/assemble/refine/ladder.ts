import type { DoseValue, PeriodValue } from "../../engine/piece.ts"
import type { Tokens } from "../../engine/tokens.ts"
import { type Draft, type DraftStep, found } from "../draft.ts"
import type { Work } from "../work.ts"
import type { Refiner } from "./refiner.ts"

/** Regimens of one part that are called by the rungs of a ladder ("Start", "Then", "Maintenance"; "Step 1", "Step 2"), or that follow each other
 *  with a length of time and a larger amount each, are the steps of one titration. */
export const ladder: Refiner = {
  id: "refine/ladder",
  refine: (t, works) => {
    for (const w of works) join(t, w)
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
    [
      "Nootide\n\nDosing\n\n0.3 mg weekly for 4 weeks\n0.6 mg weekly for 4 weeks\n1.2 mg weekly thereafter\n",
      "Nootide 0.3–1.2 mg 1/week, weeks 1–4: 0.3, weeks 5–8: 0.6, weeks 9–: 1.2",
    ],
    [
      "Nootide\n\nDosing\n\n0.3 mg weekly (weeks 1-4)\n0.6 mg weekly (weeks 5-8)\n",
      "Nootide 0.3–0.6 mg 1/week, weeks 1–4: 0.3, weeks 5–8: 0.6",
    ],
    [
      "Nootide\n\nDosing\n\nFirst two weeks: 3 mg daily\nNext two weeks: 6 mg daily\nAfter that: 9 mg daily\n",
      "Nootide 3–9 mg 1/day, weeks 1–2: 3, weeks 3–4: 6, weeks 5–: 9",
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
      "Magnesium 200 mg 1/day for 4 week with Zinc",
      "Zinc 400 mg 1/day for 4 week with Magnesium",
    ],
  ],
}

const FIRST =
  /^(?:(?:start(?:s|er|ing)?|initial(?:ly)?|initiation|first|begin(?:ning)?|opening|intro(?:ductory)?)(?: (?:dose|dosage|phase|step|month|weeks?|with|at))?|(?:step|phase|stage|dose|month|rung) (?:1|one|i|a))$/i
const NEXT =
  /^(?:(?:then|next|second|third|fourth|fifth|after that|afterwards|thereafter|later|followed by|increase(?: to)?|escalat\w+|titrat\w+|ramp(?:-up| up)?|build(?:-up| up)?|higher|highest)(?: (?:dose|dosage|phase|steps?|month))?|(?:step|phase|stage|dose|month|rung) (?:\d|two|three|four|five|six|i{2,3}|iv|v|b|c|d))$/i
const LAST =
  /^(?:maintenance|upkeep|maintain|target|goal|final(?:ly)?|full|ongoing|steady(?: state)?|long[- ]term|max(?:imum)?|top)(?: (?:dose|dosage|phase|step))?$/i

/** "First two weeks", "the next 10 days": a rung and its length in one. */
const STRETCH =
  /^(?:(?:for|in|over) )?(?:the )?(first|next|following|second|third|last|final) (?:(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve) )?(day|week|month)s?$/i
const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]

/** How long a rung is that says so in its name. */
const lengthCalled = (d: Draft): PeriodValue | null => {
  const [, , count, unit] = STRETCH.exec(called(d)) ?? []
  if (unit === undefined) return null
  const n = count === undefined ? 1 : WORDS.indexOf(count.toLowerCase()) + 1 || Number(count)
  return { low: n, high: n, unit: unit.toLowerCase() as PeriodValue["unit"] }
}

/** What stands behind the last amount of a ladder. */
const FROM_THEN_ON = /\b(?:thereafter|after that|afterwards|from then on|from there on|ongoing|going forward)\b/i

/** What a regimen is called, without what its bracket adds. */
const called = (d: Draft): string =>
  d.name === null || d.name.rule === "name/heading" ? "" : d.name.value.replace(/\s*\([^()]*\)\s*$/, "").trim()

type Rung = "first" | "next" | "last" | "timed" | null

const rungOf = (t: Tokens, d: Draft): Rung => {
  const name = called(d)
  if (d.steps.length === 0) {
    const stretch = STRETCH.exec(name)?.[1]?.toLowerCase()
    if (stretch !== undefined) return stretch === "first" ? "first" : "next"
    if (name === "" && d.dated !== null) return "timed"
    if (name === "" && d.cycle === null && FROM_THEN_ON.test(t.text.slice(...d.span))) return "last"
  }
  if (d.steps.length > 0) return d.steps[0]?.from !== 1 ? null : name === "" ? "timed" : NEXT.test(name) ? "next" : null
  if (FIRST.test(name)) return "first"
  if (NEXT.test(name)) return "next"
  if (LAST.test(name)) return "last"
  return name === "" && d.cycle !== null ? "timed" : null
}

const join = (t: Tokens, w: Work): void => {
  for (let i = 0; i < w.drafts.length; i++) {
    const head = w.drafts[i] as Draft
    const rung = head.steps.length === 0 && fits(t, head, head) ? rungOf(t, head) : null
    if (rung !== "first" && rung !== "timed") continue
    let end = i + 1
    for (; end < w.drafts.length; end++) {
      const d = w.drafts[end] as Draft
      const before = w.drafts[end - 1] as Draft
      const next = rungOf(t, d)
      if (next === null || next === "first" || !fits(t, head, d)) break
      const dated = before.dated !== null && d.dated !== null && d.dated.from > before.dated.from
      if (!above(before, d) && next !== "last" && !dated) break
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

const fits = (t: Tokens, head: Draft, d: Draft): boolean =>
  head.dose !== null &&
  (!d.told || beginsLine(t, d)) &&
  d.instead === null &&
  d.compound?.value === head.compound?.value &&
  amounts(d).length > 0 &&
  amounts(d).every((v) => alike(v, head.dose?.value))

/** A line of plain text that begins with its amount is an item of a list, whatever it was read as. */
const beginsLine = (t: Tokens, d: Draft): boolean => {
  const at = d.dose?.spans[0]?.[0]
  return at !== undefined && /(?:^|\n)\s*$/.test(t.text.slice(Math.max(0, at - 8), at))
}

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
  const length = (d: Draft): PeriodValue | undefined => d.cycle?.value ?? lengthCalled(d) ?? undefined
  const unit = head.dated?.unit ?? rungs.map(length).find((l) => l !== undefined)?.unit ?? "week"
  let from: number | null = head.dated?.from ?? (length(head) === undefined ? null : 1)
  const steps = rungs.flatMap((d): readonly DraftStep[] => {
    const shift = from === null ? null : from - 1
    if (d.steps.length > 0)
      return d.steps.map((s) => ({
        ...s,
        from: shift === null || s.from === null ? null : s.from + shift,
        to: shift === null || s.to === null ? null : s.to + shift,
      }))
    const c = length(d)
    const dated = d.dated?.unit === unit ? d.dated : null
    const long = c !== undefined && c.low === c.high && c.unit === unit ? c.low : null
    const at = dated?.from ?? from
    const to = dated !== null ? dated.to : at === null || long === null ? null : at + long - 1
    from = to === null ? null : to + 1
    const step = {
      from: at,
      to,
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
