import { fail, ok, type Result } from "../base/index.ts"
import { analyse } from "./analyse.ts"
import type { AnalyseOptions, Analysis } from "./analysis.ts"
import { columnOf, findColumns } from "./columns.ts"
import { armsOfColumn } from "./condition.ts"
import { type Handed, openTable } from "./open.ts"

/** The same diary by what was taken, beside the answer by what was assigned. `perTaken` is the effect of taking it among those days that did as
 *  assigned, the assignment being the instrument (G. Imbens and J. Angrist, Econometrica 62 (1994) 467): the assigned difference over how much more
 *  often it was taken on assigned days; null where the two hardly go together. */
export type Taken = {
  readonly column: string
  readonly days: number
  readonly otherwise: number
  /** How often it was taken on days assigned on, and on days assigned off. */
  readonly followed: { readonly on: number; readonly off: number }
  readonly effect: Analysis["effect"]
  readonly flat: Analysis["flat"]
  readonly perTaken: { readonly mean: number; readonly q025: number; readonly q975: number } | null
  readonly sentence: string
}

/** Holds what was assigned against what was taken. The assigned answer keeps what the coin gives; days on which the person did otherwise were chosen by
 *  the person, so the other answer is one of days that nobody drew. */
export const assignedAndTaken = (
  diary: Handed,
  options: AnalyseOptions,
  assigned: Analysis,
  column: string,
): Result<Taken> => {
  const table = openTable(diary)
  if (!table.ok) return table
  if (!table.value.names.includes(column))
    return fail(
      "learn/column",
      `There is no column "${column}"; the columns are ${table.value.names.slice(0, 12).join(", ")}.`,
      {
        path: column,
      },
    )
  const found = findColumns(table.value, options)
  if (!found.ok) return found
  const labels = { on: options.on, off: options.off }
  const arm = armsOfColumn(columnOf(table.value, found.value.condition), found.value.condition, labels)
  if (!arm.ok) return arm
  // What was taken may be written with the labels of the condition or with its own.
  const own = armsOfColumn(columnOf(table.value, column), column, labels)
  const took = own.ok || options.on === undefined ? own : armsOfColumn(columnOf(table.value, column), column, {})
  if (!took.ok) return took
  const y = analyse(diary, {
    ...options,
    ...found.value,
    condition: column,
    ...(own.ok ? {} : { on: undefined, off: undefined }),
    chosen: "self",
  })
  if (!y.ok) return y
  const both = [...arm.value.arm.keys()].filter(
    (i) => !Number.isNaN(arm.value.arm[i]) && !Number.isNaN(took.value.arm[i]),
  )
  const share = (a: number): number => {
    const rows = both.filter((i) => arm.value.arm[i] === a)
    return rows.filter((i) => took.value.arm[i] === 1).length / rows.length
  }
  const followed = { on: share(1), off: share(0) }
  const more = followed.on - followed.off
  const otherwise = both.filter((i) => arm.value.arm[i] !== took.value.arm[i]).length
  const { mean, q025, q975 } = assigned.flat
  const perTaken = more > 0.2 ? { mean: mean / more, q025: q025 / more, q975: q975 / more } : null
  return ok({
    column,
    days: both.length,
    otherwise,
    followed,
    effect: y.value.effect,
    flat: y.value.flat,
    perTaken,
    sentence:
      otherwise === 0
        ? `On all ${both.length} days it was taken as assigned.`
        : `On ${otherwise} of ${both.length} days it was not taken as assigned. By assignment the difference is ${say(mean)}; by what was taken ${say(y.value.flat.mean)}, which nobody drew and which also holds whatever made the person do otherwise.`,
  })
}

const say = (x: number): string => Number(x.toPrecision(3)).toString()
