// From a table of cells to a person's series: which column is what, and every way in which a diary can be unusable, each
// answered with one sentence that says what, where, and what would help.
import { fail, ok, type Problem, type Result } from "../base/index.ts"
import { type Columns, columnOf, findColumns } from "./columns.ts"
import { armsOfColumn, whichIsOn } from "./condition.ts"
import { isMissing, type Table } from "./csv.ts"
import { dayNumbers, minuteOf } from "./days.ts"
import { readNumbers } from "./numbers.ts"
import type { Series } from "./series.ts"
import { severalPeople } from "./several-people.ts"
import { noScore } from "./slips.ts"
import { without } from "./without.ts"

/** A diary as the analysis wants it. `guess` and `pair` are per scored session, NaN where blank. */
export type Diary = {
  readonly outcome: string
  readonly series: Series
  readonly guess: Float64Array | null
  readonly pair: Float64Array | null
  /** The minute of the day of each scored session, where the diary says one. */
  readonly minutes: Float64Array | null
  /** What the diary calls the first day: a date without its time, or a number. */
  readonly firstDay: string
  readonly notes: readonly string[]
}

/** The diary without some of its scored rows; its days stay as they were lived. */
export const withoutRows = (d: Diary, rows: readonly number[]): Diary => {
  const gone = new Set(rows)
  const keep = (a: Float64Array | null): Float64Array | null => a?.filter((_, i) => !gone.has(i)) ?? null
  return {
    ...d,
    series: without(d.series, (i) => !gone.has(i)),
    guess: keep(d.guess),
    pair: keep(d.pair),
    minutes: keep(d.minutes),
  }
}

