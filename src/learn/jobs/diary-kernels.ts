// One person's diary is not to be split, but it too is opened and answered off the main thread, and can be cancelled.
import { addDays, ok, parseDate, type Result, showDate } from "../../base/index.ts"
import { analyse } from "../analyse.ts"
import type { AnalyseOptions, Analysis } from "../analysis.ts"
import { columnOf, findColumns, type Offer, offerColumns } from "../columns.ts"
import { isMissing, parseCsv } from "../csv.ts"
import { readDiary } from "../diary.ts"

/** A diary's outline: what its columns are called, hold, and might be. `labels` has the first twenty values of each column. */
export type Outline = {
  readonly names: readonly string[]
  readonly rows: number
  readonly labels: Readonly<Record<string, readonly string[]>>
  readonly offer: Offer
}

/** One scored session, or a day without a score. `words` is the date, or the day's number. */
export type LivedDay = {
  readonly day: number
  readonly words: string
  readonly on: boolean
  readonly score: number | null
}

/** An answer with the days it is about. */
export type Answered = { readonly answer: Analysis; readonly days: readonly LivedDay[] }

export type DiaryText = { readonly diary: string }
export type DiaryAsked = { readonly diary: string; readonly options: AnalyseOptions }

/** Opens a diary without analysing it. */
export const outline = ({ diary }: DiaryText): Result<Outline> => {
  const table = parseCsv(diary)
  if (!table.ok) return table
  const { names, line } = table.value
  const labels = names.map((n) => [n, [...new Set(columnOf(table.value, n))].filter((c) => !isMissing(c)).slice(0, 20)])
  return ok({ names, rows: line.length, labels: Object.fromEntries(labels), offer: offerColumns(table.value) })
}

/** Analyses a diary, and lays out its days as the analysis read them. */
export const answered = ({ diary, options }: DiaryAsked): Result<Answered> => {
  const answer = analyse(diary, options)
  return answer.ok ? ok({ answer: answer.value, days: livedDays(diary, options) }) : answer
}

const livedDays = (diary: string, options: AnalyseOptions): readonly LivedDay[] => {
  const table = parseCsv(diary)
  const read = table.ok ? readDiary(table.value, options) : table
  const found = table.ok ? findColumns(table.value, options) : table
  if (!table.ok || !read.ok || !found.ok) return []
  const { series, firstDay } = read.value
  const start = parseDate(firstDay)
  const words = (day: number): string => (start.ok ? showDate(addDays(start.value, day - 1)) : `${day}`)
  let row = 0
  return Array.from(series.arm).flatMap((arm, t): LivedDay[] => {
    const day = t + 1
    const from = row
    while (series.day[row] === day) row++
    return row === from
      ? [{ day, words: words(day), on: arm > 0.5, score: null }]
      : Array.from({ length: row - from }, (_, k) => ({
          day,
          words: words(day),
          on: series.on[from + k] === 1,
          score: series.y[from + k] as number,
        }))
  })
}
