import { z } from "zod"
import { type EventId, epochDay, problem, type Terms } from "../../base/index.ts"
import { dayAt, type KeptTrial, trialSpan } from "../../follow/index.ts"
import { type Analysis, analyse, reportMarkdown } from "../../learn/index.ts"
import { fromLearn } from "../answer/from-learn.ts"
import { printReport } from "../answer/print-report.ts"
import { idSchema } from "../contract/event.ts"
import { trialReportSchema } from "../contract/trial.ts"
import { type KeptDiary, noSuchPlan, withDiary } from "../diary/kept-diary.ts"
import { type Drawn, drawnOf } from "../diary/trial/secret.ts"
import { wholeRun } from "../diary/trial/trial-runs.ts"
import { scoresOf } from "../outcome/scores.ts"
import { rowsOf, type TrialRow } from "../outcome/trial-rows.ts"
import type { Ports } from "../ports/ports.ts"
import { done, type Outcome, unusable, useCase } from "../use-case.ts"
import { ledgerOf } from "./ledger.ts"
import { type Mark, marksOf } from "./marks.ts"
import { theTrial } from "./the-trial.ts"
import { type Said, trialReport } from "./told.ts"

export const reportTrial = useCase({
  name: "report-trial",
  summary: "what a trial found, what it rules out, and everything that was not as it was settled",
  input: z.strictObject({ id: idSchema<EventId>(), report: z.enum(["markdown", "print"]).optional() }),
  output: trialReportSchema,
  run: (ports, { id, report: form }) =>
    withDiary(ports, async (kept) => {
      const found = theTrial(kept, id)
      if (!found.ok) return found
      const said = await answered(ports, kept, found.value)
      if (!said.ok) return said
      const { analysis, marks, facts } = said.value
      const told = trialReport(said.value)
      return done({
        ...analysis,
        marks: [...marks],
        trial: facts,
        ...(form === undefined ? {} : { report: form === "print" ? printReport(told) : reportMarkdown(told) }),
      })
    }),
})

/** The answer of a trial that is over or opened. While it runs there is none: each look would be one more chance to find something. */
export const answered = async (ports: Ports, kept: KeptDiary, trial: KeptTrial): Promise<Outcome<Said>> => {
  const { id, terms, commitment } = trial.started
  const plan = await kept.plan(terms.plan)
  if (!plan) return noSuchPlan(terms.plan)
  const today = epochDay(dayAt(plan, ports.clock.now().epochMilliseconds))
  const { from, until } = trialSpan(trial)
  if (trial.opened === null && today < until)
    return unusable(
      problem(
        "trial/not-over",
        "This trial is not over; its answer comes with its end, or once it is opened early and says so.",
        { path: "id" },
      ),
    )
  const drawn = await drawnOf(ports, trial)
  if (!drawn.ok) return unusable(drawn.problem)
  const lived = Math.min(until, today + 1)
  const scores = scoresOf(kept.diary, terms.primary, terms.zone)
  if (!scores.ok) return scores
  const rows = rowsOf(kept.diary, scores.value, trial, drawn.value.allocation, from, lived)
  if (!rows.some((r) => r.score !== null))
    return unusable(
      problem(
        "trial/no-scores",
        `No score called “${terms.primary}” is written down on a scored day of this trial, so there is nothing to answer with.`,
        { path: "primary" },
      ),
    )
  const analysis = analysed(trial, drawn.value, rows)
  if (!analysis.ok) return analysis
  const marks = await marksOf(ports, kept, trial, drawn.value)
  const run = wholeRun(plan, trial, drawn.value.allocation)
  const days = [...new Map(rows.map((r) => [r.date, r])).values()]
  const count = (on: 0 | 1, dosed: boolean) => days.filter((d) => d.on === on && (!dosed || d.doses > 0)).length
  const blinded = terms.preparer !== null
  return done({
    terms,
    analysis: { ...analysis.value, sentence: sentenceOf(analysis.value, blinded, marks) },
    marks,
    facts: {
      says: [analysis.value.sentence, foundWith(terms, days.length, lotsOf(kept, terms.plan))].join(" "),
      id,
      plan: terms.plan,
      commitment,
      matches: drawn.value.matches,
      blinding: blinded ? "containers" : "drug and expectation",
      arms: [...terms.arms],
      allocation: run.known.map((arm) => terms.arms[arm ?? 0]),
      lots: [...lotsOf(kept, terms.plan)],
      onDays: count(1, false),
      onDaysWithDose: count(1, true),
      offDays: count(0, false),
      offDaysWithDose: count(0, true),
      harms: [...ledgerOf(kept.diary, run, terms.zone, lived).harms],
      days: rows.map((r) => ({ ...r })),
    },
  })
}

/** The engine's own analysis. Where the commitment is broken nobody can say that a coin chose. */
const analysed = (
  { started: { terms }, guesses }: KeptTrial,
  { secret, matches }: Drawn,
  rows: readonly TrialRow[],
): Outcome<Analysis> => {
  const columns = {
    date: rows.map((r) => r.date),
    on: rows.map((r) => r.on),
    [terms.primary]: rows.map((r) => r.score),
    pair: rows.map((r) => r.pair),
    ...(guesses.length === 0 ? {} : { guess: rows.map((r) => r.guess) }),
  }
  return fromLearn(
    analyse(columns, {
      day: "date",
      condition: "on",
      on: "1",
      outcome: terms.primary,
      pair: "pair",
      ...(guesses.length === 0 ? {} : { guess: "guess" }),
      better: terms.better,
      worthwhile: terms.worthwhile,
      ...(matches ? { chosen: "coin" as const } : {}),
      seed: Number.parseInt(secret.seed.slice(0, 8), 16),
    }),
  )
}

const sentenceOf = (a: Analysis, blinded: boolean, marks: readonly Mark[]): string =>
  [
    a.sentence,
    ...(blinded ? [] : ["It was known which days were on: this is drug and expectation together."]),
    ...marks.map((m) => m.says),
  ].join(" ")

/** What an answer is about, always: dose, weeks, blinding and lot. */
const foundWith = (terms: Terms, days: number, lots: ReadonlySet<string>): string => {
  const amounts = [...new Set(terms.gives.flatMap((g) => g?.flatMap((x) => (x === null ? [] : [x.amount])) ?? []))]
  const weeks = Math.ceil(days / 7)
  return `Found over ${weeks} ${weeks === 1 ? "week" : "weeks"} with ${amounts.join(" and ")} a dose, ${terms.preparer === null ? "drug and expectation together" : "blinded by numbered containers"}, ${lots.size === 0 ? "the lot not written down" : `lot ${[...lots].join(", ")}`}.`
}

const lotsOf = ({ diary }: KeptDiary, plan: KeptTrial["started"]["plan"]): ReadonlySet<string> =>
  new Set(
    diary
      .openingsOf(plan)
      .all()
      .flatMap((s) => (s.event.kind === "container-opened" && s.event.lot !== null ? [s.event.lot] : [])),
  )
