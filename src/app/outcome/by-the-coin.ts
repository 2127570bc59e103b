import { csvField, dateOfDay, type PlanId, showDate } from "../../base/index.ts"
import { type KeptTrial, trialSpan, trialsOf } from "../../follow/index.ts"
import type { KeptDiary } from "../diary/kept-diary.ts"
import { drawnOf } from "../diary/trial/secret.ts"
import type { Ports } from "../ports/ports.ts"
import type { Outcome } from "./readings.ts"
import { rowsOf, type TrialRow } from "./trial-rows.ts"

/** The days of an opened trial with one outcome, as a table that `analyse` reads: who chose them need not be asked. */
export type ByTheCoin = {
  readonly csv: string
  /** What `analyse` has to be told beside the outcome's own flags. */
  readonly flags: { readonly outcome: string; readonly pair: string; readonly chosen: "coin" }
  /** The direction and size that were settled, where the outcome is the trial's own. */
  readonly settled: { readonly better?: "higher" | "lower"; readonly worthwhile?: string }
  readonly said: readonly string[]
}

/** What the last opened trial of a plan has of an outcome; null where there is none, or where what was drawn is not what was committed to. */
export const byTheCoin = async (
  ports: Ports,
  kept: KeptDiary,
  plan: PlanId,
  outcome: Outcome,
  isPrimary: (name: string) => boolean,
): Promise<ByTheCoin | null> => {
  const trial = trialsOf(kept.diary).findLast((t) => t.opened !== null && t.started.terms.plan === plan)
  if (trial === undefined) return null
  const drawn = await drawnOf(ports, trial)
  if (!drawn.ok || !drawn.value.matches) return null
  const { from, until } = trialSpan(trial)
  const scores = outcome.readings.map(({ day, value }) => ({ day, value }))
  const rows = rowsOf(kept.diary, scores, trial, drawn.value.allocation, from, until)
  const used = rows.filter((r) => r.score !== null).length
  if (used === 0) return null
  const { terms } = trial.started
  const column = ["date", "on", "pair"].includes(outcome.name) ? `score ${outcome.name}` : outcome.name
  const own = isPrimary(terms.primary)
  return {
    csv: tableOf(rows, column),
    flags: { outcome: column, pair: "pair", chosen: "coin" },
    settled: own ? { better: terms.better, worthwhile: terms.worthwhile } : {},
    said: [
      `A coin chose these days: those of the trial from ${terms.startsOn} to ${showDate(dateOfDay(until - 1))}, as they were assigned, whatever was taken on them.`,
      ...(used < scores.length
        ? [`${scores.length - used} scores of other days, and of days that the trial does not score, are left out.`]
        : []),
      ...(own ? [] : [`The trial was about “${terms.primary}”: this was not settled before the first dose.`]),
      ...earlyOf(trial),
    ],
  }
}

const earlyOf = ({ opened }: KeptTrial): readonly string[] =>
  opened?.early ? ["It was opened before its end; such trials err more often than their figures say."] : []

const tableOf = (rows: readonly TrialRow[], column: string): string => {
  const lines = [
    ["date", "on", "pair", column],
    ...rows.map((r) => [r.date, `${r.on}`, `${r.pair}`, r.score === null ? "" : `${r.score}`]),
  ]
  return lines.map((l) => `${l.map(csvField).join(",")}\n`).join("")
}
