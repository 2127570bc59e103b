import { csvField, dateOfDay, showDate } from "../../base/index.ts"
import type { DoseDay } from "../../follow/index.ts"
import type { Outcome, Reading } from "./readings.ts"

/** Doses and scores of one plan and one outcome by day: a table that `analyse` reads, and what has to be said of it. */
export type Joined = {
  readonly csv: string
  /** The column that holds the score. */
  readonly column: string
  readonly days: readonly JoinedDay[]
  /** Sentences: what counted as an on day, what is doubtful, what is missing. */
  readonly said: readonly string[]
}

export type JoinedDay = {
  readonly date: string
  /** Null where nobody can say yet: a dose of that day is still open. */
  readonly on: boolean | null
  readonly doses: string
  readonly readings: readonly Reading[]
}

/** One line a reading, and one for every day without: its dose is part of what was lived. A day is on when a dose was taken on it; a missed or
 *  left out dose was not taken. The standard errors stand in it where every reading has one. */
export const joined = (doses: readonly DoseDay[], outcome: Outcome): Joined => {
  const days = doses.map((d): JoinedDay => {
    const readings = outcome.readings.filter((r) => r.day === d.day)
    return { date: showDate(dateOfDay(d.day)), on: stateOf(d), doses: sayDoses(d), readings }
  })
  const errors = outcome.readings.every((r) => r.se !== null && r.se > 0)
  const column = ["date", "on", "session", "se", "doses", "flags"].includes(outcome.name)
    ? `score ${outcome.name}`
    : outcome.name
  const head = ["date", "on", "session", column, ...(errors ? ["se"] : []), "doses", "flags"]
  const rows = days.flatMap((d) =>
    (d.readings.length === 0 ? [null] : d.readings).map((r, i) => [
      d.date,
      d.on === null ? "" : d.on ? "1" : "0",
      `${i + 1}`,
      r === null ? "" : `${r.value}`,
      ...(errors ? [r === null ? "" : `${r.se}`] : []),
      d.doses,
      r === null ? "" : r.flags.map((f) => f.code).join(" "),
    ]),
  )
  return {
    csv: [head, ...rows].map((r) => `${r.map(csvField).join(",")}\n`).join(""),
    column,
    days,
    said: sentences(doses, days, outcome),
  }
}

const stateOf = (d: DoseDay): boolean | null => (d.taken > 0 ? true : d.open > 0 ? null : false)

const sayDoses = (d: DoseDay): string => {
  const parts = [
    d.taken > 0 ? `${d.taken} taken` : "",
    d.missed > 0 ? `${d.missed} missed` : "",
    d.skipped > 0 ? `${d.skipped} left out` : "",
    d.paused > 0 ? `${d.paused} paused` : "",
    d.open > 0 ? `${d.open} open` : "",
  ].filter((p) => p !== "")
  if (parts.length > 0) return parts.join(" ")
  return d.planned > 0 ? "taken on another day" : "none planned"
}

const sentences = (doses: readonly DoseDay[], days: readonly JoinedDay[], outcome: Outcome): readonly string[] => {
  const scored = new Set(outcome.readings.map((r) => r.day))
  const count = (is: (d: DoseDay) => boolean) => doses.filter(is).length
  const notTaken = count((d) => d.taken === 0 && d.open === 0 && d.missed + d.skipped > 0)
  const partly = count((d) => d.taken > 0 && d.missed + d.skipped > 0)
  const flagged = outcome.readings.filter((r) => r.flags.length > 0).length
  const devices = new Set(outcome.readings.map((r) => r.device)).size
  return [
    "A day is on when a dose was taken on it, until 04:00 of the next morning.",
    ...(notTaken > 0
      ? [
          `${dayCount(notTaken)} off because the planned doses were missed or left out, not because the plan said so: whatever made you leave them out may be what the score shows.`,
        ]
      : []),
    ...(partly > 0 ? [`On ${dayWord(partly)} only some of the planned doses were taken; they count as on.`] : []),
    ...(flagged > 0
      ? [
          `${flagged} of ${outcome.readings.length} scores are of doubtful sessions and are in it all the same: ${reasons(outcome)}.`,
        ]
      : []),
    ...(devices > 1 && outcome.of === "session"
      ? [`The sessions were done on ${devices} devices, and a change of device alone moves such scores.`]
      : []),
    ...(doses.length > scored.size ? [`${dayWord(doses.length - scored.size)} of ${days.length} have no score.`] : []),
  ]
}

const dayWord = (n: number): string => (n === 1 ? "1 day" : `${n} days`)
const dayCount = (n: number): string => (n === 1 ? "1 day is" : `${n} days are`)

const reasons = (outcome: Outcome): string => {
  const codes = outcome.readings.flatMap((r) => [...new Set(r.flags.map((f) => f.code))])
  return [...new Set(codes)].map((c) => `${c} ${codes.filter((x) => x === c).length} times`).join(", ")
}
