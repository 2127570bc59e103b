import type { EventBody } from "../../../../base/index.ts"
import type { Diary } from "../../../../follow/index.ts"
import { batteryPart, instruments, mostMinutes, weekly } from "../../../../measure/index.ts"

type Body = Extract<EventBody, { kind: "battery-chosen" }>

/** What is being chosen: every instrument in the person's order, and whether it is in. */
export type Choosing = {
  readonly rows: readonly Row[]
  /** "09:00"; blank for any time. */
  readonly from: string
}

export type Row = { readonly instrument: string; readonly outcomes: readonly string[]; readonly isIn: boolean }

/** What to begin with: what was chosen last, else nothing. */
export const choosingOf = (diary: Diary): Choosing => {
  const last = diary.batteries.all().at(-1)?.event
  return last?.kind === "battery-chosen"
    ? { rows: withRest(last.parts), from: last.from ?? "" }
    : { rows: withRest([]), from: "" }
}

/** These parts in, in this order, and the rest behind them. */
export const withRest = (parts: Body["parts"]): readonly Row[] => [
  ...parts.flatMap(({ instrument, outcomes }) =>
    instruments.some((i) => i.id === instrument) ? [{ instrument, outcomes, isIn: true }] : [],
  ),
  ...instruments
    .filter((i) => !parts.some((p) => p.instrument === i.id))
    .map((i) => ({ instrument: i.id, outcomes: i.outcomes.map((o) => o.name), isIn: false })),
]

/** Minutes a day of what is in; what is asked for once a week does not count. */
export const minutesOf = (rows: readonly Row[]): number => {
  const parts = rows.flatMap((r) =>
    r.isIn && !weekly.some((w) => w === r.instrument) ? (batteryPart(r.instrument, r.outcomes) ?? []) : [],
  )
  return Math.round(10 * parts.reduce((sum, p) => sum + p.minutes, 0)) / 10
}

/** Why this cannot be kept yet; null where it can. */
export const wrongWith = ({ rows }: Choosing): string | null => {
  if (!rows.some((r) => r.isIn)) return "Nothing is chosen yet."
  const minutes = minutesOf(rows)
  return minutes > mostMinutes
    ? `These take ${minutes} minutes a day, and ${mostMinutes} is the most: longer than that hardly anybody keeps it up.`
    : null
}

/** The rows with one moved up by one place. */
export const movedUp = (rows: readonly Row[], i: number): readonly Row[] => {
  const [row, before] = [rows[i], rows[i - 1]]
  if (row === undefined || before === undefined) return rows
  return rows.map((r, at) => (at === i ? before : at === i - 1 ? row : r))
}

/** What is kept. */
export const bodyOf = ({ rows, from }: Choosing): Body => ({
  kind: "battery-chosen",
  parts: rows.flatMap(({ instrument, outcomes, isIn }) => (isIn ? [{ instrument, outcomes }] : [])),
  from: from === "" ? null : from,
})