/** Reads one person's diary from a table. */
export const readDiary = (table: Table, columns: Columns): Result<Diary> => {
  const notes: string[] = []
  const found = findColumns(table, columns)
  if (!found.ok) return found
  const { condition, outcome } = found.value
  const numbers = (name: string): Result<Float64Array> => {
    const read = readNumbers(table, name, columns)
    if (!read.ok) return read
    notes.push(...read.value.notes)
    return ok(read.value.values)
  }
  const days = dayNumbers(found.value.day, columnOf(table, found.value.day), table.line, columns)
  if (!days.ok) return days
  notes.push(...days.value.notes)
  const several = severalPeople(table, found.value, days.value.day)
  if (several !== null) return { ok: false, problem: several }
  const labelled = armsOfColumn(columnOf(table, condition), condition, columns)
  if (!labelled.ok) return labelled
  const { arm: on, resting, other } = labelled.value
  const scores = numbers(outcome)
  if (!scores.ok) return scores
  const absent = noScore(table, outcome, scores.value)
  if (absent !== null) return { ok: false, problem: absent }
  const clock = found.value.session === undefined && days.value.time === null ? clockOfRows(table, columns) : null
  if (clock !== null) notes.push(`The sessions of a day were told apart by the column "${clock.name}".`)
  const time = days.value.time ?? clock?.minutes ?? null
  const ordered = found.value.session !== undefined || time !== null
  const session = found.value.session === undefined ? time : sessions(table, found.value.session)
  const se = found.value.se === undefined ? ok(null) : numbers(found.value.se)
  if (!se.ok) return se
  const pair = found.value.pair === undefined ? ok(null) : numbers(found.value.pair)
  if (!pair.ok) return pair
  const guess = found.value.guess === undefined ? ok(null) : guesses(table, found.value.guess, columns.on)
  // A column that merely happens to be called "guess" does not stop an analysis that never asked for it.
  if (!guess.ok && columns.guess !== undefined) return guess
  if (!guess.ok) notes.push(`The guesses were left out: ${guess.problem.message}`)
  const { of } = columns
  const trials =
    of === undefined ? null : /^\d+$/.test(of) ? ok(new Float64Array(table.line.length).fill(Number(of))) : numbers(of)
  if (trials && !trials.ok) return trials
  const extra = (columns.covariates ?? []).map((name) => ({ name, values: numbers(name) }))
  for (const { values } of extra) if (!values.ok) return values

  const order = [...table.line.keys()]
  const key = (i: number): number => (days.value.day[i] as number) * 1e6 + (session?.[i] ?? 0)
  const firstWrong = order.find((i) => i > 0 && key(i) < key(i - 1))
  if (firstWrong !== undefined) {
    order.sort((a, b) => key(a) - key(b))
    notes.push(
      `Rows were not in order of time (line ${table.line[firstWrong]} is before the one above it); they were sorted.`,
    )
  }
  const twice = order.find((i, k) => k > 0 && key(i) === key(order[k - 1] as number))
  if (twice !== undefined) {
    const other = order[order.indexOf(twice) - 1] as number
    return fail(
      "learn/twice",
      `Lines ${table.line[other]} and ${table.line[twice]} are the same day${ordered ? ` and ${found.value.session === undefined ? "time" : "session"}` : ""}; keep one of them, or number the sessions of a day in a column "session" (or another, with --session).`,
      { path: `line ${table.line[twice]}` },
    )
  }
  const armed = order.filter((i) => !Number.isNaN(on[i]))
  const scored = armed.filter((i) => !Number.isNaN(scores.value[i]))
  const without = order.filter((i) => Number.isNaN(on[i]) && !Number.isNaN(scores.value[i])).length
  const labelledOther = [...other.values()].reduce((a, n) => a + n, 0)
  if (other.size > 0)
    notes.push(`${[...other].map(([label, n]) => `${n} rows say "${label}"`).join(", ")} and were left out.`)
  if (without - labelledOther > 0)
    notes.push(`${without - labelledOther} scored rows have no condition and were left out.`)
  const astray = astrayDay(days.value.day, armed, table, columnOf(table, found.value.day))
  if (astray) return { ok: false, problem: astray }
  const problem = tooLittle(table, scored, scores.value, on, days.value.day, outcome, condition)
  if (problem) return { ok: false, problem }
  for (const { name, values } of extra) {
    const gap = values.ok ? scored.find((i) => Number.isNaN(values.value[i])) : undefined
    if (gap !== undefined)
      return fail(
        "learn/covariate",
        `Line ${table.line[gap]} has a score but no "${name}"; fill it in or leave the covariate out.`,
        {
          path: `line ${table.line[gap]}`,
        },
      )
  }
  const first = days.value.day[armed[0] as number] as number
  const pick = (values: Float64Array): Float64Array => Float64Array.from(scored, (i) => values[i] as number)
  const errors = se.value === null ? null : pick(se.value)
  if (errors?.some((v) => !(v > 0)))
    return fail(
      "learn/se",
      'The column "se" has blank or non-positive values beside scores; give every score its standard error, or none.',
    )
  const meanSquare = errors === null ? 1 : errors.reduce((a, v) => a + v * v, 0) / errors.length
  return ok({
    outcome,
    series: {
      day: Int32Array.from(scored, (i) => (days.value.day[i] as number) - first + 1),
      y: pick(scores.value),
      on: pick(on),
      arm: calendar(
        order.filter((i) => !Number.isNaN(on[i]) || (resting[i] === true && (days.value.day[i] as number) >= first)),
        days.value.day,
        on.map((a, i) => (resting[i] === true ? 0 : a)),
        first,
      ),
      relativeNoise:
        errors === null ? new Float64Array(scored.length).fill(1) : errors.map((v) => (v * v) / meanSquare),
      ...(trials === null ? {} : { trials: pick(trials.value) }),
      covariates: extra.flatMap(({ name, values }) => (values.ok ? [{ name, values: pick(values.value) }] : [])),
      ...(days.value.firstWeekday === undefined ? {} : { firstWeekday: (days.value.firstWeekday + first - 1) % 7 }),
    },
    guess: guess.ok && guess.value !== null ? pick(guess.value) : null,
    pair: pair.value === null ? null : pick(pair.value),
    minutes: time === null ? null : pick(time),
    firstDay: days.value.words[armed[0] as number] as string,
    notes,
  })
}

const sessions = (table: Table, name: string): Float64Array => {
  const cells = columnOf(table, name)
  if (cells.every((c) => isMissing(c) || /^-?\d+([.,]\d*)?$/.test(c)))
    return Float64Array.from(cells, (c) => (isMissing(c) ? 0 : Number(c.replace(",", "."))))
  const minutes = cells.map(minuteOf)
  if (minutes.every((m) => m !== undefined)) return Float64Array.from(minutes)
  // Words ("morning", "evening") count in the order in which they first appear.
  const words = [...new Set(cells)]
  return Float64Array.from(cells, (c) => words.indexOf(c))
}

// A column of times beside the date, where every row has one.
const clockOfRows = (
  table: Table,
  { outcome, condition, covariates = [] }: Columns,
): { readonly name: string; readonly minutes: Float64Array } | null => {
  const name = table.names.find(
    (n) =>
      /^(time|time of day|uhrzeit|zeit|heure|hora|tijd)$/i.test(n) && ![outcome, condition, ...covariates].includes(n),
  )
  if (name === undefined) return null
  const minutes = columnOf(table, name).map(minuteOf)
  return minutes.every((m) => m !== undefined) ? { name, minutes: Float64Array.from(minutes) } : null
}

