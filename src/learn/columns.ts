// Which column of a table is what. A column is taken by the name it was given in the call, or by its usual name; anything
// less certain is asked for, never assumed. `offerColumns` also looks at what the cells hold, for a screen where the
// person confirms each choice.
import { fail, ok, type Result } from "../base/index.ts"
import { columnOf } from "./column-of.ts"
import { isMissing, type Table } from "./csv.ts"
import { areDates, type DayWays } from "./days.ts"
import { looksNumeric, type NumberWays } from "./numbers.ts"

export { columnOf } from "./column-of.ts"

/** Which columns to use, and how their cells are to be read. What is not named is found by its usual name, or asked for. */
export type Columns = DayWays &
  NumberWays & {
    readonly day?: string | undefined
    readonly outcome?: string | undefined
    readonly condition?: string | undefined
    /** The cell that marks an "on" day. */
    readonly on?: string | undefined
    /** The cell that marks an "off" day where there are more than two kinds, or "blank" where an empty cell does. */
    readonly off?: string | undefined
    readonly session?: string | undefined
    readonly pair?: string | undefined
    readonly se?: string | undefined
    readonly covariates?: readonly string[] | undefined
    readonly guess?: string | undefined
    /** Out of how many hits are: a whole number, or the column that says it. */
    readonly of?: string | undefined
  }

/** A column for everything a diary needs, and for what it has besides. */
export type Found = {
  readonly day: string
  readonly condition: string
  readonly outcome: string
  readonly session: string | undefined
  readonly pair: string | undefined
  readonly se: string | undefined
  readonly guess: string | undefined
}

/** Finds the columns, or says which one is missing or could be several. */
export const findColumns = (table: Table, columns: Columns): Result<Found> => {
  const { covariates = [] } = columns
  const roles = Object.keys(usualNames) as (keyof typeof usualNames)[]
  const of = columns.of !== undefined && /^\d+$/.test(columns.of) ? undefined : columns.of
  const taken = [columns.outcome, of, ...roles.map((role) => columns[role]), ...covariates]
  for (const name of taken)
    if (name !== undefined && !table.names.includes(name))
      return fail("learn/column", `There is no column "${name}"; the columns are ${listed(table)}.`, { path: name })
  const usual = (role: keyof typeof usualNames): string | undefined =>
    columns[role] ?? table.names.find((n) => usualNames[role].test(n) && !taken.includes(n))
  const day = columns.day ?? dayOf(table, taken)
  if (day === undefined) return fail("learn/day", noDay(table))
  const condition = usual("condition")
  if (condition === undefined)
    return fail(
      "learn/condition",
      `Which column says on or off? Name it with --condition; the columns are ${listed(table)}.`,
    )
  const [session, pair, se, guess] = (["session", "pair", "se", "guess"] as const).map(usual)
  if (columns.outcome !== undefined) return ok({ day, condition, outcome: columns.outcome, session, pair, se, guess })
  const used = [day, condition, session, pair, se, guess, of, ...covariates]
  const left = table.names.filter((n) => !used.includes(n) && !notScores.test(n))
  const [outcome, second] = left
  return outcome !== undefined && second === undefined
    ? ok({ day, condition, outcome, session, pair, se, guess })
    : fail(
        "learn/outcome",
        `Which column holds the score? Name it with --outcome; it could be ${left.map(quoted).join(", ") || "none of them"}.`,
      )
}

// By its usual name, dates before anything else; else the one column that holds nothing but dates.
const dayOf = (table: Table, taken: readonly (string | undefined)[]): string | undefined => {
  const free = table.names.filter((n) => !taken.includes(n))
  const named = free.filter((n) => usualNames.day.test(n))
  const dates = (n: string): boolean => areDates(columnOf(table, n))
  const [only, second] = named.length > 0 ? [named.find(dates) ?? named[0], undefined] : free.filter(dates)
  return second === undefined ? only : undefined
}

const noDay = (table: Table): string => {
  const numbered = new Map<string, number>()
  for (const n of table.names) {
    const stem = /^(.*?)[ _.-]?\d+$/.exec(n)?.[1]
    if (stem !== undefined) numbered.set(stem, (numbered.get(stem) ?? 0) + 1)
  }
  const wide = [...numbered].filter(([, many]) => many >= 3).map(([stem]) => stem)
  if (wide.length > 0)
    return `Each line seems to hold many days (${wide.map((stem) => `${stem}1, ${stem}2 …`).join("; ")}); one line for each day is needed, with a column date; many people in long form, id, day, on and y, go to posology pool.`
  const dates = table.names.filter((n) => areDates(columnOf(table, n)))
  return `There is no column "date" or "day"; name the column that holds the day with --day; ${dates.length > 0 ? `it could be ${dates.map(quoted).join(", ")}` : `the columns are ${listed(table)}`}.`
}

/** What each column might be, judged by name and cells: the columns that could serve, the likeliest first. */
export type Offer = {
  readonly day: readonly string[]
  readonly condition: readonly string[]
  readonly outcome: readonly string[]
  readonly session: readonly string[]
  readonly guess: readonly string[]
}

/** Offers columns for a person to choose from; nothing is settled by it. */
export const offerColumns = (table: Table): Offer => {
  const cells = (name: string): readonly string[] => columnOf(table, name).filter((c) => !isMissing(c))
  const labels = (name: string): number => new Set(cells(name)).size
  const numeric = (name: string): boolean => cells(name).length > 0 && cells(name).every(looksNumeric)
  const daily = (name: string): boolean =>
    cells(name).length === table.line.length &&
    (areDates(cells(name)) || (labels(name) > 2 && cells(name).every((c) => /^-?\d{1,6}$/.test(c))))
  const ranked = (fits: (name: string) => boolean, usual: RegExp | null): readonly string[] => {
    const left = table.names.filter(fits)
    const named = left.filter((n) => usual?.test(n))
    return [...named, ...left.filter((n) => !named.includes(n))]
  }
  const day = ranked(daily, usualNames.day)
  const condition = ranked((n) => labels(n) === 2, usualNames.condition)
  return {
    day,
    condition,
    outcome: ranked((n) => numeric(n) && n !== day[0] && n !== condition[0] && !notScores.test(n), null),
    session: ranked((n) => n !== day[0] && n !== condition[0] && labels(n) > 1, usualNames.session),
    guess: ranked((n) => n !== condition[0] && (labels(n) === 2 || usualNames.guess.test(n)), usualNames.guess),
  }
}

const usualNames = {
  day: /^(date|day|datum|tag|fecha|jour|dag|timestamp|datetime|(full|summary|calendar)[ _]?date)$/i,
  condition: /^(on|condition|treatment|treated|trt|arm|active|phase)$/i,
  session: /^session$/i,
  pair: /^pair$/i,
  se: /^se$/i,
  guess: /^guess$/i,
} as const

const notScores =
  /^(date|day|time|session|pair|block|guess|se|id|person|name|subject|participant|on|weekday|notes?|comments?|timestamp)$/i

const listed = ({ names }: Table): string => `${names.slice(0, 12).join(", ")}${names.length > 12 ? " …" : ""}`
const quoted = (name: string): string => `"${name}"`