const guesses = (table: Table, name: string, on: string | undefined): Result<Float64Array> => {
  const cells = columnOf(table, name).map((c) => (/^(unsure|not sure|do(n't| not) know|dk|\?)$/i.test(c) ? "" : c))
  // Or as the chance that it was on.
  const chances = cells.map((c) =>
    isMissing(c) ? Number.NaN : /^(0|1|[01]?[.,]\d+)$/.test(c) ? Number(c.replace(",", ".")) : 2,
  )
  if (chances.some((p) => p > 0 && p < 1) && !chances.some((p) => p > 1)) return ok(Float64Array.from(chances))
  // Guesses may be written with the labels of the condition or with their own (yes, no).
  const asCondition = whichIsOn(cells, name, on)
  return asCondition.ok || on === undefined ? asCondition : whichIsOn(cells, name, undefined)
}

// A day or two far from all the others, most likely a year typed wrongly: the days between would count as lived.
const astrayDay = (
  day: Int32Array,
  rows: readonly number[],
  table: Table,
  cells: readonly string[],
): Problem | null => {
  // One of the few rows on the far side of a gap that is longer than twice all the rest.
  const few = Math.max(2, Math.floor(rows.length / 20))
  if (rows.length < 6) return null
  const at = (k: number): number => day[rows[k] as number] as number
  const last = rows.length - 1
  for (let k = 1; k <= last; k++) {
    const gap = at(k) - at(k - 1)
    const [before, after] = [k, rows.length - k]
    if (gap < 60 || Math.min(before, after) > few) continue
    const rest = before > after ? at(k - 1) - at(0) : at(last) - at(k)
    if (gap < 2 * rest) continue
    const row = rows[before > after ? k : k - 1] as number
    return {
      code: "learn/astray",
      message: `Line ${table.line[row]} says "${cells[row]}", ${gap} days away from the other days of this diary; correct the date, or leave the line out.`,
      path: `line ${table.line[row]}`,
    }
  }
  return null
}

const tooLittle = (
  table: Table,
  scored: readonly number[],
  y: Float64Array,
  on: Float64Array,
  day: Int32Array,
  outcome: string,
  condition: string,
): Problem | null => {
  const say = (code: string, message: string): Problem => ({ code, message })
  const days = new Set(scored.map((i) => day[i])).size
  const onDays = scored.filter((i) => (on[i] as number) > 0.5).length
  if (scored.length > 4000)
    return say(
      "learn/too-many",
      `${scored.length} scores are more than the 4,000 that one diary may have; take the mean of each day, or a shorter span.`,
    )
  if (scored.length === 0) return say("learn/no-scores", `No row has both a condition and a number in "${outcome}".`)
  if (onDays === 0 || onDays === scored.length)
    return say(
      "learn/one-condition",
      `Every scored day is ${onDays === 0 ? "off" : "on"} in "${condition}", so there is nothing to compare; record days of both kinds.`,
    )
  if (days < 6)
    return say(
      "learn/too-few",
      `${days} scored days are too few to tell an effect from ordinary ups and downs; at least 6 are needed, and 40 or more before much can be said.`,
    )
  if (Math.min(onDays, scored.length - onDays) < 2)
    return say(
      "learn/too-few",
      `Only one scored day is ${onDays < 2 ? "on" : "off"}; at least two of each kind are needed.`,
    )
  const value = y[scored[0] as number]
  if (scored.every((i) => y[i] === value))
    return say(
      "learn/constant",
      `"${outcome}" is ${value} on every scored day (line ${table.line[scored[0] as number]} onwards); a score that never changes cannot show an effect.`,
    )
  const from = scored.reduce((a, i) => Math.min(a, day[i] as number), Number.POSITIVE_INFINITY)
  const to = scored.reduce((a, i) => Math.max(a, day[i] as number), Number.NEGATIVE_INFINITY)
  if (to - from > 20000)
    return say(
      "learn/span",
      `The diary spans ${to - from + 1} days; check its dates, at most 20,000 days are analysed.`,
    )
  return null
}

// The arm of every calendar day. A day without a row carries the arm of the day before it: a block is not ended by a gap.
const calendar = (armed: readonly number[], day: Int32Array, on: Float64Array, first: number): Float64Array => {
  const last = day[armed.at(-1) as number] as number
  const sum = new Float64Array(last - first + 1)
  const count = new Float64Array(last - first + 1)
  for (const i of armed) {
    const t = (day[i] as number) - first
    sum[t] = (sum[t] as number) + (on[i] as number)
    count[t] = (count[t] as number) + 1
  }
  const arm = new Float64Array(sum.length)
  for (let t = 0; t < arm.length; t++)
    arm[t] = (count[t] as number) > 0 ? (sum[t] as number) / (count[t] as number) : (arm[t - 1] as number)
  return arm
}
